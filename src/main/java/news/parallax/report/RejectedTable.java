package news.parallax.report;

import news.parallax.article.Key;
import news.parallax.article.Rejection;

/** The declaration of {@code fact_rejected}. */
final class RejectedTable {
  static final Table<Rejection> REJECTED =
      Table.<Rejection>named("fact_rejected", "A record of the input that could not be used.")
          .text("rejected_id", "Key of the row, rej_….", RejectedTable::id)
          .text("input", "The file, relative to the folder of the job.", Rejection::input)
          .count(
              "position",
              "records",
              "The record in the file, counted from 1; 0 if the whole file is meant.",
              Rejection::position)
          .code("stage", Rejection.Stage.class, "The step that refused it.", Rejection::stage)
          .text("reason", "What was wrong, in one sentence.", Rejection::reason)
          .textOrNull("excerpt", "The head of the record as it was found.", Rejection::excerpt)
          .uniqueBySortedBy("rejected_id", "input", "position", "rejected_id");

  private RejectedTable() {}

  private static String id(Rejection rejection) {
    String excerpt = rejection.excerpt();
    return Key.of(
        "rej",
        rejection.input(),
        Long.toString(rejection.position()),
        rejection.stage().name(),
        rejection.reason(),
        excerpt == null ? "" : excerpt);
  }
}
