package news.parallax.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils what is whole: the same seed spoils it in the same way on every machine. */
public final class Mutator {
  private static final String CONTROLS =
      "\u0000\u0001\u0007\b\t\n"
          + "\u000b\f\r"
          + "\u001b\u007f\u0085\u00a0\u00ad\u0301\u200b\u200d\u202e\u2028\ud83d\ude00\ufeff\ufffd\uffff";

  private final Random random;

  public Mutator(long seed) {
    this.random = new Random(seed);
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  public <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** With one to four places of it changed. */
  byte[] spoil(byte[] whole) {
    byte[] bytes = whole;
    for (int left = 1 + below(4); left > 0 && bytes.length > 0; left--) {
      bytes = spoilOnce(bytes);
    }
    return bytes;
  }

  private byte[] spoilOnce(byte[] bytes) {
    int from = below(bytes.length);
    int to = Math.min(bytes.length, from + 1 + below(once(3) ? bytes.length : 8));
    return switch (below(7)) {
      case 0 -> flipped(bytes, from, 1 << below(8));
      case 1 -> flipped(bytes, from, 1 + below(255));
      case 2 -> Arrays.copyOf(bytes, from);
      case 3 -> joined(bytes, from, new byte[0], to);
      case 4 -> joined(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
      case 5 -> {
        int other = below(bytes.length);
        yield joined(bytes, other, Arrays.copyOfRange(bytes, from, to), other);
      }
      default -> joined(bytes, from, control(), from);
    };
  }

  private static byte[] flipped(byte[] bytes, int at, int bits) {
    byte[] copy = bytes.clone();
    copy[at] ^= (byte) bits;
    return copy;
  }

  private byte[] control() {
    int at = below(CONTROLS.length());
    return CONTROLS.substring(at, at + 1).getBytes(StandardCharsets.UTF_8);
  }

  /** The head up to {@code end}, what is put in, and the rest from {@code start} on. */
  private static byte[] joined(byte[] bytes, int end, byte[] put, int start) {
    byte[] all = Arrays.copyOf(bytes, end + put.length + bytes.length - start);
    System.arraycopy(put, 0, all, end, put.length);
    System.arraycopy(bytes, start, all, end + put.length, bytes.length - start);
    return all;
  }

  /** With one to three places of it changed; surrogates may be torn apart. */
  public String spoil(String whole) {
    StringBuilder text = new StringBuilder(whole);
    for (int left = 1 + below(3); left > 0 && text.length() > 0; left--) {
      int from = below(text.length());
      int to = Math.min(text.length(), from + 1 + below(12));
      switch (below(5)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(to, text.substring(from, to));
        case 2 -> text.insert(from, CONTROLS.charAt(below(CONTROLS.length())));
        case 3 -> text.setCharAt(from, ",.;:()-\u2014|/&@'\"\u201c\n ".charAt(below(17)));
        default -> text.insert(below(text.length()), text.substring(from, to));
      }
    }
    return text.toString();
  }
}
