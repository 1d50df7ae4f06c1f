package news.parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A word list on the class path: lines under headings in square brackets, comments behind a number
 * sign at the start of a line.
 */
public final class WordFile {
  private static final int LONGEST_HEADING = 40;

  private WordFile() {}

  /**
   * The lines of each section.
   *
   * @param beside a class of the package that holds the file
   * @throws IllegalStateException if the program was built without the file
   */
  public static Map<String, List<String>> sections(Class<?> beside, String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    try (InputStream stream = LearnedFile.open(beside, name)) {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<String> section = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (isHeading(line)) {
          section = new ArrayList<>();
          sections.put(line.substring(1, line.length() - 1), section);
        } else if (!line.isBlank() && !line.startsWith("# ")) {
          section.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the word list " + name, e);
    }
    return sections;
  }

  public static List<String> words(String line) {
    return List.of(line.strip().split(" +", -1));
  }

  private static boolean isHeading(String line) {
    return line.length() > 2
        && line.length() < LONGEST_HEADING
        && line.charAt(0) == '['
        && line.charAt(line.length() - 1) == ']';
  }
}
