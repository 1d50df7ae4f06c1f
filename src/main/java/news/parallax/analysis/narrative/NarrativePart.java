package news.parallax.analysis.narrative;

import java.util.List;
import news.parallax.analysis.FrameName;
import news.parallax.analysis.Voice;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A part of an article's narrative.
 *
 * @param frame the leading frame it belongs to; null of focus and turn
 * @param value what it is
 * @param sentences that show it, in reading order; at least one
 * @param voice who tells them: sources if most of each is what a source is cited with
 * @param sure whether it is told beyond doubt
 */
public record NarrativePart(
    Part part,
    Value value,
    @Nullable FrameName frame,
    List<Span> sentences,
    Voice voice,
    boolean sure) {

  /** The parts of a narrative. */
  public enum Part {
    /** Which characters the article tells of most. */
    FOCUS,
    /** What the characters do to the conflict. */
    TURN,
    /** A leading frame. */
    FRAME,
    /** Sentences of a leading frame that tell the problem. */
    PROBLEM,
    CAUSE,
    JUDGEMENT,
    REMEDY
  }

  /** What focus and turn can be. */
  public enum Value {
    HEROIC,
    BLAMING,
    VICTIMISING,
    CONFLICT,
    RESOLUTION,
    /** Of parts that have no value of their own. */
    PRESENT
  }

  public NarrativePart {
    sentences = List.copyOf(sentences);
  }
}
