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
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;

/** Gold files: JSON objects, one a line, plain or gzipped (told by content, not by name). */
final class JsonLines {
  private static final int GZIP_MAGIC = 0x8b1f;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** An object and the line it stands in. */
  record Line(Location at, JsonNode object) {}

  private JsonLines() {}

  /**
   * Reads the objects of a file; lines that hold none are noted as problems, blank ones skipped.
   */
  static List<Line> read(Path file, Problems problems) throws IOException {
    String name = file.toString();
    List<Line> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        Location at = new Location(name, ++number);
        if (!line.isBlank()) {
          JsonNode object = parse(line, at, problems);
          if (object.isObject()) {
            lines.add(new Line(at, object));
          }
        }
      }
    }
    return lines;
  }

  private static JsonNode parse(String line, Location at, Problems problems) {
    try {
      JsonNode value = MAPPER.readTree(line);
      if (!value.isObject()) {
        problems.add(at, "expected a JSON object");
      }
      return value;
    } catch (JsonProcessingException e) {
      problems.add(at, "not valid JSON: " + e.getOriginalMessage());
      return MAPPER.nullNode();
    }
  }

  /** Opens a file, unpacked if it is gzipped. */
  static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    in.mark(2);
    int magic = in.read() | in.read() << 8;
    in.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(in) : in;
  }
}
