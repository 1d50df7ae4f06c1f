package news.parallax.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the inputs into slices of about equal size. The cuts depend on the files alone, never on the
 * number of workers.
 */
public final class InputSlices {
  /** For every share the whole file is read, so there cannot be many. */
  private static final int MOST_PARTS = 16;

  private static final int MOST_FILES = 1000;

  private static final int BUFFER = 1 << 16;

  private InputSlices() {}

  /**
   * Cuts the files into slices. Small files go together; a large JSONL file is read through once,
   * to cut it at line starts and to number the lines; of any other large file each slice reads the
   * whole and keeps its share of the records. A file that cannot be read becomes one slice, and its
   * reader reports why.
   *
   * @param files in the order they are to be read
   * @param targetBytes about how many bytes of input a slice should hold, at least 1
   */
  public static List<InputSlice> cut(List<InputFile> files, long targetBytes) {
    if (targetBytes < 1) {
      throw new IllegalArgumentException("A slice of " + targetBytes + " bytes");
    }
    List<InputSlice> slices = new ArrayList<>();
    List<InputFile> small = new ArrayList<>();
    for (InputFile file : files) {
      if (file.size() <= targetBytes) {
        small.add(file);
      } else if (isLines(file)) {
        cutLines(file, targetBytes, slices);
      } else {
        share(file, targetBytes, slices);
      }
    }
    group(small, targetBytes, slices);
    return slices;
  }

  /** Whether it is JSONL as it lies there: not compressed, and in UTF-8. */
  private static boolean isLines(InputFile file) {
    try (InputStream in = Files.newInputStream(file.path())) {
      byte[] bytes = in.readNBytes(Head.BYTES);
      Head head = new Head(file.name(), bytes, false);
      return head.wideCharset() == null
          && Compression.of(head).isEmpty()
          && !head.startsWith("PK")
          && Formats.of(head).filter(JsonLinesFormat.class::isInstance).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static void group(List<InputFile> small, long targetBytes, List<InputSlice> slices) {
    int first = 0;
    long bytes = 0;
    for (int i = 0; i < small.size(); i++) {
      bytes += small.get(i).size();
      if (bytes >= targetBytes || i + 1 - first == MOST_FILES || i + 1 == small.size()) {
        slices.add(slice(small.subList(first, i + 1), 0, 0, 1, 0, 1));
        first = i + 1;
        bytes = 0;
      }
    }
  }

  private static void share(InputFile file, long targetBytes, List<InputSlice> slices) {
    int parts = (int) Math.max(1, Math.min(MOST_PARTS, file.size() / targetBytes + 1));
    for (int part = 0; part < parts; part++) {
      slices.add(slice(List.of(file), 0, 0, 1, part, parts));
    }
  }

  private static void cutLines(InputFile file, long targetBytes, List<InputSlice> slices) {
    int before = slices.size();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()), BUFFER)) {
      cutLines(file, in, targetBytes, slices);
    } catch (IOException e) {
      // The one slice that stands for the file will meet the same error and report it.
      slices.subList(before, slices.size()).clear();
      slices.add(slice(List.of(file), 0, file.size(), 1, 0, 1));
    }
  }

  private static void cutLines(
      InputFile file, InputStream in, long targetBytes, List<InputSlice> slices)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long offset = 0;
    long line = 1;
    long start = 0;
    long startLine = 1;
    boolean afterReturn = false;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      for (int i = 0; i < count; i++) {
        offset++;
        boolean second = afterReturn && buffer[i] == '\n';
        afterReturn = buffer[i] == '\r';
        if (second && offset - 1 == start) {
          // The slice was cut between the two signs of a line end.
          start = offset;
        }
        if (!second && (buffer[i] == '\n' || afterReturn)) {
          line++;
          if (offset - start >= targetBytes) {
            slices.add(slice(List.of(file), start, offset, startLine, 0, 1));
            start = offset;
            startLine = line;
          }
        }
      }
    }
    if (offset > start || offset == 0) {
      slices.add(slice(List.of(file), start, offset, startLine, 0, 1));
    }
  }

  private static InputSlice slice(
      List<InputFile> files, long start, long end, long line, int part, int parts) {
    return new InputSlice(
        files.stream().map(InputFile::name).toList(),
        files.stream().map(file -> file.path().toString()).toList(),
        bytes(files, start, end, parts),
        start,
        end,
        line,
        part,
        parts);
  }

  private static long bytes(List<InputFile> files, long start, long end, int parts) {
    return end > start ? end - start : files.stream().mapToLong(InputFile::size).sum() / parts;
  }
}
