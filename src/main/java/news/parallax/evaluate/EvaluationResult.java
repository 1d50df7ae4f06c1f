package news.parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import news.parallax.yaml.Problems;

/**
 * What came of a gold file.
 *
 * @param lines the figures for people, one a group
 * @param table the same as a table
 * @param problems what could not be used, each with file and line
 */
public record EvaluationResult(List<String> lines, ScoreTable table, List<String> problems) {
  public EvaluationResult {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /**
   * The figures of each group of a gold file.
   *
   * @param row the cells of a group's counts, without its name, which comes first
   * @param format of a line, with a {@code %s} for each cell
   */
  public static <C> EvaluationResult of(
      List<String> header,
      SortedMap<String, C> groups,
      Function<C, List<String>> row,
      String format,
      Problems problems) {
    List<List<String>> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, C> group : groups.entrySet()) {
      List<String> cells = new ArrayList<>(List.of(group.getKey()));
      cells.addAll(row.apply(group.getValue()));
      rows.add(cells);
      lines.add(format.formatted(cells.toArray()));
    }
    return new EvaluationResult(lines, new ScoreTable(header, rows), problems.messages());
  }
}
