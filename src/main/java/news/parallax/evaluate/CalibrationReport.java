package news.parallax.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.coverage.Proportion;
import news.parallax.frame.Calibration;
import news.parallax.frame.Calibration.Choice;
import news.parallax.frame.Codebook;
import org.jspecify.annotations.Nullable;

/**
 * Says how a calibration came about and how far to trust it.
 *
 * @param gold the frames of each text, by index in {@code data.learnable()}
 * @param byCues what the codebook's cues alone find
 */
record CalibrationReport(
    Codebook codebook,
    String codedName,
    String codedHash,
    FrameCalibration.Settings settings,
    CodedData data,
    Calibration calibration,
    int folds,
    double cost,
    List<BitSet> gold,
    NestedValidation validation,
    List<BitSet> byCues) {
  private static final int FOR = 10;
  private static final int AGAINST = 5;

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
              three(Reliability.f1(gold, byCues, f))));
    }
    lines.add(
        "texts "
            + reliability.texts()
            + ", micro F1 "
            + three(reliability.micro().value())
            + ", macro F1 "
            + three(reliability.macro().value())
            + (isOne() ? ", accuracy " + three(reliability.accuracy().value()) : ""));
    lines.addAll(advice());
    return lines;
  }

  String markdown() {
    List<String> out = new ArrayList<>();
    out.add("# Reliability of the codebook \"" + codebook.title() + "\"");
    out.add("");
    origin(out);
    figures(out);
    agreement(out);
    curve(out);
    models(out);
    return String.join("\n", out) + "\n";
  }

  private void origin(List<String> out) {
    out.add("| | |");
    out.add("|---|---|");
    out.add("| codebook | " + codebook.id() + ", version " + codebook.version() + " |");
    out.add("| SHA-256 of its file before | `" + codebook.hash() + "` |");
    out.add("| coded texts | " + data.texts().size() + ", " + codedName + " |");
    out.add("| SHA-256 of the coded file | `" + codedHash + "` |");
    out.add(
        "| unit | "
            + calibration.unit().name().toLowerCase(Locale.ROOT)
            + ", "
            + switch (calibration.choice()) {
              case SEVERAL -> "any number of frames each";
              case ONE -> "one frame each";
              case AT_MOST_ONE -> "at most one frame each";
            }
            + " |");
    out.add(
        "| validation | nested, "
            + folds
            + " folds "
            + (settings.foldField() == null
                ? "by hash of the id"
                : "by the field " + settings.foldField())
            + ", seed "
            + settings.seed()
            + " |");
    out.add(
        "| method | logistic regression (LIBLINEAR), C = "
            + number(cost)
            + ", "
            + calibration.terms().size()
            + " terms and the scores of the codebook's cues"
            + (calibration.embedding() == null
                ? ""
                : ", text vectors by the embeddings '" + calibration.embedding().name() + "'")
            + " |");
    out.add("");
  }

  private void figures(List<String> out) {
    Reliability learned = reliability(validation.predicted());
    Reliability cues = reliability(byCues);
    out.add("## How well the frames are found");
    out.add("");
    out.add(
        "Every text was predicted by models that had not seen it. In brackets 95 % intervals:"
            + " Wilson's for precision and recall, bootstrap over texts for the rest.");
    out.add("");
    out.add("| frame | coded | found | precision | recall | F1 | F1 of the cues alone |");
    out.add("|---|---|---|---|---|---|---|");
    for (int f = 0; f < learned.frames().size(); f++) {
      Reliability.OfFrame frame = learned.frames().get(f);
      out.add(
          row(
              id(f),
              Integer.toString(frame.gold()),
              Integer.toString(frame.found()),
              share(new Proportion(frame.both(), frame.found())),
              share(new Proportion(frame.both(), frame.gold())),
              figure(frame.f1()),
              three(cues.frames().get(f).f1().value())));
    }
    out.add(row("micro", "", "", "", "", figure(learned.micro()), three(cues.micro().value())));
    out.add(row("macro", "", "", "", "", figure(learned.macro()), three(cues.macro().value())));
    String accuracy = isOne() ? "accuracy" : "all frames of a text right";
    out.add(
        row(accuracy, "", "", "", "", figure(learned.accuracy()), three(cues.accuracy().value())));
    out.add("");
    data.scarce().forEach((id, count) -> out.add(scarce(id, count)));
  }

  private static String scarce(String id, int count) {
    return "- **"
        + id
        + "** is carried by "
        + count
        + " coded texts; "
        + CodedData.FEWEST
        + " must carry it, and as many not, to learn it. It is still found by its cues.\n";
  }

  private void agreement(List<String> out) {
    Map<String, Agreement> alphas = CoderAgreement.of(codebook, data.texts());
    out.add("## How well the coders agree");
    out.add("");
    if (alphas.isEmpty()) {
      out.add("The coded file names no two coders of a text, so nothing can be said.");
    } else {
      out.add("Krippendorff's alpha, nominal: 1 is perfect agreement, 0 that of chance.");
      out.add("");
      out.add("| | alpha | texts of two coders or more | codings |");
      out.add("|---|---|---|---|");
      alphas.forEach(
          (name, alpha) ->
              out.add(
                  row(
                      name,
                      Double.isNaN(alpha.alpha()) ? "not defined" : three(alpha.alpha()),
                      Integer.toString(alpha.units()),
                      Integer.toString(alpha.values()))));
    }
    out.add("");
  }

  private void curve(List<String> out) {
    out.add("## What more coding would bring");
    out.add("");
    out.add(
        "F1 had only this many texts been coded to learn from (the last row is the table above).");
    out.add("");
    List<String> head = new ArrayList<>(List.of("texts", "macro"));
    head.addAll(data.learnable());
    out.add(row(head.toArray(String[]::new)));
    out.add("|---".repeat(head.size()) + "|");
    for (NestedValidation.Point point : validation.curve()) {
      List<String> cells = new ArrayList<>();
      double sum = 0;
      for (int f = 0; f < data.learnable().size(); f++) {
        double f1 = Reliability.f1(gold, point.predicted(), f);
        sum += f1;
        cells.add(three(f1));
      }
      cells.add(0, three(sum / data.learnable().size()));
      cells.add(0, Integer.toString(point.texts()));
      out.add(row(cells.toArray(String[]::new)));
    }
    out.add("");
    advice().forEach(line -> out.add("- " + line));
    out.add("");
  }

  private List<String> advice() {
    List<String> lines = new ArrayList<>();
    List<BitSet> half = validation.curve().get(1).predicted();
    for (int f = 0; f < data.learnable().size(); f++) {
      int frame = f;
      int texts = (int) gold.stream().filter(labels -> labels.get(frame)).count();
      double before = Reliability.f1(gold, half, f);
      double after = Reliability.f1(gold, validation.predicted(), f);
      lines.add(CodingAdvice.of(id(f), texts, before, after));
    }
    return lines;
  }

  private void models(List<String> out) {
    out.add("## What was learned");
    out.add("");
    out.add("| frame | threshold | words that speak for it | against it |");
    out.add("|---|---|---|---|");
    for (int m = 0; m < calibration.models().size(); m++) {
      int model = m;
      Comparator<Calibration.Term> lightestFirst =
          Comparator.<Calibration.Term>comparingDouble(term -> term.weights().get(model))
              .thenComparing(Calibration.Term::pattern);
      out.add(
          row(
              id(m),
              three(calibration.models().get(m).threshold()),
              patterns(lightestFirst.reversed(), FOR),
              patterns(lightestFirst, AGAINST)));
    }
    out.add("");
    out.add(
        "The threshold is the probability from which a frame is assigned"
            + (isOne() ? "; here it only shifts the choice between frames." : "."));
  }

  private String patterns(Comparator<Calibration.Term> order, int most) {
    return calibration.terms().stream()
        .sorted(order)
        .limit(most)
        .map(term -> "`" + term.pattern() + "`")
        .collect(Collectors.joining(" "));
  }

  private Reliability reliability(List<BitSet> found) {
    return Reliability.of(gold, found, data.learnable().size(), settings.seed());
  }

  private boolean isOne() {
    return calibration.choice() != Choice.SEVERAL;
  }

  private String id(int frame) {
    return data.learnable().get(frame);
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String share(Proportion proportion) {
    return three(proportion.share())
        + " ["
        + three(proportion.low())
        + ", "
        + three(proportion.high())
        + "]";
  }

  private static String figure(Reliability.Figure figure) {
    return three(figure.value()) + " [" + three(figure.low()) + ", " + three(figure.high()) + "]";
  }

  private static String three(@Nullable Double value) {
    return value == null ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
