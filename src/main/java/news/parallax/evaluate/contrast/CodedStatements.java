package news.parallax.evaluate.contrast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.evaluate.ScoreTable;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Coded statements as keys without text, which may be passed on: CSV with the columns {@code kind,
 * key, first, second, settled}, sorted by kind and key.
 */
public final class CodedStatements {
  private static final List<String> HEADER = List.of("kind", "key", "first", "second", "settled");

  private CodedStatements() {}

  /**
   * Puts the sheets of two coders together; statements that only one of them coded are left out.
   *
   * @param settled the sheet of those they disagreed on, coded once more; null if there is none
   * @return what could not be used, a line each
   * @throws IOException if a sheet cannot be read or the file cannot be written
   */
  public static List<String> gather(Path first, Path second, @Nullable Path settled, Path file)
      throws IOException {
    Problems problems = new Problems();
    Map<String, CodingSheet.Row> one = CodingSheet.read(first, problems);
    Map<String, CodingSheet.Row> two = CodingSheet.read(second, problems);
    Map<String, CodingSheet.Row> third =
        settled == null ? Map.of() : CodingSheet.read(settled, problems);
    List<Coded> coded = new ArrayList<>();
    one.forEach(
        (key, row) -> {
          CodingSheet.Row other = two.get(key);
          if (other != null) {
            Optional<Verdict> last =
                row.verdict() == other.verdict()
                    ? Optional.empty()
                    : Optional.ofNullable(third.get(key)).map(CodingSheet.Row::verdict);
            coded.add(new Coded(row.kind(), key, row.verdict(), other.verdict(), last));
          }
        });
    coded.sort(Comparator.comparing(Coded::kind).thenComparing(Coded::key));
    new ScoreTable(HEADER, coded.stream().map(Coded::cells).toList()).write(file);
    return problems.messages();
  }

  /** Reads such a file. */
  static List<Coded> read(Path file, Problems problems) throws IOException {
    List<Coded> coded = new ArrayList<>();
    try (TableRows rows = TableRows.open(Files.newInputStream(file))) {
      int number = 1;
      for (TableRow row : rows) {
        number++;
        Optional<Verdict> first = Verdict.of(row.text("first"));
        Optional<Verdict> second = Verdict.of(row.text("second"));
        if (first.isPresent() && second.isPresent()) {
          coded.add(
              new Coded(
                  row.text("kind"),
                  row.text("key"),
                  first.get(),
                  second.get(),
                  Verdict.of(row.text("settled"))));
        } else {
          problems.add(
              new Location(file.toString(), number), "first and second are not both coded");
        }
      }
    }
    return coded;
  }
}
