package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Spans;
import news.parallax.source.FoundAttribution;
import org.jspecify.annotations.Nullable;

/**
 * Is told how the attributions of a document come about; for {@code parallax explain} and tests.
 */
public interface Trace {

  /** Listens to nothing. */
  Trace NONE =
      new Trace() {
        @Override
        public boolean isOn() {
          return false;
        }
      };

  /** What became of a proposal. */
  enum Verdict {
    /** Rather done than said: the rules know the verb with its complement as a deed. */
    DEED(false),
    /** The title of a work in quotation marks. */
    TITLE(false),
    /** "According to height": what something goes by, not who says so. */
    MEASURE(false),
    /** Less likely to be right than is asked of its act. */
    DOUBTED(false),
    /** As likely to be right as is asked of its act. */
    TRUSTED(true),
    /** Its form shows it, and the rules trust the form. */
    SHOWN_BY_FORM(true),
    /** "It is believed that …". */
    IMPERSONAL(true),
    /** Doubted, and taken if it turns out to stand within what another says. */
    ONLY_IF_NESTED(true);

    private final boolean kept;

    Verdict(boolean kept) {
      this.kept = kept;
    }

    /** Whether the proposal becomes an attribution, as far as one can tell here. */
    public boolean isKept() {
      return kept;
    }
  }

  /**
   * What is thought of a proposal.
   *
   * @param confidence that it is right; null if it was left out before the model was asked
   */
  record Opinion(Verdict verdict, @Nullable Double confidence) {}

  /** Whether anybody listens; what is told to nobody need not be worked out. */
  default boolean isOn() {
    return true;
  }

  /** Takes what the rules alone make of the document, trusted or not. */
  default void ruled(List<FoundAttribution> found) {}

  /** Takes what became of a proposal. */
  default void judged(Proposal proposal, Opinion opinion) {}

  /**
   * Takes what a pass made of an attribution.
   *
   * @param before null if the pass added it
   * @param after null if the pass took it away
   */
  default void repaired(
      RepairPass pass, @Nullable FoundAttribution before, @Nullable FoundAttribution after) {}

  /** Takes what a pass made of all attributions of a document. */
  default void repaired(
      RepairPass pass, List<FoundAttribution> before, List<FoundAttribution> after) {
    List<FoundAttribution> gone = new ArrayList<>(before);
    gone.removeAll(after);
    List<FoundAttribution> added = new ArrayList<>(after);
    added.removeAll(before);
    for (FoundAttribution one : gone) {
      FoundAttribution now =
          added.stream().filter(other -> isSame(one, other)).findFirst().orElse(null);
      added.remove(now);
      repaired(pass, one, now);
    }
    added.forEach(one -> repaired(pass, null, one));
  }

  /** Whether one became the other: the cue is the same, or it has none and the content is. */
  private static boolean isSame(FoundAttribution one, FoundAttribution other) {
    return one.by().equals(other.by())
        && one.cue().equals(other.cue())
        && (!one.cue().isEmpty() || Spans.overlap(one.content(), other.content()));
  }
}
