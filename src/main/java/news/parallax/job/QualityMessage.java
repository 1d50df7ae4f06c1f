package news.parallax.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.report.check.Quality;
import news.parallax.report.check.RuleResult;
import news.parallax.report.check.RuleResult.Severity;

/** What became of the rules, in words. */
final class QualityMessage {
  private static final int MOST_SHOWN = 20;

  private QualityMessage() {}

  /** A line that sums up and one for each broken rule, up to a number; errors first. */
  static List<String> lines(Quality quality) {
    List<RuleResult> errors = quality.broken(Severity.ERROR);
    List<RuleResult> warnings = quality.broken(Severity.WARNING);
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d rules checked: %,d broken, %,d warnings",
            quality.results().size(),
            errors.size(),
            warnings.size()));
    List<RuleResult> broken = new ArrayList<>(errors);
    broken.addAll(warnings);
    for (RuleResult result : broken.subList(0, Math.min(MOST_SHOWN, broken.size()))) {
      lines.add(line(result));
    }
    if (broken.size() > MOST_SHOWN) {
      lines.add(String.format(Locale.ROOT, "  … and %,d more", broken.size() - MOST_SHOWN));
    }
    return lines;
  }

  private static String line(RuleResult result) {
    return String.format(
        Locale.ROOT,
        "  %s %s: %,d of %,d; %s",
        result.severity() == Severity.ERROR ? "broken:" : "warning:",
        result.name(),
        result.failed(),
        result.checked(),
        result.example());
  }
}
