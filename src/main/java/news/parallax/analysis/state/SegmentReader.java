package news.parallax.analysis.state;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Reads analyses from segments. Not safe for use by several threads at once. */
final class SegmentReader implements Closeable {
  private final StateFiles files;
  private final Map<Integer, SeekableByteChannel> segments = new HashMap<>();

  SegmentReader(StateFiles files) {
    this.files = files;
  }

  /** The bytes at the place; null if they are not those that were written. */
  byte @Nullable [] read(StateIndex.Place place) throws IOException {
    SeekableByteChannel segment = open(place.segment());
    if (segment == null || place.offset() + place.length() > segment.size()) {
      return null;
    }
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    segment.position(place.offset());
    while (bytes.hasRemaining()) {
      if (segment.read(bytes) < 0) {
        return null;
      }
    }
    CRC32 crc = new CRC32();
    crc.update(bytes.array());
    return (int) crc.getValue() == place.crc() ? bytes.array() : null;
  }

  private @Nullable SeekableByteChannel open(int number) throws IOException {
    SeekableByteChannel segment = segments.get(number);
    if (segment == null) {
      try {
        segment = Files.newByteChannel(files.segment(number));
      } catch (NoSuchFileException e) {
        return null;
      }
      segments.put(number, segment);
    }
    return segment;
  }

  @Override
  public void close() throws IOException {
    for (SeekableByteChannel segment : segments.values()) {
      segment.close();
    }
  }
}
