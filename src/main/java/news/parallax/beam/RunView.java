package news.parallax.beam;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * What the whole run tells, for the steps that write. Of one value or none; a view of an iterable
 * all the same, for engines sort what becomes a singleton once more, and hold it whole for that.
 *
 * @param <T> what is told
 */
final class RunView<T> implements Serializable {
  private static final long serialVersionUID = 1;

  private final PCollectionView<Iterable<T>> told;
  private final Sum.Empty<T> nothing;

  private RunView(PCollectionView<Iterable<T>> told, Sum.Empty<T> nothing) {
    this.told = told;
    this.nothing = nothing;
  }

  /**
   * @param name of the step
   * @param value one or none
   * @param nothing what a run without articles tells
   */
  static <T> RunView<T> of(String name, PCollection<T> value, Sum.Empty<T> nothing) {
    return new RunView<>(value.apply(name, View.asIterable()), nothing);
  }

  PCollectionView<Iterable<T>> view() {
    return told;
  }

  T read(DoFn<?, ?>.ProcessContext context) {
    Iterator<T> values = context.sideInput(told).iterator();
    return values.hasNext() ? values.next() : nothing.get();
  }
}
