package news.parallax.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import news.parallax.article.Rejection;
import org.jspecify.annotations.Nullable;

/** Rejections worded for the person who supplied the input. */
final class Rejections {
  private static final int MOST_COLUMNS_SHOWN = 12;

  private static final int EXCERPT_LENGTH = 200;

  private Rejections() {}

  static Rejection ofFile(String name, String reason) {
    return ofRecord(name, 0, reason, null);
  }

  /** What kept a file from being read. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "the file is gone";
    }
    if (e instanceof AccessDeniedException) {
      return "the file may not be read: permission denied";
    }
    String message = e.getMessage();
    return message != null && message.startsWith("the ")
        ? message
        : "the file cannot be read: " + (message == null ? e.getClass().getSimpleName() : message);
  }

  static Rejection ofRecord(String name, long position, String reason, @Nullable String excerpt) {
    return new Rejection(
        name, position, Rejection.Stage.READ, reason, excerpt == null ? null : printable(excerpt));
  }

  /** A record, or a file from it on, that the program failed at. */
  static Rejection ofDefect(String name, long position, String reason) {
    return new Rejection(name, position, Rejection.Stage.DEFECT, reason, null);
  }

  /** The first bytes, each shown as the character of its number. */
  static String head(byte[] bytes) {
    return new String(
        bytes, 0, Math.min(bytes.length, EXCERPT_LENGTH), StandardCharsets.ISO_8859_1);
  }

  /** The head of the text with whatever cannot be printed shown as a middle dot. */
  private static String printable(String text) {
    StringBuilder shown = new StringBuilder();
    int i = 0;
    while (i < text.length() && shown.length() < EXCERPT_LENGTH) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\n' || c == '\t') {
        shown.append(' ');
      } else if (isPrintable(c)) {
        shown.appendCodePoint(c);
      } else {
        shown.append('\u00b7');
      }
    }
    return i < text.length() ? shown.append('\u2026').toString() : shown.toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /** Why a record without a column of texts is rejected: what was looked for and what is there. */
  static String noTextColumn(Fields fields, ColumnMap columns) {
    List<String> there = fields.names().stream().limit(MOST_COLUMNS_SHOWN).toList();
    return "there is no text column: looked for "
        + String.join(", ", columns.text())
        + "; the record has "
        + (there.isEmpty() ? "no columns" : String.join(", ", there))
        + (Preset.GDELT.of(fields) == Preset.AUTO.of(fields)
            ? "; GDELT lists addresses and no texts: give the pages themselves, as HTML or WARC"
            : "");
  }
}
