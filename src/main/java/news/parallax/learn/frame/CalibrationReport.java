package news.parallax.learn.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import news.parallax.coverage.Proportion;
import news.parallax.evaluate.ScoreFormat;
import news.parallax.frame.Calibration;
import news.parallax.frame.Calibration.Choice;
import news.parallax.frame.Codebook;
import news.parallax.learn.coding.Codings;
import org.jspecify.annotations.Nullable;

/**
 * Says how a calibration came about and how far to trust it.
 *
 * @param byCues what the codebook's cues alone find
 */
record CalibrationReport(
    Codebook codebook,
    Coded coded,
    FrameCalibration.Settings settings,
    Calibration calibration,
    int folds,
    double cost,
    NestedValidation validation,
    List<BitSet> byCues) {
  /**
   * What was learned from.
   *
   * @param codings what coders gave to the texts, if they coded apart from them
   * @param gold the frames of each text, by index in {@code data.learnable()}
   */
  record Coded(
      String codedName, String codedHash, Codings codings, CodedData data, List<BitSet> gold) {}

  /** What is printed: the figures, then the advice. */
  List<String> summary() {
    Reliability reliability = reliability(validation.predicted());
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-24s %6s %6s %9s %9s %9s %15s %9s",
            "frame",
            "coded",
            "found",
            "precision",
            "recall",
            "F1",
            "95 %",
            "cues F1"));
    for (int f = 0; f < reliability.frames().size(); f++) {
      Reliability.OfFrame frame = reliability.frames().get(f);
      lines.add(
          String.format(
              Locale.ROOT,
              "%-24s %6d %6d %9s %9s %9s %15s %9s",
              id(f),
              frame.gold(),
              frame.found(),
              three(new Proportion(frame.both(), frame.found()).share()),
              three(new Proportion(frame.both(), frame.gold()).share()),
              three(frame.f1().value()),
              three(frame.f1().low()) + "-" + three(frame.f1().high()),
              three(Reliability.f1(coded.gold(), byCues, f))));
    }
    lines.add(
        "texts "
            + reliability.texts()
            + ", micro F1 "
            + three(reliability.micro().value())
            + ", macro F1 "
            + three(reliability.macro().value())
            + (isOne() ? ", accuracy " + three(reliability.accuracy().value()) : ""));
    lines.addAll(new CoderSection(this).summary());
    lines.addAll(advice());
    return lines;
  }

  /** The report for a file. */
  String markdown() {
    return new CalibrationMarkdown(this).text();
  }

  /** Whether coding more would help, frame by frame. */
  List<String> advice() {
    List<String> lines = new ArrayList<>();
    List<BitSet> half = validation.curve().get(1).predicted();
    for (int f = 0; f < coded.data().learnable().size(); f++) {
      int frame = f;
      int texts = (int) coded.gold().stream().filter(labels -> labels.get(frame)).count();
      double before = Reliability.f1(coded.gold(), half, f);
      double after = Reliability.f1(coded.gold(), validation.predicted(), f);
      lines.add(CodingAdvice.of(id(f), texts, before, after));
    }
    return lines;
  }

  /** How well the frames found agree with the coded ones. */
  Reliability reliability(List<BitSet> found) {
    return Reliability.of(coded.gold(), found, coded.data().learnable().size(), settings.seed());
  }

  /** Whether a text has one frame at most. */
  boolean isOne() {
    return calibration.choice() != Choice.SEVERAL;
  }

  /** The id of a frame that could be learned. */
  String id(int frame) {
    return coded.data().learnable().get(frame);
  }

  /** Three digits behind the point; a dash for none. */
  static String three(@Nullable Double value) {
    return value == null ? "-" : ScoreFormat.three(value);
  }
}
