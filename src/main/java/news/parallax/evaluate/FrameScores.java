package news.parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well frames were found.
 *
 * @param texts number of texts scored
 * @param firstRight those whose first frame found is one of those coded
 * @param labels the labels of gold data and predictions, in alphabetical order
 */
public record FrameScores(int texts, int firstRight, List<Label> labels) {

  public FrameScores {
    labels = List.copyOf(labels);
  }

  /**
   * The counts of one label.
   *
   * @param both texts that have it in the gold data and in the predictions
   * @param goldOnly texts in which it was missed
   * @param foundOnly texts in which it was found by mistake
   */
  public record Label(String label, int both, int goldOnly, int foundOnly) {
    /** Number of texts that have it in the gold data. */
    public int gold() {
      return both + goldOnly;
    }

    /** Share of the texts found that are right; 0 if none was found. */
    public double precision() {
      return share(both, both + foundOnly);
    }

    /** Share of the gold texts that were found; 0 if there are none. */
    public double recall() {
      return share(both, both + goldOnly);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
      return share(2 * both, 2 * both + goldOnly + foundOnly);
    }
  }

  /** F1 over all labels of all texts. */
  public double microF1() {
    int both = labels.stream().mapToInt(Label::both).sum();
    int wrong = labels.stream().mapToInt(label -> label.goldOnly + label.foundOnly).sum();
    return share(2 * both, 2 * both + wrong);
  }

  /** Mean F1 of the labels that occur in the gold data. */
  public double macroF1() {
    return labels.stream()
        .filter(label -> label.gold() > 0)
        .mapToDouble(Label::f1)
        .average()
        .orElse(0);
  }

  /** A table of the labels, then the averages. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line(List.of("label", "gold", "found", "precision", "recall", "F1")));
    labels.forEach(label -> lines.add(line(row(label))));
    lines.add(
        "texts "
            + texts
            + ", micro F1 "
            + ScoreFormat.three(microF1())
            + ", macro F1 "
            + ScoreFormat.three(macroF1())
            + ", first found right "
            + firstRight);
    return lines;
  }

  /** The same figures as a table. */
  public ScoreTable table() {
    List<List<String>> rows = new ArrayList<>();
    labels.forEach(label -> rows.add(row(label)));
    rows.add(List.of("(micro)", Integer.toString(texts), "", "", "", ScoreFormat.three(microF1())));
    rows.add(List.of("(macro)", Integer.toString(texts), "", "", "", ScoreFormat.three(macroF1())));
    return new ScoreTable(List.of("label", "gold", "found", "precision", "recall", "f1"), rows);
  }

  private static List<String> row(Label label) {
    return List.of(
        label.label,
        Integer.toString(label.gold()),
        Integer.toString(label.both + label.foundOnly),
        ScoreFormat.three(label.precision()),
        ScoreFormat.three(label.recall()),
        ScoreFormat.three(label.f1()));
  }

  private static String line(List<String> cells) {
    return String.format(Locale.ROOT, "%-24s %6s %6s %9s %9s %9s", cells.toArray());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
