package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/** The words around a cue with their labels: the stretches of source, cue and content. */
final class LabelledWords {
  private final ParsedDocument a;
  private final Words words;
  private final int first;
  private final byte[] labels;

  /**
   * @param first the word of the first label
   */
  LabelledWords(ParsedDocument a, int first, byte[] labels) {
    this.a = a;
    this.words = a.words();
    this.first = first;
    this.labels = labels;
  }

  /** Whether a word has no label. */
  boolean isFree(int w) {
    return labels[w - first] == Labeller.NONE;
  }

  /** Direct if all words of the content stand in quotations, mixed if some do. */
  Attribution.Type type() {
    boolean quoted = false;
    boolean plain = false;
    for (int i = 0; i < labels.length; i++) {
      int w = first + i;
      if (labels[i] == Labeller.CONTENT && isWord(w)) {
        boolean in = a.quotes().of(w) >= 0;
        quoted |= in;
        plain |= !in;
      }
    }
    return !quoted
        ? Attribution.Type.INDIRECT
        : plain ? Attribution.Type.MIXED : Attribution.Type.DIRECT;
  }

  /** The runs of words with a label, without signs at their ends; only those that hold a word. */
  List<Span> runs(int label) {
    List<Span> runs = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      if (labels[i] != label) {
        i++;
        continue;
      }
      int from = i;
      while (i < labels.length && labels[i] == label) {
        i++;
      }
      int to = i - 1;
      while (from <= to && isTrimmed(from)) {
        from++;
      }
      while (to >= from && isTrimmed(to)) {
        to--;
      }
      if (from <= to) {
        int end = first + labels.length;
        runs.add(WholeMarks.span(words, first + from, first + to, first, end));
      }
    }
    return runs;
  }

  private boolean isTrimmed(int i) {
    int w = first + i;
    if (words.is(w, '\'')) {
      return a.quotes().of(w) >= 0;
    }
    return Tag.isSign(a.syntax().tag(w))
        && !words.is(w, '$')
        && !words.is(w, '#')
        && !words.is(w, '@');
  }

  private boolean isWord(int w) {
    return Character.isLetterOrDigit(words.first(w));
  }
}
