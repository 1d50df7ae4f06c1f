package news.parallax.report.fact;

import news.parallax.analysis.SectionFrame;
import news.parallax.coverage.Proportion;

/**
 * What a row of {@code fact_section_frame} is made of.
 *
 * @param strongest the row of the sentence that carries the frame most
 */
public record SectionFrameRow(FrameRow strongest, SectionFrame found) {
  private static final int CUES = 10;

  ArticleRow article() {
    return strongest.article();
  }

  Proportion carrying() {
    return new Proportion(found.extent().sentences(), found.extent().of());
  }

  String cues() {
    return strongest.cues(
        found.cues().stream().limit(CUES),
        SectionFrame.WeighedCue::pattern,
        SectionFrame.WeighedCue::weight);
  }
}
