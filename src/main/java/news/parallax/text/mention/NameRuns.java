package news.parallax.text.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.grammar.WordClasses;
import news.parallax.text.grammar.Words;

/** Finds the names of an article: runs of capitalised words, titles told from names. */
final class NameRuns {
  private static final int LONGEST_NAME = 10;

  private final Grammar grammar;
  private final Words words;
  private final WordClasses wordClasses;
  private final NameLists names;

  /** Words that are capitalised where no sentence begins. */
  private final Set<String> capitalised = new HashSet<>();

  NameRuns(Grammar grammar, WordClasses wordClasses, NameLists names) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.wordClasses = wordClasses;
    this.names = names;
  }

  /** Runs of capitalised words, titles told from names. */
  List<NameRun> read() {
    List<NameRun> runs = new ArrayList<>();
    for (int s = 0; s < grammar.document().sentences().size(); s++) {
      for (int i = words.firstOf(s) + 1; i < words.firstOf(s + 1); i++) {
        if (words.isCapital(i) && words.isWord(i - 1)) {
          capitalised.add(words.lower(i));
        }
      }
    }
    for (int s = 0; s < grammar.document().sentences().size(); s++) {
      if (!isTitleCase(words.firstOf(s), words.firstOf(s + 1))) {
        addRuns(runs, words.firstOf(s), words.firstOf(s + 1));
      }
    }
    return runs;
  }

  /** Whether most words are capitalised, so that capitals tell no names. */
  private boolean isTitleCase(int from, int to) {
    int capitals = 0;
    int count = 0;
    for (int i = from; i < to; i++) {
      if (Character.isLetter(words.firstChar(i))) {
        count++;
        capitals += words.isCapital(i) ? 1 : 0;
      }
    }
    boolean stops = to > from && words.isSign(to - 1, '.');
    return count > 5 && capitals * 3 > count * 2 && !stops;
  }

  private void addRuns(List<NameRun> runs, int from, int to) {
    int i = from;
    while (i < to) {
      boolean opening = names.isOpening(words.lower(i)) || !isNameWord(i);
      if (opening) {
        if (isOddName(i)) {
          runs.add(new NameRun(i, i, i + 1, NameRun.Kind.DOUBTFUL));
        }
        i++;
        continue;
      }
      int end = i + 1;
      int limit = Math.min(to, i + LONGEST_NAME);
      while (end < limit && continues(end, limit)) {
        end++;
      }
      while (end > i + 1 && !isNameWord(end - 1) && !isOddName(end - 1)) {
        end--;
      }
      int nameFrom = i;
      for (int k = i; k < end - 1; k++) {
        boolean title = names.isTitle(words.lower(k)) && !words.isSign(k + 1, '&');
        if (title && !isBodyRun(k, end)) {
          nameFrom = k + 1;
        }
      }
      while (nameFrom < end - 1 && words.isSign(nameFrom, '.')) {
        nameFrom++;
      }
      boolean single = end == i + 1;
      boolean everyday =
          i == from
              && single
              && wordClasses.isCommon(words.lower(i))
              && !capitalised.contains(words.lower(i));
      int bearer = nameFrom == i ? bearerFrom(i, end, from) : end;
      if (bearer < end) {
        runs.add(new NameRun(i, i, bearer, NameRun.Kind.PLAIN));
        runs.add(new NameRun(bearer, bearer, end, NameRun.Kind.BEHIND_OFFICE));
      } else if (!everyday && (!names.isRole(words.lower(end - 1)) || nameFrom > i)) {
        runs.add(new NameRun(i, nameFrom, end, NameRun.Kind.PLAIN));
      } else if (single) {
        runs.add(new NameRun(i, i, end, NameRun.Kind.DOUBTFUL));
      }
      i = end;
    }
  }

  /**
   * Where a name begins behind an office and its body: "Governor of Washington Ana Diaz"; the end
   * if none does.
   */
  private int bearerFrom(int from, int end, int sentence) {
    int of = from - 1;
    if (of > sentence && grammar.is(of, WordClass.DETERMINER)) {
      of--;
    }
    boolean office =
        end - from >= 3
            && of > sentence
            && (words.is(of, "of") || words.is(of, "to") || words.is(of, "for"))
            && names.isRole(words.lower(of - 1))
            && !names.isSpokesperson(words.lower(of - 1));
    if (!office) {
      return end;
    }
    for (int k = end - 2; k > from; k--) {
      if (names.isBody(words.lower(k))) {
        return end;
      }
      boolean first = names.genderOf(words.lower(k)) != Entity.Gender.UNKNOWN;
      if (first || names.isBody(words.lower(k - 1)) || names.isPlace(grammar.lower(from, k))) {
        return k;
      }
    }
    boolean cabinet = words.is(of - 1, "minister") || words.is(of - 1, "secretary");
    return cabinet ? end - 2 : end;
  }

  private boolean isBodyRun(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (names.isBody(words.lower(k))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a month, an office or the like stands where a name might: "May said". */
  private boolean isOddName(int i) {
    return words.isCapital(i)
        && words.end(i) - words.start(i) > 2
        && i + 1 < words.count()
        && (grammar.is(i, WordClass.NAME) || grammar.is(i + 1, WordClass.VERB))
        && !Character.isDigit(words.firstChar(i + 1))
        && !(i > 0 && grammar.is(i - 1, WordClass.PREPOSITION));
  }

  private boolean isNameWord(int i) {
    if (isArticled(i)) {
      return true;
    }
    return words.isCapital(i)
        && !names.isNoName(words.lower(i))
        && (grammar.is(i, WordClass.NAME)
            || ((grammar.is(i, WordClass.NOUN) || grammar.is(i, WordClass.ADJECTIVE))
                && i > 0
                && words.isWord(i - 1)));
  }

  /** "el-Sisi", "al-Assad". */
  private boolean isArticled(int i) {
    String word = words.lower(i);
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen < 4
        && hyphen + 1 < word.length()
        && names.isParticle(word.substring(0, hyphen))
        && words.isCapitalAt(i, hyphen + 1);
  }

  private boolean continues(int i, int limit) {
    if (isNameWord(i)) {
      return true;
    }
    boolean odd = isOddName(i) && names.genderOf(words.lower(i - 1)) != Entity.Gender.UNKNOWN;
    if (odd && words.isCapital(i - 1)) {
      return true;
    }
    boolean next = i + 1 < limit && isNameWord(i + 1);
    if (words.isSign(i, '.')) {
      return next
          && words.isAttached(i)
          && words.end(i - 1) - words.start(i - 1) <= 4
          && words.isCapital(i - 1)
          && (words.end(i - 1) - words.start(i - 1) == 1
              || words.is(i - 1, "st")
              || names.isTitle(words.lower(i - 1)));
    }
    if (names.isParticle(words.lower(i)) || words.isSign(i, '&')) {
      return next;
    }
    boolean body = names.isBody(words.lower(i - 1)) || (i > 1 && names.isBody(words.lower(i - 2)));
    return body && next && (words.is(i, "of") || words.is(i, "for") || words.is(i, "and"));
  }
}
