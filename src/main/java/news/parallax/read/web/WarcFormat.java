package news.parallax.read.web;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import news.parallax.read.Content;
import news.parallax.read.Fields;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Limits;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Archives of crawls, WARC and WET: a page or a text a record. What else they hold is no article.
 */
public final class WarcFormat implements Format {
  @Override
  public String title() {
    return "WARC or WET";
  }

  @Override
  public boolean fits(Head head) {
    return head.startsWith("WARC/");
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    try (WarcReader warc = new WarcReader(content.in())) {
      warc.setLenient(true);
      Optional<WarcRecord> next = next(warc);
      while (next.isPresent() && read(next.get(), content.limits(), records)) {
        next = next(warc);
      }
    } catch (ParsingException e) {
      throw new UnfitException(
          "the archive is not a well-formed WARC from here on: " + e.getMessage());
    }
  }

  /** The library throws whatever reading a number throws if a length is none. */
  private static Optional<WarcRecord> next(WarcReader warc) throws IOException {
    try {
      return warc.next();
    } catch (IllegalArgumentException e) {
      throw new ParsingException("a header cannot be read: " + e.getMessage());
    }
  }

  /** Whether the archive goes on behind the record. */
  private static boolean read(WarcRecord record, Limits limits, Records records)
      throws IOException {
    if (record instanceof WarcResponse response) {
      return readPage(response, limits, records);
    } else if (record instanceof WarcConversion conversion) {
      records.next();
      String text = text(conversion.body(), StandardCharsets.UTF_8, limits);
      records.give(fields(conversion).add("text", text));
    }
    return true;
  }

  private static boolean readPage(WarcResponse response, Limits limits, Records records)
      throws IOException {
    MediaType type;
    try {
      type = response.payloadType();
      if (!isPage(response, type)) {
        return true;
      }
    } catch (IllegalArgumentException e) {
      records.next();
      records.reject("a header in the archive cannot be read: " + e.getMessage(), url(response));
      return true;
    }
    records.next();
    return give(response, type, limits, records);
  }

  private static boolean isPage(WarcResponse response, MediaType type) throws IOException {
    boolean good = response.http().status() / 100 == 2;
    boolean untold = response.http().headers().first("Content-Type").isEmpty();
    return good
        && (untold || type.base().equals(MediaType.HTML) || type.subtype().contains("xhtml"));
  }

  private static boolean give(WarcResponse response, MediaType type, Limits limits, Records records)
      throws IOException {
    String html;
    try {
      html = text(response.http().body(), charset(type), limits);
    } catch (EOFException e) {
      records.reject(
          "the archive ends within this page (its length is wrong, or it is cut off): "
              + e.getMessage(),
          url(response));
      return false;
    } catch (ParsingException e) {
      records.reject("the page in the archive is damaged: " + e.getMessage(), url(response));
      return true;
    }
    try {
      Fields page = Page.read(html, url(response), limits.depth());
      page.add("crawled", crawled(response));
      records.give(page, html);
    } catch (UnfitException e) {
      records.reject(e.getMessage(), html);
    }
    return true;
  }

  private static Fields fields(WarcTargetRecord record) {
    return new Fields().add("url", url(record)).add("crawled", crawled(record));
  }

  /** The address of the page; empty if the archive does not tell, or tells none. */
  private static String url(WarcTargetRecord record) {
    try {
      return Objects.requireNonNullElse(record.target(), "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** When the page was fetched; null if the archive does not tell. */
  private static @Nullable String crawled(WarcRecord record) {
    String date = record.headers().first("WARC-Date").orElse("");
    try {
      return Instant.parse(date).toString();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String text(MessageBody body, Charset charset, Limits limits) throws IOException {
    byte[] bytes = body.stream().readNBytes(limits.recordBytes());
    return new String(bytes, charset);
  }

  private static Charset charset(MediaType type) {
    try {
      return Charset.forName(type.parameters().getOrDefault("charset", "UTF-8"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
