package news.parallax.text.syntax;

import java.util.Arrays;
import java.util.Set;
import news.parallax.text.Document;

/**
 * Which words stand between quotation marks. A quotation never runs past its paragraph; one left
 * open ends with it, or before words that say who speaks. Single marks count where nothing else is
 * open and a closing one follows.
 */
public final class Quotes {
  private static final Set<Integer> SAID = Words.hashes("said", "says", "added", "told");

  private final int[] ofWord;
  private int[] firsts = new int[16];
  private int[] ends = new int[16];
  private int count;

  public Quotes(Document document, Words words) {
    ofWord = new int[words.count()];
    Arrays.fill(ofWord, -1);
    for (int p = 0; p < document.paragraphs().size(); p++) {
      pair(document.text(), words, words.paragraphFirst(p), words.paragraphFirst(p + 1));
    }
  }

  public int count() {
    return count;
  }

  /** The quotation a word stands in, its marks included; -1 if none. */
  public int of(int word) {
    return ofWord[word];
  }

  /** The first word of a quotation: its opening mark. */
  public int first(int quote) {
    return firsts[quote];
  }

  /** One past the last word of a quotation, which is its closing mark if it has one. */
  public int end(int quote) {
    return ends[quote];
  }

  private void pair(String text, Words words, int first, int end) {
    int open = -1;
    for (int w = first; w < end; w++) {
      if (!words.isMark(w)) {
        continue;
      }
      int side = side(text, words, w);
      if (open < 0) {
        if (side >= 0 || side(text, words, nextMark(words, w, end)) < 0) {
          open = w;
        }
      } else if (side > 0) {
        add(open, w);
        open = w;
      } else {
        add(open, w + 1);
        open = -1;
      }
    }
    if (open >= 0) {
      add(open, unclosedEnd(words, open, end));
    }
    pairSingle(words, first, end);
  }

  /** Where a quotation left open ends: before ", said the mayor", else with its paragraph. */
  private static int unclosedEnd(Words words, int open, int end) {
    for (int w = open + 2; w + 2 < end; w++) {
      if (words.is(w, ',') && SAID.contains(words.hash(w + 1))) {
        return w + 1;
      }
    }
    return end;
  }

  /** The next quotation mark near by; -1 if there is none. */
  private static int nextMark(Words words, int w, int end) {
    for (int i = w + 1; i < Math.min(end, w + 100); i++) {
      if (words.isMark(i)) {
        return i;
      }
    }
    return -1;
  }

  /** 1 for a mark that opens by its form or place, -1 for one that closes, 0 if it may be both. */
  private static int side(String text, Words words, int w) {
    if (w < 0) {
      return 0;
    }
    int start = words.start(w);
    char mark = text.charAt(start);
    if (mark == '\u201c' || mark == '\u00ab' || mark == '\u201e') {
      return 1;
    }
    if (mark == '\u201d' || mark == '\u00bb') {
      return -1;
    }
    boolean free = start == 0 || " \n\t\u00a0([-\u2014\u2013".indexOf(text.charAt(start - 1)) >= 0;
    boolean freeBehind =
        words.end(w) >= text.length() || !Character.isLetterOrDigit(text.charAt(words.end(w)));
    return free == freeBehind ? 0 : free ? 1 : -1;
  }

  private void pairSingle(Words words, int first, int end) {
    int open = -1;
    for (int w = first; w < end; w++) {
      if (ofWord[w] >= 0) {
        open = -1;
      } else if (words.is(w, '\'')) {
        boolean spaceBefore = w == first || words.end(w - 1) < words.start(w);
        boolean spaceAfter = w + 1 == end || words.end(w) < words.start(w + 1);
        if (open < 0 && spaceBefore && !spaceAfter) {
          open = w;
        } else if (open >= 0 && !spaceBefore) {
          add(open, w + 1);
          open = -1;
        }
      }
    }
  }

  private void add(int first, int end) {
    if (count == firsts.length) {
      firsts = Arrays.copyOf(firsts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    firsts[count] = first;
    ends[count] = end;
    Arrays.fill(ofWord, first, end, count);
    count++;
  }
}
