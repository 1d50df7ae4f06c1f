package news.parallax.read;

import java.io.Serializable;
import java.util.List;

/**
 * What one worker reads in one go: some whole files, a range of lines of one JSONL file, or a share
 * of the records of one large file.
 *
 * @param names the files, as in {@link InputFile#name()}; one only for a range or a share
 * @param paths where the files are, one for each name
 * @param bytes how much of the input it is, for telling progress
 * @param startByte first byte of a range of JSONL, at the start of a line; else 0
 * @param endByte one past the last byte of a range; else 0
 * @param firstLine the number of the line at {@code startByte}, counted from 1; else 1
 * @param part which share of the records, from 0
 * @param parts how many shares there are
 */
public record InputSlice(
    List<String> names,
    List<String> paths,
    long bytes,
    long startByte,
    long endByte,
    long firstLine,
    int part,
    int parts)
    implements Serializable {

  /** Records that stay together when a file is shared out. */
  private static final int BLOCK = 32;

  /**
   * @throws IllegalArgumentException if there is not one path for each name
   */
  public InputSlice {
    names = List.copyOf(names);
    paths = List.copyOf(paths);
    if (names.size() != paths.size()) {
      throw new IllegalArgumentException(names.size() + " names, " + paths.size() + " paths");
    }
  }

  /** The whole of one file. */
  static InputSlice whole(String name) {
    return new InputSlice(List.of(name), List.of(name), 0, 0, 0, 1, 0, 1);
  }

  /** Whether it is a range of lines. */
  boolean isRange() {
    return endByte > startByte;
  }

  /** Whether this share of a file holds the record, counted from 1. */
  boolean holds(long record) {
    return (record - 1) / BLOCK % parts == part;
  }
}
