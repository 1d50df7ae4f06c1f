package news.parallax.report.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Key;
import news.parallax.article.Rejection;
import news.parallax.report.schema.Table;

/** The declaration of {@code fact_rejected}. */
public final class RejectedTable {
  public static final Table<Row> REJECTED =
      Table.<Row>named("fact_rejected", "A record of the input that could not be used.")
          .text("rejected_id", "Key of the row, rej_….", Row::id)
          .text(
              "input",
              "The file, relative to the folder of the job.",
              row -> row.rejection().input())
          .count(
              "position",
              "records",
              "The record in the file, counted from 1; 0 if the whole file is meant.",
              row -> row.rejection().position())
          .code(
              "stage",
              Rejection.Stage.class,
              "The step that refused it.",
              row -> row.rejection().stage())
          .text("reason", "What was wrong, in one sentence.", row -> row.rejection().reason())
          .textOrNull(
              "excerpt",
              "The head of the record as it was found.",
              row -> row.rejection().excerpt())
          .uniqueBySortedBy("rejected_id", "input", "position", "rejected_id");

  private RejectedTable() {}

  /** The rows of the rejections; several that are equal are told apart by their number. */
  public static List<Row> rows(Iterable<Rejection> rejections) {
    Map<Rejection, Integer> seen = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (Rejection rejection : rejections) {
      rows.add(new Row(rejection, seen.merge(rejection, 1, Integer::sum) - 1));
    }
    return rows;
  }

  /**
   * A row.
   *
   * @param earlier how many equal rejections there are before it
   */
  record Row(Rejection rejection, int earlier) {
    String id() {
      String excerpt = rejection.excerpt();
      return Key.of(
          "rej",
          rejection.input(),
          Long.toString(rejection.position()),
          rejection.stage().name(),
          rejection.reason(),
          excerpt == null ? "" : excerpt,
          Integer.toString(earlier));
    }
  }
}
