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
   * @param lemma its deciding word in base form, or a pair ("insist_on")
   * @param last the last word of the cue, which may set the meaning: "called for"
   */
  CueStance of(String lemma, String last) {
    String alone = stances.get(lemma.replace('_', ' '));
    String stance = stances.getOrDefault(lemma + ' ' + last, alone);
    return stance == null ? CueStance.NEUTRAL : CueStance.valueOf(stance.toUpperCase(Locale.ROOT));
  }
}
