package news.parallax.frame.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.frame.label.Label.Kind;
import news.parallax.frame.label.NameLabels.Found;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.grammar.Words;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Links "the strongman" to an actor: to one whom the article has called a strongman beside his
 * name, or to the only one it has spoken of shortly before.
 */
final class NominalLabels {
  private static final int LONGEST = 8;

  /** How many letters a country and its adjective have in common at least: Belarus, Belarusian. */
  private static final int STEM = 4;

  private static final int SENTENCES_BACK = 2;

  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final LabelWords lists;
  private final Phrases phrases;

  /** For each noun, whom the article calls so. */
  private final Map<String, Set<Entity>> byHead = new HashMap<>();

  /** For each actor, the capitalised words of what he is called: "Russian", "Kremlin". */
  private final Map<Entity, Set<String>> places = new HashMap<>();

  NominalLabels(ArticleMentions mentions, LabelWords lists, List<Found> besideNames) {
    this.mentions = mentions;
    this.grammar = mentions.grammar();
    this.words = grammar.words();
    this.lists = lists;
    this.phrases = new Phrases(grammar, lists);
    besideNames.forEach(this::learn);
    for (Entity entity : mentions.entities()) {
      String name = entity.name();
      String last = lastWord(name);
      if (entity.kind() == Entity.Kind.BODY && lists.isBody(last)) {
        know(last, entity);
      }
    }
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private void know(String head, Entity entity) {
    byHead.computeIfAbsent(head, unused -> new LinkedHashSet<>()).add(entity);
  }

  private void learn(Found found) {
    know(words.lower(found.head()), found.entity());
    Set<String> known = places.computeIfAbsent(found.entity(), unused -> new LinkedHashSet<>());
    for (int i = found.from(); i < found.to(); i++) {
      if (words.isCapital(i) && i != found.head()) {
        known.add(words.lower(i));
      }
    }
  }

  /** The labels in place of names in a sentence, in reading order. */
  List<Found> in(int sentence, int from, int to) {
    List<Found> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Found label = headed(i, sentence, from, to);
      if (label != null) {
        found.add(label);
        i = label.to() - 1;
      }
    }
    return found;
  }

  private @Nullable Found headed(int head, int sentence, int from, int to) {
    if (!phrases.isNoun(head) && !grammar.is(head, WordClass.NAME)) {
      return null;
    }
    String noun = words.lower(head);
    boolean person = lists.isPerson(noun);
    boolean goesOn = head + 1 < to && (isNameOrNoun(head + 1) || words.isSign(head + 1, '-'));
    if ((!person && !lists.isBody(noun)) || goesOn || mentions.nameAt(head) != null) {
      return null;
    }
    int start = head;
    while (start > from && head - start < LONGEST && isModifier(start - 1)) {
      start--;
    }
    if (start > from && isDefinite(start - 1)) {
      start--;
    } else if (!isPossessed(start, head)) {
      return null;
    }
    if (start - 1 > from && grammar.isComma(start - 1) && mentions.nameAt(start - 2) != null) {
      return null; // "Petrov, the president said": hardly Petrov
    }
    int end = of(head + 1, to);
    Entity described = described(noun, start, end, head, person);
    if (described != null) {
      return new Found(described, Kind.NOMINAL, start, head, end, "same_head");
    }
    boolean mayBe = person && lists.isAntecedent(noun) && !byHead.containsKey(noun);
    Entity only = mayBe ? onlyPerson(sentence, start, noun) : null;
    return only == null ? null : new Found(only, Kind.NOMINAL, start, head, end, "only_antecedent");
  }

  private boolean isNameOrNoun(int i) {
    return grammar.is(i, WordClass.NOUN) || grammar.is(i, WordClass.NAME);
  }

  private boolean isDefinite(int i) {
    return words.is(i, "the") || words.is(i, "this") || words.is(i, "that");
  }

  /** "North Korea's leader": a name with its "'s" makes the phrase definite too. */
  private boolean isPossessed(int start, int head) {
    int at = start;
    while (at < head && grammar.is(at, WordClass.NAME)) {
      at++;
    }
    return at > start && at < head && words.is(at, "'s");
  }

  private boolean isModifier(int i) {
    return switch (grammar.classOf(i)) {
      case NOUN, ADJECTIVE, NAME -> !grammar.isTime(i);
      default -> words.isSign(i, '-') || words.is(i, "'s");
    };
  }

  /** The end of a phrase with "of" behind its head: "the leader of the party". */
  private int of(int behind, int to) {
    if (behind + 1 < to && words.is(behind, "of")) {
      int end = phrases.end(behind + 1, to);
      for (int i = behind + 1; i < end; i++) {
        if (grammar.is(i, WordClass.PREPOSITION) && !words.is(i, "of")) {
          return i;
        }
      }
      return end > behind + 1 ? end : behind;
    }
    return behind;
  }

  /** The one actor whom the article calls so beside his name; null if none or several. */
  private @Nullable Entity described(String noun, int start, int end, int head, boolean person) {
    Set<Entity> called = byHead.getOrDefault(noun, Set.of());
    Set<String> marks = new LinkedHashSet<>();
    for (int i = start; i < end; i++) {
      if (words.isCapital(i) && i != head && !isDefinite(i)) {
        marks.add(words.lower(i));
      }
    }
    Entity found = null;
    int best = -1;
    int nearest = -1;
    for (Entity entity : called) {
      if ((entity.kind() == Entity.Kind.PERSON) != person
          || !entity.gender().fits(lists.names.genderOf(noun))) {
        continue;
      }
      int shared = agreement(marks, places.getOrDefault(entity, Set.of()));
      int last = entity.lastNamedBefore(start);
      if (shared > best || (shared == best && last > nearest)) {
        found = entity;
        best = shared;
        nearest = last;
      }
    }
    return best < 0 ? null : found;
  }

  /** How many marks the two share; -1 if both have some and they share none. */
  private static int agreement(Set<String> marks, Set<String> known) {
    int shared = 0;
    for (String mark : marks) {
      for (String word : known) {
        if (word.length() >= STEM
            && mark.length() >= STEM
            && word.regionMatches(0, mark, 0, STEM)) {
          shared++;
        } else if (word.equals(mark)) {
          shared++;
        }
      }
    }
    return shared == 0 && !marks.isEmpty() && !known.isEmpty() ? -1 : shared;
  }

  /** The only person named in the sentences before the word; null if none or several. */
  private @Nullable Entity onlyPerson(int sentence, int before, String noun) {
    Entity only = null;
    int first = words.firstOf(Math.max(0, sentence - SENTENCES_BACK));
    for (int i = before - 1; i >= first; i--) {
      Mention mention = mentions.nameAt(i);
      if (mention == null || !NameLabels.isSurelyPerson(mention.entity())) {
        continue;
      }
      if (only != null && only != mention.entity()) {
        return null;
      }
      only = mention.entity();
    }
    return only != null && only.gender().fits(lists.names.genderOf(noun)) ? only : null;
  }
}
