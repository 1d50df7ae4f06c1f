package news.parallax.frame.label;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.frame.label.Label.Kind;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Links "the strongman" to an actor: to one whom the article has called a strongman beside his
 * name, to one in an office of the same country, or to the only one it has spoken of shortly
 * before; where another may be meant to none.
 */
final class NominalLabels {
  private static final int LONGEST = 8;

  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final LabelWords lists;
  private final Phrases phrases;
  private final Antecedents antecedents;
  private final SureNouns nouns;

  NominalLabels(
      ParsedDocument document,
      ArticleMentions mentions,
      LabelWords lists,
      List<Found> besideNames) {
    this.mentions = mentions;
    this.grammar = mentions.grammar();
    this.words = grammar.words();
    this.lists = lists;
    this.phrases = new Phrases(grammar, lists);
    antecedents = new Antecedents(mentions, lists, besideNames);
    nouns = new SureNouns(document, mentions, lists, besideNames);
  }

  /** The labels in place of names in a sentence, in reading order. */
  List<Found> in(int sentence, int from, int to) {
    List<Found> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Found label = headed(i, sentence, from, to);
      if (label != null) {
        i = label.to() - 1;
        if (nouns.isSure(label)) {
          found.add(label);
        }
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
    boolean goesOn = head + 1 < to && (isNameOrNoun(head + 1) || isDash(head + 1));
    if ((!person && !lists.isBody(noun)) || goesOn || mentions.nameAt(head) != null) {
      return null;
    }
    int start = head;
    while (start > from && head - start < LONGEST && isModifier(start - 1)) {
      start--;
    }
    boolean counterpart = start > from && noun.equals("counterpart");
    if (start > from
        && (isDefinite(start - 1) || (counterpart && grammar.isPossessive(start - 1)))) {
      start--;
    } else if (!isPossessed(start, head)) {
      return null;
    }
    if (start - 1 > from && grammar.isComma(start - 1) && mentions.nameAt(start - 2) != null) {
      return null; // "Petrov, the president said": hardly Petrov
    }
    return linked(noun, person, sentence, start, head, of(head + 1, to));
  }

  private @Nullable Found linked(
      String noun, boolean person, int sentence, int start, int head, int end) {
    Set<String> marks = marks(start, end, head);
    boolean owned = isOwned(start, head);
    boolean ofCountry = person && lists.isOffice(noun); // "the nation's leader"
    if ((owned && marks.isEmpty() && !ofCountry) || noun.equals("administration")) {
      return null; // "the state's court"; an administration is a president's or an agency
    }
    Entity actor = antecedents.called(noun, marks, person, start, owned && !marks.isEmpty());
    String rule = "same_head";
    boolean office = person && lists.isOffice(noun) && marks.stream().noneMatch(lists::isParty);
    if (actor == null && office && !marks.isEmpty() && !isToCome(start, head)) {
      actor = antecedents.ofSame(noun, marks);
      rule = "same_office";
    } else if (actor == null
        && person
        && lists.isAntecedent(noun)
        && marks.isEmpty()
        && !antecedents.isKnown(noun)) {
      actor = antecedents.onlyPerson(sentence, start, noun);
      rule = "only_antecedent";
    }
    return actor == null ? null : new Found(actor, Kind.NOMINAL, start, head, end, rule);
  }

  /** The capitalised words of the phrase: "Russian". */
  private Set<String> marks(int start, int end, int head) {
    Set<String> marks = new LinkedHashSet<>();
    for (int i = start; i < end; i++) {
      if (words.isCapitalised(i) && i != head && !isDefinite(i)) {
        marks.add(words.lower(i));
      }
    }
    return marks;
  }

  /** "The next director" is not the one there is. */
  private boolean isToCome(int start, int head) {
    return IntStream.range(start, head)
        .anyMatch(i -> words.is(i, "next") || words.is(i, "new") || words.is(i, "future"));
  }

  private boolean isDash(int i) {
    return words.isSign(i, '-') || words.isSign(i, '–');
  }

  /** "Petrov's adviser", where another may have one too. */
  private boolean isOwned(int start, int head) {
    return IntStream.range(start, head).anyMatch(i -> words.is(i, "'s") || words.is(i, "’s"));
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
}
