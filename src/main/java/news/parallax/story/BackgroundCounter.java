package news.parallax.story;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.text.Document;

/** Counts in how many articles each word occurs: how the shipped frequencies were made. */
public final class BackgroundCounter {
  /** Rarer words are as good as unknown. */
  private static final int FEWEST = 4;

  private final Map<String, Integer> counts = new HashMap<>();
  private int articles;

  /** Counts the words of an article. */
  public void add(Document document) {
    articles++;
    Set<String> words = new HashSet<>();
    for (int i = 0; i < document.tokenCount(); i++) {
      String plain = document.word(i);
      if (Character.isLetterOrDigit(plain.codePointAt(0))) {
        words.add(WordForms.of(plain));
      }
    }
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
  }

  /** Writes the frequencies: a line a count, with all words that have it, sorted. */
  public void write(Writer out) throws IOException {
    Map<Integer, Set<String>> words = new TreeMap<>();
    counts.forEach(
        (word, count) -> {
          if (count >= FEWEST) {
            words.computeIfAbsent(count, c -> new TreeSet<>()).add(word);
          }
        });
    out.write("# Number of articles and the words that so many of them have.\n");
    out.write("articles " + articles + "\n");
    for (Map.Entry<Integer, Set<String>> entry : words.entrySet()) {
      out.write(entry.getKey() + " " + String.join(" ", entry.getValue()) + "\n");
    }
  }
}
