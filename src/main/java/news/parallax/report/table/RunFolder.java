package news.parallax.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import news.parallax.report.schema.Table;

/**
 * Where the files of a run stand. Parts of CSV tables wait in a folder of their own until they are
 * put together.
 *
 * @param root the folder of the run
 * @param runDate the day the run stands for; names the Parquet partition
 */
public record RunFolder(Path root, LocalDate runDate) {

  /**
   * All tables of the run, with the columns that users brought to it.
   *
   * @throws IOException if the file that names these columns cannot be read
   */
  public List<Table<?>> tables() throws IOException {
    return Tables.all(UserColumnsFile.read(root));
  }

  /** The finished CSV file of a table: {@code csv/<table>.csv}. */
  public Path csv(Table<?> table) {
    return root.resolve("csv").resolve(table.name() + ".csv");
  }

  /** The same file compressed, where a run has it so: {@code csv/<table>.csv.gz}. */
  public Path csvGz(Table<?> table) {
    return root.resolve("csv").resolve(table.name() + ".csv.gz");
  }

  /** The folder of a table's Parquet files: {@code parquet/<table>/run_date=…}. */
  public Path parquet(Table<?> table) {
    return root.resolve("parquet").resolve(table.name()).resolve("run_date=" + runDate);
  }

  Path parquet(Table<?> table, int part) {
    return parquet(table).resolve("part-%05d.parquet".formatted(part));
  }

  Path csvParts() {
    return root.resolve("csv-parts");
  }

  Path csvParts(Table<?> table) {
    return csvParts().resolve(table.name());
  }

  Path csvPart(Table<?> table, int part) {
    return csvParts(table).resolve("part-%05d.csv".formatted(part));
  }
}
