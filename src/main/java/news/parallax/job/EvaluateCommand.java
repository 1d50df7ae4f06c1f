package news.parallax.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import news.parallax.evaluate.AttributionEvaluation;
import news.parallax.evaluate.EvaluationResult;
import news.parallax.evaluate.FrameEvaluation;
import news.parallax.evaluate.LabelEvaluation;
import news.parallax.evaluate.LinkEvaluation;
import news.parallax.evaluate.LoadedEvaluation;
import news.parallax.evaluate.ResolutionEvaluation;
import news.parallax.evaluate.RoleEvaluation;
import news.parallax.evaluate.ScoreTable;
import news.parallax.evaluate.SourceTypeEvaluation;
import news.parallax.evaluate.StoryEvaluation;
import news.parallax.evaluate.VoiceEvaluation;
import news.parallax.frame.Codebook;
import news.parallax.frame.CodebookFile;
import news.parallax.frame.FrameAssigner;
import news.parallax.frame.label.LabelFinder;
import news.parallax.frame.label.RoleFinder;
import news.parallax.source.ActorList;
import news.parallax.source.ArticleSourceResolver;
import news.parallax.source.Attribution;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.source.learned.Within;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parallax evaluate …}: scores on texts coded by hand. */
@Command(
    name = "evaluate",
    description = "Predicts on texts that were coded by hand, and scores the predictions.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      EvaluateCommand.Attributions.class,
      EvaluateCommand.Sources.class,
      EvaluateCommand.Frames.class,
      EvaluateCommand.Labels.class,
      EvaluateCommand.Roles.class,
      EvaluateCommand.Voices.class,
      EvaluateCommand.StoryGroups.class,
      EvaluateCommand.TextLinks.class,
      EvaluateCommand.Loaded.class,
      EvaluateCommand.Resolution.class
    })
final class EvaluateCommand {

  /** What all evaluations need. */
  private abstract static class Evaluation implements Callable<Integer> {
    @Spec @Nullable CommandSpec spec;

    @Option(
        names = "--predictions",
        required = true,
        paramLabel = "OUT",
        description = "The file to write the predictions to, one line for each text or mention.")
    Path predictions = Path.of("");

    @Option(
        names = "--scores",
        paramLabel = "FILE",
        description = "A CSV file to write the scores to as well.")
    @Nullable Path scores;

    /** What came of the gold file. */
    record Outcome(List<String> problems, List<String> lines, ScoreTable table) {}

    abstract Outcome evaluate() throws IOException;

    @Override
    public Integer call() {
      try {
        Outcome outcome = evaluate();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        outcome.lines().forEach(out::println);
        if (scores != null) {
          outcome.table().write(scores);
        }
        if (!outcome.problems().isEmpty()) {
          throw new UsageException(String.join("\n", outcome.problems()));
        }
        return ExitCode.GOOD;
      } catch (IOException e) {
        throw new OutputException(
            "cannot read what was coded or write " + predictions + ": " + e, e);
      }
    }
  }

  /** An evaluation whose texts stand beside their coding. */
  private abstract static class GoldEvaluation extends Evaluation {
    @Option(
        names = "--gold",
        required = true,
        paramLabel = "FILE",
        description = "JSON lines with id, text and the coding; plain or .gz.")
    Path gold = Path.of("");
  }

  /** {@code parallax evaluate attributions}. */
  @Command(
      name = "attributions",
      description = "Scores the attributions found; offsets are Unicode code points.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Attributions extends GoldEvaluation {
    @Option(
        names = "--acts",
        split = ",",
        paramLabel = "ACT",
        description =
            "What counts of what is found: ${COMPLETION-CANDIDATES}; all if none is given.")
    private List<Attribution.Act> acts = List.of();

    @Option(
        names = "--nested",
        description =
            "Also count what is said in clauses of others: the police say the driver told them …")
    private boolean nested;

    @Option(
        names = "--within-quotations",
        description = "Also count what is said within quotations of others.")
    private boolean withinQuotations;

    @Option(
        names = "--groups",
        paramLabel = "FILE",
        description = "A CSV file for the scores by type, outlet and form.")
    private @Nullable Path groups;

    @Option(
        names = "--articles",
        paramLabel = "FILE",
        description = "A CSV file for the scores by article.")
    private @Nullable Path articles;

    @Option(
        names = "--errors",
        paramLabel = "FILE",
        description =
            "A CSV file for what was missed and what is false, with sentences; only for texts"
                + " that may be passed on.")
    private @Nullable Path errors;

    @Override
    Outcome evaluate() throws IOException {
      AttributionEvaluation.Result result =
          new AttributionEvaluation(
                  SyntaxModel.load(),
                  LearnedAttributions.extractor(
                      ActorList.EMPTY, new Within(nested, withinQuotations)),
                  counted())
              .run(gold, predictions);
      if (groups != null) {
        result.groups().write(groups);
      }
      if (articles != null) {
        result.articles().write(articles);
      }
      if (errors != null) {
        result.errors().write(errors);
      }
      return new Outcome(result.problems(), result.scores().lines(), result.scores().table());
    }

    private Set<Attribution.Act> counted() {
      return acts.isEmpty() ? EnumSet.allOf(Attribution.Act.class) : EnumSet.copyOf(acts);
    }
  }

  /** {@code parallax evaluate sources}. */
  @Command(
      name = "sources",
      description = "Scores types and forms of sources on mentions coded by hand.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Sources extends Evaluation {
    @Option(
        names = "--coded",
        required = true,
        paramLabel = "FILE",
        description = "CSV of coded mentions; offsets are Unicode code points.")
    private Path coded = Path.of("");

    @Option(
        names = "--texts",
        required = true,
        paramLabel = "FILE",
        description = "JSON lines with the texts, plain or .gz; may be given more than once.")
    private List<Path> texts = List.of();

    @Option(
        names = "--actors",
        paramLabel = "FILE",
        description = "A list of actors whose types are fixed.")
    private @Nullable Path actors;

    @Override
    Outcome evaluate() throws IOException {
      ActorList known = actors == null ? ActorList.EMPTY : read(actors);
      SourceTypeEvaluation.Result result =
          new SourceTypeEvaluation(
                  SyntaxModel.load(),
                  LearnedAttributions.extractor(known),
                  new ArticleSourceResolver(known))
              .run(coded, texts, predictions);
      return new Outcome(result.problems(), result.lines(), result.scores().table());
    }

    private static ActorList read(Path file) {
      Problems problems = new Problems();
      ActorList read = ActorList.read(YamlValue.read(file, file.toString(), problems));
      problems.throwIfAny();
      return read;
    }
  }

  /** {@code parallax evaluate frames}. */
  @Command(
      name = "frames",
      description = "Scores a codebook.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Frames extends GoldEvaluation {
    @Option(
        names = "--codebook",
        required = true,
        paramLabel = "FILE",
        description = "The codebook.")
    private Path codebook = Path.of("");

    @Override
    Outcome evaluate() throws IOException {
      Problems problems = new Problems();
      Codebook read = CodebookFile.read(codebook, codebook.toString(), problems).orElse(null);
      problems.throwIfAny();
      if (read == null) {
        throw new IllegalStateException("a codebook without problems was not read");
      }
      FrameEvaluation.Result result =
          new FrameEvaluation(read, FrameAssigner.of(read)).run(gold, predictions);
      return new Outcome(result.problems(), result.scores().lines(), result.scores().table());
    }
  }

  /** {@code parallax evaluate stories}. */
  @Command(
      name = "stories",
      description = "Scores stories on articles with a coded event, mixed with others.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class StoryGroups extends GoldEvaluation {
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
    Outcome evaluate() throws IOException {
      StoryEvaluation.Result result =
          new StoryEvaluation().run(gold, noise, noiseCount, predictions);
      return new Outcome(result.problems(), result.lines(), result.table());
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
    Outcome evaluate() throws IOException {
      LinkEvaluation.Result result = new LinkEvaluation().run(articles, count, seed, predictions);
      return new Outcome(result.problems(), result.lines(), result.table());
    }
  }

  /** {@code parallax evaluate labels}. */
  @Command(
      name = "labels",
      description = "Scores the labels found for actors on coded phrases.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Labels extends GoldEvaluation {
    @Override
    Outcome evaluate() throws IOException {
      EvaluationResult result =
          new LabelEvaluation(SyntaxModel.load(), new LabelFinder()).run(gold, predictions);
      return new Outcome(result.problems(), result.lines(), result.table());
    }
  }

  /** {@code parallax evaluate roles}. */
  @Command(
      name = "roles",
      description = "Scores who acts and who is acted upon on coded roles.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Roles extends GoldEvaluation {
    @Option(
        names = "--texts",
        required = true,
        paramLabel = "FILE",
        description = "JSON lines with the texts, plain or .gz.")
    private Path texts = Path.of("");

    @Override
    Outcome evaluate() throws IOException {
      EvaluationResult result =
          new RoleEvaluation(SyntaxModel.load(), new LabelFinder(), new RoleFinder())
              .run(gold, texts, predictions);
      return new Outcome(result.problems(), result.lines(), result.table());
    }
  }

  /** {@code parallax evaluate voice}. */
  @Command(
      name = "voice",
      description = "Scores the voice of spans coded as quoted or not.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Voices extends GoldEvaluation {
    @Override
    Outcome evaluate() throws IOException {
      EvaluationResult result =
          new VoiceEvaluation(SyntaxModel.load(), LearnedAttributions.extractor(ActorList.EMPTY))
              .run(gold, predictions);
      return new Outcome(result.problems(), result.lines(), result.table());
    }
  }

  /** {@code parallax evaluate loaded}. */
  @Command(
      name = "loaded",
      description = "Scores loaded sentences and words.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Loaded extends GoldEvaluation {
    @Option(
        names = "--folded",
        description = {
          "Learn models from the gold file, each without the fold it is scored on,",
          "in place of the model that comes with Parallax."
        })
    private boolean folded;

    @Option(
        names = "--learn",
        paramLabel = "FILE",
        description =
            "Write a model learned from the whole gold file there; scores are as with --folded.")
    private @Nullable Path learn;

    @Override
    Outcome evaluate() throws IOException {
      LoadedEvaluation.Result result =
          LoadedEvaluation.run(gold, predictions, folded || learn != null);
      if (learn != null) {
        LoadedEvaluation.train(gold, learn);
      }
      return new Outcome(result.problems(), result.scores().lines(), result.scores().table());
    }
  }

  /** {@code parallax evaluate resolution}. */
  @Command(
      name = "resolution",
      description = "Scores whom sources are resolved to, given where they stand.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Resolution extends GoldEvaluation {
    @Override
    Outcome evaluate() throws IOException {
      ResolutionEvaluation.Result result =
          new ResolutionEvaluation(SyntaxModel.load(), new ArticleSourceResolver(ActorList.EMPTY))
              .run(gold, predictions);
      return new Outcome(result.problems(), result.lines(), result.table());
    }
  }
}
