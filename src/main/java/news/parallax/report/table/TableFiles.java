package news.parallax.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import news.parallax.article.Rejection;
import news.parallax.coverage.CoverageStatistics;
import news.parallax.coverage.RunCoverage;
import news.parallax.report.aggregate.ActorRows;
import news.parallax.report.aggregate.ActorUseTables;
import news.parallax.report.aggregate.CopylessTables;
import news.parallax.report.aggregate.DimensionTables;
import news.parallax.report.aggregate.FrameUseRows;
import news.parallax.report.aggregate.FrameUseTables;
import news.parallax.report.aggregate.GroupRows;
import news.parallax.report.aggregate.GroupTables;
import news.parallax.report.aggregate.OutletPairTable;
import news.parallax.report.aggregate.OutletTables;
import news.parallax.report.aggregate.RunInfo;
import news.parallax.report.aggregate.SpeechTables;
import news.parallax.report.aggregate.StatisticsRows;
import news.parallax.report.fact.ActorTables;
import news.parallax.report.fact.RejectedTable;
import news.parallax.report.schema.Table;

/**
 * Writes the tables of a run that have one part and brings all tables to their final form: {@code
 * csv/<table>.csv} and {@code parquet/<table>/run_date=…/part-*.parquet}. The parts with the rows
 * of articles are written by {@link ArticleParts}, before or meanwhile.
 */
public final class TableFiles {
  private static final int BUFFER = 1 << 16;

  private final RunFolder folder;

  public TableFiles(RunFolder folder) {
    this.folder = folder;
  }

  /** Writes {@code fact_rejected}; the order of the rejections does not matter. */
  public void writeRejected(Iterable<Rejection> rejections) throws IOException {
    write(RejectedTable.REJECTED, RejectedTable.rows(rejections));
  }

  /**
   * Writes the dimensions that come from counting, and the aggregates.
   *
   * @param coverage is of no use afterwards
   */
  public void writeStatistics(RunCoverage coverage, RunInfo run) throws IOException {
    writeAggregates(coverage.withoutCopies(), run, true);
    CoverageStatistics all = coverage.joined();
    StatisticsRows rows = new StatisticsRows(all, run);
    ActorRows actors = new ActorRows(all, rows.outlets());
    write(DimensionTables.RUN, rows.run());
    stream(DimensionTables.outlet(UserColumnsFile.read(folder.root()).outlets()), rows.outlets());
    stream(DimensionTables.SOURCE, rows.sources());
    stream(DimensionTables.ALIAS, rows.aliases());
    stream(ActorTables.ACTOR, actors.actors());
    GroupRows groups = new GroupRows(all, rows);
    stream(DimensionTables.AUTHOR, groups.authors());
    write(GroupTables.STORY, groups.stories());
    write(DimensionTables.FRAME, rows.frames());
    write(DimensionTables.DATE, rows.dates());
    writeAggregates(all, run, false);
  }

  private void writeAggregates(CoverageStatistics statistics, RunInfo run, boolean copyless)
      throws IOException {
    StatisticsRows rows = new StatisticsRows(statistics, run);
    ActorRows actors = new ActorRows(statistics, rows.outlets());
    FrameUseRows frames = new FrameUseRows(statistics, run, rows.outlets(), rows.frames());
    stream(aggregate(OutletTables.OUTLET, copyless), rows.outlets());
    write(aggregate(FrameUseTables.OUTLET_FRAME, copyless), rows.outletFrames());
    write(aggregate(SpeechTables.OUTLET_SOURCE_TYPE, copyless), rows.outletSourceTypes());
    stream(aggregate(SpeechTables.SOURCE, copyless), rows.citedSources());
    stream(aggregate(SpeechTables.OUTLET_SOURCE, copyless), rows.outletSources());
    stream(aggregate(ActorUseTables.OUTLET_LABEL, copyless), actors.labels());
    stream(aggregate(ActorUseTables.OUTLET_ROLE, copyless), actors.roles());
    stream(aggregate(ActorUseTables.OUTLET_CHARACTER, copyless), actors.castings());
    write(aggregate(OutletTables.DAILY, copyless), rows.days());
    write(aggregate(OutletPairTable.OUTLET_PAIR, copyless), frames.pairs());
    write(aggregate(FrameUseTables.FRAME_SOURCE_TYPE, copyless), frames.carriers());
    stream(aggregate(FrameUseTables.DAILY_FRAME, copyless), frames.days());
    GroupRows groups = new GroupRows(statistics, rows);
    write(aggregate(GroupTables.FRAME, copyless), groups.frames());
    write(aggregate(GroupTables.SOURCE_TYPE, copyless), groups.sourceTypes());
    write(aggregate(GroupTables.SOURCE, copyless), groups.sources());
  }

  private static <R> Table<R> aggregate(Table<R> table, boolean copyless) {
    return copyless ? CopylessTables.of(table) : table;
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
    for (Table<?> table : folder.tables()) {
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

  /** How many bytes the finished CSV files have. */
  public long csvBytes() throws IOException {
    long bytes = 0;
    for (Table<?> table : folder.tables()) {
      bytes += Files.size(folder.csv(table));
    }
    return bytes;
  }

  /** Compresses the finished CSV files. */
  public void compress() throws IOException {
    for (Table<?> table : folder.tables()) {
      try (OutputStream packed = new Gzip(Files.newOutputStream(folder.csvGz(table)))) {
        Files.copy(folder.csv(table), packed);
      }
      Files.delete(folder.csv(table));
    }
  }

  private static final class Gzip extends GZIPOutputStream {
    /** A third faster than the next for a fiftieth more, and of text a hundredth. */
    private static final int LEVEL = 5;

    Gzip(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(LEVEL);
    }
  }

  /**
   * Writes {@code datapackage.json}, {@code DATA_DICTIONARY.md} and, of a run that holds Parquet,
   * {@code views.sql}. To be called after {@link #finish}.
   *
   * @return the files of all tables, sorted by path
   */
  public List<FileDigest> describe(RunInfo run) throws IOException {
    List<FileDigest> files = FileDigest.below(folder.root(), "csv", "parquet");
    Files.writeString(
        folder.root().resolve("datapackage.json"), DataPackage.json(run, folder.tables(), files));
    Files.writeString(
        folder.root().resolve("DATA_DICTIONARY.md"), DataDictionary.markdown(folder.tables()));
    if (Files.exists(folder.root().resolve("parquet"))) {
      Files.writeString(folder.root().resolve(ViewsFile.NAME), ViewsFile.sql(folder.tables()));
    }
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
