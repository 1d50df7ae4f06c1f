package news.parallax.beam;

import java.io.Serializable;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * What the whole run tells, for the steps that write. Of one value; a view of an iterable all the
 * same, for engines sort what becomes a singleton once more, and hold it whole for that.
 *
 * @param <T> what is told
 */
final class RunView<T> implements Serializable {
  private static final long serialVersionUID = 1;

  private final PCollectionView<Iterable<T>> told;

  private RunView(PCollectionView<Iterable<T>> told) {
    this.told = told;
  }

  /**
   * @param name of the step
   * @param value of the whole run, as {@link AddUp#ofRun} gives it also of a run without articles
   */
  static <T> RunView<T> of(String name, PCollection<T> value) {
    return new RunView<>(value.apply(name, View.asIterable()));
  }

  PCollectionView<Iterable<T>> view() {
    return told;
  }

  T read(DoFn<?, ?>.ProcessContext context) {
    return context.sideInput(told).iterator().next();
  }
}
