package news.parallax.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.evaluate.Learner.Example;
import news.parallax.frame.ArticleFrame;
import news.parallax.frame.Calibration;
import news.parallax.frame.Calibration.Choice;
import news.parallax.frame.Calibration.Unit;
import news.parallax.frame.Codebook;
import news.parallax.frame.FeatureReader;
import news.parallax.frame.LexiconFrameAssigner;
import news.parallax.frame.Terms;
import news.parallax.frame.vector.SentenceEmbedder;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Learns from coded texts how to find the frames of a codebook, and says how reliably they are then
 * found; docs/calibrate.md explains every figure.
 */
public final class FrameCalibration {
  private static final int FOLDS = 5;
  private static final int MOST_FOLDS = 50;

  /** Texts of more sentences than this on average are taken for articles. */
  private static final double SENTENCES = 1.5;

  /** Thresholds keep this far from 0 and 1. */
  private static final double LEAST = 1e-4;

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
      @Nullable SentenceEmbedder embedder) {}

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
   * @param codedHash SHA-256 of the coded file, for the report
   * @throws IOException if the coded file cannot be read
   * @throws news.parallax.yaml.InvalidFileException if it cannot be used; each problem with its
   *     line
   */
  public static Result run(Codebook codebook, Path coded, String codedHash, Settings settings)
      throws IOException {
    Problems problems = new Problems();
    List<CodedText> texts = CodedFile.read(coded, settings.foldField(), problems);
    problems.throwIfAny();
    Location file = new Location(coded.toString(), 0);
    CodedData data = CodedData.of(codebook, texts, settings.mainOnly(), file, problems);
    List<Integer> folds = folds(texts, settings, file, problems);
    problems.throwIfAny();

    Segmenter segmenter = new Segmenter();
    List<Document> documents =
        texts.stream()
            .map(text -> segmenter.segment(text.body().text(), text.body().headlineEnd()))
            .toList();
    List<String> terms = terms(documents);
    List<Example> examples = examples(codebook, data, documents, terms, settings.embedder());
    Choice choice = choice(data);
    int models = data.learnable().size();
    Learner learner =
        new Learner(terms.size(), models, codebook.frames().size(), dimensions(settings));
    Tuner tuner = new Tuner(learner, models, choice, settings.seed());
    int count = folds.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    NestedValidation validation =
        NestedValidation.run(tuner, examples, folds, count, settings.seed());
    Tuner.Tuned tuned = tuner.tune(examples);
    Calibration calibration =
        calibration(codebook, data, terms, tuned, settings, unit(settings, documents));
    CalibrationReport report =
        new CalibrationReport(
            codebook,
            coded.getFileName().toString(),
            codedHash,
            settings,
            data,
            calibration,
            count,
            tuned.cost(),
            examples.stream().map(Example::labels).toList(),
            validation,
            byCues(codebook, data, documents));
    return new Result(calibration, texts.size(), report.markdown(), report.summary());
  }

  private static List<Integer> folds(
      List<CodedText> texts, Settings settings, Location at, Problems problems) {
    if (settings.foldField() == null) {
      return texts.stream().map(text -> Tuner.fold(text.id(), settings.seed(), FOLDS)).toList();
    }
    Map<String, Integer> names = new TreeMap<>();
    texts.forEach(text -> names.put(String.valueOf(text.fold()), 0));
    if (names.size() < 2 || names.size() > MOST_FOLDS) {
      problems.add(
          at,
          "the field '"
              + settings.foldField()
              + "' must name 2 to "
              + MOST_FOLDS
              + " folds; it names "
              + names.size());
    }
    int next = 0;
    for (Map.Entry<String, Integer> name : names.entrySet()) {
      name.setValue(next++);
    }
    return texts.stream().map(text -> names.getOrDefault(String.valueOf(text.fold()), 0)).toList();
  }

  private static int dimensions(Settings settings) {
    return settings.embedder() == null ? 0 : settings.embedder().dimensions();
  }

  private static Choice choice(CodedData data) {
    boolean some = data.frames().stream().anyMatch(List::isEmpty);
    return !data.single() ? Choice.SEVERAL : some ? Choice.AT_MOST_ONE : Choice.ONE;
  }

  private static Unit unit(Settings settings, List<Document> documents) {
    if (settings.unit() != null) {
      return settings.unit();
    }
    double mean = documents.stream().mapToInt(d -> d.sentences().size()).average().orElse(0);
    return mean > SENTENCES ? Unit.ARTICLE : Unit.SENTENCE;
  }

  /** The terms that stand in two texts or more. */
  private static List<String> terms(List<Document> documents) {
    Map<String, Integer> texts = new TreeMap<>();
    documents.forEach(d -> Terms.of(d).forEach(term -> texts.merge(term, 1, Integer::sum)));
    return texts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Example> examples(
      Codebook codebook,
      CodedData data,
      List<Document> documents,
      List<String> terms,
      @Nullable SentenceEmbedder embedder) {
    FeatureReader reader = new FeatureReader(codebook, terms, embedder);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      CodedText text = data.texts().get(i);
      BitSet labels = labels(data.learnable(), data.frames().get(i));
      List<Double> targets = new ArrayList<>();
      for (int m = 0; m < data.learnable().size(); m++) {
        targets.add(
            CoderShares.target(text, data.learnable().get(m), data.coding(), labels.get(m)));
      }
      examples.add(new Example(text.id(), reader.read(documents.get(i)), labels, targets));
    }
    return examples;
  }

  private static BitSet labels(List<String> learnable, List<String> frames) {
    BitSet labels = new BitSet();
    frames.stream().mapToInt(learnable::indexOf).filter(m -> m >= 0).forEach(labels::set);
    return labels;
  }

  /** What the cues alone find, for comparison. */
  private static List<BitSet> byCues(Codebook codebook, CodedData data, List<Document> documents) {
    LexiconFrameAssigner assigner = new LexiconFrameAssigner(codebook);
    Codebook plain =
        new Codebook(
            codebook.id(),
            codebook.version(),
            codebook.title(),
            codebook.source(),
            codebook.hash(),
            codebook.frames(),
            codebook.codings());
    return documents.stream()
        .map(
            document -> {
              List<String> found =
                  ArticleFrame.of(plain, assigner.assign(document), document.sentences().size())
                      .stream()
                      .map(ArticleFrame::frameId)
                      .filter(data.learnable()::contains)
                      .limit(data.single() ? 1 : Long.MAX_VALUE)
                      .toList();
              return labels(data.learnable(), found);
            })
        .toList();
  }

  private static Calibration calibration(
      Codebook codebook,
      CodedData data,
      List<String> terms,
      Tuner.Tuned tuned,
      Settings settings,
      Unit unit) {
    LinearModels learned = tuned.models();
    List<Calibration.Model> models = new ArrayList<>();
    for (int m = 0; m < data.learnable().size(); m++) {
      List<Double> cueWeights = new ArrayList<>();
      for (int f = 0; f < codebook.frames().size(); f++) {
        cueWeights.add(rounded(learned.cueWeight(m, f)));
      }
      List<Double> vectorWeights = new ArrayList<>();
      for (int d = 0; d < dimensions(settings); d++) {
        vectorWeights.add(rounded(learned.vectorWeight(m, d)));
      }
      double threshold =
          Math.min(1 - LEAST, Math.max(LEAST, 1 / (1 + Math.exp(-tuned.thresholds().get(m)))));
      models.add(
          new Calibration.Model(
              data.learnable().get(m),
              rounded(learned.bias(m)),
              rounded(threshold),
              cueWeights,
              vectorWeights));
    }
    Map<String, Calibration.Term> kept = new LinkedHashMap<>();
    for (int t = 0; t < terms.size(); t++) {
      if (learned.rarity(t) > 0) {
        List<Double> weights = new ArrayList<>();
        for (int m = 0; m < models.size(); m++) {
          weights.add(rounded(learned.weight(m, t)));
        }
        kept.put(
            terms.get(t), new Calibration.Term(terms.get(t), rounded(learned.rarity(t)), weights));
      }
    }
    SentenceEmbedder embedder = settings.embedder();
    return new Calibration(
        unit,
        choice(data),
        embedder == null
            ? null
            : new Calibration.Embedding(embedder.name(), embedder.fingerprint()),
        List.copyOf(kept.values()),
        models);
  }

  /** As it stands in the file, so that what is scored is what is written. */
  private static double rounded(double value) {
    return Math.rint(value * 1e4) / 1e4;
  }
}
