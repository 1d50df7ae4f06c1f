package news.parallax.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file to read, or what stands in its place: a link that leads nowhere, a folder that may not be
 * read. The reader of the file tells what is wrong with it.
 *
 * @param name the path relative to the folder of the job, with forward slashes
 * @param path where the file is
 * @param size in bytes; 0 if it is not there or no file
 */
public record InputFile(String name, Path path, long size) {
  private static final List<String> OF_ARCHIVES =
      List.of(".zip", ".tgz", ".docx", ".xlsx", ".parquet");
  private static final Pattern OF_PAGES = Pattern.compile(".*\\.(?:html?|warc)(?:\\.[a-z0-9]+)?");

  /** Bytes of text a byte of a packed file. */
  private static final int UNPACKED = 4;

  /** Of so many bytes of a page one is of its article; 2.4 in a hundred are on usual pages. */
  private static final int OF_PAGE = 20;

  /** About so many bytes of text it holds, by its size and name. */
  long expectedText() {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean packed =
        Compression.endings().anyMatch(lower::endsWith)
            || OF_ARCHIVES.stream().anyMatch(lower::endsWith);
    long unpacked = packed ? size * UNPACKED : size;
    return OF_PAGES.matcher(lower).matches() ? unpacked / OF_PAGE : unpacked;
  }
}
