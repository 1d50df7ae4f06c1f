package news.parallax.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import news.parallax.text.LearnedFile;

/**
 * In how many of a number of news articles each word occurs; shipped with the program, so that a
 * run of a few articles knows rare words from common ones. See docs/models/stories.md.
 */
public final class BackgroundFrequencies {
  private static final String RESOURCE = "term-frequencies.txt";
  private static final int EXPECTED = 1 << 15;

  private final int articles;
  private final Map<String, Integer> counts;

  private BackgroundFrequencies(int articles, Map<String, Integer> counts) {
    this.articles = articles;
    this.counts = counts;
  }

  /** Reads the shipped frequencies. */
  static BackgroundFrequencies shipped() {
    try (InputStream stream = LearnedFile.open(BackgroundFrequencies.class, RESOURCE)) {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int articles = 0;
      Map<String, Integer> counts = new HashMap<>(EXPECTED);
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("articles ")) {
          articles = Integer.parseInt(line.substring("articles ".length()));
        } else if (!line.startsWith("# ")) {
          readLine(line, counts);
        }
      }
      return new BackgroundFrequencies(articles, counts);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the list " + RESOURCE, e);
    }
  }

  /** A count and the words that have it. */
  private static void readLine(String line, Map<String, Integer> counts) {
    String[] parts = line.split(" ", -1);
    Integer count = Integer.valueOf(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      counts.put(parts[i], count);
    }
  }

  int articles() {
    return articles;
  }

  int count(String word) {
    Integer count = counts.get(word);
    return count == null ? 0 : count;
  }
}
