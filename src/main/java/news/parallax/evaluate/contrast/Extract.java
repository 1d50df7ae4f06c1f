package news.parallax.evaluate.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.Span;

/** Cuts out of a text what a coder reads. */
final class Extract {
  private static final int BEFORE = 400;
  private static final int AFTER = 300;

  /** Letters of the longest title that is cut by a full stop. */
  private static final int TITLE = 3;

  private static final String BREAK = "\n\n";

  private Extract() {}

  /** The beginning of a text, cut after {@code most} code units. */
  static String opening(String text, int most) {
    return text.length() <= most ? text : Span.opening(text, most) + " …";
  }

  /**
   * Words with what stands around them, marked by ‹ and ›: their paragraph, if it is not too long,
   * and the one before if they stand near its beginning.
   *
   * @param pieces {@code start-end;start-end}
   */
  static String around(String text, String pieces) {
    List<Span> spans = Stream.of(pieces.split(";", -1)).map(Extract::span).sorted().toList();
    int from = Span.whole(text, Math.max(0, spans.get(0).start() - BEFORE));
    int to = Span.whole(text, Math.min(text.length(), spans.get(spans.size() - 1).end() + AFTER));
    int paragraph = text.indexOf(BREAK, spans.get(spans.size() - 1).end());
    to = paragraph < 0 ? to : Math.min(to, paragraph);
    StringBuilder out = new StringBuilder(from > 0 ? "… " : "");
    int done = from;
    for (Span span : spans) {
      if (span.start() >= done && span.end() <= text.length()) {
        out.append(text, done, span.start()).append('‹');
        out.append(text, span.start(), span.end()).append('›');
        done = span.end();
      }
    }
    return out.append(text, done, Math.max(done, to)).toString();
  }

  /** The sentences with a word, as far as full stops and ends of lines tell where they end. */
  static List<String> sentencesWith(String text, String word, int most) {
    Matcher found = Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text);
    List<String> sentences = new ArrayList<>();
    int done = 0;
    while (sentences.size() < most && found.find()) {
      if (found.start() >= done) {
        int from = found.start();
        while (from > done && found.start() - from < BEFORE && !isEnd(text, from - 1)) {
          from--;
        }
        int to = found.end();
        while (to < text.length() && to - found.end() < AFTER && !isEnd(text, to)) {
          to++;
        }
        done = Math.min(text.length(), to + 1);
        sentences.add(text.substring(Span.whole(text, from), Span.whole(text, done)).strip());
      }
    }
    return sentences;
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean space = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return c == '\n' || (space && (c == '!' || c == '?' || (c == '.' && !isAbbreviated(text, at))));
  }

  /** "Mr.", "Sen.", "J." */
  private static boolean isAbbreviated(String text, int stop) {
    int from = stop;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from < stop && stop - from <= TITLE && Character.isUpperCase(text.charAt(from));
  }

  private static Span span(String piece) {
    int dash = piece.indexOf('-');
    try {
      return new Span(
          Integer.parseInt(piece.substring(0, dash)), Integer.parseInt(piece.substring(dash + 1)));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, "Not a span: '%s'", piece), e);
    }
  }
}
