package news.parallax.text.mention;

import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;

/** Tells which words of a text may belong to a name. */
final class NameWords {
  private final Grammar grammar;
  private final Words words;
  private final NameLists names;

  NameWords(Grammar grammar, NameLists names) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.names = names;
  }

  /** Whether the word is one of a name wherever it stands. */
  boolean isName(int i) {
    if (isArticled(i)) {
      return true;
    }
    return words.isCapitalised(i)
        && !names.isNoName(words.lower(i))
        && (grammar.is(i, WordClass.NAME)
            || ((grammar.is(i, WordClass.NOUN) || grammar.is(i, WordClass.ADJECTIVE))
                && i > 0
                && words.isWord(i - 1)
                && !words.hasStop(i - 1)));
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

  /** Whether the word says that the name it stands in is a body's: "Council", "UN" in capitals. */
  boolean isBody(int i) {
    String word = words.lower(i);
    return names.isBody(word) && (!names.isAcronym(word) || !words.hasSmallLetter(i));
  }

  /** Whether a month, an office or the like stands where a name might: "May said". */
  boolean isOdd(int i) {
    return words.isCapitalised(i)
        && words.bareEnd(i) - words.start(i) > 2
        && i + 1 < words.count()
        && (grammar.is(i, WordClass.NAME) || grammar.is(i + 1, WordClass.VERB))
        && !Character.isDigit(words.first(i + 1))
        && !(i > 0 && grammar.is(i - 1, WordClass.PREPOSITION));
  }

  /** Whether a name that the word before belongs to goes on with the word. */
  boolean continues(int i, int limit) {
    if (words.hasStop(i - 1) && !isAbbreviated(i - 1)) {
      return false;
    }
    if (isName(i)) {
      return true;
    }
    boolean odd = isOdd(i) && names.genderOf(words.lower(i - 1)) != Entity.Gender.UNKNOWN;
    if (odd && words.isCapitalised(i - 1)) {
      return true;
    }
    boolean next = i + 1 < limit && isName(i + 1);
    if (names.isParticle(words.lower(i)) || words.isSign(i, '&')) {
      return next;
    }
    boolean body = isBody(i - 1) || (i > 1 && isBody(i - 2));
    return body && next && (words.is(i, "of") || words.is(i, "for") || words.is(i, "and"));
  }

  /** Whether the word with a full stop is an initial, a title or "St.". */
  private boolean isAbbreviated(int i) {
    int length = words.bareEnd(i) - words.start(i);
    return length <= 4
        && words.isCapitalised(i)
        && (length == 1 || words.is(i, "st") || names.isTitle(words.lower(i)));
  }
}
