package news.parallax.evaluate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.Span;

/** The words of a text, runs of letters, digits and underscores, and the paragraph of each. */
final class WordTokens {
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] paragraphs = new int[256];
  private int count;

  WordTokens(String text) {
    int paragraph = 0;
    boolean lineEnd = false;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!isWordPart(c)) {
        lineEnd |= c == '\n';
        i += Character.charCount(c);
        continue;
      }
      int start = i;
      while (i < text.length() && isWordPart(text.codePointAt(i))) {
        i += Character.charCount(text.codePointAt(i));
      }
      paragraph += lineEnd ? 1 : 0;
      lineEnd = false;
      add(start, i, paragraph);
    }
  }

  private static boolean isWordPart(int c) {
    return Character.isLetter(c)
        || c == '_'
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  private void add(int start, int end, int paragraph) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      paragraphs = Arrays.copyOf(paragraphs, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    paragraphs[count++] = paragraph;
  }

  /** The words that share a code unit with any of the spans. */
  BitSet in(List<Span> spans) {
    BitSet words = new BitSet();
    for (Span span : spans) {
      for (int i = firstEndingAfter(span.start()); i < count && starts[i] < span.end(); i++) {
        words.set(i);
      }
    }
    return words;
  }

  private int firstEndingAfter(int offset) {
    int found = Arrays.binarySearch(ends, 0, count, offset + 1);
    return found >= 0 ? found : -found - 1;
  }

  /** Unbroken runs of words within a paragraph, one or more for each span. */
  Set<Span> segments(List<Span> spans) {
    Set<Span> segments = new TreeSet<>();
    for (Span span : spans) {
      int first = firstEndingAfter(span.start());
      int begin = first;
      int i = first;
      while (i < count && starts[i] < span.end()) {
        if (i > begin && paragraphs[i] != paragraphs[i - 1]) {
          segments.add(new Span(begin, i));
          begin = i;
        }
        i++;
      }
      if (i > begin) {
        segments.add(new Span(begin, i));
      }
    }
    return segments;
  }
}
