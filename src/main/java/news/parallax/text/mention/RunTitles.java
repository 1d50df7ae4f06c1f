package news.parallax.text.mention;

import java.util.HashSet;
import java.util.Set;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Tells what stands before the name in a run of capitalised words: "Sen.", "Writer". */
final class RunTitles {
  /** Offices that are first names too. */
  private static final Set<String> FIRST_NAMES = Set.of("dean", "earl");

  private final Grammar grammar;
  private final Words words;
  private final NameLists names;
  private final NameWords nameWords;
  private @Nullable Set<String> surnames;

  RunTitles(Grammar grammar, NameLists names, NameWords nameWords) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.names = names;
    this.nameWords = nameWords;
  }

  /** Where the name begins behind the titles that open the run. */
  int behind(int from, int end) {
    int nameFrom = from;
    for (int k = from; k < end - 1; k++) {
      boolean last = k + 2 == end && names.isSuffix(words.lower(k + 1));
      boolean title =
          !last
              && (names.isTitle(words.lower(k)) || isShared(k, end))
              && !words.isSign(k + 1, '&')
              && !(k + 2 == end && isGiven(k));
      if (title && !isBodyRun(k, end)) {
        nameFrom = k + 1;
      }
    }
    return nameFrom;
  }

  /** The title of "Ambassadors Diaz and Lund", which "Experts Say" and "Veterans Affairs" lack. */
  private boolean isShared(int title, int end) {
    return title + 2 == end
        && names.isPluralTitle(words.lower(title))
        && !nameWords.isEveryday(title + 1)
        && end + 1 < words.count()
        && (words.is(end, "and") || grammar.isComma(end))
        && words.isCapitalised(end + 1);
  }

  /**
   * Whether the title is rather a first name, as in "Dean Diaz", since the article calls nobody of
   * that surname by another.
   */
  private boolean isGiven(int title) {
    return FIRST_NAMES.contains(words.lower(title)) && !surnames().contains(words.lower(title + 1));
  }

  /** What stands behind first names that are no titles; read once, for odd text has many deans. */
  private Set<String> surnames() {
    Set<String> known = surnames;
    if (known == null) {
      known = new HashSet<>();
      for (int i = 1; i < words.count(); i++) {
        String given = words.lower(i - 1);
        if (names.genderOf(given) != Gender.UNKNOWN && !names.isTitle(given)) {
          known.add(words.lower(i));
        }
      }
      surnames = known;
    }
    return known;
  }

  /** Behind "Writer" of "Writer Ana Diaz", "Chief-of-Staff" of "Chief-of-Staff Ana Diaz". */
  int behindCalling(int from, int end) {
    for (int k = end - 3; k >= from; k--) {
      String word = words.lower(k);
      boolean office = word.indexOf("-in-") > 0 || word.indexOf("-of-") > 0;
      boolean calling = office || names.isPluralTitle(word) || nameWords.isCalling(k);
      if (calling
          && word.length() > 2
          && words.isCapitalised(k + 2)
          && names.genderOf(words.lower(k + 1)) != Gender.UNKNOWN
          && !isBodyRun(k, end)) {
        return k + 1;
      }
    }
    return from;
  }

  private boolean isBodyRun(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (nameWords.isBody(k)) {
        return true;
      }
    }
    return false;
  }

  /** Where who holds an office is named behind its body, or the end: "Mayor of Porto Ana Diaz". */
  int bearerFrom(int from, int end, int sentence) {
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
      if (nameWords.isBody(k)) {
        return end;
      }
      boolean first = names.genderOf(words.lower(k)) != Gender.UNKNOWN;
      if (first || nameWords.isBody(k - 1) || names.isPlace(grammar.lowerName(from, k))) {
        return k;
      }
    }
    boolean cabinet = words.is(of - 1, "minister") || words.is(of - 1, "secretary");
    return cabinet ? end - 2 : end;
  }
}
