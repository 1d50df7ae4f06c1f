package news.parallax.read.stream;

import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when more than so many bytes are read from it. It is not closed. */
public final class LimitedStream extends CountedStream {
  private final long most;

  public LimitedStream(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    return checked(super.read());
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    return checked(super.read(into, offset, length));
  }

  private int checked(int read) throws IOException {
    if (count() > most) {
      throw new IOException("the file is larger than " + (most >> 20) + " MB");
    }
    return read;
  }

  @Override
  public void close() {}
}
