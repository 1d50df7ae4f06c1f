package news.parallax.report.schema;

import java.util.List;
import java.util.Locale;
import news.parallax.article.Span;

/** How values that are not text stand in text columns. */
public final class Codes {

  private Codes() {}

  /** The name of a constant in lower case, for example {@code politician_party}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Several spans in one cell: {@code 12-30;45-60}. */
  public static String of(List<Span> spans) {
    StringBuilder cell = new StringBuilder();
    for (Span span : spans) {
      cell.append(cell.length() == 0 ? "" : ";")
          .append(span.start())
          .append('-')
          .append(span.end());
    }
    return cell.toString();
  }
}
