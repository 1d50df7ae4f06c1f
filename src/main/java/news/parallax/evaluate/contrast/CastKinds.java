package news.parallax.evaluate.contrast;

import java.util.List;
import news.parallax.report.table.TableRow;

/** The kinds of statements on how articles tell their story: whom they cast as what, its parts. */
final class CastKinds {
  private CastKinds() {}

  static List<StatementKind> all() {
    return List.of(character(), narrative());
  }

  private static StatementKind character() {
    return new StatementKind(
        "character",
        "fact_character",
        "Does whoever speaks here cast this actor so: as one who rescues, does wrong or suffers?",
        row -> row.flag("sure"),
        List.of("article_id", "start", "end", "role", "evidence_start"),
        row ->
            row.text("actor_name")
                + " ("
                + row.text("text")
                + ") is cast as "
                + row.text("role")
                + " by the "
                + row.text("basis")
                + " “"
                + row.text("evidence_text")
                + "”",
        row ->
            List.of(
                new StatementContext.Words(
                    row.text("article_id"),
                    pieces(row, "start", "end")
                        + ";"
                        + pieces(row, "evidence_start", "evidence_end"))));
  }

  private static StatementKind narrative() {
    return new StatementKind(
        "narrative",
        "fact_narrative",
        "Do these sentences tell this part of the article's story, in this way?",
        row -> row.flag("sure"),
        List.of("article_id", "part", "value"),
        CastKinds::part,
        row ->
            List.of(
                new StatementContext.Words(row.text("article_id"), row.text("sentence_spans"))));
  }

  private static String part(TableRow row) {
    String told = row.text("voice").equals("source") ? ", in the words of sources" : "";
    return switch (row.text("part")) {
      case "frame" -> "A leading frame of the article is " + row.text("value") + told;
      case "focus", "turn" ->
          "The article's " + row.text("part") + " is " + row.text("value") + told;
      default ->
          "Of what the article tells under the frame "
              + row.text("value")
              + " this is a "
              + row.text("part")
              + told;
    };
  }

  private static String pieces(TableRow row, String start, String end) {
    return row.text(start) + "-" + row.text(end);
  }
}
