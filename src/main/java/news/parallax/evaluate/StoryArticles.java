package news.parallax.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/** Articles for the evaluation of stories, from files of JSON lines. */
public final class StoryArticles {
  private StoryArticles() {}

  /**
   * An article.
   *
   * @param event what it reports, as coded; null if not coded
   * @param text headline and body, a paragraph a line
   * @param headlineEnd where the headline ends in the text; 0 if there is none
   * @param date null if it has none that can be read
   */
  public record Text(
      String id,
      @Nullable String event,
      String outlet,
      @Nullable LocalDate date,
      String text,
      int headlineEnd) {}

  /** The articles of a file, sorted by id. Articles without words are left out. */
  public static List<Text> read(Path file, Problems problems) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (JsonLines.Line line : JsonLines.read(file, problems)) {
      String body = line.first("text", "content_original");
      if (!body.isBlank()) {
        String title = line.first("title").strip().replace('\n', ' ');
        boolean repeated = title.isEmpty() || body.stripLeading().startsWith(title);
        String event = line.first("event");
        texts.add(
            new Text(
                line.first("id", "ID"),
                event.isEmpty() ? null : event,
                line.first("outlet", "source"),
                line.date("date"),
                repeated ? body.stripLeading() : title + "\n" + body,
                title.length()));
      }
    }
    texts.sort(Comparator.comparing(Text::id));
    return texts;
  }
}
