package news.parallax.job;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import news.parallax.job.folder.OutputException;
import news.parallax.job.folder.WriteFault;
import news.parallax.report.Deliverables;
import news.parallax.report.check.Drift;
import news.parallax.report.check.DriftLimits;
import news.parallax.report.check.Quality;
import news.parallax.report.check.RuleResult;
import news.parallax.report.check.RunCheck;
import news.parallax.report.table.DefectFile;
import news.parallax.report.table.FileDigest;
import news.parallax.report.table.Output;
import news.parallax.report.table.RunCounts;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableFiles;
import news.parallax.store.Folders;
import org.jspecify.annotations.Nullable;

/** A run whose tables are written and that is not published yet. */
final class StagedRun {
  private final Path root;
  private final RunIdentity identity;
  private final RunFolder tables;
  private final RunCounts counts;
  private final Quality quality;

  private StagedRun(
      Path root, RunIdentity identity, RunFolder tables, RunCounts counts, Quality quality) {
    this.root = root;
    this.identity = identity;
    this.tables = tables;
    this.counts = counts;
    this.quality = quality;
  }

  /**
   * Finishes the tables whose parts were written, checks them and writes down what came of it.
   *
   * @throws OutputException if it cannot be read back or finished
   */
  static StagedRun check(Path root, RunIdentity identity) {
    RunFolder tables = new RunFolder(root, identity.info().name().runDate());
    try {
      new TableFiles(tables).finish();
      // No part of the run: it holds texts that are in none of its tables.
      if (Files.exists(root.resolve(DefectFile.NAME))) {
        Files.move(root.resolve(DefectFile.NAME), defects(root));
      }
      RunCounts counts = RunCounts.read(tables);
      Quality quality = RunCheck.of(tables, Objects.requireNonNull(root.getParent()));
      quality.write(root.resolve(Quality.FILE));
      return new StagedRun(root, identity, tables, counts, quality);
    } catch (IOException e) {
      throw unfinished(root, e);
    }
  }

  /** Where the records that the program failed at are put; nothing is there if there are none. */
  static Path defects(Path root) {
    return root.resolveSibling(DefectFile.NAME);
  }

  RunCounts counts() {
    return counts;
  }

  Quality quality() {
    return quality;
  }

  /**
   * How far the run lies from an earlier one. It is told and not kept with the run, whose bytes
   * must not depend on what ran before, and it never holds a run back: the input may well have
   * changed.
   *
   * @param before null if there is none
   * @param err where it is told that the two cannot be compared
   */
  List<RuleResult> drift(@Nullable PublishedRun before, PrintStream err) {
    if (before == null) {
      return List.of();
    }
    try {
      return Quality.asWarnings(Drift.between(before.tables(), tables, DriftLimits.DEFAULT));
    } catch (IOException | IllegalArgumentException e) {
      err.println("The run cannot be held against the latest one: " + e.getMessage());
      return List.of();
    }
  }

  /**
   * Makes what is made of the tables, removes what is not asked for and adds the manifest.
   *
   * @param outputs what the run is to hold
   * @param progress is told what is made
   * @param err where it is told what was left out of what
   * @return all files but the manifest
   */
  List<FileDigest> complete(Set<Output> outputs, Progress progress, PrintStream err) {
    try {
      List<String> notes =
          Deliverables.write(
              tables,
              identity.info(),
              outputs,
              output ->
                  progress.step("making of the tables: " + output.name().toLowerCase(Locale.ROOT)));
      progress.end();
      notes.forEach(err::println);
      progress.step("packing the files");
      if (!outputs.contains(Output.PARQUET)) {
        Folders.delete(root.resolve("parquet"));
      }
      finishCsv(outputs, err);
      return describe();
    } catch (IOException e) {
      throw unfinished(root, e);
    }
  }

  private void finishCsv(Set<Output> outputs, PrintStream err) throws IOException {
    TableFiles files = new TableFiles(tables);
    long bytes = files.csvBytes();
    if (Output.packsCsv(outputs, bytes)) {
      if (outputs.contains(Output.CSV)) {
        err.printf(
            Locale.ROOT,
            "csv/ has %.0f MB and is compressed (.csv.gz); without csv.gz among the outputs of the"
                + " job spec it stays plain%n",
            bytes / 1e6);
      }
      files.compress();
    } else if (!outputs.contains(Output.CSV)) {
      Folders.delete(root.resolve("csv"));
    }
  }

  /** Adds the manifest to a run that is kept because it is not good enough: its tables stay. */
  List<FileDigest> completeFailed() {
    try {
      return describe();
    } catch (IOException e) {
      throw unfinished(root, e);
    }
  }

  private List<FileDigest> describe() throws IOException {
    List<FileDigest> described = new TableFiles(tables).describe(identity.info());
    List<FileDigest> all = FileDigest.withOthers(root, described);
    Manifest.write(root, identity, counts, all);
    return all;
  }

  private static OutputException unfinished(Path root, IOException e) {
    return WriteFault.isKnown(e)
        ? WriteFault.exception(root, e)
        : new OutputException("the results in " + root + " cannot be finished: " + e, e);
  }
}
