package news.parallax.learn.frame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import news.parallax.evaluate.CodedText;
import news.parallax.frame.Calibration;
import news.parallax.frame.Calibration.Unit;
import news.parallax.frame.Codebook;
import news.parallax.frame.vector.SentenceEmbedder;
import news.parallax.learn.Learner;
import news.parallax.learn.Learner.Example;
import news.parallax.learn.Tuner;
import news.parallax.learn.coding.Codings;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Learns from coded texts how to find the frames of a codebook, and says how reliably they are then
 * found; docs/calibrate.md explains every figure.
 */
public final class FrameCalibration {
  /** Texts of more sentences than this on average are taken for articles. */
  private static final double SENTENCES = 1.5;

  private FrameCalibration() {}

  /**
   * What the user may choose.
   *
   * @param unit null: told by the length of the texts
   * @param mainOnly whether only the first frame of a text counts
   * @param foldField field or column of the coded file that names the folds; null: folds by hash
   * @param seed of folds and samples
   * @param embedder what to make vectors of the texts with; null: no vectors
   */
  public record Settings(
      @Nullable Unit unit,
      boolean mainOnly,
      @Nullable String foldField,
      long seed,
      @Nullable SentenceEmbedder embedder) {

    /** Of the vectors of texts; 0 if there are none. */
    int dimensions() {
      return embedder == null ? 0 : embedder.dimensions();
    }
  }

  /**
   * What was learned.
   *
   * @param calibration for the codebook
   * @param texts number of coded texts
   * @param report in Markdown
   * @param summary lines to print
   */
  public record Result(Calibration calibration, int texts, String report, List<String> summary) {
    public Result {
      summary = List.copyOf(summary);
    }
  }

  /**
   * Calibrates a codebook.
   *
   * @param codings what coders gave to the texts of the file, if they coded apart from it
   * @param codedHash SHA-256 of the coded file, for the report
   * @throws IOException if the coded file cannot be read
   * @throws news.parallax.yaml.InvalidFileException if it cannot be used; each problem with its
   *     line
   */
  public static Result run(
      Codebook codebook, Path coded, Codings codings, String codedHash, Settings settings)
      throws IOException {
    Problems problems = new Problems();
    List<CodedText> texts = CodedFile.read(coded, settings.foldField(), codings, problems);
    problems.throwIfAny();
    Location file = new Location(coded.toString(), 0);
    CodedData data = CodedData.of(codebook, texts, settings.mainOnly(), file, problems);
    List<Integer> folds = CodedFolds.of(texts, settings, file, problems);
    problems.throwIfAny();

    CalibrationTexts read = new CalibrationTexts(codebook, data);
    List<Example> examples = read.examples(settings.embedder());
    int models = data.learnable().size();
    Learner learner =
        new Learner(read.terms().size(), models, codebook.frames().size(), settings.dimensions());
    Tuner tuner =
        new Tuner(
            learner,
            models,
            data.choice(),
            read.isOfSentences() ? Tuner.COST_OF_SENTENCES : Tuner.COST,
            settings.seed());
    int count = folds.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    NestedValidation validation =
        NestedValidation.run(tuner, examples, folds, count, settings.seed());
    Tuner.Tuned tuned = tuner.tune(examples);
    Calibration calibration =
        LearnedCalibration.of(codebook, data, read.terms(), tuned, settings, unit(settings, read));
    CalibrationReport report =
        new CalibrationReport(
            codebook,
            new CalibrationReport.Coded(
                coded.getFileName().toString(),
                codedHash,
                codings,
                data,
                examples.stream().map(Example::labels).toList()),
            settings,
            calibration,
            count,
            tuned.cost(),
            validation,
            read.byCues());
    return new Result(calibration, texts.size(), report.markdown(), report.summary());
  }

  private static Unit unit(Settings settings, CalibrationTexts read) {
    if (settings.unit() != null) {
      return settings.unit();
    }
    return read.sentences() > SENTENCES ? Unit.ARTICLE : Unit.SENTENCE;
  }
}
