package news.parallax.beam;

import java.util.List;
import news.parallax.analysis.FurnitureBlocks;
import news.parallax.analysis.LeftOut;
import news.parallax.analysis.RunDefectException;
import news.parallax.analysis.SourceNames;
import news.parallax.analysis.StoryComparison;
import news.parallax.article.GivenIds;
import news.parallax.source.reconcile.Reconciler;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.story.BlockUses;
import news.parallax.story.RunStatistics;
import news.parallax.story.StoryIndex;
import news.parallax.story.StoryPairs;

/** What is added up over all parts of a run. */
final class RunSums {
  /** What laying the articles of stories side by side shows of them. */
  static final Sum<StoryComparison, StoryComparison, StoryComparison> COMPARISONS =
      Sum.of(StoryComparison.class, StoryComparison::new, StoryComparison::addAll);

  /** The names of all sources, and which of them stand for the same one. */
  static final Sum<SourceNames, SourceNames, Reconciliation> SOURCES =
      Sum.of(
          SourceNames.class,
          SourceNames::new,
          SourceNames::merge,
          Reconciliation.class,
          RunSums::reconciled);

  /** How often blocks stand in the articles of their outlets: those that could recur. */
  static final Sum<BlockUses, BlockUses, BlockUses> BLOCKS =
      Sum.of(
          BlockUses.class,
          BlockUses::new,
          BlockUses::merge,
          BlockUses.class,
          BlockUses::thatMayRecur);

  /** Which of them do recur. */
  static final Sum<BlockUses, BlockUses, FurnitureBlocks> FURNITURE =
      Sum.of(
          BlockUses.class,
          BlockUses::new,
          BlockUses::merge,
          FurnitureBlocks.class,
          FurnitureBlocks::of);

  /** The identifiers of the inputs: those that stand for several articles. */
  static final Sum<GivenIds, GivenIds, GivenIds> IDS =
      Sum.of(GivenIds.class, GivenIds::new, GivenIds::merge, GivenIds.class, GivenIds::reused);

  /** How many articles are outside the window. */
  static final Sum<LeftOut, LeftOut, LeftOut> LEFT_OUT =
      new Sum<>(
          LeftOut.class,
          () -> LeftOut.NONE,
          LeftOut::plus,
          LeftOut::plus,
          LeftOut.class,
          sum -> sum);

  /** In how many articles each term occurs. */
  static final Sum<RunStatistics, RunStatistics, RunStatistics> TERMS =
      Sum.of(RunStatistics.class, RunStatistics::new, RunStatistics::addAll);

  /** Stories are made of all pairs at once: which groups become one depends on the strongest. */
  static final Sum<StoryPairs, StoryPairs, StoryIndex> PAIRS =
      Sum.of(
          StoryPairs.class,
          StoryPairs::new,
          StoryPairs::addAll,
          StoryIndex.class,
          StoryPairs::stories);

  private RunSums() {}

  private static Reconciliation reconciled(SourceNames names) {
    try {
      return new Reconciler().reconcile(names.known());
    } catch (RuntimeException | StackOverflowError e) {
      throw new RunDefectException("finding out which names stand for one source", List.of(), e);
    }
  }
}
