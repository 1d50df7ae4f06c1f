package news.parallax.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/** Gold files: JSON objects, one a line, plain or gzipped (told by content, not by name). */
public final class JsonLines {
  private static final int GZIP_MAGIC = 0x8b1f;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** An object and the line it stands in. */
  public record Line(Location at, JsonNode object) {
    /** The first of the fields that is filled; empty if none is. */
    public String first(String... fields) {
      for (String field : fields) {
        String value = object.path(field).asText("");
        if (!value.isBlank()) {
          return value;
        }
      }
      return "";
    }

    /** The day in a field; null if there is none that can be read. */
    @Nullable LocalDate date(String field) {
      try {
        return LocalDate.parse(first(field));
      } catch (DateTimeParseException e) {
        return null;
      }
    }
  }

  private JsonLines() {}

  /** Takes one object. */
  public interface Taker {
    /**
     * Takes the object of a line.
     *
     * @throws UnusableLineException if it is not what the file should hold
     * @throws IOException if what comes of it cannot be written
     */
    void take(Line line) throws IOException, UnusableLineException;
  }

  /**
   * Reads the objects of a file; lines that hold none are noted as problems, blank ones skipped.
   */
  public static List<Line> read(Path file, Problems problems) throws IOException {
    List<Line> lines = new ArrayList<>();
    each(file, problems, lines::add);
    return lines;
  }

  /**
   * Reads the objects of a file one by one; lines that hold none or cannot be used are noted as
   * problems, blank ones skipped.
   */
  public static void each(Path file, Problems problems, Taker taker) throws IOException {
    String name = file.toString();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        Location at = new Location(name, ++number);
        try {
          if (!line.isBlank()) {
            taker.take(new Line(at, parse(line)));
          }
        } catch (UnusableLineException e) {
          problems.add(at, String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private static JsonNode parse(String line) throws UnusableLineException {
    try {
      JsonNode value = MAPPER.readTree(line);
      if (!value.isObject()) {
        throw new UnusableLineException("expected a JSON object");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new UnusableLineException("not valid JSON: " + e.getOriginalMessage());
    }
  }

  /** Opens a file, unpacked if it is gzipped. */
  public static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    in.mark(2);
    int magic = in.read() | in.read() << 8;
    in.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(in) : in;
  }
}
