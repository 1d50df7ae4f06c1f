package news.parallax.analysis.state;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the analysis of each known record stands.
 *
 * @param fingerprint hash of all that decides an analysis, in hexadecimal
 * @param runs how many runs the state has seen
 * @param places not to be changed
 */
record StateIndex(String fingerprint, int runs, Map<ContentKey, Place> places) {
  private static final int MAGIC = 0x50585349;
  private static final int VERSION = 1;
  private static final int BUFFER = 1 << 16;

  /**
   * Where an analysis stands.
   *
   * @param crc CRC-32 of its bytes
   * @param lastRun the last run that met the record, counted from 1
   */
  record Place(int segment, long offset, int length, int crc, int lastRun) {
    Place metIn(int run) {
      return run == lastRun ? this : new Place(segment, offset, length, crc, run);
    }
  }

  static StateIndex empty(String fingerprint) {
    return new StateIndex(fingerprint, 0, Map.of());
  }

  /**
   * Reads the index of a state.
   *
   * @return null if there is none
   * @throws IOException if it is damaged or of another form
   */
  static @Nullable StateIndex read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    CheckedInputStream checked =
        new CheckedInputStream(
            new BufferedInputStream(Files.newInputStream(file), BUFFER), new CRC32());
    try (DataInputStream in = new DataInputStream(checked)) {
      if (in.readInt() != MAGIC || in.readInt() != VERSION) {
        throw new IOException("it is of another form");
      }
      String fingerprint = in.readUTF();
      int runs = in.readInt();
      Map<ContentKey, Place> places = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        places.put(
            new ContentKey(in.readLong(), in.readLong()),
            new Place(in.readInt(), in.readLong(), in.readInt(), in.readInt(), in.readInt()));
      }
      long found = checked.getChecksum().getValue();
      if (in.readLong() != found) {
        throw new IOException("its checksum is wrong");
      }
      return new StateIndex(fingerprint, runs, places);
    }
  }

  /** Writes the index to a new file. */
  void write(Path file) throws IOException {
    try (OutputStream raw = Files.newOutputStream(file)) {
      CheckedOutputStream checked =
          new CheckedOutputStream(new BufferedOutputStream(raw, BUFFER), new CRC32());
      DataOutputStream out = new DataOutputStream(checked);
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeUTF(fingerprint);
      out.writeInt(runs);
      out.writeInt(places.size());
      for (Map.Entry<ContentKey, Place> entry : places.entrySet()) {
        out.writeLong(entry.getKey().high());
        out.writeLong(entry.getKey().low());
        Place place = entry.getValue();
        out.writeInt(place.segment());
        out.writeLong(place.offset());
        out.writeInt(place.length());
        out.writeInt(place.crc());
        out.writeInt(place.lastRun());
      }
      out.writeLong(checked.getChecksum().getValue());
      out.flush();
    }
  }
}
