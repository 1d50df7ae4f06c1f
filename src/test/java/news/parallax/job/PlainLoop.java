package news.parallax.job;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.AnalysedSlices;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.Window;
import news.parallax.article.Rejection;
import news.parallax.job.spec.JobFiles;
import news.parallax.job.spec.JobSpec;
import news.parallax.job.spec.JobSpecFile;
import news.parallax.read.InputListing;
import news.parallax.read.InputSlice;
import news.parallax.read.InputSlices;
import news.parallax.read.UnusableInputException;
import news.parallax.report.table.Output;
import news.parallax.report.table.PlainRun;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.UserColumnsFile;
import news.parallax.story.StorySignature;
import news.parallax.yaml.Problems;

/**
 * The floor that the pipeline is measured against: the same analysis, the same tables, checked and
 * described by the same code, in a loop, without an engine. {@code make bench} runs both.
 */
final class PlainLoop {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  private PlainLoop() {}

  /**
   * Runs the loop.
   *
   * @param args job spec, output folder ({@code -}: no tables), and optionally an input in place of
   *     the spec's, and how often the analysis is done (only where there are no tables)
   */
  public static void main(String[] args) throws IOException, UnusableInputException {
    Problems problems = new Problems();
    JobSpec spec =
        JobSpecFile.read(Path.of(args[0]), problems)
            .with(
                new JobSpec.Overrides(
                    args.length > 2 ? List.of(args[2]) : null, null, null, null, null));
    JobFiles files = JobFiles.read(spec, problems);
    problems.throwIfAny();
    InputListing inputs = InputListing.of(Path.of("").toAbsolutePath(), spec.inputs().patterns());
    RunIdentity identity = RunIdentity.of(spec, files, inputs.files(), DAY, Window.ALL);
    long start = System.nanoTime();
    List<InputSlice> slices = InputSlices.cut(inputs.files(), CoverageJob.SLICE_BYTES);
    AnalysedSlices analyst = new AnalysedSlices(identity.analysis());
    int passes = args.length > 3 ? Integer.parseInt(args[3]) : 1;
    long articles =
        args[1].equals("-")
            ? passes(passes, slices, analyst)
            : loop(slices, analyst, Files.createDirectories(Path.of(args[1])), identity);
    System.out.printf(
        Locale.ROOT, "%d articles in %.1f s%n", articles, (System.nanoTime() - start) / 1e9);
  }

  /** What an article costs, pass by pass: the first ones pay for the compilers. */
  private static long passes(int passes, List<InputSlice> slices, AnalysedSlices analyst) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long articles = 0;
    for (int i = 0; i < passes; i++) {
      long before = system.getProcessCpuTime();
      articles = analysis(slices, analyst);
      System.out.printf(
          Locale.ROOT,
          "pass %d: %.2f CPU ms an article%n",
          i + 1,
          (system.getProcessCpuTime() - before) / 1e6 / articles);
    }
    return articles;
  }

  private static long analysis(List<InputSlice> slices, AnalysedSlices analyst) {
    long[] articles = new long[1];
    for (InputSlice slice : slices) {
      analyst.analyse(slice, analysed -> articles[0]++, rejected -> {});
    }
    return articles[0];
  }

  private static long loop(
      List<InputSlice> slices, AnalysedSlices analyst, Path output, RunIdentity identity)
      throws IOException {
    List<ArticleFacts> all = new ArrayList<>();
    List<StorySignature> signatures = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    for (InputSlice slice : slices) {
      analyst.analyse(
          slice,
          read -> {
            AnalysedArticle analysed = read.datedUntil(DAY.plusDays(1));
            all.add(analysed.facts());
            signatures.add(analysed.signature());
          },
          rejections::add);
    }
    all.sort(Comparator.comparing(facts -> facts.article().id()));
    TreeMap<String, ArticleFacts> unique = new TreeMap<>();
    all.forEach(facts -> unique.putIfAbsent(facts.article().id(), facts));
    Path root = output.toAbsolutePath();
    UserColumnsFile.write(root, identity.columns());
    PlainRun.writeParts(
        new RunFolder(root, DAY), unique, signatures, rejections, identity.info(), 1);
    StagedRun.check(root, identity)
        .complete(
            Set.of(Output.PARQUET, Output.CSV), new Progress(System.err, false, 0), System.err);
    return unique.size();
  }
}
