package news.parallax.report.fact;

import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.analysis.SectionFrame;
import news.parallax.article.Key;
import news.parallax.coverage.Proportion;

/**
 * What a row of {@code fact_section_frame} is made of.
 *
 * @param strongest the row of the sentence that carries the frame most
 */
public record SectionFrameRow(FrameRow strongest, SectionFrame found) {
  private static final int CUES = 10;

  String id() {
    return Key.of(
        "sec",
        article().id(),
        found.frame().codebookId(),
        found.frame().frameId(),
        found.part().name());
  }

  ArticleRow article() {
    return strongest.article();
  }

  Proportion carrying() {
    return new Proportion(found.sentences(), found.of());
  }

  String cues() {
    return found.cues().stream()
        .limit(CUES)
        .map(cue -> String.format(Locale.ROOT, "%s %.4g", cue.pattern(), cue.weight()))
        .collect(Collectors.joining("; "));
  }
}
