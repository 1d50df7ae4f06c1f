package news.parallax.coverage;

import java.io.IOException;
import news.parallax.analysis.CompactInput;
import news.parallax.analysis.CompactOutput;

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

  void write(CompactOutput out) throws IOException {
    for (long count : counts) {
      out.count(count);
    }
  }

  static <E extends Enum<E>> Tally<E> read(Class<E> measures, CompactInput in) throws IOException {
    Tally<E> tally = new Tally<>(measures);
    for (int i = 0; i < tally.counts.length; i++) {
      tally.counts[i] = in.count();
    }
    return tally;
  }
}
