package news.parallax.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A format that articles are read from. */
public enum InputFormat {
  /** One article a file, as plain text. */
  TEXT(".txt", ".text"),
  /** One JSON object a line. */
  JSONL(".jsonl", ".ndjson"),
  /** The same, compressed with gzip. */
  JSONL_GZIP(".jsonl.gz", ".ndjson.gz");

  private final String ending;
  private final String otherEnding;

  InputFormat(String ending, String otherEnding) {
    this.ending = ending;
    this.otherEnding = otherEnding;
  }

  /** The format of a file by the end of its name; letter case does not matter. */
  public static Optional<InputFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith(format.ending) || name.endsWith(format.otherEnding))
        .findFirst();
  }

  /** The endings of all formats, for messages. */
  static String knownEndings() {
    return Arrays.stream(values())
        .flatMap(format -> Stream.of(format.ending, format.otherEnding))
        .collect(Collectors.joining(", "));
  }
}
