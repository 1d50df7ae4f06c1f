package news.parallax.read;

import java.io.Serializable;
import java.util.List;

/**
 * What one worker reads in one go: some whole text files, a range of lines of one JSONL file, or a
 * share of the lines of one compressed JSONL file.
 *
 * @param names the files, as in {@link InputFile#name()}; more than one for text only
 * @param paths where the files are, one for each name
 * @param bytes how much of the input it is, for telling progress
 * @param startByte JSONL: first byte, at the start of a line; else 0
 * @param endByte JSONL: one past the last byte; else 0
 * @param firstLine JSONL: the number of the line at {@code startByte}, counted from 1; else 1
 * @param part compressed JSONL: which share of the lines, from 0; else 0
 * @param parts compressed JSONL: how many shares there are; else 1
 */
public record InputSlice(
    List<String> names,
    List<String> paths,
    InputFormat format,
    long bytes,
    long startByte,
    long endByte,
    long firstLine,
    int part,
    int parts)
    implements Serializable {

  /** Lines that stay together when a compressed file is shared out. */
  private static final int BLOCK_LINES = 32;

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

  /** Whether this share of a compressed file holds the line, counted from 1. */
  boolean holds(long line) {
    return (line - 1) / BLOCK_LINES % parts == part;
  }
}
