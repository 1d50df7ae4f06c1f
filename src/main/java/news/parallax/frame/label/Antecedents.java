package news.parallax.frame.label;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Tells whom a noun stands for, by what the article calls its actors beside their names. */
final class Antecedents {
  /** How many letters a country and its adjective have in common at least: Belarus, Belarusian. */
  private static final int STEM = 4;

  private static final int SENTENCES_BACK = 2;

  private final ArticleMentions mentions;
  private final Words words;
  private final LabelWords lists;

  /** For each noun, whom the article calls so. */
  private final Map<String, Set<Entity>> byHead = new HashMap<>();

  /**
   * So many are remembered as called by one noun, and of one of them so many words: more than any
   * report has.
   */
  private static final int MOST_REMEMBERED = 100;

  /** For each actor, the capitalised words of what he is called: "Russian", "Kremlin". */
  private final Map<Entity, Set<String>> marks = new HashMap<>();

  /** The people called by a noun of office, rank or character, in reading order. */
  private final Set<Entity> inOffice = new LinkedHashSet<>();

  Antecedents(ArticleMentions mentions, LabelWords lists, List<Found> besideNames) {
    this.mentions = mentions;
    this.words = mentions.grammar().words();
    this.lists = lists;
    besideNames.forEach(this::learn);
    for (Entity entity : mentions.entities()) {
      String name = entity.name();
      String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
      if (entity.kind() == Entity.Kind.BODY && lists.isBody(last)) {
        know(last, entity);
      }
    }
  }

  private void know(String head, Entity entity) {
    remember(byHead.computeIfAbsent(head, unused -> new LinkedHashSet<>()), entity);
  }

  private void learn(Found found) {
    Entity entity = found.entity();
    know(words.lower(found.head()), entity);
    if (entity.kind() == Entity.Kind.PERSON && lists.isOffice(words.lower(found.head()))) {
      remember(inOffice, entity);
    }
    Set<String> known = marks.computeIfAbsent(entity, unused -> new LinkedHashSet<>());
    for (int i = found.from(); i < found.to(); i++) {
      if (words.isCapitalised(i) && i != found.head()) {
        remember(known, words.lower(i));
      }
    }
  }

  private static <T> void remember(Set<T> known, T one) {
    if (known.size() < MOST_REMEMBERED) {
      known.add(one);
    }
  }

  /** Whether anybody is called so beside his name. */
  boolean isKnown(String noun) {
    return byHead.containsKey(noun);
  }

  /**
   * The actor whom the article calls so beside his name; null if none.
   *
   * @param told capitalised words of the phrase: those of an actor called so agree with them
   * @param owned whether one of them says whose, so that it must be told of the actor too
   */
  @Nullable Entity called(
      String noun, Set<String> told, boolean person, int before, boolean owned) {
    Entity found = null;
    int best = -1;
    int nearest = -1;
    for (Entity entity : byHead.getOrDefault(noun, Set.of())) {
      if ((entity.kind() == Entity.Kind.PERSON) != person || !fits(entity, noun)) {
        continue;
      }
      int shared = agreement(told, marks.getOrDefault(entity, Set.of()));
      int last = entity.lastNamedBefore(before);
      if (shared < (owned ? 1 : 0)) {
        continue;
      }
      if (shared > best || (shared == best && last > nearest)) {
        found = entity;
        best = shared;
        nearest = last;
      }
    }
    return found;
  }

  private boolean fits(Entity entity, String noun) {
    return entity.gender().fits(lists.names.genderOf(noun));
  }

  /**
   * The one person in an office of the same country or body: "the North Korean leader" for "North
   * Korean dictator Kim Jong-un"; null if none or several.
   */
  @Nullable Entity ofSame(String noun, Set<String> told) {
    Entity found = null;
    for (Entity entity : inOffice) {
      boolean same = agreement(told, marks.getOrDefault(entity, Set.of())) >= told.size();
      if (same && fits(entity, noun)) {
        if (found != null) {
          return null;
        }
        found = entity;
      }
    }
    return found;
  }

  /** How many marks the two share; -1 if both have some and they share none. */
  private static int agreement(Set<String> told, Set<String> known) {
    int shared = 0;
    for (String mark : told) {
      for (String word : known) {
        shared += isAlike(word, mark) ? 1 : 0;
      }
    }
    return shared == 0 && !told.isEmpty() && !known.isEmpty() ? -1 : shared;
  }

  /** Whether two words are the same or, as a country and its adjective, begin so. */
  static boolean isAlike(String a, String b) {
    return a.equals(b)
        || (a.length() >= STEM && b.length() >= STEM && a.regionMatches(0, b, 0, STEM));
  }

  /** The only person named in the sentences before the word; null if none or several. */
  @Nullable Entity onlyPerson(int sentence, int before, String noun) {
    Set<Entity> people = new LinkedHashSet<>();
    addPeople(people, words.firstOf(Math.max(0, sentence - SENTENCES_BACK)), before);
    Entity only = people.size() == 1 ? people.iterator().next() : null;
    return only != null && fits(only, noun) ? only : null;
  }

  private void addPeople(Set<Entity> people, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Mention mention = mentions.nameAt(i);
      if (mention != null && NameLabels.isSurelyPerson(mention.entity())) {
        people.add(mention.entity());
        i = Math.min(i, mention.first());
      }
    }
  }
}
