package news.parallax.evaluate.contrast;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.coverage.Proportion;
import news.parallax.evaluate.Agreement;
import news.parallax.evaluate.EvaluationResult;
import news.parallax.evaluate.ScoreTable;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/**
 * How often the statements of each kind are right, with the Wilson 95 % interval, and how far the
 * coders agree, as Krippendorff's alpha. What is unclear counts neither way.
 */
public final class ContrastEvaluation {
  private static final String ALL = "all";
  private static final List<String> HEADER =
      List.of("kind", "coded", "right", "wrong", "unclear", "precision", "low", "high", "alpha");

  private ContrastEvaluation() {}

  /**
   * Scores a file of coded statements.
   *
   * @throws IOException if it cannot be read
   */
  public static EvaluationResult run(Path file) throws IOException {
    Problems problems = new Problems();
    SortedMap<String, List<Coded>> kinds = new TreeMap<>();
    for (Coded coded : CodedStatements.read(file, problems)) {
      kinds.computeIfAbsent(coded.kind(), kind -> new ArrayList<>()).add(coded);
      kinds.computeIfAbsent(ALL, kind -> new ArrayList<>()).add(coded);
    }
    List<List<String>> rows = new ArrayList<>();
    kinds.forEach((kind, coded) -> rows.add(row(kind, coded)));
    String line =
        "%-22s coded %4s: right %4s, wrong %4s, unclear %4s; precision %5s (%5s to %5s), alpha %s";
    return new EvaluationResult(
        rows.stream().map(row -> line.formatted(row.toArray())).toList(),
        new ScoreTable(HEADER, rows),
        problems.messages());
  }

  private static List<String> row(String kind, List<Coded> coded) {
    long right = count(coded, Verdict.RIGHT);
    long wrong = count(coded, Verdict.WRONG);
    Proportion precision = new Proportion(right, right + wrong);
    double alpha = Agreement.of(coded.stream().map(Coded::codes).toList()).alpha();
    return List.of(
        kind,
        Integer.toString(coded.size()),
        Long.toString(right),
        Long.toString(wrong),
        Long.toString(count(coded, Verdict.UNCLEAR)),
        three(precision.share()),
        three(precision.low()),
        three(precision.high()),
        three(Double.isNaN(alpha) ? null : alpha));
  }

  private static long count(List<Coded> coded, Verdict verdict) {
    return coded.stream().filter(one -> one.verdict() == verdict).count();
  }

  private static String three(@Nullable Double value) {
    return value == null ? "" : String.format(Locale.ROOT, "%.3f", value);
  }
}
