package news.parallax.read.stream;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text of which a parser may take only so much for one record. */
public final class BoundedReader extends FilterReader {
  private final int most;
  private long taken;

  public BoundedReader(Reader reader, int most) {
    super(reader);
    this.most = most;
  }

  /** A new record begins. */
  public void begin() {
    taken = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    take(1);
    return c;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    take(count);
    return count;
  }

  private void take(int count) throws IOException {
    taken += count;
    if (taken > most) {
      throw new IOException("the record is longer than " + most + " characters");
    }
  }
}
