package news.parallax.source.learned;

import java.util.Arrays;
import java.util.List;
import news.parallax.source.Exemplified;
import news.parallax.source.Illustration;

/**
 * What is done to attributions once they are judged, in this order: first to each alone, then to
 * all of an article. A pass changes, adds or takes away attributions; {@code parallax explain}
 * tells which did what, and docs/rules.md lists them. What each does, and its examples, stand in
 * {@code passes.txt} beside this class.
 */
public enum RepairPass implements Exemplified {
  /** Whoever is quoted is the source, not who quotes: "quoted the governor as saying". */
  QUOTED_SPEAKER(true),
  /** "It" that stands for a clause, and "there", are no source. */
  EXPLETIVE(true),
  /** Whoever stands behind "by" is the source of a passive cue that has none. */
  AGENT(true),
  /** What runs over the borders its sentence sets is cut or turned round. */
  BORDERS(true),
  /** A cue that tells that something was not said is denied. */
  DENIAL(true),
  /** That somebody asks not to be named tells why a name is missing, no more. */
  WITHHELD_NAME(false),
  /** One of two that share a cue, or tell the same of the same source, is left. */
  DOUBLE(false),
  /** Whoever an outlet cites stands behind the outlet's report. */
  CITED_BEHIND(false),
  /** What somebody says ends where the next cue takes over. */
  NEXT_CUE(false),
  /** What somebody says within what another says is added. */
  NESTED_SPEECH(false),
  /** Turns of an interview or transcript. */
  TRANSCRIPTS(false),
  /** Quotations signed with a name. */
  SIGNATURES(false),
  /** Blocks of speech without marks that the paragraph before announces. */
  ANNOUNCED_BLOCKS(false),
  /** Long quotations that nothing has claimed so far. */
  UNCLAIMED_QUOTATIONS(false),
  /** Those who were asked and gave no answer. */
  UNANSWERED(false),
  /** Sentences that go on with what the sentence before reports. */
  CARRIED_SPEECH(false),
  /** Attributions whose cue stands in the content of another are marked. */
  NESTED_MARKS(false);

  /** Those that look at each attribution alone, in their order. */
  static final List<RepairPass> OF_EACH = Arrays.stream(values()).filter(p -> p.ofEach).toList();

  /** Those that look at all of an article, in their order. */
  static final List<RepairPass> OF_ALL = Arrays.stream(values()).filter(p -> !p.ofEach).toList();

  private final boolean ofEach;

  RepairPass(boolean ofEach) {
    this.ofEach = ofEach;
  }

  @Override
  public Illustration illustration() {
    return Illustration.of(this, "passes.txt");
  }
}
