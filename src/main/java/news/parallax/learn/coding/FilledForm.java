package news.parallax.learn.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.frame.Codebook;
import news.parallax.frame.Frame;
import news.parallax.read.Fields;
import news.parallax.read.KeyedRows;
import news.parallax.report.table.FileDigest;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;

/**
 * A form as somebody filled it in.
 *
 * @param coder who
 * @param name of the file
 * @param hash SHA-256 of the file
 * @param changed when the file was last changed
 * @param frames the frames given, by sentence; none: an empty list; sentences not coded are left
 *     out
 */
public record FilledForm(
    String coder, String name, String hash, Instant changed, Map<String, List<String>> frames) {

  private static final Set<String> YES = Set.of("x", "1", "yes", "y", "true", "✓", "✔", "×");
  private static final Set<String> NO = Set.of("", "0", "no", "n", "false", "-", "'-");

  public FilledForm {
    frames = Collections.unmodifiableMap(new LinkedHashMap<>(frames));
  }

  /**
   * Reads a form, CSV or workbook; what is wrong with it is noted with its sentence.
   *
   * @throws IOException if there is no such file
   */
  public static FilledForm read(String coder, Path file, Codebook codebook, Problems problems)
      throws IOException {
    String hash = FileDigest.sha256(file);
    KeyedRows rows = KeyedRows.of(file, CodingForms.ID);
    Location at = new Location(file.toString(), 0);
    rows.problems().forEach(problem -> problems.add(at, "record " + problem));
    Map<String, List<String>> frames = new LinkedHashMap<>();
    for (Fields row : rows.rows()) {
      read(row, codebook, at, problems, frames);
    }
    if (frames.isEmpty() && problems.isEmpty()) {
      problems.add(at, "no sentence is coded: put x into the columns of frames, or into none");
    }
    Instant changed = Files.getLastModifiedTime(file).toInstant();
    return new FilledForm(coder, String.valueOf(file.getFileName()), hash, changed, frames);
  }

  private static void read(
      Fields row,
      Codebook codebook,
      Location at,
      Problems problems,
      Map<String, List<String>> frames) {
    String id = row.value(CodingForms.ID).strip();
    List<String> given = new ArrayList<>();
    for (Frame frame : codebook.frames()) {
      if (isMarked(row, frame.id(), id, at, problems)) {
        given.add(frame.id());
      }
    }
    boolean none = isMarked(row, CodingForms.NONE, id, at, problems);
    if (none && !given.isEmpty()) {
      problems.add(at, id + ": both 'none' and " + String.join(", ", given) + " are marked");
    } else if (none || !given.isEmpty()) {
      if (frames.putIfAbsent(id, given) != null) {
        problems.add(at, id + ": this sentence is coded twice");
      }
    }
  }

  private static boolean isMarked(
      Fields row, String column, String id, Location at, Problems problems) {
    String mark = row.value(column).strip().toLowerCase(Locale.ROOT);
    if (YES.contains(mark)) {
      return true;
    }
    if (!NO.contains(mark)) {
      problems.add(
          at, id + ": '" + mark + "' in column '" + column + "' is no mark; put x, or nothing");
    }
    return false;
  }
}
