package news.parallax.report.excel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import news.parallax.report.schema.Table;
import news.parallax.report.table.Tables;
import org.junit.jupiter.api.Test;

class SheetNamesTest {
  private final SheetNames names = new SheetNames();

  @Test
  void everyTableHasANameOfItsOwnThatFits() {
    Set<String> seen = new HashSet<>();
    for (Table<?> table : Tables.all()) {
      String name = names.of(table.name());
      assertThat(name, name.length(), lessThanOrEqualTo(31));
      assertThat(name, seen.add(name.toLowerCase(Locale.ROOT)), is(true));
    }
  }

  @Test
  void longNamesAreToldApart() {
    assertThat(names.of("a_table_with_a_name_without_copies"), is("a_table_with_a_name_uncopied"));
    assertThat(names.of("a".repeat(40)), is("a".repeat(31)));
    assertThat(names.of("A".repeat(40)), is("A".repeat(29) + "~2"));
  }
}
