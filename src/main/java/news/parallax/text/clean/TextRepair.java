package news.parallax.text.clean;

import com.ibm.icu.text.Normalizer2;
import java.util.BitSet;
import news.parallax.article.Issue;
import news.parallax.text.HardWraps;

/**
 * Repairs the characters of a text: mojibake, left-over HTML, control and invisible characters,
 * spaces, Unicode normal form C. Lines come out without spaces at either end and without runs of
 * spaces.
 */
final class TextRepair {
  private static final int NBSP = 0xA0;

  /** No honest letter carries more marks; sorting a longer run would take too long. */
  private static final int LONGEST_SEGMENT = 64;

  private final Normalizer2 nfc = Normalizer2.getNFCInstance();

  /**
   * Repairs a text.
   *
   * @param tally counts the repairs, as {@code repaired:…}; spaces are not counted
   */
  TracedText repair(String text, RepairTally tally) {
    TracedText traced = TracedText.asRead(text);
    traced = undoMojibake(traced, tally);
    traced = cleanCharacters(traced, tally);
    return compose(traced, tally);
  }

  /** The same of the body of an article, whose lines may be wrapped at a fixed width. */
  TracedText repairBody(String text, RepairTally tally) {
    TracedText repaired = repair(text, tally);
    BitSet wraps = HardWraps.in(repaired.text());
    if (wraps.isEmpty()) {
      return repaired;
    }
    tally.note(Issue.REPAIRED.with("hard_wraps"));
    TracedText.Builder joined = new TracedText.Builder(repaired);
    for (int i = 0; i < repaired.length(); i++) {
      if (wraps.get(i)) {
        joined.replace(i, i + 1, ' ');
      } else {
        joined.copy(i);
      }
    }
    return joined.build();
  }

  /** Twice, for some texts were damaged twice. */
  private static TracedText undoMojibake(TracedText traced, RepairTally tally) {
    TracedText once = undoMojibakeOnce(traced, tally);
    return once == traced ? traced : undoMojibakeOnce(once, tally);
  }

  private static TracedText undoMojibakeOnce(TracedText traced, RepairTally tally) {
    String text = traced.text();
    int first = 0;
    while (first < text.length() && damagedLength(text, first, false) == 0) {
      first++;
    }
    if (first == text.length()) {
      return traced;
    }
    TracedText.Builder repaired = new TracedText.Builder(traced);
    int i = 0;
    boolean behindOne = false;
    while (i < text.length()) {
      int length = i < first ? 0 : damagedLength(text, i, behindOne);
      behindOne = length > 0;
      if (length == 0) {
        repaired.copy(i++);
      } else {
        repaired.replace(i, i + length, Mojibake.repaired(text, i, length));
        tally.count(Issue.REPAIRED.with("mojibake"));
        i += length;
      }
    }
    return repaired.build();
  }

  private static int damagedLength(String text, int at, boolean behindOne) {
    return Mojibake.mayBegin(text.charAt(at)) ? Mojibake.length(text, at, behindOne) : 0;
  }

  private static TracedText cleanCharacters(TracedText traced, RepairTally tally) {
    String text = traced.text();
    TracedText.Builder cleaned = new TracedText.Builder(traced);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (c == '&') {
        Entities.Found entity = Entities.at(text, i);
        if (entity == null) {
          cleaned.copy(i);
        } else {
          end = entity.end();
          putEntity(cleaned, i, entity);
          tally.count(Issue.REPAIRED.with("entity"));
        }
      } else if (c == '<' && Tags.end(text, i) > 0) {
        end = Tags.end(text, i);
        if (Tags.isBreak(text, i)) {
          newLine(cleaned, i);
        }
        tally.count(Issue.REPAIRED.with("tag"));
      } else if (c > ' ' && c < 0x7f) {
        cleaned.copy(i);
      } else {
        cleanOne(cleaned, text, i, tally);
      }
      i = end;
    }
    return cleaned.build();
  }

  private static void putEntity(TracedText.Builder cleaned, int at, Entities.Found entity) {
    String value = entity.value();
    if (value.length() == 1 && isSpace(value.charAt(0))) {
      space(cleaned, at);
    } else if (value.equals("\n")) {
      newLine(cleaned, at);
    } else if (!value.equals("\u00ad") && !value.equals("\u200b")) {
      cleaned.replace(at, entity.end(), value);
    }
  }

  /** A character that is not printable ASCII. */
  private static void cleanOne(TracedText.Builder cleaned, String text, int i, RepairTally tally) {
    char c = text.charAt(i);
    if (isSpace(c)) {
      space(cleaned, i);
    } else if (isLineEnd(c)) {
      newLine(cleaned, i);
    } else if (c < ' ' || c == 0x7f) {
      tally.count(Issue.REPAIRED.with("control"));
    } else if (c >= 0x80 && c < NBSP) {
      char meant = Mojibake.windows(c);
      if (meant != '\ufffd') {
        cleaned.replace(i, i + 1, meant);
      }
      tally.count(Issue.REPAIRED.with("control"));
    } else if (isInvisible(text, i)) {
      tally.count(Issue.REPAIRED.with("invisible"));
    } else if (isLoneSurrogate(text, i)) {
      cleaned.replace(i, i + 1, '\ufffd');
      tally.count(Issue.REPAIRED.with("surrogate"));
    } else {
      cleaned.copy(i);
    }
  }

  private static void space(TracedText.Builder cleaned, int i) {
    if (cleaned.last() == ' ') {
      cleaned.widenLast(i);
    } else if (cleaned.last() != '\n' && cleaned.last() != 0) {
      cleaned.replace(i, i + 1, ' ');
    }
  }

  private static void newLine(TracedText.Builder cleaned, int i) {
    if (cleaned.last() == ' ') {
      cleaned.dropLast();
    }
    cleaned.replace(i, i + 1, '\n');
  }

  private static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == NBSP
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200a)
        || c == 0x202f
        || c == 0x205f
        || c == 0x3000;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == 0x0b || c == '\f' || c == 0x2028 || c == 0x2029;
  }

  /**
   * Characters that show nothing. Joiners matter in some scripts and stay between their letters.
   */
  private static boolean isInvisible(String text, int i) {
    char c = text.charAt(i);
    if (c == 0x200c || c == 0x200d) {
      return i == 0 || text.charAt(i - 1) < 0x250;
    }
    return c == 0xad
        || c == 0x200b
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || c == 0xfeff
        || (c >= 0xfff9 && c <= 0xfffb)
        || (c >= 0xfdd0 && c <= 0xfdef)
        || c >= 0xfffe;
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private TracedText compose(TracedText traced, RepairTally tally) {
    String text = traced.text();
    int safe = nfc.spanQuickCheckYes(text);
    if (safe == text.length()) {
      return traced;
    }
    TracedText.Builder composed = new TracedText.Builder(traced);
    // The last of the safe characters may be the base of a mark that follows.
    int i = 0;
    for (; i < safe - 1; i++) {
      composed.copy(i);
    }
    while (i < text.length()) {
      int end = segmentEnd(text, i);
      String part = text.substring(i, end);
      String normal = nfc.normalize(part);
      if (normal.equals(part)) {
        for (int k = i; k < end; k++) {
          composed.copy(k);
        }
      } else {
        composed.replace(i, end, normal);
        tally.count(Issue.REPAIRED.with("nfc"));
      }
      i = end;
    }
    return composed.build();
  }

  /** One past the stretch from {@code at} that normalises independently of what follows. */
  private int segmentEnd(String text, int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length()
        && end - at < LONGEST_SEGMENT
        && !nfc.hasBoundaryBefore(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }
}
