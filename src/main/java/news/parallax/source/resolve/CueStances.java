package news.parallax.source.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import news.parallax.source.CueStance;
import news.parallax.text.WordFile;

/** The stance of reporting words, from {@code cue-stances.txt}. Threads may share one. */
final class CueStances {
  private final Map<String, CueStance> stances = new HashMap<>();

  CueStances() {
    WordFile.sections(CueStances.class, "cue-stances.txt")
        .forEach(
            (name, lines) -> {
              CueStance stance = CueStance.valueOf(name.toUpperCase(Locale.ROOT));
              lines.forEach(line -> WordFile.words(line).forEach(w -> stances.put(w, stance)));
            });
  }

  /**
   * The stance of a cue.
   *
   * @param lemma its deciding word in base form
   * @param last the last word of the cue, which may set the meaning: "called for"
   */
  CueStance of(String lemma, String last) {
    CueStance phrasal = stances.get(lemma + "_" + last);
    return phrasal != null ? phrasal : stances.getOrDefault(lemma, CueStance.NEUTRAL);
  }
}
