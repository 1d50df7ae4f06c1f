package news.parallax.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.coverage.StoryFacts;
import news.parallax.story.link.TextLink;

/**
 * Writes one part of each table that has rows of a story. Stories are to be added in the order of
 * their ids, and the ids of a part are to lie above those of all earlier parts.
 */
public final class StoryParts implements Closeable {
  private final OpenParts parts;

  /**
   * @param part number of the part, from 0
   */
  public StoryParts(RunFolder folder, int part) {
    parts = new OpenParts(folder, part);
  }

  /** Adds the rows of a story. */
  public void write(StoryFacts story) throws IOException {
    parts.write(StoryTables.STORY, List.of(story));
    parts.write(StoryTables.STORY_OUTLET, StoryOutletRow.of(story));
    List<TextLinkRow> links =
        story.links().stream().map(link -> new TextLinkRow(story, link)).toList();
    parts.write(StoryTables.TEXT_LINK, links);
    List<PassageRow> passages = new ArrayList<>();
    for (TextLinkRow row : links) {
      TextLink link = row.link();
      IntStream.range(0, link.passages().size())
          .forEach(
              number -> {
                passages.add(new PassageRow(row, number, true));
                passages.add(new PassageRow(row, number, false));
              });
    }
    parts.write(StoryTables.PASSAGE, passages);
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
