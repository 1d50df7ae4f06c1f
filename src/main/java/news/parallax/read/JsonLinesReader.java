package news.parallax.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;

/** Reads the lines of a slice of a JSONL file, each an article. */
final class JsonLinesReader {
  private static final int BUFFER = 1 << 16;

  private final JsonRecordParser parser = new JsonRecordParser();

  void read(
      InputSlice slice,
      ColumnMap columns,
      Consumer<RawArticle> articles,
      Consumer<Rejection> rejections) {
    String name = slice.names().get(0);
    Path path = Path.of(slice.paths().get(0));
    boolean compressed = slice.format() == InputFormat.JSONL_GZIP;
    try {
      if (Files.size(path) == 0) {
        if (slice.part() == 0) {
          rejections.accept(Rejections.ofFile(name, "the file is empty"));
        }
        return;
      }
      try (SeekableByteChannel channel = Files.newByteChannel(path)) {
        channel.position(slice.startByte());
        InputStream raw = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
        InputStream in = compressed ? new GZIPInputStream(raw, BUFFER) : raw;
        long bytes = compressed ? Long.MAX_VALUE : slice.endByte() - slice.startByte();
        readLines(slice, columns, new LineBytes(in, bytes), articles, rejections);
      }
    } catch (ZipException e) {
      // Met while the head of the archive was read: no line is known yet.
      if (slice.part() == 0) {
        rejections.accept(
            Rejections.ofFile(name, "the file is no gzip archive: " + e.getMessage()));
      }
    } catch (IOException e) {
      if (slice.part() == 0) {
        rejections.accept(
            e instanceof EOFException
                ? Rejections.ofFile(name, "the gzip archive ends in its first bytes")
                : Rejections.unreadable(name, e));
      }
    }
  }

  private void readLines(
      InputSlice slice,
      ColumnMap columns,
      LineBytes lines,
      Consumer<RawArticle> articles,
      Consumer<Rejection> rejections) {
    String name = slice.names().get(0);
    long line = slice.firstLine();
    for (LineBytes.State state = lines.next(); state != LineBytes.State.END; line++) {
      boolean ours = slice.holds(line);
      if (state == LineBytes.State.BROKEN) {
        if (ours) {
          rejections.accept(
              Rejections.ofRecord(name, line, lines.fault(), Rejections.head(lines.bytes())));
        }
        return;
      }
      if (ours && state == LineBytes.State.TOO_LONG) {
        rejections.accept(
            Rejections.ofRecord(
                name,
                line,
                "the line is longer than " + (LineBytes.MOST_BYTES >> 20) + " MB",
                Rejections.head(lines.bytes())));
      } else if (ours) {
        parser.parse(name, line, lines.bytes(), columns, articles, rejections);
      }
      state = lines.next();
    }
  }
}
