package news.parallax.text.clean;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.Span;
import news.parallax.text.LetterPairs;
import org.jspecify.annotations.Nullable;

/** A line of the repaired text, or a part of one, and what it was found to be. */
public final class Line {
  static final int LONGEST_HEADLINE = 180;
  private static final int LONGEST_SENTENCE_HEADLINE = 110;
  private static final int SHORTEST_TELLING_WORD = 4;
  private static final int STEM = 5;

  /** What becomes of a line. */
  enum Role {
    /** Nothing is known against it: part of the body. */
    OPEN,
    HEADLINE,
    METADATA,
    REMOVED
  }

  /**
   * A stretch taken out of a line.
   *
   * @param span in offsets into the text of the line
   */
  record Cut(Span span, String kind) {}

  private static final int PROSE = 90;
  private static final int SURELY_PROSE = 300;

  private final int start;
  private final String text;
  private final boolean afterBlank;
  private @Nullable String lowerCase;
  private @Nullable LetterPairs pairs;
  private Role role = Role.OPEN;
  private @Nullable String kind;
  private final TreeMap<Integer, Cut> cuts = new TreeMap<>();

  /**
   * A line that begins at offset {@code start} of the repaired text.
   *
   * @param afterBlank whether a blank line stands before it
   */
  Line(int start, String text, boolean afterBlank) {
    this.start = start;
    this.text = text;
    this.afterBlank = afterBlank;
  }

  int start() {
    return start;
  }

  int end() {
    return start + text.length();
  }

  String text() {
    return text;
  }

  String lowerCase() {
    if (lowerCase == null) {
      lowerCase = text.toLowerCase(Locale.ROOT);
    }
    return lowerCase;
  }

  /** The pairs of letters of the line in lower case. */
  LetterPairs pairs() {
    if (pairs == null) {
      pairs = new LetterPairs(lowerCase());
    }
    return pairs;
  }

  boolean afterBlank() {
    return afterBlank;
  }

  Role role() {
    return role;
  }

  boolean isOpen() {
    return role == Role.OPEN;
  }

  /** Which sort of metadata or furniture it is; null if it is neither. */
  @Nullable String kind() {
    return kind;
  }

  void become(Role newRole, String newKind) {
    role = newRole;
    kind = newKind;
  }

  /** What is taken out of the line, in order and without overlaps. */
  Collection<Cut> cuts() {
    return cuts.values();
  }

  /** Takes a stretch out of the line unless part of it is already taken out. */
  void cut(Span span, String cutKind) {
    Map.Entry<Integer, Cut> before = cuts.lowerEntry(span.end());
    if (before == null || !before.getValue().span().overlaps(span)) {
      cuts.put(span.start(), new Cut(span, cutKind));
    }
  }

  /** A line that reads like a paragraph of reporting rather than like a heading or a link. */
  boolean isProse() {
    return text.length() >= SURELY_PROSE || (text.length() >= PROSE && endsSentence());
  }

  /** Whether it ends as a sentence does; dots that break off do not count. */
  boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && "\"'\u201d\u2019)]*".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if (last < 0 || text.endsWith("...") || text.endsWith("\u2026")) {
      return false;
    }
    return ".!?\u3002".indexOf(text.charAt(last)) >= 0;
  }

  /** Whether it may be the headline of what follows. */
  boolean isHeadline(@Nullable Line next, OutletList outlets) {
    boolean sized = text.length() >= 10 && text.length() <= LONGEST_HEADLINE;
    if (next == null
        || !sized
        || text.indexOf(' ') < 0
        || Dateline.read(text, outlets).isPresent()) {
      return false;
    }
    if (!endsSentence() || text.endsWith("?") || text.endsWith("!")) {
      return true;
    }
    return text.length() <= LONGEST_SENTENCE_HEADLINE
        && !text.contains(". ")
        && next.afterBlank()
        && next.isProse()
        && isToldAgain(text, next.text());
  }

  /** A lead tells again what its headline says; the second sentence of a report goes on. */
  private static boolean isToldAgain(String headline, String lead) {
    String folded = Fold.spaces(lead);
    int words = 0;
    int again = 0;
    for (String word : Fold.spaces(headline).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() >= SHORTEST_TELLING_WORD) {
        words++;
        again += folded.contains(word.substring(0, Math.min(STEM, word.length()))) ? 1 : 0;
      }
    }
    return again * 2 >= words && words > 0;
  }
}
