package news.parallax.story.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.story.WordForms;

/** Compares the words of two statements. */
final class Wording {
  private static final double SAME = 0.7;

  /** Stands for words that an outlet left out or put into a quotation. */
  static final char CUT = '\u2026';

  private static final Pattern LETTERS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
  private static final Pattern CUTS = Pattern.compile("\\[[^\\]]*\\]|\\([^)]*\\)|\\.( ?\\.)+");

  private Wording() {}

  /** The words in their order, normalised. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{N}']+", -1)) {
      String form = WordForms.of(word);
      if (!form.isEmpty()) {
        words.add(form.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /**
   * The words as they are spoken: "U.S." and "US", "don't" and "do not" are one; what is cut out or
   * put in is told by {@link #CUT}.
   */
  static List<String> spoken(String text) {
    String joined = CUTS.matcher(LETTERS.matcher(text).replaceAll("")).replaceAll(" " + CUT + " ");
    String plain =
        joined
            .toLowerCase(Locale.ROOT)
            .replace("can't", "can not")
            .replace("cannot", "can not")
            .replace("won't", "will not")
            .replace("n't", " not")
            .replace("'ve", " have")
            .replace("'re", " are")
            .replace("'ll", " will")
            .replace("'d ", " would ")
            .replace("i'm", "i am");
    List<String> words = new ArrayList<>();
    for (String word : plain.split("[^\\p{L}\\p{N}'" + CUT + "]+", -1)) {
      String form = word.indexOf(CUT) >= 0 ? String.valueOf(CUT) : WordForms.of(word);
      if (!form.isEmpty()) {
        words.add(form);
      }
    }
    return words;
  }

  /** Whether most words of the shorter quotation stand in the longer one too. */
  static boolean sameQuotation(String some, String other) {
    Set<String> a = new TreeSet<>(words(some));
    Set<String> b = new TreeSet<>(words(other));
    int shorter = Math.min(a.size(), b.size());
    a.retainAll(b);
    return a.size() >= SAME * shorter;
  }

  /**
   * The words of a statement, counted once for all that it is held against.
   *
   * @param squares sum of the squares of the weighed counts
   */
  record Counted(Map<String, Integer> counts, double squares) {
    static Counted of(List<String> words, Map<String, Double> rarity) {
      Map<String, Integer> counts = Wording.counts(words);
      return new Counted(counts, Wording.squares(counts, rarity));
    }
  }

  /** Cosine of the words' counts, each weighed by its rarity. */
  static double cosine(Counted some, Counted others, Map<String, Double> rarity) {
    double common = 0;
    for (Map.Entry<String, Integer> entry : some.counts.entrySet()) {
      Integer other = others.counts.get(entry.getKey());
      if (other != null) {
        double weight = rarity.getOrDefault(entry.getKey(), 0.0);
        common += weight * weight * entry.getValue() * other;
      }
    }
    return common == 0 ? 0 : common / Math.sqrt(some.squares * others.squares);
  }

  private static double squares(Map<String, Integer> counts, Map<String, Double> rarity) {
    double squares = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      double weight = rarity.getOrDefault(word.getKey(), 0.0) * word.getValue();
      squares += weight * weight;
    }
    return squares;
  }

  /** How often each word stands there, sorted: what is added up is so in one order. */
  private static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new java.util.TreeMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  /** Rarity of the words among the statements: ln((n + 1) / n with the word). */
  static Map<String, Double> rarity(List<List<String>> statements) {
    Map<String, Integer> with = new HashMap<>();
    for (List<String> statement : statements) {
      new TreeSet<>(statement).forEach(word -> with.merge(word, 1, Integer::sum));
    }
    Map<String, Double> rarity = new HashMap<>();
    with.forEach(
        (word, count) -> rarity.put(word, StrictMath.log((statements.size() + 1.0) / count)));
    return rarity;
  }
}
