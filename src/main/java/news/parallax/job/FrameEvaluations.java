package news.parallax.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import news.parallax.evaluate.EvaluationResult;
import news.parallax.evaluate.FrameEvaluation;
import news.parallax.evaluate.FrameScores;
import news.parallax.evaluate.LabelEvaluation;
import news.parallax.evaluate.RoleEvaluation;
import news.parallax.frame.Codebook;
import news.parallax.frame.FrameAssigner;
import news.parallax.frame.label.LabelFinder;
import news.parallax.frame.label.RoleFinder;
import news.parallax.learn.loaded.LoadedEvaluation;
import news.parallax.learn.running.CharacterEvaluation;
import news.parallax.learn.running.RunningEvaluation;
import news.parallax.text.syntax.SyntaxModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The evaluations of frames and of the words for actors. */
final class FrameEvaluations {
  private FrameEvaluations() {}

  /** {@code parallax evaluate frames}. */
  @Command(
      name = "frames",
      description = "Scores a codebook.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Frames extends Evaluation {
    @Mixin private final GoldOption gold = new GoldOption();

    @Mixin private final CodebookOption codebook = new CodebookOption();

    @Option(
        names = "--folded",
        description = {
          "For coded running text: learn models from the gold file, each without the fold",
          "it is scored on, in place of the model that comes with Parallax."
        })
    private boolean folded;

    @Override
    EvaluationResult evaluate() throws IOException {
      Codebook read = codebook.read();
      Optional<FrameScores> running = RunningEvaluation.run(read, gold.file(), folded, predictions);
      if (running.isPresent()) {
        return new EvaluationResult(running.get().lines(), running.get().table(), List.of());
      }
      FrameEvaluation.Result result =
          new FrameEvaluation(read, FrameAssigner.of(read)).run(gold.file(), predictions);
      return new EvaluationResult(
          result.scores().lines(), result.scores().table(), result.problems());
    }
  }

  /** {@code parallax evaluate labels}. */
  @Command(
      name = "labels",
      description = "Scores the labels found for actors on coded phrases.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Labels extends Evaluation {
    @Mixin private final GoldOption gold = new GoldOption();

    @Override
    EvaluationResult evaluate() throws IOException {
      return new LabelEvaluation(SyntaxModel.load(), new LabelFinder())
          .run(gold.file(), predictions);
    }
  }

  /** {@code parallax evaluate roles}. */
  @Command(
      name = "roles",
      description = "Scores who acts and who is acted upon on coded roles.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Roles extends Evaluation {
    @Mixin private final GoldOption gold = new GoldOption();

    @Option(
        names = "--texts",
        required = true,
        paramLabel = "FILE",
        description = "JSON lines with the texts, plain or .gz.")
    private Path texts = Path.of("");

    @Override
    EvaluationResult evaluate() throws IOException {
      return new RoleEvaluation(SyntaxModel.load(), new LabelFinder(), new RoleFinder())
          .run(gold.file(), texts, predictions);
    }
  }

  /** Whether models are learned from the gold file, and where one of all of it goes. */
  private static final class LearnOptions {
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

    boolean byFolds() {
      return folded || learn != null;
    }
  }

  /** {@code parallax evaluate characters}. */
  @Command(
      name = "characters",
      description =
          "Scores who is found cast as hero, villain or victim, in coded blocks or whole articles.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Characters extends Evaluation {
    @Mixin private final GoldOption gold = new GoldOption();

    @Mixin private final LearnOptions learning = new LearnOptions();

    @Option(
        names = "--more",
        paramLabel = "FILE",
        description = "Coded texts that all models learn from besides; they are not scored.")
    private @Nullable Path more;

    @Override
    EvaluationResult evaluate() throws IOException {
      return CharacterEvaluation.run(
          gold.file(),
          predictions,
          new CharacterEvaluation.Learning(learning.folded, more, learning.learn));
    }
  }

  /** {@code parallax evaluate loaded}. */
  @Command(
      name = "loaded",
      description = "Scores loaded sentences and words.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Loaded extends Evaluation {
    @Mixin private final GoldOption gold = new GoldOption();

    @Mixin private final LearnOptions learning = new LearnOptions();

    @Override
    EvaluationResult evaluate() throws IOException {
      LoadedEvaluation.Result result =
          LoadedEvaluation.run(gold.file(), predictions, learning.byFolds());
      if (learning.learn != null) {
        LoadedEvaluation.train(gold.file(), learning.learn);
      }
      return new EvaluationResult(
          result.scores().lines(), result.scores().table(), result.problems());
    }
  }
}
