package news.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Rejection;
import news.parallax.coverage.CoverageStatistics;

/**
 * Writes the tables of a run that have one part and brings all tables to their final form: {@code
 * csv/<table>.csv} and {@code parquet/<table>/run_date=…/part-*.parquet}. The parts with the rows
 * of articles are written by {@link ArticleParts}, before or meanwhile.
 */
public final class TableFiles {
  private final RunFolder folder;

  public TableFiles(RunFolder folder) {
    this.folder = folder;
  }

  /** Writes {@code fact_rejected}; the order of the rejections does not matter. */
  public void writeRejected(Iterable<Rejection> rejections) throws IOException {
    write(RejectedTable.REJECTED, RejectedTable.rows(rejections));
  }

  /** Writes the dimensions that come from counting, and the aggregates. */
  public void writeStatistics(CoverageStatistics statistics, RunInfo run) throws IOException {
    StatisticsRows rows = new StatisticsRows(statistics, run);
    write(DimensionTables.RUN, rows.run());
    stream(DimensionTables.OUTLET, rows.outlets());
    stream(DimensionTables.SOURCE, rows.sources());
    stream(DimensionTables.ALIAS, rows.aliases());
    ActorRows actors = new ActorRows(statistics, rows.outlets());
    stream(ActorTables.ACTOR, actors.actors());
    write(DimensionTables.FRAME, rows.frames());
    write(DimensionTables.DATE, rows.dates());
    stream(AggregateTables.OUTLET, rows.outlets());
    write(AggregateTables.OUTLET_FRAME, rows.outletFrames());
    write(AggregateTables.OUTLET_SOURCE_TYPE, rows.outletSourceTypes());
    stream(AggregateTables.SOURCE, rows.sources());
    stream(AggregateTables.OUTLET_SOURCE, rows.outletSources());
    stream(ActorTables.OUTLET_LABEL, actors.labels());
    stream(ActorTables.OUTLET_ROLE, actors.roles());
    write(AggregateTables.DAILY, rows.days());
    FrameUseRows frames = new FrameUseRows(statistics, run, rows.outlets(), rows.frames());
    write(FrameUseTables.OUTLET_PAIR, frames.pairs());
    write(FrameUseTables.FRAME_SOURCE_TYPE, frames.carriers());
    stream(FrameUseTables.DAILY_FRAME, frames.days());
  }

  private <R> void write(Table<R> table, Iterable<? extends R> rows) throws IOException {
    try (TablePart<R> part = new TablePart<>(folder, table, 0)) {
      part.sortAndWrite(rows);
    }
  }

  /** Writes rows that come sorted, without holding them all. */
  private <R> void stream(Table<R> table, Iterable<? extends R> rows) throws IOException {
    try (TablePart<R> part = new TablePart<>(folder, table, 0)) {
      part.write(rows);
    }
  }

  /**
   * Puts the parts of each CSV table behind its header and sees to it that a table without rows has
   * its files too. To be called once, when all parts are written.
   */
  public void finish() throws IOException {
    Files.createDirectories(folder.root().resolve("csv"));
    for (Table<?> table : Tables.all()) {
      List<Path> parts = parts(table);
      if (parts.isEmpty()) {
        write(table, List.of());
        parts = parts(table);
      }
      join(table, parts);
      Files.delete(folder.csvParts(table));
    }
    Files.delete(folder.csvParts());
  }

  /**
   * Writes {@code datapackage.json} and {@code DATA_DICTIONARY.md}. To be called after {@link
   * #finish}.
   *
   * @return the files of all tables, sorted by path
   */
  public List<FileDigest> describe(RunInfo run) throws IOException {
    List<FileDigest> files = FileDigest.below(folder.root(), "csv", "parquet");
    Files.writeString(folder.root().resolve("datapackage.json"), DataPackage.json(run, files));
    Files.writeString(folder.root().resolve("DATA_DICTIONARY.md"), DataDictionary.markdown());
    return files;
  }

  private List<Path> parts(Table<?> table) throws IOException {
    Path parts = folder.csvParts(table);
    if (Files.notExists(parts)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(parts)) {
      return files.sorted().toList();
    }
  }

  private void join(Table<?> table, List<Path> parts) throws IOException {
    try (OutputStream whole = Files.newOutputStream(folder.csv(table))) {
      whole.write(CsvPart.header(table));
      for (Path part : parts) {
        Files.copy(part, whole);
        Files.delete(part);
      }
    }
  }
}
