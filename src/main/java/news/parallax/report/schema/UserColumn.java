package news.parallax.report.schema;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column that users bring: of their articles or of their outlets.
 *
 * @param name the column of the table
 * @param from what users call it: the column of the input, or the attribute of the outlet
 * @param type what it holds; a text that is no such value stands for a missing one
 */
public record UserColumn(String name, String from, ColumnType type) implements Serializable {
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
  private static final int DAY_LENGTH = 10;

  /** From the strictest, which is tried first; a text is whatever is none of these. */
  private static final List<ColumnType> TRIED =
      List.of(ColumnType.BOOLEAN, ColumnType.INT64, ColumnType.DOUBLE, ColumnType.DATE);

  /** The narrowest type that all the texts are of. */
  public static ColumnType typeOf(List<String> texts) {
    return TRIED.stream()
        .filter(type -> texts.stream().allMatch(text -> read(type, text) != null))
        .findFirst()
        .orElse(ColumnType.STRING);
  }

  /** The value of the type of the column; null if the text is none, or is missing. */
  public @Nullable Object read(@Nullable String text) {
    return text == null ? null : read(type, text);
  }

  private static @Nullable Object read(ColumnType type, String given) {
    String text = given.strip();
    return switch (type) {
      case STRING -> text.isEmpty() ? null : text;
      case INT64 -> WHOLE.matcher(text).matches() ? Long.valueOf(text) : null;
      case DOUBLE -> NUMBER.matcher(text).matches() ? finite(Double.parseDouble(text)) : null;
      case BOOLEAN -> flag(text.toLowerCase(Locale.ROOT));
      case DATE -> day(text);
      case TIMESTAMP -> time(text);
    };
  }

  private static @Nullable Double finite(double number) {
    return Double.isFinite(number) ? number : null;
  }

  private static @Nullable Boolean flag(String text) {
    return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
  }

  private static @Nullable LocalDate day(String text) {
    boolean timed = text.length() > DAY_LENGTH && "T ".indexOf(text.charAt(DAY_LENGTH)) >= 0;
    try {
      return LocalDate.parse(timed ? text.substring(0, DAY_LENGTH) : text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDateTime time(String text) {
    try {
      return LocalDateTime.parse(text.replace(' ', 'T'));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
