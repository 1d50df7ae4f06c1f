package news.parallax.story.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike the words around claims are, each weighed by how few claims of the story have it. A
 * number that stands beside both speaks for them too.
 */
final class ClaimContexts {
  /** What stands before a number in a context. */
  static final String NUMBER = "#";

  private static final double SAME_NUMBER_BESIDE = 0.2;

  private final Map<String, Integer> frequencies = new HashMap<>();
  private final int count;

  ClaimContexts(List<Claim> claims) {
    claims.forEach(
        claim -> claim.about().context().forEach(word -> frequencies.merge(word, 1, Integer::sum)));
    count = claims.size();
  }

  /** Cosine of the contexts and what a common number adds. */
  double likeness(Claim a, Claim b) {
    return cosine(a, b) + (isBesideOneNumber(a, b) ? SAME_NUMBER_BESIDE : 0);
  }

  /** Whether another number stands beside both. */
  static boolean isBesideOneNumber(Claim a, Claim b) {
    return a.about().context().stream()
        .anyMatch(w -> w.startsWith(NUMBER) && b.about().context().contains(w));
  }

  private double cosine(Claim a, Claim b) {
    double common = 0;
    double ofA = 0;
    double ofB = 0;
    for (String word : a.about().context()) {
      double square = square(word);
      ofA += square;
      common += b.about().context().contains(word) ? square : 0;
    }
    for (String word : b.about().context()) {
      ofB += square(word);
    }
    return common == 0 ? 0 : common / Math.sqrt(ofA * ofB);
  }

  private double square(String word) {
    if (word.startsWith(NUMBER)) {
      return 0;
    }
    double weight = StrictMath.log((count + 1.0) / frequencies.getOrDefault(word, 1));
    return weight * weight;
  }
}
