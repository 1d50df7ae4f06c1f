package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;

/** How often each of some names was seen, as the page reads it. */
final class Counts {

  private Counts() {}

  /** Writes an object with a number for each name. */
  static void write(JsonGenerator json, String field, SortedMap<String, Long> counts)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }
}
