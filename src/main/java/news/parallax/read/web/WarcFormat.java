package news.parallax.read.web;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import news.parallax.read.Content;
import news.parallax.read.Fields;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Limits;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;
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
      for (Optional<WarcRecord> next = warc.next(); next.isPresent(); next = warc.next()) {
        read(next.get(), content.limits(), records);
      }
    } catch (ParsingException e) {
      throw new UnfitException(
          "the archive is not a well-formed WARC from here on: " + e.getMessage());
    }
  }

  private static void read(WarcRecord record, Limits limits, Records records) throws IOException {
    if (record instanceof WarcResponse response) {
      MediaType type = response.payloadType();
      boolean good = response.http().status() / 100 == 2;
      boolean untold = response.http().headers().first("Content-Type").isEmpty();
      if (good
          && (untold || type.base().equals(MediaType.HTML) || type.subtype().contains("xhtml"))) {
        boolean wanted = records.next();
        if (wanted) {
          give(response, type, limits, records);
        } else {
          records.passOver();
        }
      }
    } else if (record instanceof WarcConversion conversion) {
      if (records.next()) {
        String text = text(conversion.body(), StandardCharsets.UTF_8, limits);
        records.give(fields(conversion).add("text", text));
      } else {
        records.passOver();
      }
    }
  }

  private static void give(WarcResponse response, MediaType type, Limits limits, Records records)
      throws IOException {
    String html;
    try {
      html = text(response.http().body(), charset(type), limits);
    } catch (ParsingException | java.io.EOFException e) {
      records.reject(
          "the page in the archive is cut or damaged: " + e.getMessage(), response.target());
      return;
    }
    try {
      Fields page = Page.read(html, response.target(), limits.depth());
      page.add("crawled", response.date().toString());
      records.give(page, html);
    } catch (UnfitException e) {
      records.reject(e.getMessage(), html);
    }
  }

  private static Fields fields(WarcTargetRecord record) {
    return new Fields().add("url", record.target()).add("crawled", record.date().toString());
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
