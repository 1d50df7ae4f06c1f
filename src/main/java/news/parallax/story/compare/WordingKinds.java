package news.parallax.story.compare;

import java.util.List;
import java.util.Set;
import news.parallax.story.WordForms;
import news.parallax.story.compare.WordAlignment.Gap;
import news.parallax.story.compare.WordingDifference.Kind;
import news.parallax.text.EditDistance;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Tells how two versions of a statement differ, by the words between those that match: what one of
 * them has before or behind the common part is a longer quotation and no difference.
 */
final class WordingKinds {
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "nobody", "nothing", "none", "without", "neither", "nor");

  /** Words that may come and go. */
  static final WordList LITTLE_WORDS = WordList.of("grammar", "comes and goes");

  private static final int MATCHED_BESIDE = 2;
  private static final int FEWEST_MATCHED = 5;

  /** Longer stretches are other sentences. */
  private static final int LONGEST_GAP = 3;

  private static final double LENGTHS = 1.5;
  private static final double MATCHED_OF_REWORDED = 0.4;
  private static final int PLACES = 2;
  private static final int SPELLING_EDITS = 2;
  private static final int SHORTEST_SPELLING = 5;

  private WordingKinds() {}

  /**
   * How the versions differ.
   *
   * @param quoted whether both are given as the source's own words
   * @return null if they do not, as far as can be told
   */
  static @Nullable Kind of(List<String> a, List<String> b, boolean quoted) {
    WordAlignment alignment = new WordAlignment(a, b);
    List<Gap> gaps = alignment.gaps();
    int denials = gaps.stream().mapToInt(gap -> denials(gap.a()) + denials(gap.b())).sum();
    if (denials % 2 == 1 && gaps.stream().anyMatch(WordingKinds::isNegation)) {
      return Kind.NEGATED;
    }
    boolean alike = alignment.matched() >= FEWEST_MATCHED;
    if (alike && gaps.stream().anyMatch(gap -> isSubstitution(gap) && isNumber(gap))) {
      return Kind.NUMBER;
    }
    if (!quoted) {
      return Kind.WORDED_DIFFERENTLY;
    }
    return (alike && gaps.stream().anyMatch(WordingKinds::isSubstitution))
            || isReworded(a, b, alignment)
        ? Kind.QUOTED_DIFFERENTLY
        : null;
  }

  /**
   * Quotations as long as one another that begin and end alike and differ in several places
   * between, as two translations do.
   */
  private static boolean isReworded(List<String> a, List<String> b, WordAlignment alignment) {
    int shorter = Math.min(a.size(), b.size());
    int longer = Math.max(a.size(), b.size());
    long places =
        alignment.gaps().stream()
            .filter(gap -> !telling(gap.a()).isEmpty() && !telling(gap.b()).isEmpty())
            .count();
    return longer <= LENGTHS * shorter
        && alignment.matched() >= MATCHED_OF_REWORDED * shorter
        && places >= PLACES;
  }

  /** One side has nothing but a negation, the other nothing, among words that match. */
  private static boolean isNegation(Gap gap) {
    return gap.before() >= MATCHED_BESIDE
        && gap.behind() >= MATCHED_BESIDE
        && isDenied(gap.a()) != isDenied(gap.b())
        && isSmall(gap.a())
        && isSmall(gap.b());
  }

  private static boolean isDenied(List<String> words) {
    return denials(words) > 0;
  }

  private static int denials(List<String> words) {
    return (int) words.stream().filter(NEGATIONS::contains).count();
  }

  private static boolean isSmall(List<String> words) {
    return words.stream().allMatch(w -> NEGATIONS.contains(w) || LITTLE_WORDS.contains(w));
  }

  /** Words of both sides that stand for one another. */
  private static boolean isSubstitution(Gap gap) {
    List<String> a = telling(gap.a());
    List<String> b = telling(gap.b());
    boolean open = (gap.a().toString() + gap.b()).indexOf(Wording.CUT) >= 0;
    return !open
        && !a.isEmpty()
        && !b.isEmpty()
        && Math.max(gap.a().size(), gap.b().size()) <= LONGEST_GAP
        && gap.before() >= MATCHED_BESIDE
        && gap.behind() >= MATCHED_BESIDE
        && !isSpelling(String.join("", a), String.join("", b));
  }

  private static List<String> telling(List<String> words) {
    return words.stream().filter(word -> !LITTLE_WORDS.contains(word)).toList();
  }

  private static boolean isSpelling(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    return a.endsWith(b)
        || b.endsWith(a)
        || a.startsWith(b)
        || b.startsWith(a)
        || (shorter >= SHORTEST_SPELLING
            && !WordForms.hasDigit(a)
            && EditDistance.of(a, b) <= SPELLING_EDITS);
  }

  private static boolean isNumber(Gap gap) {
    return gap.a().stream().anyMatch(WordForms::hasDigit)
        && gap.b().stream().anyMatch(WordForms::hasDigit);
  }
}
