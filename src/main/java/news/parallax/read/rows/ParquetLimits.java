package news.parallax.read.rows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import news.parallax.read.UnfitException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Holds what a Parquet file says of its own sizes against what it may take up: a damaged file must
 * not make the library ask for more memory than there is.
 *
 * @param pageBytes the largest page, unpacked
 */
record ParquetLimits(int pageBytes) {
  private static final int TAIL = 8;

  /** A row group is held packed; its pages are unpacked one by one. */
  private static final long GROUP_BYTES = 1L << 30;

  /**
   * Reads the footer, and checks the sizes that it tells.
   *
   * @throws UnfitException if they cannot be, or are too large
   */
  void check(Path file) throws IOException, UnfitException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long size = in.length();
      byte[] tail = new byte[TAIL];
      if (size > 2 * TAIL) {
        in.seek(size - TAIL);
        in.readFully(tail);
      }
      int length = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt();
      if (tail[4] != 'P' || tail[7] != '1' || length <= 0 || length > size - TAIL) {
        throw new UnfitException("the Parquet file is cut: its footer is missing");
      }
      if (length > pageBytes) {
        throw new UnfitException("the footer of the Parquet file is too large");
      }
      byte[] footer = new byte[length];
      in.seek(size - TAIL - length);
      in.readFully(footer);
      check(
          Damage.guard(
              "Parquet file", () -> Util.readFileMetaData(new ByteArrayInputStream(footer))),
          size);
    }
  }

  private static void check(FileMetaData footer, long size) throws UnfitException {
    for (RowGroup group : footer.getRow_groups()) {
      long bytes = 0;
      for (ColumnChunk column : group.getColumns()) {
        long packed =
            column.getMeta_data() == null ? -1 : column.getMeta_data().getTotal_compressed_size();
        if (packed < 0 || packed > size) {
          throw new UnfitException("the Parquet file is damaged: its parts are larger than it");
        }
        bytes += packed;
      }
      if (bytes > GROUP_BYTES) {
        throw new UnfitException(
            "a row group of the Parquet file is larger than 1 GB; write it with smaller ones");
      }
    }
  }

  /** The codecs of the library, with an eye on how much a page unpacks to. */
  CompressionCodecFactory codecs() {
    CodecFactory codecs = new CodecFactory(new PlainParquetConfiguration(), 0);
    return new CompressionCodecFactory() {
      @Override
      public BytesInputCompressor getCompressor(CompressionCodecName name) {
        return codecs.getCompressor(name);
      }

      @Override
      public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
        return bounded(codecs.getDecompressor(name));
      }

      @Override
      public void release() {
        codecs.release();
      }
    };
  }

  private CompressionCodecFactory.BytesInputDecompressor bounded(
      CompressionCodecFactory.BytesInputDecompressor codec) {
    return new CompressionCodecFactory.BytesInputDecompressor() {
      @Override
      public BytesInput decompress(BytesInput bytes, int unpacked) throws IOException {
        check(unpacked);
        return codec.decompress(bytes, unpacked);
      }

      @Override
      public void decompress(ByteBuffer in, int packed, ByteBuffer out, int unpacked)
          throws IOException {
        check(unpacked);
        codec.decompress(in, packed, out, unpacked);
      }

      private void check(int unpacked) throws IOException {
        if (unpacked < 0 || unpacked > pageBytes) {
          throw new IOException(
              "the Parquet file holds a page larger than " + (pageBytes >> 20) + " MB");
        }
      }

      @Override
      public void release() {
        codec.release();
      }
    };
  }
}
