package news.parallax.source.learned;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Span;

/** Writes found attributions in the form of the gold files. */
final class Predictions {
  private Predictions() {}

  static String line(GoldArticle article, List<FoundAttribution> found) {
    String all =
        found.stream()
            .map(
                one ->
                    "{\"source\":"
                        + spans(one.source(), article.text())
                        + ",\"cue\":"
                        + spans(one.cue(), article.text())
                        + ",\"content\":"
                        + spans(one.content(), article.text())
                        + "}")
            .collect(Collectors.joining(","));
    return "{\"id\":\"" + article.id() + "\",\"attributions\":[" + all + "]}";
  }

  private static String spans(List<Span> spans, String text) {
    return spans.stream()
        .map(
            span ->
                "["
                    + text.codePointCount(0, span.start())
                    + ","
                    + text.codePointCount(0, span.end())
                    + "]")
        .collect(Collectors.joining(",", "[", "]"));
  }
}
