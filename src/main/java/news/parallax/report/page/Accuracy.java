package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import org.jspecify.annotations.Nullable;

/**
 * How good the findings are: figures of docs/accuracy, which the program carries with it. A kind of
 * statement that two coders found right too seldom is off: the page does not tell it, unless the
 * job asks for it. A kind of which they have read few is off only if these few rule out that it is
 * right often enough; else the page shows it as hardly checked, and does not lead with it where the
 * few speak against it.
 */
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

  /** The share of right statements below which a kind is off. */
  private static final double LEAST = 0.8;

  /** Of fewer decided statements the share right tells little. */
  private static final long FEW = 20;

  /** How unlikely so few right ones of few must be before they count against their kind. */
  private static final double UNLIKELY = 0.05;

  /** Nothing is known, so nothing is left out. */
  static final Accuracy UNKNOWN = new Accuracy();

  private final List<String[]> lines = new ArrayList<>();
  private final SortedMap<String, Kind> kinds = new TreeMap<>();

  /**
   * A kind of statement as two coders found it.
   *
   * @param judged how many were right or wrong
   * @param right the share of right ones
   * @param off whether the page leaves them out
   * @param askedFor whether the job asks for them however seldom they are right
   */
  private record Kind(long judged, Share right, boolean off, boolean askedFor) {
    static Kind of(long right, long judged, Share share, boolean askedFor) {
      boolean tooSeldom =
          judged >= FEW ? share.value() < LEAST : chanceOfSoFew(right, judged) < UNLIKELY;
      return new Kind(judged, share, tooSeldom && !askedFor, askedFor);
    }

    boolean few() {
      return judged < FEW;
    }
  }

  private Accuracy() {}

  /**
   * @param experimental kinds that are told however seldom they are right
   * @throws IOException if the figures cannot be read
   */
  Accuracy(Set<String> experimental) throws IOException {
    try (InputStream coded = Accuracy.class.getResourceAsStream(FOLDER + "contrast.csv")) {
      if (coded != null) {
        read(coded, experimental);
      }
    }
  }

  /** Reads what coders found: CSV as {@code evaluate contrast} writes it. */
  void read(InputStream coded, Set<String> experimental) throws IOException {
    try (TableRows rows = TableRows.open(coded)) {
      for (TableRow row : rows) {
        long judged = row.whole("right") + row.whole("wrong");
        if (judged > 0) {
          String kind = row.text("kind");
          double right = row.number("precision");
          Share share = new Share(right, row.number("low"), row.number("high"));
          kinds.put(kind, Kind.of(row.whole("right"), judged, share, experimental.contains(kind)));
        }
      }
    }
  }

  /** How likely at most so many of the decided ones are right where {@link #LEAST} of all are. */
  static double chanceOfSoFew(long right, long judged) {
    double chance = 0;
    double term = StrictMath.pow(1 - LEAST, (double) judged);
    for (long i = 0; i <= right; i++) {
      chance += term;
      term *= LEAST / (1 - LEAST) * (judged - i) / (i + 1);
    }
    return chance;
  }

  /** Whether the page may lead with statements of a kind: it is on, and the rows read bear it. */
  boolean leads(String kind) {
    Kind found = kinds.get(kind);
    return found == null
        || found.askedFor
        || !(found.off || (found.few() && found.right.value() < LEAST));
  }

  /** Whether statements of a kind are left out. */
  boolean off(String kind) {
    Kind found = kinds.get(kind);
    return found != null && found.off;
  }

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
    json.writeObjectFieldStart("measured");
    for (Map.Entry<String, Kind> kind : kinds.entrySet()) {
      json.writeArrayFieldStart(kind.getKey());
      json.writeNumber(kind.getValue().judged);
      kind.getValue().right.write(json);
      json.writeBoolean(kind.getValue().off);
      json.writeBoolean(kind.getValue().few());
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
