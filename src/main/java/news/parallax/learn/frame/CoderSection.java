package news.parallax.learn.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.evaluate.Agreement;
import news.parallax.learn.coding.Codings;
import news.parallax.learn.coding.FilledForm;

/** The part of a calibration's report on its coders. */
final class CoderSection {
  private final CalibrationReport report;
  private final Map<String, Agreement> alphas;
  private final CoderComparison comparison;

  CoderSection(CalibrationReport report) {
    this.report = report;
    this.alphas = CoderAgreement.of(report.codebook(), report.coded().data().texts());
    this.comparison = CoderComparison.of(report.coded().data(), report.validation().predicted());
  }

  /** Lines to print: agreement frame by frame. */
  List<String> summary() {
    List<String> lines = new ArrayList<>();
    comparison
        .frames()
        .forEach(
            (frame, of) -> {
              Agreement alpha = alphas.get(frame);
              lines.add(
                  String.format(
                      Locale.ROOT,
                      "%-24s alpha %s, F1 coder against coder %s, machine against coders %s",
                      frame,
                      alpha == null ? "-" : alpha(alpha),
                      CalibrationReport.three(of.humans()),
                      of.machine().values().stream().map(CalibrationReport::three).toList()));
            });
    return lines;
  }

  /** The section. */
  List<String> lines() {
    List<String> out = new ArrayList<>();
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
                  CalibrationMarkdown.row(
                      name,
                      alpha(alpha),
                      Integer.toString(alpha.units()),
                      Integer.toString(alpha.values()))));
    }
    out.add("");
    compared(out);
    decided(out);
    return out;
  }

  private static String alpha(Agreement alpha) {
    return Double.isNaN(alpha.alpha()) ? "not defined" : CalibrationReport.three(alpha.alpha());
  }

  private void compared(List<String> out) {
    if (comparison.frames().isEmpty()) {
      return;
    }
    out.add("F1 of one coder against another, and of models that had not seen a text against each");
    out.add("coder, on the texts that two coders or more coded:");
    out.add("");
    List<String> head = new ArrayList<>(List.of("frame", "coder against coder"));
    comparison.coders().forEach(coder -> head.add("machine against " + coder));
    out.add(CalibrationMarkdown.row(head.toArray(String[]::new)));
    out.add("|---".repeat(head.size()) + "|");
    comparison
        .frames()
        .forEach(
            (frame, of) -> {
              List<String> cells = new ArrayList<>(List.of(frame));
              cells.add(CalibrationReport.three(of.humans()));
              of.machine().values().forEach(f1 -> cells.add(CalibrationReport.three(f1)));
              out.add(CalibrationMarkdown.row(cells.toArray(String[]::new)));
            });
    out.add("");
  }

  /** The forms, and how decisions came about; each decision stands in the trail. */
  private void decided(List<String> out) {
    Codings codings = report.coded().codings();
    if (!codings.isUsed()) {
      return;
    }
    out.add("| form | coder | sentences coded | last changed | SHA-256 |");
    out.add("|---|---|---|---|---|");
    codings.forms().forEach(form -> out.add(row(form, form.coder())));
    FilledForm settled = codings.settled();
    if (settled != null) {
      out.add(row(settled, "settled"));
    }
    out.add("");
    List<Codings.Decision> decisions = codings.decisions();
    for (Codings.How how : Codings.How.values()) {
      long count = decisions.stream().filter(decision -> decision.how() == how).count();
      out.add("- " + count + " decisions " + how.said());
    }
    out.add("");
  }

  private static String row(FilledForm form, String coder) {
    return CalibrationMarkdown.row(
        form.name(),
        coder,
        Integer.toString(form.frames().size()),
        form.changed().toString(),
        "`" + form.hash() + "`");
  }
}
