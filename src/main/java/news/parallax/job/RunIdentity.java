package news.parallax.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import news.parallax.analysis.AnalysisPlan;
import news.parallax.analysis.LeftOut;
import news.parallax.analysis.Window;
import news.parallax.job.spec.JobFiles;
import news.parallax.job.spec.JobSpec;
import news.parallax.read.InputFile;
import news.parallax.read.Limits;
import news.parallax.read.Preset;
import news.parallax.report.aggregate.RunInfo;
import news.parallax.report.schema.UserColumns;
import news.parallax.report.table.FileDigest;

/**
 * What a run is made from. Its id follows from that and the run date alone, never from the clock,
 * the machine or the engine (docs/decisions/0005-run-id.md).
 *
 * @param columns what users bring to its tables
 * @param fileHashes SHA-256 of each file the spec names, by what it is, in hexadecimal
 * @param inputHashes SHA-256 of each input, in hexadecimal
 */
public record RunIdentity(
    RunInfo info,
    AnalysisPlan analysis,
    UserColumns columns,
    Map<String, String> fileHashes,
    List<InputHash> inputHashes) {

  /** A file of the input and the SHA-256 of its content. */
  public record InputHash(String name, long bytes, String sha256) {}

  /**
   * Reads the inputs once, to hash them.
   *
   * @throws UsageException if an input cannot be read
   */
  static RunIdentity of(
      JobSpec spec, JobFiles files, List<InputFile> inputs, LocalDate runDate, Window window) {
    List<InputHash> hashes = inputs.stream().map(RunIdentity::hash).toList();
    String specHash = specHash(spec, files, window);
    RunInfo info =
        new RunInfo(
            new RunInfo.Name(spec.job(), runDate, Parallax.version(), specHash, inputsHash(hashes)),
            files.codebooks(),
            files.outlets().attributes(),
            files.grouping(),
            spec.bounds().pairArticles(),
            window,
            new RunInfo.Left(0, 0, LeftOut.NONE),
            spec.publishing().experimental());
    AnalysisPlan analysis =
        new AnalysisPlan(
            analysisHash(spec, files),
            spec.reading(),
            spec.analysis().languages(),
            files.codebooks(),
            files.outlets(),
            files.actors());
    return new RunIdentity(info, analysis, files.columns(), files.hashes(), hashes);
  }

  /** What of the spec shapes the tables: not the engine, the number of workers or the output. */
  private static String specHash(JobSpec spec, JobFiles files, Window window) {
    Fingerprint fingerprint =
        new Fingerprint()
            .add("job", spec.job())
            .add("columns", spec.inputs().columns())
            .add("languages", spec.analysis().languages())
            .add("rejected_share", spec.bounds().rejectedShare())
            .add("pair_articles", spec.bounds().pairArticles())
            .add("megabytes_per_part", spec.publishing().megabytesPerPart());
    if (window.isBounded()) {
      fingerprint.add("window", window.from() + ".." + window.to());
    }
    if (!spec.bounds().limits().equals(Limits.DEFAULT)) {
      fingerprint.add("limits", spec.bounds().limits());
    }
    if (!spec.inputs().fileNames().isEmpty()) {
      fingerprint.add("file_names", spec.inputs().fileNames());
    }
    if (spec.inputs().preset() != Preset.AUTO) {
      fingerprint.add("preset", spec.inputs().preset().word());
    }
    if (!spec.inputs().userData().groupBy().isEmpty()) {
      fingerprint.add("group_by", spec.inputs().userData().groupBy());
    }
    if (!spec.inputs().userData().carried().isEmpty()) {
      fingerprint.add("carried", spec.inputs().userData().carried());
    }
    files.hashes().forEach(fingerprint::add);
    return fingerprint.hex();
  }

  /** All that decides what the analysis of a record gives, apart from the record. */
  private static String analysisHash(JobSpec spec, JobFiles files) {
    Fingerprint fingerprint =
        new Fingerprint()
            .add("build", ProgramBuild.hash())
            .add("columns", spec.inputs().columns())
            .add("languages", spec.analysis().languages());
    files.hashes().forEach(fingerprint::add);
    return fingerprint.hex();
  }

  private static String inputsHash(List<InputHash> inputs) {
    Fingerprint fingerprint = new Fingerprint();
    inputs.forEach(input -> fingerprint.add(input.name(), input.sha256()));
    return fingerprint.hex();
  }

  private static InputHash hash(InputFile input) {
    Path path = input.path();
    if (!Files.isRegularFile(path)) {
      return new InputHash(input.name(), 0, "unreadable");
    }
    try {
      return new InputHash(input.name(), input.size(), FileDigest.sha256(path));
    } catch (IOException e) {
      // An input that cannot be read is rejected by its reader, as any bad input is.
      return new InputHash(input.name(), input.size(), "unreadable");
    }
  }
}
