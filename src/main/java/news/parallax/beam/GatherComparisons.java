package news.parallax.beam;

import news.parallax.analysis.StoryComparison;

/** Gathers what laying the articles of stories side by side shows of them. */
final class GatherComparisons extends Sum<StoryComparison, StoryComparison, StoryComparison> {
  private static final long serialVersionUID = 1;

  GatherComparisons() {
    super(FormatCoder.COMPARISON, FormatCoder.COMPARISON);
  }

  @Override
  public StoryComparison createAccumulator() {
    return new StoryComparison();
  }

  @Override
  void add(StoryComparison shard, StoryComparison sum) {
    sum.addAll(shard);
  }

  @Override
  void merge(StoryComparison other, StoryComparison sum) {
    sum.addAll(other);
  }

  @Override
  public StoryComparison extractOutput(StoryComparison sum) {
    return sum;
  }
}
