package news.parallax.source.resolve;

import java.util.Locale;
import java.util.Map;
import news.parallax.source.CueStance;
import news.parallax.text.WordTable;

/** The stance of reporting words, from the lexicon. Threads may share one. */
final class CueStances {
  private final Map<String, String> stances = WordTable.column("cues", "stance");

  /**
   * The stance of a cue.
   *
   * @param lemma its deciding word in base form
   * @param last the last word of the cue, which may set the meaning: "called for"
   */
  CueStance of(String lemma, String last) {
    String stance = stances.getOrDefault(lemma + " " + last, stances.get(lemma));
    return stance == null
        ? CueStance.NEUTRAL
        : CueStance.valueOf(stance.toUpperCase(Locale.ROOT));
  }
}
