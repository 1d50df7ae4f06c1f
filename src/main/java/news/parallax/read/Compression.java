package news.parallax.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.read.stream.CountedStream;
import news.parallax.read.stream.UnpackedStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A way to pack one file.
 *
 * @param magic the first bytes of what is packed so, each as the character of its number
 * @param ending what names of such files end in
 */
record Compression(String title, String magic, String ending, Opener opener) {
  private static final List<Compression> ALL =
      List.of(
          new Compression(
              "gzip", "\u001f\u008b", ".gz", in -> new GzipCompressorInputStream(in, true)),
          new Compression("bzip2", "BZh", ".bz2", in -> new BZip2CompressorInputStream(in, true)),
          new Compression("zstd", "(\u00b5/\u00fd", ".zst", ZstdInputStream::new),
          new Compression(
              "xz", "\u00fd7zXZ\u0000", ".xz", in -> new XZCompressorInputStream(in, true)));

  /** Makes a stream that unpacks. */
  interface Opener {
    InputStream open(InputStream packed) throws IOException;
  }

  static Optional<Compression> of(Head head) {
    return ALL.stream().filter(way -> head.startsWith(way.magic)).findFirst();
  }

  /** What names of packed files end in. */
  static Stream<String> endings() {
    return ALL.stream().map(Compression::ending);
  }

  /** The name of the file without what only tells of the compression. */
  String inner(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? name.substring(0, name.length() - ending.length())
        : name;
  }

  /** Unpacks, as far as the limits allow. */
  InputStream unpack(InputStream packed, Limits limits) throws IOException {
    CountedStream counted = new CountedStream(packed);
    InputStream unpacked;
    try {
      unpacked = opener.open(counted);
    } catch (IOException e) {
      throw new IOException("the " + title + " archive ends in its first bytes", e);
    }
    return new BufferedInputStream(
        new UnpackedStream(unpacked, counted, title, limits.ratio()), Head.BYTES);
  }
}
