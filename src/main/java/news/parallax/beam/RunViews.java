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
    PCollectionView<Reconciliation> sources,
    PCollectionView<StoryIndex> stories,
    PCollectionView<StoryComparison> comparison,
    PCollectionView<FurnitureBlocks> furniture,
    PCollectionView<GivenIds> ids)
    implements Serializable {

  List<PCollectionView<?>> all() {
    return List.of(sources, stories, comparison, furniture, ids);
  }

  RunKnowledge read(DoFn<?, ?>.ProcessContext context) {
    return new RunKnowledge(
        context.sideInput(sources),
        context.sideInput(stories),
        context.sideInput(comparison),
        context.sideInput(ids));
  }
}
