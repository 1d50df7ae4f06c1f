package news.parallax.beam;

import java.util.Map;
import java.util.Objects;
import news.parallax.article.Defect;
import news.parallax.article.Rejection;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;

/**
 * What a step gives, each part by its name, and what it could not do; {@link Failures} asks all.
 */
abstract class StepOutput implements POutput {
  private final PCollectionTuple all;
  private final @Nullable TupleTag<Rejection> rejections;
  private final @Nullable TupleTag<Defect> defects;

  /**
   * @param rejections the records that the step could not use; null if it uses all it gets
   * @param defects the records that the program failed at; null if it looks at none by itself
   */
  StepOutput(
      PCollectionTuple all,
      @Nullable TupleTag<Rejection> rejections,
      @Nullable TupleTag<Defect> defects) {
    this.all = all;
    this.rejections = rejections;
    this.defects = defects;
    if (rejections != null) {
      all.get(rejections).setCoder(ValueCoder.of(Rejection.class));
    }
    if (defects != null) {
      all.get(defects).setCoder(ValueCoder.of(Defect.class));
    }
  }

  final <T> PCollection<T> part(TupleTag<T> tag) {
    return all.get(tag);
  }

  final @Nullable PCollection<Rejection> rejections() {
    return rejections == null ? null : all.get(rejections);
  }

  final @Nullable PCollection<Defect> defects() {
    return defects == null ? null : all.get(defects);
  }

  @Override
  public final Pipeline getPipeline() {
    return all.getPipeline();
  }

  @Override
  public final Map<TupleTag<?>, PValue> expand() {
    return Objects.requireNonNull(all.expand());
  }

  @Override
  public final void finishSpecifyingOutput(String name, PInput input, PTransform<?, ?> transform) {
    all.finishSpecifyingOutput(name, input, transform);
  }
}
