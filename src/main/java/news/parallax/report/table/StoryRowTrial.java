package news.parallax.report.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import news.parallax.analysis.StoryFacts;
import news.parallax.analysis.StoryTrial;
import news.parallax.frame.Codebook;

/** Makes the cells of all rows of a story, as the step that writes will do. */
public final class StoryRowTrial implements StoryTrial {
  private static final long serialVersionUID = 1;

  private final List<Codebook> codebooks;

  /**
   * @param codebooks all codebooks that assignments name
   */
  public StoryRowTrial(List<Codebook> codebooks) {
    this.codebooks = List.copyOf(codebooks);
  }

  @Override
  public void attempt(StoryFacts story) {
    try {
      new StoryRows(codebooks).write(story, new TriedCells());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }
}
