package news.parallax.source.find;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.Attribution.Type;
import news.parallax.source.AttributionParts;
import news.parallax.source.FoundAttribution;
import news.parallax.source.FoundBy;
import news.parallax.source.Manner;
import news.parallax.source.Rule;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;

class WholeClausesTest {
  @Test
  void whatIsToldOfTheSourceIsNotSaidByIt() {
    assertThat(
        said(
            "According to the agency, which has the papers, the bridge is safe.",
            "which has the papers, the bridge is safe"),
        contains("the bridge is safe"));
  }

  @Test
  void aRelativeClauseThatEndsAmongOtherWordsStays() {
    assertThat(
        said(
            "According to the agency, which has the papers and keeps them, the bridge is safe.",
            "which has the papers"),
        contains("which has the papers"));
  }

  private static List<String> said(String text, String content) {
    FoundAttribution found =
        new FoundAttribution(
            new AttributionParts(
                List.of(span(text, "the agency")),
                List.of(span(text, "According to")),
                List.of(span(text, content)),
                Type.INDIRECT),
            Manner.STATEMENT,
            FoundBy.of(Rule.MODEL),
            null,
            "accord",
            false);
    return new WholeClauses(ParsedText.of(text))
        .whole(found).content().stream().map(span -> span.in(text)).toList();
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
