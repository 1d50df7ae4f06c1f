package news.parallax.source;

import java.util.Locale;
import java.util.Map;
import news.parallax.text.WordTable;

/** What the reporting words say of the outlet's stand towards the content. */
public enum CueStance {
  /** "said", "told". */
  NEUTRAL,
  /** "claimed", "alleged". */
  DOUBTING,
  /** "admitted", "pointed out". */
  ENDORSING,
  /** "accused", "slammed". */
  ADVERSARIAL,
  WARNING,
  /** "urged", "called on". */
  DIRECTIVE;

  private static final Map<String, String> STANCES = WordTable.column("cues", "stance");

  /**
   * The stance of a cue, from the lexicon; {@link #NEUTRAL} if it has none.
   *
   * @param lemma its deciding word in base form, or a pair ("insist_on")
   * @param last the last word of the cue, which may set the meaning: "called for"
   */
  public static CueStance of(String lemma, String last) {
    String alone = STANCES.get(lemma.replace('_', ' '));
    String stance = STANCES.getOrDefault(lemma + ' ' + last, alone);
    return stance == null ? NEUTRAL : valueOf(stance.toUpperCase(Locale.ROOT));
  }
}
