package news.parallax.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well predicted attributions agree with gold ones.
 *
 * @param figures by name, in alphabetical order: precision, recall and F1; or one share; or a
 *     recall and the number of gold attributions it is a share of
 * @param articles number of articles scored
 * @param gold number of gold attributions with content
 * @param predicted number of predicted attributions with content in the articles scored
 */
public record AttributionScores(
    Map<String, List<Double>> figures, int articles, int gold, int predicted) {
  private static final int NAME_WIDTH = 24;

  public AttributionScores {
    figures = new TreeMap<>(figures);
  }

  /** One line a figure: its name, then its values with four digits. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    figures.forEach(
        (name, values) -> {
          StringBuilder line = new StringBuilder(name);
          line.append(" ".repeat(Math.max(0, NAME_WIDTH - name.length())));
          for (double value : values) {
            line.append(' ').append(shortest(value));
          }
          lines.add(line.toString());
        });
    lines.add("articles " + articles + ", gold " + gold + ", predicted " + predicted);
    return lines;
  }

  /** The same figures as a table. */
  public ScoreTable table() {
    List<List<String>> rows = new ArrayList<>();
    figures.forEach(
        (name, values) -> {
          List<String> cells = values.stream().map(AttributionScores::shortest).toList();
          rows.add(
              switch (cells.size()) {
                case 1 -> List.of(name, "", "", "", cells.get(0), "");
                case 2 -> List.of(name, "", cells.get(0), "", "", cells.get(1));
                default -> List.of(name, cells.get(0), cells.get(1), cells.get(2), "", "");
              });
        });
    rows.add(List.of("articles", "", "", "", "", Integer.toString(articles)));
    rows.add(List.of("attributions", "", "", "", "", Integer.toString(gold)));
    return new ScoreTable(List.of("measure", "precision", "recall", "f1", "share", "gold"), rows);
  }

  private static String shortest(double value) {
    return value > 1 && value == Math.rint(value)
        ? Long.toString((long) value)
        : new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
  }
}
