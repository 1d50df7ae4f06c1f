package news.parallax.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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

  /** Whether its name tells that the text in it takes less room than it has. */
  public boolean isPacked() {
    String lower = name.toLowerCase(Locale.ROOT);
    return Compression.endings().anyMatch(lower::endsWith)
        || OF_ARCHIVES.stream().anyMatch(lower::endsWith);
  }
}
