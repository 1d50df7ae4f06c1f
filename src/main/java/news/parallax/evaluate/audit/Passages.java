package news.parallax.evaluate.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Where the words that a coder quoted stand in a text; signs and case may differ. */
final class Passages {
  /** So many of the first words have to be the same, fewer if there is no such place. */
  private static final int[] KEYS = {8, 5, 3};

  private final String text;
  private final List<Span> words;

  Passages(String text) {
    this.text = text;
    words = words(text);
  }

  /** The first place where a statement stands, by its first words; null if there is none. */
  @Nullable Span first(String statement) {
    List<Span> wanted = words(statement);
    for (int length : KEYS) {
      int key = Math.min(length, wanted.size());
      for (int i = 0; key > 0 && i + key <= words.size(); i++) {
        if (startsAt(i, statement, wanted, key)) {
          return stretch(i, wanted.size());
        }
      }
    }
    return null;
  }

  /** All places where all words of a statement stand in a row. */
  List<Span> all(String statement) {
    List<Span> wanted = words(statement);
    List<Span> all = new ArrayList<>();
    for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= words.size(); i++) {
      if (startsAt(i, statement, wanted, wanted.size())) {
        all.add(stretch(i, wanted.size()));
      }
    }
    return all;
  }

  private Span stretch(int from, int count) {
    int last = Math.min(words.size(), from + count) - 1;
    return new Span(words.get(from).start(), words.get(last).end());
  }

  private boolean startsAt(int at, String statement, List<Span> wanted, int key) {
    return IntStream.range(0, key)
        .noneMatch(k -> !words.get(at + k).in(text).equalsIgnoreCase(wanted.get(k).in(statement)));
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        words.add(new Span(start, i));
      } else {
        i++;
      }
    }
    return words;
  }
}
