package news.parallax.source.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.grammar.WordFile;

/** The words of {@code profiles.txt}, by use. Threads may share one. */
final class ProfileWords {
  private final Map<String, List<String>> sections =
      WordFile.sections(ProfileWords.class, "profiles.txt");

  final Set<String> anybody = of("anybody");
  final Set<String> sources = of("source");
  final Set<String> office = of("office");
  final Set<String> access = of("access");
  final Set<String> accessWith = of("access_with");
  final Set<String> accessVerbs = of("access_verb");
  final Set<String> accessPlaces = of("access_place");
  final Set<String> former = of("former");
  final Set<String> rank = of("rank");
  final Set<String> victims = of("victim");
  final Set<String> witnesses = of("witness");
  final Set<String> participants = of("participant");

  private Set<String> of(String section) {
    Set<String> words = new HashSet<>();
    sections.getOrDefault(section, List.of()).forEach(line -> words.addAll(WordFile.words(line)));
    return words;
  }
}
