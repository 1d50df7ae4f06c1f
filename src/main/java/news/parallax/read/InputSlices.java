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
  /** Every share of a compressed file unpacks the whole file, so there cannot be many. */
  private static final int MOST_PARTS = 16;

  private static final int BUFFER = 1 << 16;

  private InputSlices() {}

  /**
   * Cuts the files into slices. Plain JSONL files are read through once, to cut at line starts and
   * to number the lines; a file that cannot be read becomes one slice, and its reader reports why.
   *
   * @param files in the order they are to be read
   * @param targetBytes about how many bytes of input a slice should hold, at least 1
   */
  public static List<InputSlice> cut(List<InputFile> files, long targetBytes) {
    if (targetBytes < 1) {
      throw new IllegalArgumentException("A slice of " + targetBytes + " bytes");
    }
    List<InputSlice> slices = new ArrayList<>();
    List<InputFile> texts = new ArrayList<>();
    for (InputFile file : files) {
      switch (file.format()) {
        case TEXT -> texts.add(file);
        case JSONL -> cutLines(file, targetBytes, slices);
        case JSONL_GZIP -> share(file, targetBytes, slices);
      }
    }
    group(texts, targetBytes, slices);
    return slices;
  }

  private static void group(List<InputFile> texts, long targetBytes, List<InputSlice> slices) {
    int first = 0;
    long bytes = 0;
    for (int i = 0; i < texts.size(); i++) {
      bytes += texts.get(i).size();
      if (bytes >= targetBytes || i + 1 == texts.size()) {
        slices.add(slice(texts.subList(first, i + 1), 0, 0, 1, 0, 1));
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
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      for (int i = 0; i < count; i++) {
        offset++;
        if (buffer[i] == '\n') {
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
        files.get(0).format(),
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
