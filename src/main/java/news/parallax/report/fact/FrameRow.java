package news.parallax.report.fact;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import news.parallax.analysis.FrameName;
import news.parallax.analysis.Voice;
import news.parallax.analysis.VoicedAssignment;
import news.parallax.article.Span;
import news.parallax.article.Spans;
import news.parallax.frame.Calibration;
import news.parallax.frame.Codebook;
import news.parallax.frame.model.FrameModel;
import org.jspecify.annotations.Nullable;

/**
 * What a row of {@code fact_frame} is made of.
 *
 * @param frameKey key of the frame, {@code fra_…}
 */
public record FrameRow(
    ArticleRow article, VoicedAssignment assignment, Codebook codebook, String frameKey) {

  String text() {
    return article.text();
  }

  Span evidence() {
    return Objects.requireNonNullElse(Spans.cover(spans()), assignment.sentence());
  }

  List<Span> spans() {
    return assignment.evidence().stream().map(VoicedAssignment.VoicedSpan::span).toList();
  }

  String words() {
    return spans().stream().map(span -> span.in(text())).collect(Collectors.joining("; "));
  }

  String rule() {
    Calibration calibration = codebook.calibration();
    if (calibration != null && calibration.learned(assignment.frameId())) {
      return "codebook_model";
    }
    boolean found =
        codebook.model() != null && FrameModel.shipped().finds(codebook.id(), assignment.frameId());
    return found ? "running_text_model" : "codebook_cues";
  }

  boolean framesArticle() {
    FrameName name = new FrameName(assignment.codebookId(), assignment.frameId());
    return article.facts().frames().contains(name);
  }

  String cues() {
    return assignment.cues().stream()
        .map(cue -> cue.pattern() + " " + cue.weight())
        .collect(Collectors.joining("; "));
  }

  Voice voice() {
    return assignment.voice();
  }

  @Nullable String attributionId() {
    return article.attributionId(assignment.mainAttribution());
  }

  @Nullable String sourceId() {
    return article.sourceId(assignment.mainAttribution());
  }

  @Nullable String sourceName() {
    int speaker = assignment.mainAttribution();
    return speaker < 0 ? null : article.facts().attributions().get(speaker).cited().name();
  }
}
