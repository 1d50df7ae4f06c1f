package news.parallax.text.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.grammar.WordClasses;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.syntax.Words;

/**
 * Finds names where capitals tell none, as in American headlines: what the body of the article
 * names, and words that are no everyday words.
 */
final class HeadlineNames {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_TITLE = 4;
  private static final int SHORTEST_STEM = 2;
  private static final List<String> ENDINGS = List.of("", "s", "es", "d", "ed", "er", "ers", "ing");

  private final Grammar grammar;
  private final Words words;
  private final WordClasses wordClasses;
  private final NameLists names;

  /** What the body calls somebody or something by, in lower case. */
  private final Set<String> known = new HashSet<>();

  /** The first words of these. */
  private final Set<String> opening = new HashSet<>();

  /** Words of headlines that the body has in small letters. */
  private final Set<String> small = new HashSet<>();

  /**
   * @param body the names of the body
   * @param inHeadlines the words that stand in headlines, in lower case
   */
  HeadlineNames(
      Grammar grammar,
      WordClasses wordClasses,
      NameLists names,
      List<NameRun> body,
      Set<String> inHeadlines) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.wordClasses = wordClasses;
    this.names = names;
    body.forEach(this::learn);
    for (int i = 0; i < words.count(); i++) {
      if (!words.isCapitalised(i) && inHeadlines.contains(words.lower(i))) {
        small.add(words.lower(i));
      }
    }
  }

  private void learn(NameRun run) {
    if (run.kind() == NameRun.Kind.DOUBTFUL || run.to() - run.nameFrom() > LONGEST_NAME) {
      return;
    }
    String last = words.lower(run.to() - 1);
    boolean single = run.to() - run.nameFrom() == 1;
    known.add(single ? last : grammar.lowerName(run.nameFrom(), run.to()));
    opening.add(words.lower(run.nameFrom()));
    if (!single && !names.isBody(last) && !names.isPlace(last)) {
      known.add(last);
      opening.add(last);
    }
  }

  /** Adds the names of one headline. */
  void addTo(List<NameRun> runs, int from, int to) {
    boolean shouted = isShouted(from, to);
    int i = from;
    while (i < to) {
      int end = knownEnd(i, to);
      if (end == i && !shouted) {
        end = newEnd(i, to);
      }
      if (end > i) {
        runs.add(new NameRun(titleFrom(i, from), i, end, NameRun.Kind.PLAIN));
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean isShouted(int from, int to) {
    return IntStream.range(from, to)
        .noneMatch(i -> Character.isLetter(words.first(i)) && words.hasSmallLetter(i));
  }

  /** The end of the longest name of the body that begins at the word; the word itself if none. */
  private int knownEnd(int from, int to) {
    if (!words.isCapitalised(from) || !opening.contains(words.lower(from))) {
      return from;
    }
    for (int end = Math.min(to, from + LONGEST_NAME); end > from; end--) {
      if (known.contains(grammar.lowerName(from, end)) && !isEveryday(from, end)) {
        return end;
      }
    }
    return from;
  }

  /** Whether the one word is a surname that the body has as an everyday word too. */
  private boolean isEveryday(int from, int end) {
    return end == from + 1
        && (small.contains(words.lower(from)) || names.isNoName(words.lower(from)))
        && wordClasses.isCommon(words.lower(from));
  }

  /** The end of the words from here on that are no everyday words, and of the surname behind. */
  private int newEnd(int from, int to) {
    int end = from;
    while (end < to
        && end < from + LONGEST_NAME
        && isNew(end)
        && (end == from || !words.hasStop(end - 1))) {
      end++;
    }
    boolean surname = end > from && end < to && knownEnd(end, to) == end + 1;
    return surname ? end + 1 : end;
  }

  private boolean isNew(int i) {
    String word = words.lower(i);
    if (!words.isCapitalised(i) || words.bareEnd(i) - words.start(i) < 2 || small.contains(word)) {
      return false;
    }
    boolean told = names.isPlace(word) || names.genderOf(word) != Gender.UNKNOWN;
    boolean everyday = !grammar.is(i, WordClass.NAME) || isEveryday(word);
    boolean other = names.isTitle(word) || names.isOpening(word) || names.isNoName(word);
    return !other && (told || !everyday);
  }

  /** Whether the word, or what is left of it without an ending, is an everyday word. */
  private boolean isEveryday(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() > ending.length() + SHORTEST_STEM) {
        String stem = word.substring(0, word.length() - ending.length());
        if (isListed(stem) || isListed(stem + "e")) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isListed(String word) {
    return wordClasses.isCommon(word) || wordClasses.canBeVerb(word);
  }

  /** Where the titles before a name begin. */
  private int titleFrom(int name, int from) {
    int first = name;
    int limit = Math.max(from, name - LONGEST_TITLE);
    while (first > limit) {
      int title = first - 1;
      if (!names.isTitle(words.lower(title)) || !words.isCapitalised(title)) {
        break;
      }
      first = title;
    }
    return first;
  }
}
