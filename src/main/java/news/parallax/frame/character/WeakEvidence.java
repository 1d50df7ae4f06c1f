package news.parallax.frame.character;

import java.util.HashSet;
import java.util.Set;
import news.parallax.frame.label.ActVerbForms;
import news.parallax.text.WordSets;

/** The words of {@code weak-evidence.txt}: they show no casting surely. Threads may share one. */
final class WeakEvidence {
  private final Set<String> mild;
  private final Set<String> borne;

  WeakEvidence() {
    WordSets words = new WordSets(WeakEvidence.class, "weak-evidence.txt");
    mild = new HashSet<>(words.of("mild"));
    words.of("mild").forEach(verb -> mild.addAll(ActVerbForms.regular(verb)));
    borne = words.of("borne");
  }

  /**
   * Whether the way shows a role only weakly.
   *
   * @param form of the way's word, in lower case
   */
  boolean is(Way way, String form) {
    return mild.contains(form) || (way.link() == Way.Link.POSSESSOR && borne.contains(form));
  }
}
