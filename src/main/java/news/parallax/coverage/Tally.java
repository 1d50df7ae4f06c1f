package news.parallax.coverage;

/**
 * Counts of several measures at once.
 *
 * @param <E> the measures
 */
@SuppressWarnings("EnumOrdinal") // an array by ordinal is what EnumMap is, without the boxes
public final class Tally<E extends Enum<E>> {
  private final long[] counts;

  Tally(Class<E> measures) {
    counts = new long[measures.getEnumConstants().length];
  }

  /** What was counted for the measure. */
  public long of(E measure) {
    return counts[measure.ordinal()];
  }

  /** The count of one measure out of that of another. */
  public Proportion share(E part, E whole) {
    return new Proportion(of(part), of(whole));
  }

  /** Adds, for an article that is counted whole, the square of a measure. */
  void addSquare(E squared, E measure) {
    addProduct(squared, measure, measure);
  }

  /** Adds, for an article that is counted whole, the product of two measures. */
  void addProduct(E product, E one, E other) {
    add(product, of(one) * of(other));
  }

  void add(E measure, long count) {
    counts[measure.ordinal()] += count;
  }

  void merge(Tally<E> other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }
}
