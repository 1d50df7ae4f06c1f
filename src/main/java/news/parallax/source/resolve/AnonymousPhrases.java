package news.parallax.source.resolve;

import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.source.Anonymity;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;

/** How far the words of a phrase show that whoever it stands for speaks without a name. */
final class AnonymousPhrases {
  private static final WordList FEW = WordList.of("people", "a few");
  private static final Set<String> SINGLE = Set.of("a", "an", "one", "another");
  private static final Set<String> POINTING =
      Set.of("the", "these", "those", "both", "that", "this");
  private static final Set<String> FURTHER = Set.of("second", "third", "fourth");
  private static final WordList STOPPING = WordList.of("grammar", "behind a nameless noun");

  /** How many words stand before the noun of a description at most. */
  private static final int LONGEST_DESCRIPTION = 6;

  private final Grammar grammar;
  private final Words words;
  private final ProfileWords lists;

  AnonymousPhrases(Grammar grammar, ProfileWords lists) {
    this.grammar = grammar;
    words = grammar.words();
    this.lists = lists;
  }

  /** Whether a word points at somebody: "the", "these". */
  boolean points(int word) {
    return POINTING.contains(words.lower(word));
  }

  /** "one of the officials", "several of these people". */
  boolean isPartOf(int from, int to) {
    return from + 3 < to
        && FEW.contains(words.lower(from))
        && words.is(from + 1, "of")
        && POINTING.contains(words.lower(from + 2));
  }

  /** "one of them", "some of them, too". */
  boolean isOneOfThem(int from, int to) {
    return from + 2 < to
        && FEW.contains(words.lower(from))
        && words.is(from + 1, "of")
        && words.is(from + 2, "them");
  }

  /**
   * How anonymous a phrase is.
   *
   * @param access whether it is told how they know
   */
  Anonymity grade(int from, int head, boolean access) {
    String noun = words.lower(head);
    boolean person = lists.anybody.contains(noun) || lists.office.contains(noun);
    if (lists.sources.contains(noun) || (access && person)) {
      return Anonymity.ACCESS_ONLY;
    }
    boolean plural = noun.endsWith("s");
    boolean few = FEW.contains(words.lower(from)) && !(plural && words.is(from, "some"));
    boolean one = few && (SINGLE.contains(words.lower(from)) != plural || words.is(from + 1, "of"));
    boolean further =
        lists.anybody.contains(noun) && few && FURTHER.contains(words.lower(from + 1));
    if (further && head == from + 2) {
      return Anonymity.ACCESS_ONLY;
    }
    boolean shown = !lists.publicOffice.contains(noun) || isRanked(from, head);
    return lists.office.contains(noun) && one && shown ? Anonymity.OFFICE_ONLY : Anonymity.NONE;
  }

  /**
   * "two senior Republicans", "one lobbyist": several Democrats or a lawmaker, without more, are
   * often named elsewhere.
   */
  private boolean isRanked(int from, int head) {
    boolean one = words.is(from, "one") || words.is(from, "another");
    for (int i = from + 1; i < head && !one; i++) {
      one = lists.rank.contains(words.lower(i)) || words.is(i, "veteran");
    }
    return one;
  }

  /** The last word before what follows the noun: a preposition, a relative clause, a comma. */
  int head(int from, int to) {
    int i = from + 1;
    while (i < to
        && !STOPPING.contains(words.lower(i))
        && !lists.access.contains(words.lower(i))
        && !grammar.isComma(i)
        && !words.is(i, "of")
        && !tellsMore(i, to)) {
      i++;
    }
    return i - 1;
  }

  /** What stands behind the noun: "directly familiar", "advising the team". */
  private boolean tellsMore(int i, int to) {
    boolean adverb =
        words.lower(i).endsWith("ly") && i + 1 < to && lists.access.contains(words.lower(i + 1));
    String before = words.lower(i - 1);
    boolean doing = words.lower(i).endsWith("ing") && lists.office.contains(before);
    return adverb || doing || (words.lower(i).endsWith("ing") && lists.sources.contains(before));
  }

  /**
   * "the people", "these two officials": nothing but whom the article spoke of. One of them may be
   * called by more, "the former official", but not by the place of a name.
   */
  boolean isPointing(int from, int head, int to) {
    if (!POINTING.contains(words.lower(from)) || head == from) {
      return false;
    }
    boolean single = !words.lower(head).endsWith("s");
    if (single
        && head + 1 == to
        && lists.office.contains(words.lower(head))
        && !isOnly(from, head)) {
      return true;
    }
    return IntStream.range(from + 1, head)
        .noneMatch(i -> !grammar.isQuantity(i) && !words.is(i, "same") && !words.is(i, "other"));
  }

  /** "the top official" is one whose office tells who it is. */
  private boolean isOnly(int from, int head) {
    return IntStream.range(from + 1, head)
        .anyMatch(
            i -> words.is(i, "top") || words.is(i, "chief") || words.lower(i).endsWith("est"));
  }

  /** The noun for one of them. */
  static String singular(String noun) {
    boolean people = noun.equals("people") || noun.equals("persons");
    return people ? "person" : noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /**
   * The noun of whoever the sentence of a note tells of, "one lobbyist, who spoke on condition of
   * anonymity", though it may cite nobody; empty if there is none.
   */
  String described(WithheldNames.Note note) {
    int first = words.firstOf(note.sentence());
    for (int i = note.word() - 1; i > first; i--) {
      String noun = words.lower(i);
      if (!grammar.isNominal(i) || noun.endsWith("s")) {
        continue;
      }
      for (int k = i - 1; k >= Math.max(first, i - LONGEST_DESCRIPTION); k--) {
        if (SINGLE.contains(words.lower(k))) {
          boolean relative =
              i + 2 < words.count() && grammar.isComma(i + 1) && words.is(i + 2, "who");
          return relative || words.is(i + 1, "who") ? noun : "";
        }
        if (!words.isWord(k) || !(grammar.isNominal(k) || grammar.is(k, WordClass.ADJECTIVE))) {
          break;
        }
      }
    }
    return "";
  }
}
