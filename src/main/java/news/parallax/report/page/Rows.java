package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;

/** Lists in the data of the page: an array for each item, its cells one after the other. */
final class Rows {
  private Rows() {}

  /** Writes the cells of an item. */
  interface Cells<T> {
    /**
     * Writes the cells and nothing around them.
     *
     * @throws IOException if they cannot be written
     */
    void write(T item) throws IOException;
  }

  /** Writes a field that holds an array of arrays. */
  static <T> void write(JsonGenerator json, String field, Iterable<T> items, Cells<T> cells)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (T item : items) {
      json.writeStartArray();
      cells.write(item);
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** Writes a field that holds an array of arrays of texts. */
  static void write(JsonGenerator json, String field, Iterable<? extends Iterable<String>> items)
      throws IOException {
    write(
        json,
        field,
        items,
        item -> {
          for (String cell : item) {
            json.writeString(cell);
          }
        });
  }

  /** Writes an object with a number for each name. */
  static void writeCounts(JsonGenerator json, String field, SortedMap<String, Long> counts)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }
}
