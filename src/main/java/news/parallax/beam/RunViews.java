package news.parallax.beam;

import java.io.Serializable;
import java.util.List;
import news.parallax.analysis.FurnitureBlocks;
import news.parallax.analysis.RunKnowledge;
import news.parallax.analysis.StoryComparison;
import news.parallax.article.GivenIds;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.story.StoryIndex;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * What the whole run knows, for the steps that write.
 *
 * @param sources which names stand for the same source
 * @param stories which articles report one event
 * @param comparison what comparing the articles of stories shows
 * @param furniture which blocks recur over the articles of an outlet
 * @param ids which identifiers stand for several articles
 */
record RunViews(
    RunView<Reconciliation> sources,
    RunView<StoryIndex> stories,
    RunView<StoryComparison> comparison,
    RunView<FurnitureBlocks> furniture,
    RunView<GivenIds> ids)
    implements Serializable {

  List<PCollectionView<?>> all() {
    return List.of(sources.view(), stories.view(), comparison.view(), furniture.view(), ids.view());
  }

  RunKnowledge read(DoFn<?, ?>.ProcessContext context) {
    return new RunKnowledge(
        sources.read(context), stories.read(context), comparison.read(context), ids.read(context));
  }
}
