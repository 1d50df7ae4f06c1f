package news.parallax.beam;

import news.parallax.article.Defect;
import news.parallax.article.Rejection;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;

/** What the steps of a pipeline could not do, gathered from each of them. */
final class Failures {
  private PCollectionList<Rejection> rejections;
  private PCollectionList<Defect> defects;

  private Failures(Pipeline pipeline) {
    rejections = PCollectionList.empty(pipeline);
    defects = PCollectionList.empty(pipeline);
  }

  /** The failures of all steps named. */
  static Failures of(Pipeline pipeline, StepOutput... steps) {
    Failures all = new Failures(pipeline);
    for (StepOutput step : steps) {
      @Nullable PCollection<Rejection> unused = step.rejections();
      if (unused != null) {
        all.rejections = all.rejections.and(unused);
      }
      @Nullable PCollection<Defect> failed = step.defects();
      if (failed != null) {
        all.defects = all.defects.and(failed);
      }
    }
    return all;
  }

  PCollectionView<Iterable<Rejection>> rejections() {
    return rejections
        .apply("GatherRejections", Flatten.pCollections())
        .apply("ViewRejections", View.asIterable());
  }

  PCollectionView<Iterable<Defect>> defects() {
    return defects
        .apply("GatherDefects", Flatten.pCollections())
        .apply("ViewDefects", View.asIterable());
  }
}
