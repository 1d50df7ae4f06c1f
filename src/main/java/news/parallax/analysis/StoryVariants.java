package news.parallax.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import news.parallax.source.CitedSource;
import news.parallax.source.reconcile.KnownName;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.source.reconcile.VariantFinder;
import news.parallax.source.reconcile.VariantFinder.Person;

/** Gathers the persons that the articles of a story name and joins those under misspelt names. */
final class StoryVariants {
  /**
   * So many persons of an article are held against those of others, in the order of their names:
   * far more than any report cites. Pairs are many.
   */
  private static final int MOST_PERSONS = 150;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final VariantFinder finder = new VariantFinder();
  private final Reconciliation sources;

  StoryVariants(Reconciliation sources) {
    this.sources = sources;
  }

  /** What the articles of the story tell of one person. */
  private static final class Told {
    final TreeSet<String> forms = new TreeSet<>();
    final TreeSet<String> articles = new TreeSet<>();
    final TreeSet<String> descriptions = new TreeSet<>();
    long uses;
  }

  /** For each misspelt name, in its run-wide form, the run-wide name that it stands for. */
  SortedMap<String, String> of(List<ArticleFacts> story) {
    SortedMap<String, Told> told = new TreeMap<>();
    SourceNames names = new SourceNames();
    for (ArticleFacts facts : story) {
      names.add(facts);
      SourceNames own = new SourceNames();
      own.add(facts);
      own.known().stream()
          .filter(name -> name.form() == CitedSource.Form.NAMED_INDIVIDUAL)
          .limit(MOST_PERSONS)
          .forEach(
              name -> {
                Told person = told.computeIfAbsent(runName(name.name()), unused -> new Told());
                person.forms.add(name.name());
                person.articles.add(facts.article().id());
              });
      facts
          .actors()
          .labels()
          .forEach(
              label -> {
                Told person = told.get(runName(label.label().actor()));
                if (person != null) {
                  person.descriptions.add(label.words());
                }
              });
    }
    for (KnownName name : names.known()) {
      Told person = told.get(runName(name.name()));
      if (person != null) {
        person.uses += name.uses();
      }
    }
    return finder.variants(persons(told), apart(story));
  }

  private List<Person> persons(SortedMap<String, Told> told) {
    List<Person> persons = new ArrayList<>();
    told.forEach(
        (name, person) -> {
          Reconciliation.Entry entry = sources.entries().get(name);
          long uses = entry == null ? person.uses : entry.uses();
          persons.add(
              new Person(
                  name,
                  person.forms,
                  uses,
                  uses == person.uses,
                  person.articles,
                  person.descriptions));
        });
    return persons;
  }

  private String runName(String name) {
    Reconciliation.Entry entry = sources.entries().get(name);
    return entry == null ? name : entry.name();
  }

  /**
   * Two persons are told apart by an article that cites or labels both, and by one that has the
   * surnames of both, unless the given names are the same: then it is the article that slips.
   */
  private static BiPredicate<Person, Person> apart(List<ArticleFacts> story) {
    Map<String, Set<String>> words = new HashMap<>();
    return (one, other) -> {
      if (!Collections.disjoint(one.articles(), other.articles())) {
        return true;
      }
      if (given(one).equals(given(other))) {
        return false;
      }
      for (ArticleFacts facts : story) {
        Set<String> ofArticle =
            words.computeIfAbsent(
                facts.article().id(),
                unused -> new HashSet<>(List.of(NO_LETTERS.split(facts.article().text()))));
        if (isNamed(one, facts, ofArticle) && isNamed(other, facts, ofArticle)) {
          return true;
        }
      }
      return false;
    };
  }

  /** The first word of a name of several; the whole name, which no other person has, if of one. */
  private static String given(Person person) {
    int end = person.name().indexOf(' ');
    return end < 0 ? person.name() : person.name().substring(0, end);
  }

  private static boolean isNamed(Person person, ArticleFacts facts, Set<String> words) {
    return person.articles().contains(facts.article().id())
        || person.forms().stream()
            .anyMatch(form -> words.contains(form.substring(form.lastIndexOf(' ') + 1)));
  }
}
