package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that occur often, such as names and rules, each written once and then called by number. */
final class NumberedTexts {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The number of a text, from 0 in the order in which texts are first seen. */
  int number(String text) {
    return numbers.computeIfAbsent(text, unseen -> numbers.size());
  }

  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("words");
    for (String text : numbers.keySet()) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
