package news.parallax.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import news.parallax.article.Issue;
import org.jspecify.annotations.Nullable;

/** The columns of a JSON object. */
final class JsonFields {
  private final Limits limits;
  private long characters;

  private JsonFields(Limits limits) {
    this.limits = limits;
  }

  /** A factory whose parsers keep within the limits. */
  static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.recordBytes())
                .build())
        .build();
  }

  /**
   * Reads an object, of which the first token was read.
   *
   * @throws UnfitException if the object is larger than a record may be; it is read to its end
   */
  static Fields read(JsonParser parser, Limits limits) throws IOException, UnfitException {
    JsonFields reader = new JsonFields(limits);
    Fields fields = new Fields();
    reader.object(parser, "", fields);
    if (reader.isTooLarge()) {
      throw new UnfitException("the record is larger than " + (limits.recordBytes() >> 20) + " MB");
    }
    return fields;
  }

  private boolean isTooLarge() {
    return characters > limits.recordBytes();
  }

  private void object(JsonParser parser, String path, Fields fields) throws IOException {
    Set<String> names = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      boolean again = !names.add(name);
      if (again) {
        fields.note(Issue.COLUMN_DOUBLED.with(path + name));
      }
      parser.nextToken();
      value(parser, path + name, again && fields.holds(path + name) ? new Fields() : fields);
    }
  }

  private void value(JsonParser parser, String path, Fields fields) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      object(parser, path + ".", fields);
    } else if (token == JsonToken.START_ARRAY) {
      for (JsonToken next = parser.nextToken();
          next != JsonToken.END_ARRAY && next != null;
          next = parser.nextToken()) {
        value(parser, path, fields);
      }
    } else if (token != null && token.isScalarValue()) {
      String text = token == JsonToken.VALUE_NULL ? null : parser.getText();
      characters += text == null ? 0 : text.length();
      fields.add(path, isTooLarge() ? null : text);
    }
  }

  /** What is wrong with JSON, and in which column of the line. */
  static String fault(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return firstLine(e.getOriginalMessage())
        + (at == null ? "" : " (column " + at.getColumnNr() + ")");
  }

  private static String firstLine(@Nullable String message) {
    if (message == null) {
      return "it cannot be parsed";
    }
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }
}
