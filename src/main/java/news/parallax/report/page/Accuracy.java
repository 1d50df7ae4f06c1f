package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import org.jspecify.annotations.Nullable;

/** How good the findings are: figures of docs/accuracy, which the program carries with it. */
final class Accuracy implements PageSection {
  private static final String FOLDER = "/news/parallax/report/page/accuracy/";

  /** What a figure says, where it stands: file, column and value that choose the row, column. */
  private record Figure(String what, String file, String by, String row, String column) {}

  private static final List<Figure> FIGURES =
      List.of(
          new Figure(
              "attributions with their source: F1, 84 US political articles of PolNeAR",
              "attributions-polnear-dev",
              "measure",
              "full.overlap",
              "f1"),
          new Figure(
              "attributions with their source: F1, 24 articles of Wikinews in GUM",
              "attributions-gum-news-speech",
              "measure",
              "full.overlap",
              "f1"),
          new Figure(
              "whom a cited pronoun means: share right, GUM",
              "resolution-gum-news",
              "form",
              "pronoun",
              "right"),
          new Figure(
              "kind of source: share right, 336 coded mentions",
              "source-types",
              "measure",
              "type accuracy",
              "value"),
          new Figure(
              "voice, outlet or source: share right, BASIL",
              "voice-basil",
              "split",
              "all",
              "accuracy"),
          new Figure(
              "policy frames of sentences: macro F1, FrAC",
              "frames-frac-a",
              "label",
              "(macro)",
              "f1"),
          new Figure(
              "generic frames of articles: macro F1, climate news",
              "frames-nfc",
              "label",
              "(macro)",
              "f1"),
          new Figure(
              "labels of actors: precision, NewsWCL50",
              "labels-newswcl50",
              "split",
              "all",
              "precision"),
          new Figure(
              "labels of actors: recall, NewsWCL50", "labels-newswcl50", "split", "all", "recall"),
          new Figure("stories: pairwise F1, BASIL", "stories-basil", "part", "all", "pairwise_f1"),
          new Figure(
              "reworded copies recognised: share, 300 made pairs",
              "links",
              "way",
              "reworded",
              "taken_for_copies"));

  private final List<String[]> lines = new ArrayList<>();

  @Override
  public void choose(RunTables tables) throws IOException {
    for (Figure figure : FIGURES) {
      String value = value(figure);
      if (value != null) {
        lines.add(new String[] {figure.what, value, figure.file + ".csv"});
      }
    }
  }

  private static @Nullable String value(Figure figure) throws IOException {
    try (InputStream stream = Accuracy.class.getResourceAsStream(FOLDER + figure.file + ".csv")) {
      if (stream == null) {
        return null;
      }
      try (TableRows rows = TableRows.open(stream)) {
        for (TableRow row : rows) {
          if (rows.columns().contains(figure.column) && row.text(figure.by).equals(figure.row)) {
            return row.text(figure.column);
          }
        }
      }
    }
    return null;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("accuracy");
    for (String[] line : lines) {
      json.writeArray(line, 0, line.length);
    }
    json.writeEndArray();
  }
}
