package news.parallax.bytes;

import java.io.InputStream;

/** Reads an array, without a lock for every byte; not safe for use by several threads at once. */
final class HeldBytes extends InputStream {
  private final byte[] bytes;
  private int at;

  /**
   * @param bytes not copied
   */
  HeldBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return at < bytes.length ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    if (length == 0) {
      return 0;
    }
    int read = Math.min(length, available());
    System.arraycopy(bytes, at, into, from, read);
    at += read;
    return read == 0 ? -1 : read;
  }

  @Override
  public int available() {
    return bytes.length - at;
  }
}
