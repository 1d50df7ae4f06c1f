package news.parallax.source.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.source.Resource;

/** Forms of one given name, and what stands before names, from {@code person-names.txt}. */
final class GivenNames {
  private final Set<String> beforeName;
  private final SortedMap<String, SortedSet<String>> fullOf = new TreeMap<>();

  GivenNames() {
    Map<String, List<String>> sections = Resource.sections(GivenNames.class, "person-names.txt");
    beforeName =
        sections.getOrDefault("before-name", List.of()).stream()
            .flatMap(line -> Resource.words(line).stream())
            .collect(Collectors.toUnmodifiableSet());
    for (String line : sections.getOrDefault("given", List.of())) {
      String full = Resource.words(line).get(0);
      for (String form : Resource.words(line)) {
        fullOf.computeIfAbsent(form, unused -> new TreeSet<>()).add(full);
      }
    }
  }

  /** Whether the word may stand before a person's name without being part of it. */
  boolean isBeforeName(String folded) {
    return beforeName.contains(folded);
  }

  boolean isGivenName(String folded) {
    return fullOf.containsKey(folded);
  }

  /** The full names that the given name may be a form of; itself if it is in no list. */
  SortedSet<String> fullNames(String folded) {
    SortedSet<String> known = fullOf.get(folded);
    if (known != null) {
      return known;
    }
    SortedSet<String> itself = new TreeSet<>();
    itself.add(Spelling.romanised(folded));
    return itself;
  }
}
