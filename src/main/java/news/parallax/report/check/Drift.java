package news.parallax.report.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.report.check.RuleResult.Severity;
import news.parallax.report.table.RunFolder;
import org.jspecify.annotations.Nullable;

/**
 * Holds a run against the one before: rows of each table, rows of each fact table for an article,
 * the shares of rejected records and of undated articles, and the share of articles with each
 * frame. What changed so much is mostly the input, the codebook or the program; the tables may be
 * right all the same.
 */
public final class Drift {
  private static final String RULE = "drift";
  private static final String FACT = "fact_";

  private final DriftLimits limits;
  private final List<RuleResult> results = new ArrayList<>();

  private Drift(DriftLimits limits) {
    this.limits = limits;
  }

  /**
   * Compares two runs.
   *
   * @return nothing if one of them has too few articles
   * @throws IOException if a file of either cannot be read
   */
  public static List<RuleResult> between(RunFolder before, RunFolder now, DriftLimits limits)
      throws IOException {
    RunMeasures old = RunMeasures.of(before);
    RunMeasures fresh = RunMeasures.of(now);
    if (Math.min(old.articles(), fresh.articles()) < limits.leastArticles()) {
      return List.of();
    }
    Drift drift = new Drift(limits);
    fresh.rows().forEach((table, rows) -> drift.compareRows(table, old, fresh));
    fresh
        .shares()
        .forEach((name, share) -> drift.compareShare(name, old.shares().get(name), share));
    return List.copyOf(drift.results);
  }

  private void compareRows(String table, RunMeasures old, RunMeasures fresh) {
    Long before = old.rows().get(table);
    long rows = fresh.rows().getOrDefault(table, 0L);
    if (before == null || Math.max(before, rows) < limits.leastArticles()) {
      return;
    }
    if (table.startsWith(FACT) && !table.equals("fact_rejected")) {
      compareTimes(table, "rows for an article", old.each(table), fresh.each(table));
    } else if (table.equals("dim_article")) {
      compareTimes(table, "rows", (double) before, (double) fresh.articles());
    }
  }

  private void compareTimes(String table, String what, double before, double now) {
    double times = before == now ? 1 : Math.max(before, now) / Math.min(before, now);
    add(table, "", times > limits.warnTimes(), times > limits.failTimes(), what, before, now);
  }

  private void compareShare(String name, @Nullable Double before, double now) {
    if (before != null) {
      double change = Math.abs(now - before);
      int dot = name.indexOf('.');
      add(
          name.substring(0, dot),
          name.substring(dot + 1),
          change > limits.warnShare(),
          change > limits.failShare(),
          "share",
          before,
          now);
    }
  }

  private void add(
      String table,
      String column,
      boolean warn,
      boolean fail,
      String what,
      double before,
      double now) {
    String told = String.format(Locale.ROOT, "%s %.3g, before %.3g", what, now, before);
    results.add(
        new RuleResult(
            RULE,
            table,
            column,
            1,
            warn ? 1 : 0,
            fail ? Severity.ERROR : Severity.WARNING,
            warn ? told : ""));
  }
}
