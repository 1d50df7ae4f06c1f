package news.parallax.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import news.parallax.frame.Codebook;
import news.parallax.frame.FrameAssigner;
import news.parallax.job.folder.OutputException;
import news.parallax.job.spec.JobFiles;
import news.parallax.job.spec.JobSpec;
import news.parallax.job.spec.JobSpecFile;
import news.parallax.learn.coding.CodingForms;
import news.parallax.learn.coding.SentencePool;
import news.parallax.read.InputFile;
import news.parallax.read.InputListing;
import news.parallax.read.Inspection;
import news.parallax.read.ReadPlan;
import news.parallax.read.UnusableInputException;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.OutletList;
import news.parallax.text.clean.UnusableArticleException;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax sample}: draws sentences for coders. */
@Command(
    name = "sample",
    description = {
      "Draws sentences of articles for two people to code by a codebook, and writes their forms:",
      "sentences.jsonl, coder-1 and coder-2 as .xlsx and .csv. Outlets, and the stories or"
          + " months",
      "of each, take turns; the sentences that leave most open come first, then some by chance."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SampleCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private final CodebookOption codebook = new CodebookOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders or patterns of articles.")
  private List<String> patterns = new ArrayList<>();

  @Option(
      names = "--spec",
      paramLabel = "SPEC",
      description = "A job spec whose columns, preset, limits and outlets hold.")
  private @Nullable Path job;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FOLDER",
      description = "Where to write the forms; a folder that does not exist yet, or is empty.")
  private Path output = Path.of("");

  @Option(
      names = "--sentences",
      paramLabel = "N",
      description = "How many sentences to draw (default: ${DEFAULT-VALUE}).")
  private int sentences = 300;

  @Option(
      names = "--chance",
      paramLabel = "N",
      description = "How many of them by chance; half of them if not given.")
  private @Nullable Integer chance;

  @Option(
      names = "--both",
      paramLabel = "N",
      description = {
        "How many of them both coders get, the first ones; the rest go to one or the other.",
        "All if not given."
      })
  private @Nullable Integer both;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another number draws others (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Override
  public Integer call() {
    check();
    Codebook read = codebook.read();
    SentencePool pool = new SentencePool(FrameAssigner.of(read));
    long rejected = fill(pool);
    if (pool.articles() == 0) {
      throw new UsageException(
          "no article can be read from " + patterns + "; parallax inspect tells why");
    }
    int byChance = chance == null ? sentences - sentences / 2 : Math.min(chance, sentences);
    CodingForms.Drawn drawn;
    try {
      drawn =
          CodingForms.write(
              output,
              read,
              pool,
              sentences,
              sentences - byChance,
              both == null ? sentences : both,
              seed);
    } catch (IOException e) {
      throw new OutputException("cannot write to " + output + ": " + e, e);
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%,d sentences drawn from %,d articles of %,d outlets, %,d of them unsure ones"
            + " (%,d articles read, %,d records rejected)%n",
        drawn.sentences(),
        drawn.articles(),
        drawn.outlets(),
        drawn.unsure(),
        pool.articles(),
        rejected);
    out.println("written: " + output + " (keep sentences.jsonl, calibrate reads it)");
    out.flush();
    return ExitCode.GOOD;
  }

  private void check() {
    if (sentences < 1 || (chance != null && chance < 0) || (both != null && both < 0)) {
      throw new UsageException("--sentences must be 1 or more, --chance and --both 0 or more");
    }
    String[] there = output.toFile().list();
    if (there != null && there.length > 0) {
      throw new UsageException(
          "the folder " + output + " is not empty; forms that were filled in must not be lost");
    }
  }

  /** Adds the articles of the input; gives back how many records are rejected. */
  private long fill(SentencePool pool) {
    ReadPlan plan = ReadPlan.DEFAULT;
    OutletList outlets = OutletList.EMPTY;
    if (job != null) {
      Problems problems = new Problems();
      JobSpec read = JobSpecFile.read(job, problems);
      JobFiles files = JobFiles.read(read, problems);
      problems.throwIfAny();
      plan = read.reading();
      outlets = files.outlets();
    }
    ArticleCleaner cleaner = new ArticleCleaner(outlets);
    long[] rejected = {0};
    try {
      for (InputFile file : InputListing.of(Path.of("").toAbsolutePath(), patterns).files()) {
        Inspection.of(
            file.path(),
            file.name(),
            plan,
            Long.MAX_VALUE,
            raw -> {
              try {
                pool.add(cleaner.clean(raw));
              } catch (UnusableArticleException e) {
                rejected[0]++;
              }
            },
            rejection -> rejected[0]++);
      }
    } catch (UnusableInputException e) {
      throw new UsageException(String.join("\n", e.problems()));
    }
    return rejected[0];
  }
}
