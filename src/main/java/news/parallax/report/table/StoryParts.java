package news.parallax.report.table;

import java.io.Closeable;
import java.io.IOException;
import news.parallax.analysis.StoryFacts;

/**
 * Writes one part of each table that has rows of a story. Stories are to be added in the order of
 * their ids, and the ids of a part are to lie above those of all earlier parts.
 */
public final class StoryParts implements Closeable {
  private final StoryRows rows;
  private final OpenParts parts;

  /**
   * @param part number of the part, from 0
   */
  public StoryParts(RunFolder folder, int part) {
    rows = new StoryRows();
    parts = new OpenParts(folder, part);
  }

  /** Adds the rows of a story. */
  public void write(StoryFacts facts) throws IOException {
    rows.write(facts, parts);
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
