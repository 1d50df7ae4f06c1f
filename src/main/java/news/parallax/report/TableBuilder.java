package news.parallax.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import news.parallax.article.Span;
import news.parallax.coverage.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a table, column by column. A column whose method ends in {@code OrNull} may
 * lack a value.
 *
 * @param <R> what a row is made of
 */
final class TableBuilder<R> {
  private static final String OFFSET_UNIT = "UTF-16 code units";

  private final String name;
  private final String description;
  private final List<Column<R>> columns = new ArrayList<>();

  TableBuilder(String name, String description) {
    this.name = name;
    this.description = description;
  }

  TableBuilder<R> text(String column, String description, Function<R, String> value) {
    return add(column, ColumnType.STRING, true, description, "", value);
  }

  TableBuilder<R> textOrNull(
      String column, String description, Function<R, @Nullable String> value) {
    return add(column, ColumnType.STRING, false, description, "", value);
  }

  /** One of the names of an enum, in lower case. */
  <E extends Enum<E>> TableBuilder<R> code(
      String column, Class<E> type, String description, Function<R, E> value) {
    List<String> values = Arrays.stream(type.getEnumConstants()).map(Codes::of).toList();
    columns.add(
        new Column<>(
            column,
            ColumnType.STRING,
            true,
            description,
            "",
            values,
            "",
            row -> Codes.of(value.apply(row))));
    return this;
  }

  /** The key of a row of another table. */
  TableBuilder<R> reference(
      String column, String table, String description, Function<R, String> value) {
    columns.add(
        new Column<>(column, ColumnType.STRING, true, description, "", List.of(), table, value));
    return this;
  }

  TableBuilder<R> referenceOrNull(
      String column, String table, String description, Function<R, @Nullable String> value) {
    columns.add(
        new Column<>(column, ColumnType.STRING, false, description, "", List.of(), table, value));
    return this;
  }

  TableBuilder<R> count(String column, String unit, String description, ToLongFunction<R> value) {
    return add(column, ColumnType.INT64, true, description, unit, value::applyAsLong);
  }

  TableBuilder<R> countOrNull(
      String column, String unit, String description, Function<R, @Nullable Long> value) {
    return add(column, ColumnType.INT64, false, description, unit, value);
  }

  TableBuilder<R> number(
      String column, String unit, String description, Function<R, Double> value) {
    return add(column, ColumnType.DOUBLE, true, description, unit, value);
  }

  TableBuilder<R> numberOrNull(
      String column, String unit, String description, Function<R, @Nullable Double> value) {
    return add(column, ColumnType.DOUBLE, false, description, unit, value);
  }

  TableBuilder<R> flag(String column, String description, Predicate<R> value) {
    return add(column, ColumnType.BOOLEAN, true, description, "", value::test);
  }

  TableBuilder<R> date(String column, String description, Function<R, LocalDate> value) {
    return add(column, ColumnType.DATE, true, description, "", value);
  }

  TableBuilder<R> dateOrNull(
      String column, String description, Function<R, @Nullable LocalDate> value) {
    return add(column, ColumnType.DATE, false, description, "", value);
  }

  /** A day that {@code dim_date} has a row for. */
  TableBuilder<R> dateReference(String column, String description, Function<R, LocalDate> value) {
    columns.add(
        new Column<>(column, ColumnType.DATE, true, description, "", List.of(), "dim_date", value));
    return this;
  }

  TableBuilder<R> dateReferenceOrNull(
      String column, String description, Function<R, @Nullable LocalDate> value) {
    columns.add(
        new Column<>(
            column, ColumnType.DATE, false, description, "", List.of(), "dim_date", value));
    return this;
  }

  TableBuilder<R> timestampOrNull(
      String column, String description, Function<R, @Nullable LocalDateTime> value) {
    return add(column, ColumnType.TIMESTAMP, false, description, "", value);
  }

  /**
   * A stretch of the article: two offsets and the text between them, {@code start}, {@code end} and
   * {@code text}, each with the prefix.
   */
  TableBuilder<R> slice(
      String prefix, String what, Function<R, Span> span, Function<R, String> articleText) {
    count(
        prefix + "start",
        OFFSET_UNIT,
        "Where " + what + " begins in dim_article.text.",
        row -> span.apply(row).start());
    count(
        prefix + "end",
        OFFSET_UNIT,
        "Where " + what + " ends, exclusive.",
        row -> span.apply(row).end());
    return text(
        prefix + "text",
        "The text between the two offsets: " + what + ".",
        row -> span.apply(row).in(articleText.apply(row)));
  }

  /**
   * A stretch of one of two articles that the row is about: {@code start}, {@code end} and {@code
   * text}, each with the suffix that the column of the article's key has.
   */
  TableBuilder<R> sliceOf(
      String suffix, String what, Function<R, Span> span, Function<R, String> articleText) {
    count(
        "start" + suffix,
        OFFSET_UNIT,
        "Where " + what + " begins in the text of article_id" + suffix + ".",
        row -> span.apply(row).start());
    count(
        "end" + suffix,
        OFFSET_UNIT,
        "Where " + what + " ends, exclusive.",
        row -> span.apply(row).end());
    return text(
        "text" + suffix,
        "The text between the two offsets: " + what + ".",
        row -> span.apply(row).in(articleText.apply(row)));
  }

  /** Like {@link #slice}, where the stretch may be missing. */
  TableBuilder<R> sliceOrNull(
      String prefix,
      String what,
      Function<R, @Nullable Span> span,
      Function<R, String> articleText) {
    return placeOrNull(prefix, what, span)
        .textOrNull(
            prefix + "text",
            "The text between the two offsets: " + what + ".",
            row -> {
              Span where = span.apply(row);
              return where == null ? null : where.in(articleText.apply(row));
            });
  }

  /** The offsets of something that need not stand in the text. */
  TableBuilder<R> placeOrNull(String prefix, String what, Function<R, @Nullable Span> span) {
    countOrNull(
        prefix + "start",
        OFFSET_UNIT,
        "Where " + what + " begins in dim_article.text; null if it has no place there.",
        row -> {
          Span where = span.apply(row);
          return where == null ? null : Long.valueOf(where.start());
        });
    return countOrNull(
        prefix + "end",
        OFFSET_UNIT,
        "Where " + what + " ends, exclusive; null if it has no place there.",
        row -> {
          Span where = span.apply(row);
          return where == null ? null : Long.valueOf(where.end());
        });
  }

  /**
   * A share with its Wilson 95 % interval: {@code …_share}, {@code …_share_low} and {@code
   * …_share_high}, null if the denominator is 0.
   *
   * @param of numerator and denominator by the names of their columns, for example "attributions
   *     with a named source / attributions"
   */
  TableBuilder<R> share(String prefix, String of, Function<R, Proportion> proportion) {
    numberOrNull(
        prefix + "share",
        "share, 0 to 1",
        of + "; null if the denominator is 0.",
        row -> proportion.apply(row).share());
    numberOrNull(
        prefix + "share_low",
        "share, 0 to 1",
        "Lower bound of the Wilson 95 % interval of " + prefix + "share.",
        row -> proportion.apply(row).low());
    return numberOrNull(
        prefix + "share_high",
        "share, 0 to 1",
        "Upper bound of the Wilson 95 % interval of " + prefix + "share.",
        row -> proportion.apply(row).high());
  }

  /**
   * Like {@link #share}, of words. They come in runs, so the interval, which takes each for an
   * observation of its own, is narrower than it should be; the dictionary says so.
   */
  TableBuilder<R> wordShare(String prefix, String of, Function<R, Proportion> proportion) {
    return share(
        prefix,
        of + ". Words come in runs, not one by one, so the true interval is wider",
        proportion);
  }

  /** The table, unique by the given columns and sorted by them. */
  Table<R> uniqueBy(String... primaryKey) {
    return new Table<>(name, description, columns, List.of(primaryKey), List.of(primaryKey));
  }

  /** The table, unique by one column and sorted by others. */
  Table<R> uniqueBySortedBy(String primaryKey, String... sortKey) {
    return new Table<>(name, description, columns, List.of(primaryKey), List.of(sortKey));
  }

  private TableBuilder<R> add(
      String column,
      ColumnType type,
      boolean required,
      String description,
      String unit,
      Function<R, ? extends @Nullable Object> value) {
    columns.add(new Column<>(column, type, required, description, unit, List.of(), "", value));
    return this;
  }
}
