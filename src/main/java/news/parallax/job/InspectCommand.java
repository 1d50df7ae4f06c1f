package news.parallax.job;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.Excerpt;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;
import news.parallax.job.spec.JobFiles;
import news.parallax.job.spec.JobSpec;
import news.parallax.job.spec.JobSpecFile;
import news.parallax.job.spec.ProposedColumns;
import news.parallax.read.InputFile;
import news.parallax.read.InputListing;
import news.parallax.read.Inspection;
import news.parallax.read.Preset;
import news.parallax.read.ReadPlan;
import news.parallax.read.UnusableInputException;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.OutletList;
import news.parallax.text.clean.UnusableArticleException;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax inspect FILE}: what a file holds, and what would become of it. */
@Command(
    name = "inspect",
    description =
        "Shows what is in input files: format, columns and a map of them, articles as read, what would be rejected.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class InspectCommand implements Callable<Integer> {
  private static final int LONGEST_TEXT = 160;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, folders or patterns.")
  private List<String> patterns = new ArrayList<>();

  @Option(
      names = "--spec",
      paramLabel = "SPEC",
      description = "A job spec whose columns, preset, limits and outlets hold.")
  private @Nullable Path spec;

  @Option(names = "--preset", paramLabel = "NAME", description = "A preset of columns.")
  private String preset = Preset.AUTO.word();

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many articles of a file to show; 3 if not given.")
  private int shown = 3;

  @Option(
      names = "--records",
      paramLabel = "N",
      description = "How many records of a file to read; 10000 if not given.")
  private long most = 10_000;

  @Spec private @Nullable CommandSpec command;

  @Override
  public Integer call() {
    ReadPlan plan =
        new ReadPlan(
            Preset.named(preset)
                .orElseThrow(
                    () ->
                        new UsageException(
                            "unknown preset '"
                                + preset
                                + "'; known: "
                                + String.join(", ", Preset.words()))));
    OutletList outlets = OutletList.EMPTY;
    if (spec != null) {
      Problems problems = new Problems();
      JobSpec job = JobSpecFile.read(spec, problems);
      JobFiles files = JobFiles.read(job, problems);
      problems.throwIfAny();
      plan = job.reading();
      outlets = files.outlets();
    }
    ArticleCleaner cleaner = new ArticleCleaner(outlets);
    for (InputFile file : list()) {
      inspect(file, plan, cleaner);
    }
    return ExitCode.GOOD;
  }

  private List<InputFile> list() {
    try {
      return InputListing.of(Path.of("").toAbsolutePath(), patterns).files();
    } catch (UnusableInputException e) {
      throw new UsageException(String.join("\n", e.problems()));
    }
  }

  /** What became of the records of a file. */
  private static final class Outcome {
    private final List<Article> first = new ArrayList<>();
    private final Map<String, Long> issues = new TreeMap<>();
    private final Map<String, Long> reasons = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();
    private final Map<String, Long> languages = new TreeMap<>();
    private long accepted;
    private long rejected;

    void take(RawArticle raw, ArticleCleaner cleaner, int most) {
      try {
        Article article = cleaner.clean(raw);
        accepted++;
        languages.merge(article.language(), 1L, Long::sum);
        article.issues().forEach(issue -> issues.merge(issue, 1L, Long::sum));
        if (first.size() < most) {
          first.add(article);
        }
      } catch (UnusableArticleException e) {
        reject(Rejection.of(raw, Rejection.Stage.CLEAN, String.valueOf(e.getMessage())));
      }
    }

    void reject(Rejection rejection) {
      rejected++;
      String reason = rejection.reason().replaceFirst(": .*", "");
      reasons.merge(reason, 1L, Long::sum);
      examples.putIfAbsent(
          reason,
          (rejection.position() > 0 ? "record " + rejection.position() : "the file")
              + ": "
              + rejection.reason());
    }
  }

  private void inspect(InputFile file, ReadPlan plan, ArticleCleaner cleaner) {
    Outcome outcome = new Outcome();
    Inspection seen =
        Inspection.of(
            file.path(),
            file.name(),
            plan,
            most,
            raw -> outcome.take(raw, cleaner, shown),
            outcome::reject);
    PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s: %s, %,d bytes%n",
        file.name(),
        seen.formats().isEmpty() ? "of no known format" : String.join(", ", seen.formats()),
        file.size());
    out.printf(
        Locale.ROOT,
        "  %,d records read%s: %,d would be accepted, %,d rejected%n",
        seen.records(),
        seen.isStopped() ? " (there may be more)" : "",
        outcome.accepted,
        outcome.rejected);
    outcome.reasons.forEach(
        (reason, count) ->
            out.printf(
                Locale.ROOT,
                "    %,d × %s%n      %s%n",
                count,
                reason,
                outcome.examples.get(reason)));
    if (!seen.columns().isEmpty() && !isOfFields(seen)) {
      tellColumns(seen, plan, out);
    }
    tellCounts("languages", outcome.languages, out);
    tellCounts("issues", outcome.issues, out);
    outcome.first.forEach(article -> tell(article, out));
    out.println();
    out.flush();
  }

  /** Exports and texts have no columns of their own, only our names of the fields. */
  private static boolean isOfFields(Inspection seen) {
    return seen.formats().stream()
        .noneMatch(
            title ->
                title.contains("JSON")
                    || title.contains("CSV")
                    || title.contains("Parquet")
                    || title.contains("workbook"));
  }

  private static void tellColumns(Inspection seen, ReadPlan plan, PrintWriter out) {
    if (!seen.presets().isEmpty()) {
      out.println(
          "  columns of: "
              + seen.presets().stream().map(Preset::word).collect(Collectors.joining(", ")));
    }
    ProposedColumns proposed = ProposedColumns.of(seen.columns(), plan.columns());
    out.println("  columns for the job spec:");
    proposed.yaml().forEach(line -> out.println("    " + line));
  }

  private static void tellCounts(String what, Map<String, Long> counts, PrintWriter out) {
    if (!counts.isEmpty()) {
      out.println(
          "  "
              + what
              + ": "
              + counts.entrySet().stream()
                  .map(each -> each.getKey() + " " + each.getValue())
                  .collect(Collectors.joining(", ")));
    }
  }

  private static void tell(Article article, PrintWriter out) {
    out.println("  record " + article.provenance().position());
    out.println("    headline: " + words(article.headline()));
    out.println(
        "    outlet:   "
            + article.outlet().name()
            + " ("
            + article.outlet().method().name().toLowerCase(Locale.ROOT)
            + ")");
    out.println(
        "    date:     "
            + article.date().date()
            + " ("
            + article.date().method().name().toLowerCase(Locale.ROOT)
            + ", from "
            + article.date().raw()
            + ")");
    out.println("    byline:   " + words(article.byline()));
    out.println("    section:  " + article.provenance().section());
    String text = article.text().replaceAll("\\s+", " ");
    out.println("    text:     " + Excerpt.opening(text, LONGEST_TEXT));
    out.println("    " + text.split(" ").length + " words; issues: " + article.issues());
  }

  private static String words(@Nullable Excerpt excerpt) {
    return excerpt == null ? "none" : excerpt.text();
  }
}
