package news.parallax.job;

import java.io.IOException;
import java.nio.file.Path;
import news.parallax.evaluate.EvaluationResult;
import news.parallax.evaluate.InputEvaluation;
import news.parallax.evaluate.LinkEvaluation;
import news.parallax.evaluate.PageEvaluation;
import news.parallax.evaluate.StoryEvaluation;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.OutletList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The evaluations of whole articles: how they are read, what ties them together. */
final class StoryEvaluations {
  private StoryEvaluations() {}

  /** {@code parallax evaluate stories}. */
  @Command(
      name = "stories",
      description = "Scores stories on articles with a coded event, mixed with others.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class StoryGroups extends Evaluation {
    @Mixin private final GoldOption gold = new GoldOption();

    @Option(
        names = "--noise",
        required = true,
        paramLabel = "FILE",
        description = "JSON lines with articles of other events, plain or .gz.")
    private Path noise = Path.of("");

    @Option(
        names = "--noise-count",
        paramLabel = "N",
        description = "How many of them to mix in, by their ids (default: ${DEFAULT-VALUE}).")
    private int noiseCount = 2000;

    @Override
    EvaluationResult evaluate() throws IOException {
      StoryEvaluation.Result result =
          new StoryEvaluation().run(gold.file(), noise, noiseCount, predictions);
      return new EvaluationResult(result.lines(), result.table(), result.problems());
    }
  }

  /** {@code parallax evaluate links}. */
  @Command(
      name = "links",
      description = "Scores text links on copies made of real articles.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class TextLinks extends Evaluation {
    @Option(
        names = "--articles",
        required = true,
        paramLabel = "FILE",
        description = "JSON lines with articles, plain or .gz.")
    private Path articles = Path.of("");

    @Option(
        names = "--count",
        paramLabel = "N",
        description = "How many articles to make copies of (default: ${DEFAULT-VALUE}).")
    private int count = 200;

    @Option(
        names = "--seed",
        paramLabel = "N",
        description = "Another number makes other copies (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Override
    EvaluationResult evaluate() throws IOException {
      LinkEvaluation.Result result = new LinkEvaluation().run(articles, count, seed, predictions);
      return new EvaluationResult(result.lines(), result.table(), result.problems());
    }
  }

  /** {@code parallax evaluate pages}. */
  @Command(
      name = "pages",
      description = "Scores how pages of the web are read, on bodies cut out by hand.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Pages extends Evaluation {
    @Mixin private final GoldOption gold = new GoldOption();

    @Override
    EvaluationResult evaluate() throws IOException {
      return new PageEvaluation(new ArticleCleaner(OutletList.EMPTY)).run(gold.file(), predictions);
    }
  }

  /** {@code parallax evaluate inputs}. */
  @Command(
      name = "inputs",
      description = {
        "Scores how files are read, field by field, against a reference written by hand.",
        "The reference is JSON lines, one a record of a file: input (a path in DIR), position, and as far as they are to be"
            + " asked headline, outlet, date (2021-03-04), byline, section, body; null says that the record has none. A record"
            + " that is to be rejected has \"rejected\": true. OUT gets a line for each field that is not right."
      },
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Inputs extends Evaluation {
    @Option(
        names = "--reference",
        required = true,
        paramLabel = "FILE",
        description = "What the files hold, as JSON lines, plain or .gz.")
    private Path reference = Path.of("");

    @Option(
        names = "--input",
        required = true,
        paramLabel = "DIR",
        description = "The folder of the files.")
    private Path folder = Path.of("");

    @Override
    EvaluationResult evaluate() throws IOException {
      return new InputEvaluation(new ArticleCleaner(OutletList.EMPTY))
          .run(reference, folder, predictions);
    }
  }
}
