package news.parallax.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import news.parallax.evaluate.AttributionEvaluation;
import news.parallax.evaluate.EvaluationResult;
import news.parallax.evaluate.NameEvaluation;
import news.parallax.evaluate.ResolutionEvaluation;
import news.parallax.evaluate.SourceTypeEvaluation;
import news.parallax.evaluate.VoiceEvaluation;
import news.parallax.evaluate.audit.CaseEvaluation;
import news.parallax.evaluate.audit.SourceAuditEvaluation;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.Within;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.source.resolve.ArticleSourceResolver;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.OutletList;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The evaluations of who is cited, for what and in whose voice. */
final class SourceEvaluations {
  private SourceEvaluations() {}

  /** {@code --actors}. */
  static final class ActorsOption {
    @Option(
        names = "--actors",
        paramLabel = "FILE",
        description = "A list of actors whose types are fixed.")
    private @Nullable Path file;

    /** The actors of the file; none if it is not given. */
    ActorList list() {
      if (file == null) {
        return ActorList.EMPTY;
      }
      Problems problems = new Problems();
      ActorList actors = ActorList.read(YamlValue.read(file, file.toString(), problems));
      problems.throwIfAny();
      return actors;
    }
  }

  /** {@code parallax evaluate attributions}. */
  @Command(
      name = "attributions",
      description = "Scores the attributions found; offsets are Unicode code points.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Attributions extends Evaluation {
    @Mixin private final GoldOption gold = new GoldOption();

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

    @Option(
        names = "--reliability",
        paramLabel = "FILE",
        description = "A CSV file for what the confidences are worth, by bins of a tenth.")
    private @Nullable Path reliability;

    @Override
    EvaluationResult evaluate() throws IOException {
      AttributionEvaluation.Result result =
          new AttributionEvaluation(
                  SyntaxModel.load(),
                  LearnedAttributions.extractor(
                      ActorList.EMPTY, new Within(nested, withinQuotations)),
                  counted())
              .run(gold.file(), predictions);
      if (groups != null) {
        result.groups().write(groups);
      }
      if (articles != null) {
        result.articles().write(articles);
      }
      if (errors != null) {
        result.errors().write(errors);
      }
      if (reliability != null) {
        result.reliability().write(reliability);
      }
      return new EvaluationResult(
          result.scores().lines(), result.scores().table(), result.problems());
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

    @Mixin private final ActorsOption actors = new ActorsOption();

    @Override
    EvaluationResult evaluate() throws IOException {
      ActorList known = actors.list();
      SourceTypeEvaluation.Result result =
          new SourceTypeEvaluation(
                  SyntaxModel.load(),
                  LearnedAttributions.extractor(known),
                  new ArticleSourceResolver(known))
              .run(coded, texts, predictions);
      return new EvaluationResult(result.lines(), result.scores().table(), result.problems());
    }
  }

  /** {@code parallax evaluate names}. */
  @Command(
      name = "names",
      description = "Scores which mentions of a run are taken for one source, by B-cubed.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Names extends Evaluation {
    @Option(
        names = "--coded",
        required = true,
        paramLabel = "FILE",
        description = "CSV of coded mentions with the number of their source.")
    private Path coded = Path.of("");

    @Option(
        names = "--texts",
        required = true,
        paramLabel = "FILE",
        description = "JSON lines with all texts of the run; may be given more than once.")
    private List<Path> texts = List.of();

    @Mixin private final ActorsOption actors = new ActorsOption();

    @Override
    EvaluationResult evaluate() throws IOException {
      return new NameEvaluation(SyntaxModel.load(), LearnedAttributions.extractor(actors.list()))
          .run(coded, texts, predictions);
    }
  }

  /** {@code parallax evaluate resolution}. */
  @Command(
      name = "resolution",
      description = "Scores whom sources are resolved to, given where they stand.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Resolution extends Evaluation {
    @Mixin private final GoldOption gold = new GoldOption();

    @Override
    EvaluationResult evaluate() throws IOException {
      ResolutionEvaluation.Result result =
          new ResolutionEvaluation(SyntaxModel.load(), new ArticleSourceResolver(ActorList.EMPTY))
              .run(gold.file(), predictions);
      return new EvaluationResult(result.lines(), result.table(), result.problems());
    }
  }

  /** {@code parallax evaluate audit}. */
  @Command(
      name = "audit",
      description = "Scores sources on statements that journalists coded as an audit does.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static class Audit extends Evaluation {
    @Mixin final GoldOption gold = new GoldOption();

    @Mixin final ActorsOption actors = new ActorsOption();

    SourceAuditEvaluation audit() {
      return new SourceAuditEvaluation(
          SyntaxModel.load(), LearnedAttributions.extractor(actors.list()));
    }

    @Override
    EvaluationResult evaluate() throws IOException {
      return audit().run(gold.file(), predictions);
    }
  }

  /** {@code parallax evaluate anonymous}. */
  @Command(
      name = "anonymous",
      description = "Scores whether sources whose names are withheld are found, on the same data.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Anonymous extends Audit {
    @Override
    EvaluationResult evaluate() throws IOException {
      return audit().runAnonymous(gold.file(), predictions);
    }
  }

  /** {@code parallax evaluate cases}. */
  @Command(
      name = "cases",
      description = "Holds small invented texts against the attributions a reader expects.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Cases extends Evaluation {
    @Option(
        names = "--cases",
        required = true,
        paramLabel = "DIR",
        description = "A folder for each kind, with texts and expected.json.")
    private Path folder = Path.of("");

    @Mixin private final ActorsOption actors = new ActorsOption();

    @Override
    EvaluationResult evaluate() throws IOException {
      return new CaseEvaluation(
              SyntaxModel.load(),
              LearnedAttributions.extractor(actors.list()),
              new ArticleCleaner(OutletList.EMPTY))
          .run(folder, predictions);
    }
  }

  /** {@code parallax evaluate voice}. */
  @Command(
      name = "voice",
      description = "Scores the voice of spans coded as quoted or not.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Voices extends Evaluation {
    @Mixin private final GoldOption gold = new GoldOption();

    @Override
    EvaluationResult evaluate() throws IOException {
      return new VoiceEvaluation(SyntaxModel.load(), LearnedAttributions.extractor(ActorList.EMPTY))
          .run(gold.file(), predictions);
    }
  }
}
