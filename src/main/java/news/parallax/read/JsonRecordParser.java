package news.parallax.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;
import org.jspecify.annotations.Nullable;

/** Turns one line of JSON into an article or a rejection. */
final class JsonRecordParser {
  private static final int MOST_COLUMNS_SHOWN = 12;

  private final JsonFactory json = new JsonFactory();
  private final TextDecoder decoder = new TextDecoder();

  void parse(
      String file,
      long position,
      byte[] line,
      ColumnMap columns,
      Consumer<RawArticle> articles,
      Consumer<Rejection> rejections) {
    int bom = position == 1 && startsWithMark(line) ? 3 : 0;
    TextDecoder.Decoded decoded = decoder.utf8(line, bom);
    String text = decoded.text();
    if (text.isBlank()) {
      return;
    }
    try {
      RawArticle article = article(file, position, fields(text), columns, decoded.issues());
      articles.accept(article);
    } catch (UnfitRecordException e) {
      rejections.accept(Rejections.ofRecord(file, position, e.getMessage(), text));
    }
  }

  private static RawArticle article(
      String file,
      long position,
      Map<String, String> fields,
      ColumnMap columns,
      List<String> issues)
      throws UnfitRecordException {
    String text = first(fields, columns.text());
    if (text == null) {
      throw new UnfitRecordException(
          columns.text().stream().anyMatch(fields::containsKey)
              ? "the text is blank (column " + String.join(", ", columns.text()) + ")"
              : noTextColumn(fields, columns));
    }
    return new RawArticle(
        new Provenance(file, position, first(fields, columns.id())),
        Newlines.unify(text),
        first(fields, columns.title()),
        first(fields, columns.date()),
        first(fields, columns.outlet()),
        first(fields, columns.url()),
        first(fields, columns.byline()),
        issues);
  }

  private static String noTextColumn(Map<String, String> fields, ColumnMap columns) {
    List<String> there = fields.keySet().stream().limit(MOST_COLUMNS_SHOWN).toList();
    return "there is no text column: looked for "
        + String.join(", ", columns.text())
        + "; the record has "
        + (there.isEmpty() ? "no columns" : String.join(", ", there));
  }

  private static @Nullable String first(Map<String, String> fields, List<String> names) {
    for (String name : names) {
      String value = fields.get(name);
      if (value != null && !value.isBlank() && !value.equals("None")) {
        return value;
      }
    }
    return null;
  }

  /** The columns in the order of the record; a blank text stands for what holds no plain value. */
  private Map<String, String> fields(String line) throws UnfitRecordException {
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnfitRecordException("the line is not a JSON object ({…})");
      }
      Map<String, String> fields = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        String value = value(parser);
        fields.merge(name, value, (old, late) -> old.isBlank() ? late : old);
      }
      if (parser.nextToken() != null) {
        throw new UnfitRecordException("the line holds more than one JSON object");
      }
      return fields;
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new UnfitRecordException(
          "the line is not valid JSON: "
              + firstLine(e.getOriginalMessage())
              + (at == null ? "" : " (column " + at.getColumnNr() + ")"));
    } catch (IOException e) {
      throw new IllegalStateException("Reading from memory failed", e);
    }
  }

  private static String value(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_ARRAY) {
      return list(parser);
    }
    if (token == JsonToken.START_OBJECT) {
      parser.skipChildren();
      return "";
    }
    return token.isScalarValue() && token != JsonToken.VALUE_NULL ? parser.getText() : "";
  }

  private static String list(JsonParser parser) throws IOException {
    List<String> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY && token != null;
        token = parser.nextToken()) {
      if (token.isStructStart()) {
        parser.skipChildren();
      } else if (token != JsonToken.VALUE_NULL && !parser.getText().isBlank()) {
        values.add(parser.getText().strip());
      }
    }
    return String.join(", ", values);
  }

  private static String firstLine(@Nullable String message) {
    if (message == null) {
      return "it cannot be parsed";
    }
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }

  private static boolean startsWithMark(byte[] line) {
    return line.length >= 3
        && line[0] == (byte) 0xEF
        && line[1] == (byte) 0xBB
        && line[2] == (byte) 0xBF;
  }

  /** A line that is no usable record. */
  private static final class UnfitRecordException extends Exception {
    private static final long serialVersionUID = 1;
    private final String reason;

    UnfitRecordException(String reason) {
      super(reason);
      this.reason = reason;
    }

    @Override
    public String getMessage() {
      return reason;
    }
  }
}
