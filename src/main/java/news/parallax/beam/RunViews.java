package news.parallax.beam;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import news.parallax.coverage.RunKnowledge;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.story.StoryIndex;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * What the whole run knows, for the steps that write.
 *
 * @param sources which names stand for the same source
 * @param stories which articles report one event
 * @param copies which articles are copies of which
 */
record RunViews(
    PCollectionView<Reconciliation> sources,
    PCollectionView<StoryIndex> stories,
    PCollectionView<SortedMap<String, String>> copies)
    implements Serializable {

  List<PCollectionView<?>> all() {
    return List.of(sources, stories, copies);
  }

  RunKnowledge read(DoFn<?, ?>.ProcessContext context) {
    return new RunKnowledge(
        context.sideInput(sources), context.sideInput(stories), context.sideInput(copies));
  }
}
