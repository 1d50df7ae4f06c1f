package news.parallax.report.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import news.parallax.analysis.StoryFacts;
import news.parallax.analysis.StoryTrial;

/** Makes the cells of all rows of a story, as the step that writes will do. */
public final class StoryRowTrial implements StoryTrial {
  private static final long serialVersionUID = 1;

  @Override
  public void attempt(StoryFacts story) {
    try {
      new StoryRows().write(story, new TriedCells());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }
}
