package news.parallax.text;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of the lexicon that has a row for each word and a column for each use, so that a word
 * stands in it once: under {@code [table]} the names of the columns, then the words. A hyphen in a
 * cell tells that the use does not know the word. Threads may share one.
 */
public final class WordTable {
  private static final String HEADING = "table";
  private static final String NONE = "-";

  private final String file;

  /** For each column the cells that tell something, by word. */
  private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();

  private WordTable(String file, List<String> lines) {
    this.file = file;
    List<String> names = cells(lines.get(0));
    names.stream().skip(1).forEach(name -> columns.put(name, new LinkedHashMap<>()));
    Set<String> words = new HashSet<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      String word = cells.get(0).replace('_', ' ');
      if (cells.size() != names.size() || !words.add(word)) {
        throw new IllegalStateException(
            file + " needs one row of " + names.size() + " cells for " + word);
      }
      for (int i = 1; i < cells.size(); i++) {
        if (!cells.get(i).equals(NONE)) {
          columns
              .computeIfAbsent(names.get(i), unused -> new LinkedHashMap<>())
              .put(word, cells.get(i));
        }
      }
    }
  }

  /**
   * What a column tells, by word; words of which it tells nothing are left out.
   *
   * @param file a file of the folder {@code lexicon} beside this class, without its ending
   * @throws IllegalStateException if the lexicon has no such table, or the table no such column
   */
  public static Map<String, String> column(String file, String column) {
    WordTable table = in(file, WordFile.sections(WordTable.class, "lexicon/" + file + ".txt"));
    if (table == null) {
      throw new IllegalStateException("The lexicon has no table in " + file);
    }
    return table.column(column);
  }

  /** The table of a file that was read; null if the file holds lists and no table. */
  static @Nullable WordTable in(String file, Map<String, List<String>> sections) {
    List<String> lines = sections.get(HEADING);
    return lines == null ? null : new WordTable(file, lines);
  }

  /** The names of the columns but for that of the words. */
  Set<String> columns() {
    return columns.keySet();
  }

  /** The cells of a column that tell something, by word. */
  Map<String, String> column(String name) {
    Map<String, String> column = columns.get(name);
    if (column == null) {
      throw new IllegalStateException("The lexicon has no column " + name + " in " + file);
    }
    return Map.copyOf(column);
  }

  private static List<String> cells(String line) {
    return List.of(line.split(" +", -1));
  }
}
