package news.parallax.source.learned;

import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.FoundAttribution;
import news.parallax.text.WordList;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Words;

/** Tells what things go by from who says so: "according to height", "according to plan". */
final class Measures {
  private static final int ACCORDING = Words.hash("according");

  /** What things are ordered by, done by or fit to; it says nothing. */
  private static final WordList MEASURES = WordList.of("things", "measure");

  /** Measures only where they stand alone: "the plan" may well say something. */
  private static final Set<Integer> ALONE =
      Words.hashes("plan", "plans", "schedule", "script", "protocol", "law", "rule", "rules");

  private Measures() {}

  /** Whether what stands behind "according to" is a measure. */
  static boolean is(FoundAttribution one, ParsedDocument a) {
    if (one.source().isEmpty() || one.cue().isEmpty()) {
      return false;
    }
    Words words = a.words();
    Span source = one.source().get(0);
    if (words.hash(words.at(one.cue().get(0).start())) != ACCORDING) {
      return false;
    }
    int first = words.at(source.start());
    int head = head(a, first, source);
    return MEASURES.contains(words.lower(head))
        || (words.end(first) >= source.end() && ALONE.contains(words.hash(first)));
  }

  /** The word of the phrase that hangs on none of its others. */
  private static int head(ParsedDocument a, int first, Span phrase) {
    for (int w = first; w < a.words().count() && a.words().start(w) < phrase.end(); w++) {
      int above = a.syntax().head(w);
      if (above < first || a.words().start(above) >= phrase.end()) {
        return w;
      }
    }
    return first;
  }
}
