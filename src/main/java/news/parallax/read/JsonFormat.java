package news.parallax.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import news.parallax.read.stream.Utf8Stream;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is not line by line: an array of articles, one article, an answer of a service that
 * holds a list of articles somewhere inside, or several of these one after the other.
 */
public final class JsonFormat implements Format {
  @Override
  public String title() {
    return "JSON";
  }

  @Override
  public boolean fits(Head head) {
    String text = head.text().stripLeading();
    return head.isNamed(".json")
        || text.matches("(?s)\\{\\s*(?:\"[^\"]{1,100}\"\\s*:.*|\\})")
        || text.matches("(?s)\\[\\s*\\{.*");
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    Charset wide = content.head().wideCharset();
    InputStream in = wide == null ? content.in() : new Utf8Stream(content.in(), wide);
    try (JsonParser parser = JsonFields.factory(content.limits()).createParser(in)) {
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          array(parser, content.limits(), records);
        } else if (token == JsonToken.START_OBJECT) {
          object(parser, content.limits(), records);
        } else {
          records.next();
          records.reject("the record is not a JSON object ({…})", null);
        }
      }
    } catch (JsonProcessingException e) {
      records.rejectOpen(
          "from here on the file is not valid JSON, and nothing after it can be read: "
              + JsonFields.fault(e));
    }
  }

  private static void array(JsonParser parser, Limits limits, Records records) throws IOException {
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      records.next();
      if (token != JsonToken.START_OBJECT) {
        parser.skipChildren();
        records.reject("the element is not a JSON object ({…})", null);
        continue;
      }
      give(parser, limits, records);
    }
  }

  private static void give(JsonParser parser, Limits limits, Records records) throws IOException {
    try {
      records.give(JsonFields.read(parser, limits), "");
    } catch (UnfitException e) {
      records.reject(e.getMessage(), null);
    }
  }

  /** An object at the top is an article or wraps a list of them; it is held as a whole. */
  private static void object(JsonParser parser, Limits limits, Records records)
      throws IOException, UnfitException {
    parser.setCodec(new ObjectMapper());
    JsonNode root = parser.readValueAsTree();
    JsonNode list = isArticle(root, records) ? null : list(root, records);
    if (list == null) {
      records.next();
      give(root, limits, records);
      return;
    }
    for (JsonNode element : list) {
      records.next();
      give(element, limits, records);
    }
  }

  private static void give(JsonNode node, Limits limits, Records records) throws IOException {
    try (JsonParser parser = node.traverse()) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        give(parser, limits, records);
      } else {
        records.reject("the element is not a JSON object ({…})", null);
      }
    }
  }

  private static boolean isArticle(JsonNode node, Records records) {
    return records.plan().columns().text().stream()
        .anyMatch(
            column -> {
              JsonNode value = node.at("/" + column.replace('.', '/'));
              return value.isTextual()
                  || (value.isArray() && !value.isEmpty() && value.get(0).isTextual());
            });
  }

  /** The longest list of objects; null if there is none. */
  private static @Nullable JsonNode list(JsonNode root, Records records) {
    JsonNode longest = null;
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.isArray()) {
        boolean objects = !node.isEmpty() && node.get(0).isObject();
        if (objects && (longest == null || node.size() > longest.size())) {
          longest = node;
        }
      } else if (!isArticle(node, records)) {
        node.forEach(open::add);
      }
    }
    return longest;
  }
}
