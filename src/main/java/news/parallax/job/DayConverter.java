package news.parallax.job;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the command line: a date, or a word that schedulers can do without a shell. */
final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String value) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return switch (value) {
      case "today" -> today;
      case "yesterday" -> today.minusDays(1);
      default -> date(value);
    };
  }

  private static LocalDate date(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + value + "' is no day; write 2026-01-31, today or yesterday");
    }
  }
}
