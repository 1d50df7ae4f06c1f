package news.parallax.report.table;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;

/**
 * The footer of a Parquet file. Parquet's own reader cannot be used: its options name classes of
 * Hadoop MapReduce, which Parallax does without (docs/decisions/0004-parquet-without-hadoop.md).
 */
public final class ParquetFooter {
  private static final String MAGIC = "PAR1";
  private static final int TAIL = Integer.BYTES + MAGIC.length();

  private ParquetFooter() {}

  /**
   * The number of rows the footer tells.
   *
   * @throws IOException if the file is no whole Parquet file
   */
  public static long rows(Path file) throws IOException {
    return read(file).getNum_rows();
  }

  /**
   * The number of rows of all files of a folder.
   *
   * @throws IOException if there is no such folder or no file in it, or one is no whole Parquet
   *     file
   */
  public static long rowsBelow(Path folder) throws IOException {
    List<Path> parts;
    try (Stream<Path> files = Files.list(folder)) {
      parts = files.sorted().toList();
    }
    if (parts.isEmpty()) {
      throw new IOException(folder + " holds no file");
    }
    long rows = 0;
    for (Path part : parts) {
      rows += rows(part);
    }
    return rows;
  }

  /**
   * All that the footer tells: schema, row groups, and the statistics of their columns.
   *
   * @throws IOException if the file is no whole Parquet file
   */
  public static FileMetaData read(Path file) throws IOException {
    try (SeekableByteChannel in = Files.newByteChannel(file)) {
      long size = in.size();
      if (size < TAIL + MAGIC.length()) {
        throw new IOException(file + " is too short for a Parquet file");
      }
      byte[] tail = bytes(in, size - TAIL, TAIL);
      int length = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt();
      String magic = new String(tail, Integer.BYTES, MAGIC.length(), StandardCharsets.US_ASCII);
      if (!magic.equals(MAGIC) || length <= 0 || length > size - TAIL) {
        throw new IOException(file + " has no Parquet footer");
      }
      byte[] footer = bytes(in, size - TAIL - length, length);
      return Util.readFileMetaData(new ByteArrayInputStream(footer));
    }
  }

  private static byte[] bytes(SeekableByteChannel in, long place, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    in.position(place);
    while (bytes.hasRemaining()) {
      if (in.read(bytes) < 0) {
        throw new EOFException();
      }
    }
    return bytes.array();
  }
}
