package news.parallax.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file of predictions: JSON objects, one a line. */
public final class PredictionLines implements Closeable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final BufferedWriter out;

  public PredictionLines(Path file) throws IOException {
    out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  /**
   * Writes one line.
   *
   * @param namesAndValues a name, its value, the next name and so on
   */
  public void add(Object... namesAndValues) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    out.write(MAPPER.writeValueAsString(object));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
