package news.parallax.source.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Finds out which persons of one event are one under a misspelt name. Over a whole run a near name
 * is no evidence: Hansen and Hanson are two people. Among articles about one event it is, if one of
 * the names occurs nowhere else in the run, the given names agree, and no article has both.
 * Surnames alone, or names that merely sound alike, need a description in common as well. Threads
 * may share one.
 */
public final class VariantFinder {
  /** Words that two descriptions of one person have in common. */
  private static final int FEWEST_COMMON_WORDS = 3;

  private static final int SHORTEST_WORD = 4;

  /** Behind the same given name, surnames of this length may differ by a letter. */
  private static final int SHORTEST_SURNAME = 5;

  private final GivenNames givenNames = new GivenNames();

  /**
   * A person of the event.
   *
   * @param name the name in all articles of the run
   * @param forms the names that the articles of the event give; the name among them if they do
   * @param uses how often the run has the name
   * @param rare whether it is used in the articles of this event only
   * @param articles keys of the articles of the event that name the person
   * @param descriptions what these articles call the person, in lower case
   */
  public record Person(
      String name,
      SortedSet<String> forms,
      long uses,
      boolean rare,
      SortedSet<String> articles,
      SortedSet<String> descriptions) {

    public Person {
      forms = Collections.unmodifiableSortedSet(new TreeSet<>(forms));
      articles = Collections.unmodifiableSortedSet(new TreeSet<>(articles));
      descriptions = Collections.unmodifiableSortedSet(new TreeSet<>(descriptions));
    }
  }

  /**
   * The name that each misspelt name stands for. A name that is near to two others is left alone.
   *
   * @param apart whether an article tells the two persons apart
   */
  public SortedMap<String, String> variants(
      List<Person> persons, BiPredicate<Person, Person> apart) {
    SortedMap<String, List<Person>> near = new TreeMap<>();
    SortedMap<String, List<Person>> byInitial = new TreeMap<>();
    for (Person person : persons) {
      if (!Romanisation.mixesScripts(person.name())) {
        String surname = Romanisation.romanised(of(person.name()).surname());
        byInitial
            .computeIfAbsent(
                surname.substring(0, Math.min(1, surname.length())), k -> new ArrayList<>())
            .add(person);
      }
    }
    for (List<Person> family : byInitial.values()) {
      for (Person one : family) {
        for (Person other : family) {
          boolean joinable =
              (one.rare() || other.rare())
                  && Collections.disjoint(one.articles(), other.articles());
          if (joinable && areOne(one, other) && !apart.test(one, other)) {
            near.computeIfAbsent(one.name(), unused -> new ArrayList<>()).add(other);
          }
        }
      }
    }
    SortedMap<String, String> variants = new TreeMap<>();
    for (Person person : persons) {
      List<Person> others = near.getOrDefault(person.name(), List.of());
      if (others.size() == 1
          && near.getOrDefault(others.get(0).name(), List.of()).size() == 1
          && stands(others.get(0), person)) {
        variants.put(person.name(), others.get(0).name());
      }
    }
    return variants;
  }

  /** Whether the first name stands for both: fuller, known elsewhere, used more, or first. */
  private boolean stands(Person one, Person other) {
    boolean oneFull = of(one.name()).isFull();
    if (oneFull != of(other.name()).isFull()) {
      return oneFull;
    }
    if (one.rare() != other.rare()) {
      return other.rare();
    }
    return one.uses() != other.uses()
        ? one.uses() > other.uses()
        : one.name().compareTo(other.name()) < 0;
  }

  private boolean areOne(Person one, Person other) {
    for (String form : one.forms()) {
      for (String otherForm : other.forms()) {
        if (areOne(of(form), of(otherForm), one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean areOne(PersonName a, PersonName b, Person one, Person other) {
    if (!a.suffix().equals(b.suffix()) || a.surname().equals(b.surname())) {
      return false;
    }
    boolean near =
        (a.isFull() && a.given().equals(b.given()))
            ? NearNames.areNear(a.surname(), b.surname(), SHORTEST_SURNAME)
            : NearNames.areNear(a.surname(), b.surname());
    boolean sounds = near || NearNames.soundAlike(a.surname(), b.surname());
    boolean bothFull = a.isFull() && b.isFull();
    if (bothFull && !agree(a.given(), b.given())) {
      return false;
    }
    boolean described =
        sounds && haveNoOtherInitial(a, b) && sharedWords(one, other) >= FEWEST_COMMON_WORDS;
    return described || (near && bothFull);
  }

  private static boolean haveNoOtherInitial(PersonName a, PersonName b) {
    return a.given().isEmpty() || b.given().isEmpty() || a.given().charAt(0) == b.given().charAt(0);
  }

  private boolean agree(String given, String other) {
    SortedSet<String> forms = new TreeSet<>(givenNames.fullNames(given));
    forms.retainAll(givenNames.fullNames(other));
    boolean known = givenNames.isGivenName(given) && givenNames.isGivenName(other);
    boolean near = NearNames.areNear(given, other) || NearNames.haveNearConsonants(given, other);
    return !forms.isEmpty() || (!known && near);
  }

  private static int sharedWords(Person one, Person other) {
    SortedSet<String> shared = words(one);
    shared.retainAll(words(other));
    return shared.size();
  }

  private static SortedSet<String> words(Person person) {
    SortedSet<String> words = new TreeSet<>();
    for (String description : person.descriptions()) {
      for (String word : Romanisation.fold(description).split(" ", -1)) {
        if (word.length() >= SHORTEST_WORD) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private PersonName of(String name) {
    return PersonName.of(name, givenNames::isBeforeName);
  }
}
