package news.parallax.source.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.text.WordFile;
import news.parallax.text.grammar.GrammarReader;
import news.parallax.text.grammar.WordClasses;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.GivenNameForms;
import news.parallax.text.mention.NameLists;

/** Tells given names by their forms, and what stands before names by {@code person-names.txt}. */
final class GivenNames {
  private final WordClasses wordClasses = GrammarReader.shipped().wordClasses();
  private final NameLists names = new NameLists();
  private final Set<String> beforeName;

  GivenNames() {
    Map<String, List<String>> sections = WordFile.sections(GivenNames.class, "person-names.txt");
    beforeName =
        sections.getOrDefault("before-name", List.of()).stream()
            .flatMap(line -> WordFile.words(line).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the word may stand before a person's name without being part of it. */
  boolean isBeforeName(String folded) {
    boolean alsoFirstName = names.isRole(folded) && names.genderOf(folded) != Entity.Gender.UNKNOWN;
    return beforeName.contains(folded) || (names.isTitle(folded) && !alsoFirstName);
  }

  boolean isGivenName(String folded) {
    return GivenNameForms.fullNames(folded) != null;
  }

  /** Whether the word may begin a person's name: everyday words do not, given names apart. */
  boolean mayBeGiven(String folded) {
    return isGivenName(folded)
        || names.genderOf(folded) != Entity.Gender.UNKNOWN
        || !(wordClasses.isCommon(folded) || names.isBody(folded) || names.isPlace(folded));
  }

  /** Whether the word names a place or a body rather than a family, or is an everyday word. */
  boolean isNoSurname(String folded) {
    return wordClasses.isCommon(folded) || names.isBody(folded) || names.isPlace(folded);
  }

  /** The full names that the given name may be a form of; itself if it is in no list. */
  SortedSet<String> fullNames(String folded) {
    SortedSet<String> known = GivenNameForms.fullNames(folded);
    if (known != null) {
      return known;
    }
    SortedSet<String> itself = new TreeSet<>();
    itself.add(Romanisation.romanised(folded));
    return itself;
  }
}
