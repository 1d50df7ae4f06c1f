package news.parallax.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import news.parallax.article.Issue;
import news.parallax.read.stream.LineBytes;
import news.parallax.read.stream.Utf8Stream;

/** One JSON object a line, each an article. */
public final class JsonLinesFormat implements Format {
  private final TextDecoder decoder = new TextDecoder();

  @Override
  public String title() {
    return "JSON lines";
  }

  @Override
  public boolean fits(Head head) {
    return head.isNamed(".jsonl", ".ndjson") || isLineByLine(head);
  }

  /** Two lines or more, of which the first is an object of its own and the next begins one. */
  private static boolean isLineByLine(Head head) {
    String text = head.text().stripLeading();
    int end = text.indexOf('\n');
    return end > 0
        && text.startsWith("{")
        && text.substring(0, end).strip().endsWith("}")
        && text.substring(end).stripLeading().startsWith("{")
        && isObject(text.substring(0, end));
  }

  private static boolean isObject(String line) {
    try (JsonParser parser = JsonFields.factory(Limits.DEFAULT).createParser(line)) {
      parser.nextToken();
      JsonFields.read(parser, Limits.DEFAULT);
      return parser.nextToken() == null;
    } catch (IOException | UnfitException e) {
      return false;
    }
  }

  @Override
  public void read(Content content, Records records) throws IOException {
    Charset wide = content.head().wideCharset();
    InputStream in = content.in();
    if (wide != null) {
      in = new Utf8Stream(in, wide);
      records.noteForAll(List.of(Issue.ENCODING.with(TextDecoder.code(wide))));
    }
    Limits limits = content.limits();
    LineBytes lines = new LineBytes(in, limits.recordBytes());
    JsonFactory json = JsonFields.factory(limits);
    for (boolean there = lines.next(); there; there = lines.next()) {
      records.next();
      if (lines.isTooLong()) {
        records.reject(
            "the line is longer than " + (limits.recordBytes() >> 20) + " MB",
            Rejections.head(lines.bytes()));
      } else {
        parseOrFail(lines.bytes(), json, limits, records);
      }
    }
  }

  /** A defect costs the line, and the next one is read. */
  private void parseOrFail(byte[] line, JsonFactory json, Limits limits, Records records) {
    try {
      parse(line, json, limits, records);
    } catch (RuntimeException | StackOverflowError e) {
      if (records.isDelivering()) {
        throw e;
      }
      records.fail(e);
    }
  }

  private void parse(byte[] line, JsonFactory json, Limits limits, Records records) {
    boolean marked = records.position() == 1 && startsWithMark(line);
    TextDecoder.Decoded decoded = decoder.utf8(line, marked ? 3 : 0);
    String text = decoded.text();
    if (text.isBlank()) {
      return;
    }
    try {
      Fields fields = fields(text, json, limits);
      decoded.issues().forEach(fields::note);
      records.give(fields, text);
    } catch (UnfitException e) {
      records.reject(e.getMessage(), text);
    }
  }

  private static Fields fields(String line, JsonFactory json, Limits limits) throws UnfitException {
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnfitException("the line is not a JSON object ({…})");
      }
      Fields fields = JsonFields.read(parser, limits);
      if (parser.nextToken() != null) {
        throw new UnfitException("the line holds more than one JSON object");
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw new UnfitException("the line is not valid JSON: " + JsonFields.fault(e));
    } catch (IOException e) {
      throw new IllegalStateException("Reading from memory failed", e);
    }
  }

  private static boolean startsWithMark(byte[] line) {
    return line.length >= 3
        && line[0] == (byte) 0xEF
        && line[1] == (byte) 0xBB
        && line[2] == (byte) 0xBF;
  }
}
