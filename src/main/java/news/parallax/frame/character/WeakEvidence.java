package news.parallax.frame.character;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.frame.label.ActVerbForms;
import news.parallax.text.grammar.WordFile;

/** The words of {@code weak-evidence.txt}: they show no casting surely. Threads may share one. */
final class WeakEvidence {
  private final Set<String> mild = new HashSet<>();
  private final Set<String> borne;

  WeakEvidence() {
    Map<String, List<String>> sections = WordFile.sections(WeakEvidence.class, "weak-evidence.txt");
    for (String word : words(sections, "mild")) {
      mild.add(word);
      mild.addAll(ActVerbForms.regular(word));
    }
    borne = Set.copyOf(words(sections, "borne"));
  }

  private static List<String> words(Map<String, List<String>> sections, String heading) {
    return sections.getOrDefault(heading, List.of()).stream()
        .flatMap(line -> WordFile.words(line).stream())
        .toList();
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
