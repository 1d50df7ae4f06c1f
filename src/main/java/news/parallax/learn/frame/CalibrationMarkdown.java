package news.parallax.learn.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.coverage.Proportion;
import news.parallax.frame.Calibration;

/** Writes a {@link CalibrationReport} in Markdown. */
final class CalibrationMarkdown {
  private static final int FOR = 10;
  private static final int AGAINST = 5;

  private final CalibrationReport report;
  private final CodedData data;
  private final Calibration calibration;

  CalibrationMarkdown(CalibrationReport report) {
    this.report = report;
    this.data = report.coded().data();
    this.calibration = report.calibration();
  }

  String text() {
    List<String> out = new ArrayList<>();
    out.add("# Reliability of the codebook \"" + report.codebook().edition().title() + "\"");
    out.add("");
    origin(out);
    figures(out);
    out.addAll(new CoderSection(report).lines());
    curve(out);
    models(out);
    return String.join("\n", out) + "\n";
  }

  private void origin(List<String> out) {
    out.add("| | |");
    out.add("|---|---|");
    out.add(
        "| codebook | "
            + report.codebook().id()
            + ", version "
            + report.codebook().edition().version()
            + " |");
    out.add("| SHA-256 of its file before | `" + report.codebook().edition().hash() + "` |");
    out.add("| coded texts | " + data.texts().size() + ", " + report.coded().codedName() + " |");
    out.add("| SHA-256 of the coded file | `" + report.coded().codedHash() + "` |");
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
            + report.folds()
            + " folds "
            + (report.settings().foldField() == null
                ? "by hash of the id"
                : "by the field " + report.settings().foldField())
            + ", seed "
            + report.settings().seed()
            + " |");
    out.add(
        "| method | logistic regression (LIBLINEAR), C = "
            + number(report.cost())
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
    Reliability learned = report.reliability(report.validation().predicted());
    Reliability cues = report.reliability(report.byCues());
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
              report.id(f),
              Integer.toString(frame.gold()),
              Integer.toString(frame.found()),
              share(new Proportion(frame.both(), frame.found())),
              share(new Proportion(frame.both(), frame.gold())),
              figure(frame.f1()),
              CalibrationReport.three(cues.frames().get(f).f1().value())));
    }
    out.add(
        row(
            "micro",
            "",
            "",
            "",
            "",
            figure(learned.micro()),
            CalibrationReport.three(cues.micro().value())));
    out.add(
        row(
            "macro",
            "",
            "",
            "",
            "",
            figure(learned.macro()),
            CalibrationReport.three(cues.macro().value())));
    String accuracy = report.isOne() ? "accuracy" : "all frames of a text right";
    out.add(
        row(
            accuracy,
            "",
            "",
            "",
            "",
            figure(learned.accuracy()),
            CalibrationReport.three(cues.accuracy().value())));
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
    for (NestedValidation.Point point : report.validation().curve()) {
      List<String> cells = new ArrayList<>();
      double sum = 0;
      for (int f = 0; f < data.learnable().size(); f++) {
        double f1 = Reliability.f1(report.coded().gold(), point.predicted(), f);
        sum += f1;
        cells.add(CalibrationReport.three(f1));
      }
      cells.add(0, CalibrationReport.three(sum / data.learnable().size()));
      cells.add(0, Integer.toString(point.texts()));
      out.add(row(cells.toArray(String[]::new)));
    }
    out.add("");
    report.advice().forEach(line -> out.add("- " + line));
    out.add("");
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
              report.id(m),
              CalibrationReport.three(calibration.models().get(m).threshold()),
              patterns(lightestFirst.reversed(), FOR),
              patterns(lightestFirst, AGAINST)));
    }
    out.add("");
    out.add(
        "The threshold is the probability from which a frame is assigned"
            + (report.isOne() ? "; here it only shifts the choice between frames." : "."));
  }

  private String patterns(Comparator<Calibration.Term> order, int most) {
    return calibration.terms().stream()
        .sorted(order)
        .limit(most)
        .map(term -> "`" + term.pattern() + "`")
        .collect(Collectors.joining(" "));
  }

  static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String share(Proportion proportion) {
    return CalibrationReport.three(proportion.share())
        + " ["
        + CalibrationReport.three(proportion.low())
        + ", "
        + CalibrationReport.three(proportion.high())
        + "]";
  }

  private static String figure(Reliability.Figure figure) {
    return CalibrationReport.three(figure.value())
        + " ["
        + CalibrationReport.three(figure.low())
        + ", "
        + CalibrationReport.three(figure.high())
        + "]";
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
