package news.parallax.learn.loaded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.evaluate.ScoreFormat;
import news.parallax.evaluate.ScoreTable;

/** How well loaded sentences and words were found. */
public final class LoadedScores {
  private final Counts loaded = new Counts();
  private final Counts other = new Counts();
  private final Counts words = new Counts();

  private static final class Counts {
    int both;
    int gold;
    int found;

    void add(boolean isGold, boolean isFound) {
      both += isGold && isFound ? 1 : 0;
      gold += isGold ? 1 : 0;
      found += isFound ? 1 : 0;
    }

    List<String> row(String name) {
      return List.of(
          name,
          Integer.toString(gold),
          Integer.toString(found),
          ScoreFormat.three(share(both, found)),
          ScoreFormat.three(share(both, gold)),
          ScoreFormat.three(f1()));
    }

    double f1() {
      return share(2 * both, gold + found);
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }

  void addSentence(boolean isGold, boolean isFound) {
    loaded.add(isGold, isFound);
    other.add(!isGold, !isFound);
  }

  void addWord(boolean isGold, boolean isFound) {
    words.add(isGold, isFound);
  }

  /** Mean of the F1 of loaded sentences and of the others. */
  public double macroF1() {
    return (loaded.f1() + other.f1()) / 2;
  }

  /** The figures as a table. */
  public ScoreTable table() {
    return new ScoreTable(List.of("label", "gold", "found", "precision", "recall", "f1"), rows());
  }

  private List<List<String>> rows() {
    return List.of(
        loaded.row("loaded sentences"),
        other.row("other sentences"),
        List.of(
            "(macro)",
            Integer.toString(loaded.gold + other.gold),
            "",
            "",
            "",
            ScoreFormat.three(macroF1())),
        words.row("loaded words"));
  }

  /** The figures to print. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    List<String> head = List.of("label", "gold", "found", "precision", "recall", "F1");
    lines.add(line(head));
    rows().forEach(row -> lines.add(line(row)));
    return lines;
  }

  private static String line(List<String> cells) {
    return String.format(Locale.ROOT, "%-24s %6s %6s %9s %9s %9s", cells.toArray());
  }
}
