package news.parallax.report.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.report.aggregate.DimensionTables;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.Table;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

  @Test
  void theCommittedDictionaryIsUpToDate() throws IOException {
    assertThat(
        "docs/data-dictionary.md is stale; run make dictionary",
        Files.readString(Path.of("docs/data-dictionary.md")),
        is(DataDictionary.markdown()));
  }

  @Test
  void everyTableAndColumnIsExplained() {
    String page = DataDictionary.markdown();
    for (Table<?> table : Tables.all()) {
      assertThat(page, containsString("\n## " + table.name() + "\n"));
      for (Column<?> column : table.columns()) {
        assertThat(column.name(), column.description().matches("(?s).*[.…]"), is(true));
        assertThat(column.description().contains("|"), is(false));
      }
    }
  }

  @Test
  void declarationsAreSound() {
    for (Table<?> table : Tables.all()) {
      List<String> names = table.columns().stream().map(Column::name).toList();
      Set<String> once = new HashSet<>(names);
      assertThat(table + " repeats a column", once.size(), is(names.size()));
      assertThat(names.containsAll(table.primaryKey()), is(true));
      assertThat(
          table.columns().stream()
              .filter(column -> table.sortKey().contains(column.name()) && !column.required())
              .toList(),
          empty());
      for (Column<?> column : table.columns()) {
        if (!column.references().isEmpty()) {
          assertThat(Tables.named(column.references()).primaryKey().size(), is(1));
        }
        if (column.type() == ColumnType.INT64 || column.type() == ColumnType.DOUBLE) {
          boolean partOfDate = table == DimensionTables.DATE;
          assertThat(table + "." + column.name(), column.unit().isEmpty(), is(partOfDate));
        }
      }
    }
  }

  @Test
  void columnNamesAreLowerCaseWordsJoinedByUnderscores() {
    for (Table<?> table : Tables.all()) {
      for (Column<?> column : table.columns()) {
        assertThat(column.name(), column.name().matches("[a-z][a-z0-9_]*"), is(true));
      }
    }
  }
}
