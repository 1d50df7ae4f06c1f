package news.parallax.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rows of a table that people filled in, in any format of tables that is read, workbooks among
 * them: those whose key column is not blank.
 *
 * @param rows in the order of the file
 * @param problems why the file, or a row of it, cannot be read
 */
public record KeyedRows(List<Fields> rows, List<String> problems) {
  public KeyedRows {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file.
   *
   * @param key the column that each row must fill
   */
  public static KeyedRows of(Path file, String key) {
    List<Fields> rows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    ReadPlan plan = ReadPlan.of(Preset.AUTO, Map.of("text", List.of(key)));
    String name = file.toString();
    new ArticleReader()
        .read(
            InputSlice.whole(name, name),
            plan,
            article -> {},
            rejection -> problems.add(rejection.position() + ": " + rejection.reason()),
            new Records.Watcher() {
              @Override
              public void fields(Fields fields) {
                if (!fields.value(key).isEmpty()) {
                  rows.add(fields);
                }
              }
            });
    return new KeyedRows(rows, problems);
  }
}
