package news.parallax.story.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.story.WordForms;

/** Compares the words of two statements. */
final class Wording {
  private static final double SAME = 0.7;

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

  /** Whether most words of the shorter quotation stand in the longer one too. */
  static boolean sameQuotation(String some, String other) {
    Set<String> a = new TreeSet<>(words(some));
    Set<String> b = new TreeSet<>(words(other));
    int shorter = Math.min(a.size(), b.size());
    a.retainAll(b);
    return a.size() >= SAME * shorter;
  }

  /** Cosine of the words' counts, each weighed by its rarity. */
  static double cosine(List<String> some, List<String> others, Map<String, Double> rarity) {
    Map<String, Integer> a = counts(some);
    Map<String, Integer> b = counts(others);
    double common = 0;
    for (Map.Entry<String, Integer> entry : a.entrySet()) {
      double weight = rarity.getOrDefault(entry.getKey(), 0.0);
      common += weight * weight * entry.getValue() * b.getOrDefault(entry.getKey(), 0);
    }
    return common == 0 ? 0 : common / Math.sqrt(squares(a, rarity) * squares(b, rarity));
  }

  private static double squares(Map<String, Integer> counts, Map<String, Double> rarity) {
    double squares = 0;
    for (String word : new TreeSet<>(counts.keySet())) {
      double weight = rarity.getOrDefault(word, 0.0) * counts.getOrDefault(word, 0);
      squares += weight * weight;
    }
    return squares;
  }

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
