package news.parallax.report.fact;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.analysis.FrameName;
import news.parallax.analysis.Voice;
import news.parallax.analysis.VoicedAssignment;
import news.parallax.article.Span;
import news.parallax.article.Spans;
import news.parallax.frame.Calibration;
import news.parallax.frame.Codebook;
import news.parallax.frame.CueMatch;
import news.parallax.frame.model.FrameModel;
import org.jspecify.annotations.Nullable;

/**
 * What a row of {@code fact_frame} is made of.
 *
 * @param frameKey key of the frame, {@code fra_…}
 */
public record FrameRow(
    ArticleRow article, VoicedAssignment assignment, Codebook codebook, String frameKey) {
  private static final String CODEBOOK_CUES = "codebook_cues";
  private static final double TENTHS = 10;
  private static final double HUNDREDTHS = 100;

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
    return found ? "running_text_model" : CODEBOOK_CUES;
  }

  boolean framesArticle() {
    FrameName name = new FrameName(assignment.codebookId(), assignment.frameId());
    return article.facts().frames().contains(name);
  }

  String cues() {
    return cues(assignment.cues().stream(), CueMatch::pattern, CueMatch::weight);
  }

  /**
   * Cues as a cell. Those of a codebook add up to its score and stand as they are; what a model
   * gives to words is told in tenths, and not at all if that is none.
   */
  <T> String cues(Stream<T> all, Function<T, String> pattern, ToDoubleFunction<T> weight) {
    double steps = rule().equals(CODEBOOK_CUES) ? HUNDREDTHS : TENTHS;
    return all.map(
            cue -> {
              double told = Math.rint(weight.applyAsDouble(cue) * steps) / steps;
              return told == 0 && steps == TENTHS ? "" : pattern.apply(cue) + " " + told;
            })
        .filter(cue -> !cue.isEmpty())
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
