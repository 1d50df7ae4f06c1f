package news.parallax.report.schema;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import news.parallax.article.Span;
import news.parallax.coverage.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a table, column by column. A column whose method ends in {@code OrNull} may
 * lack a value. Counts are never below 0; numbers whose unit ends in {@code 0 to 1} lie there.
 *
 * @param <R> what a row is made of
 */
public final class TableBuilder<R> {
  private static final String OFFSET_UNIT = "UTF-16 code units";

  private final String name;
  private final String description;
  private final List<Column<R>> columns = new ArrayList<>();
  private final List<RowRule> rules = new ArrayList<>();
  private NumberRange rows = NumberRange.FROM_ZERO;

  TableBuilder(String name, String description) {
    this.name = name;
    this.description = description;
  }

  public TableBuilder<R> text(String column, String description, Function<R, String> value) {
    return add(column, Cells.required(ColumnType.STRING), description, value);
  }

  public TableBuilder<R> textOrNull(
      String column, String description, Function<R, @Nullable String> value) {
    return add(column, Cells.optional(ColumnType.STRING), description, value);
  }

  /** One of the names of an enum, in lower case. */
  public <E extends Enum<E>> TableBuilder<R> code(
      String column, Class<E> type, String description, Function<R, E> value) {
    List<String> values = Arrays.stream(type.getEnumConstants()).map(Codes::of).toList();
    Cells cells = Cells.required(ColumnType.STRING).oneOf(values);
    return add(column, cells, description, row -> Codes.of(value.apply(row)));
  }

  /** The key of a row of another table. */
  public TableBuilder<R> reference(
      String column, String table, String description, Function<R, String> value) {
    return add(column, Cells.required(ColumnType.STRING).keysOf(table), description, value);
  }

  public TableBuilder<R> referenceOrNull(
      String column, String table, String description, Function<R, @Nullable String> value) {
    return add(column, Cells.optional(ColumnType.STRING).keysOf(table), description, value);
  }

  public TableBuilder<R> count(
      String column, String unit, String description, ToLongFunction<R> value) {
    return add(column, Cells.required(ColumnType.INT64).in(unit), description, value::applyAsLong)
        .within(NumberRange.FROM_ZERO);
  }

  TableBuilder<R> countOrNull(
      String column, String unit, String description, Function<R, @Nullable Long> value) {
    return add(column, Cells.optional(ColumnType.INT64).in(unit), description, value)
        .within(NumberRange.FROM_ZERO);
  }

  public TableBuilder<R> number(
      String column, String unit, String description, Function<R, Double> value) {
    return add(column, Cells.required(ColumnType.DOUBLE).in(unit), description, value);
  }

  public TableBuilder<R> numberOrNull(
      String column, String unit, String description, Function<R, @Nullable Double> value) {
    return add(column, Cells.optional(ColumnType.DOUBLE).in(unit), description, value);
  }

  public TableBuilder<R> flag(String column, String description, Predicate<R> value) {
    return add(column, Cells.required(ColumnType.BOOLEAN), description, value::test);
  }

  public TableBuilder<R> date(String column, String description, Function<R, LocalDate> value) {
    return add(column, Cells.required(ColumnType.DATE), description, value);
  }

  public TableBuilder<R> dateOrNull(
      String column, String description, Function<R, @Nullable LocalDate> value) {
    return add(column, Cells.optional(ColumnType.DATE), description, value);
  }

  /** A day that {@code dim_date} has a row for. */
  public TableBuilder<R> dateReference(
      String column, String description, Function<R, LocalDate> value) {
    return add(column, Cells.required(ColumnType.DATE).keysOf("dim_date"), description, value);
  }

  public TableBuilder<R> dateReferenceOrNull(
      String column, String description, Function<R, @Nullable LocalDate> value) {
    return add(column, Cells.optional(ColumnType.DATE).keysOf("dim_date"), description, value);
  }

  public TableBuilder<R> timestampOrNull(
      String column, String description, Function<R, @Nullable LocalDateTime> value) {
    return add(column, Cells.optional(ColumnType.TIMESTAMP), description, value);
  }

  /**
   * A stretch of the article: two offsets and the text between them, {@code start}, {@code end} and
   * {@code text}, each with the prefix.
   */
  public TableBuilder<R> slice(
      String prefix, String what, Function<R, Span> span, Function<R, String> articleText) {
    return slice(SliceColumns.prefixed(columns, prefix, what), span, articleText);
  }

  /**
   * A stretch of one of two articles that the row is about: {@code start}, {@code end} and {@code
   * text}, each with the suffix that the column of the article's key has.
   */
  public TableBuilder<R> sliceOf(
      String suffix, String what, Function<R, Span> span, Function<R, String> articleText) {
    return slice(SliceColumns.suffixed(suffix, what), span, articleText);
  }

  private TableBuilder<R> slice(
      SliceColumns slice, Function<R, Span> span, Function<R, String> articleText) {
    starts(slice, span);
    rules.add(slice.order());
    rules.add(slice.rule());
    return text(slice.text(), slice.words(), row -> span.apply(row).in(articleText.apply(row)));
  }

  /** Like {@link #slice}, where the stretch may be missing. */
  public TableBuilder<R> sliceOrNull(
      String prefix,
      String what,
      Function<R, @Nullable Span> span,
      Function<R, String> articleText) {
    SliceColumns slice = SliceColumns.prefixed(columns, prefix, what);
    offsets(slice, span);
    rules.add(slice.rule());
    return textOrNull(
        slice.text(),
        slice.words(),
        row -> {
          Span where = span.apply(row);
          return where == null ? null : where.in(articleText.apply(row));
        });
  }

  /** The offsets of something in the text, its words left to other columns. */
  public TableBuilder<R> place(String prefix, String what, Function<R, Span> span) {
    SliceColumns slice = SliceColumns.prefixed(columns, prefix, what);
    rules.add(slice.order());
    rules.add(slice.ruleWithoutText());
    return starts(slice, span);
  }

  private TableBuilder<R> starts(SliceColumns slice, Function<R, Span> span) {
    count(slice.start(), OFFSET_UNIT, slice.begins() + ".", row -> span.apply(row).start());
    return count(slice.end(), OFFSET_UNIT, slice.ends() + ".", row -> span.apply(row).end());
  }

  /** The offsets of something that need not stand in the text. */
  public TableBuilder<R> placeOrNull(String prefix, String what, Function<R, @Nullable Span> span) {
    SliceColumns slice = SliceColumns.prefixed(columns, prefix, what);
    rules.add(slice.ruleWithoutText());
    return offsets(slice, span);
  }

  private TableBuilder<R> offsets(SliceColumns slice, Function<R, @Nullable Span> span) {
    rules.add(slice.order());
    countOrNull(
        slice.start(),
        OFFSET_UNIT,
        slice.begins() + "; null if it has no place there.",
        ifThere(span, where -> (long) where.start()));
    return countOrNull(
        slice.end(),
        OFFSET_UNIT,
        slice.ends() + "; null if it has no place there.",
        ifThere(span, where -> (long) where.end()));
  }

  private static <R, T, V> Function<R, @Nullable V> ifThere(
      Function<R, @Nullable T> what, Function<T, V> value) {
    return row -> {
      T there = what.apply(row);
      return there == null ? null : value.apply(there);
    };
  }

  /**
   * A share with its Wilson 95 % interval: {@code …_share}, {@code …_share_low} and {@code
   * …_share_high}, null if the denominator is 0.
   *
   * @param of numerator and denominator by the names of their columns, for example "attributions
   *     with a named source / attributions"
   */
  public TableBuilder<R> share(String prefix, String of, Function<R, Proportion> proportion) {
    rules.add(RowRule.Share.of(prefix, of));
    return ShareColumns.add(this, prefix, of, proportion);
  }

  /**
   * Like {@link #share}, of counts that come in articles: the interval takes the article for the
   * unit, and {@code …_observations} tells how many independent ones it stands on.
   */
  public TableBuilder<R> articleShare(
      String prefix, String of, Function<R, Proportion> proportion) {
    share(prefix, of + ". The interval takes the article for the unit", proportion);
    return ShareColumns.addObservations(this, prefix, proportion);
  }

  /**
   * Like {@link #share}, of words. They come in runs, so the interval, which takes each for an
   * observation of its own, is narrower than it should be; the dictionary says so.
   */
  public TableBuilder<R> wordShare(String prefix, String of, Function<R, Proportion> proportion) {
    return share(
        prefix,
        of + ". Words come in runs, not one by one, so the true interval is wider",
        proportion);
  }

  /**
   * Columns that users bring.
   *
   * @param where what they call such a column, for the dictionary
   * @param text what the row has for a column of theirs, by their name for it; null for nothing
   */
  public TableBuilder<R> further(
      List<UserColumn> further, String where, BiFunction<R, String, @Nullable String> text) {
    for (UserColumn column : further) {
      add(
          column.name(),
          Cells.optional(column.type()),
          "What " + where + " '" + column.from().replace('|', '/') + "' holds.",
          row -> column.read(text.apply(row, column.from())));
    }
    return this;
  }

  /** The numbers of the column declared last lie in the range. */
  TableBuilder<R> within(NumberRange range) {
    int last = columns.size() - 1;
    columns.set(last, columns.get(last).within(range));
    return this;
  }

  /** Of two numbers or days one never comes after the other. */
  public TableBuilder<R> ordered(String lesser, String greater) {
    rules.add(new RowRule.Order(lesser, greater, false));
    return this;
  }

  /** The table of a run never has fewer or more rows. */
  public TableBuilder<R> rows(NumberRange range) {
    rows = range;
    return this;
  }

  /** The table, unique by the given columns and sorted by them. */
  public Table<R> uniqueBy(String... primaryKey) {
    return table(List.of(primaryKey), List.of(primaryKey));
  }

  /** The table, unique by one column and sorted by others. */
  public Table<R> uniqueBySortedBy(String primaryKey, String... sortKey) {
    return table(List.of(primaryKey), List.of(sortKey));
  }

  private Table<R> table(List<String> primaryKey, List<String> sortKey) {
    return new Table<>(name, description, columns, primaryKey, sortKey, rules, rows);
  }

  private TableBuilder<R> add(
      String column,
      Cells cells,
      String description,
      Function<R, ? extends @Nullable Object> value) {
    columns.add(new Column<>(column, description, cells, value));
    return this;
  }
}
