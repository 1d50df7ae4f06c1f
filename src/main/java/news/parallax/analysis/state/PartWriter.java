package news.parallax.analysis.state;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import news.parallax.store.Places;

/**
 * Writes what some records add to the state: the fingerprint, then for each record its key, the
 * length and the CRC-32 of its analysis and the analysis, or length 0 for a record that was known.
 * The file has its name only when it is whole; records analysed again after a fault replaces it.
 */
final class PartWriter implements Closeable {
  static final int MAGIC = 0x50585350;
  private static final int BUFFER = 1 << 16;

  private final Path staged;
  private final Path part;
  private final DataOutputStream out;
  private boolean finished;

  private PartWriter(Path staged, Path part, DataOutputStream out) {
    this.staged = staged;
    this.part = part;
    this.out = out;
  }

  static PartWriter open(StateFiles files, String fingerprint, String name) throws IOException {
    Files.createDirectories(files.parts());
    Path part = files.parts().resolve(name + StateFiles.PART);
    // In a store it comes into being when it is closed; where not, its end is found torn.
    Path staged = Places.isStored(part) ? part : Files.createTempFile(files.parts(), "", ".tmp");
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(staged), BUFFER));
    out.writeInt(MAGIC);
    out.writeUTF(fingerprint);
    return new PartWriter(staged, part, out);
  }

  void met(ContentKey key) throws IOException {
    writeKey(key);
    out.writeInt(0);
    out.writeInt(0);
  }

  void add(ContentKey key, byte[] analysis) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(analysis);
    writeKey(key);
    out.writeInt(analysis.length);
    out.writeInt((int) crc.getValue());
    out.write(analysis);
  }

  private void writeKey(ContentKey key) throws IOException {
    out.writeLong(key.high());
    out.writeLong(key.low());
  }

  void finish() throws IOException {
    out.close();
    if (!staged.equals(part)) {
      Files.move(staged, part, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    finished = true;
  }

  @Override
  public void close() throws IOException {
    out.close();
    if (!finished) {
      Files.deleteIfExists(staged);
    }
  }
}
