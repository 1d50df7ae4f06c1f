package news.parallax.frame.loaded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Kinds of loaded words by lists written by hand; {@code categories.txt} beside this class tells
 * them.
 */
public final class WordKinds {
  /** A word in no list. */
  public static final String OTHER = "other";

  private final Map<String, String> words = new TreeMap<>();
  private final Map<String, String> beginnings = new TreeMap<>();

  private static final class Shipped {
    static final WordKinds KINDS = new WordKinds(lines());

    private static List<String> lines() {
      try (InputStream in = WordKinds.class.getResourceAsStream("categories.txt")) {
        if (in == null) {
          throw new IllegalStateException("categories.txt is missing from the program");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private WordKinds(List<String> lines) {
    Map<String, String> lists = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      lists.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    lists.forEach(
        (kind, list) -> {
          for (String word : list.split(" ", -1)) {
            if (word.endsWith("*")) {
              beginnings.putIfAbsent(word.substring(0, word.length() - 1), kind);
            } else {
              words.putIfAbsent(word, kind);
            }
          }
        });
  }

  static WordKinds shipped() {
    return Shipped.KINDS;
  }

  /** The kind of a word in lower case; the longest entry that fits decides. */
  String of(String word) {
    String exact = words.get(word);
    for (int end = word.length(); exact == null && end > 1; end--) {
      exact = beginnings.get(word.substring(0, end));
    }
    return exact == null ? OTHER : exact;
  }
}
