package news.parallax.text.clean;

import java.util.Arrays;

/** Text whose every code unit knows which stretch of the text as read it stands for. */
final class TracedText {
  private final String text;
  private final int[] from;
  private final int[] to;

  private TracedText(String text, int[] from, int[] to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** Text as it was read. */
  static TracedText asRead(String text) {
    int[] from = new int[text.length()];
    int[] to = new int[text.length()];
    for (int i = 0; i < from.length; i++) {
      from[i] = i;
      to[i] = i + 1;
    }
    return new TracedText(text, from, to);
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** Where the stretch begins that code unit {@code i} stands for. */
  int from(int i) {
    return from[i];
  }

  /** Where the stretch ends that code unit {@code i} stands for. */
  int to(int i) {
    return to[i];
  }

  /** Writes traced text from other traced text. */
  static final class Builder {
    private final TracedText source;
    private final StringBuilder text;
    private int[] from;
    private int[] to;

    Builder(TracedText source) {
      this.source = source;
      int capacity = source.length() + 16;
      text = new StringBuilder(capacity);
      from = new int[capacity];
      to = new int[capacity];
    }

    /** Copies code unit {@code i} of the source. */
    void copy(int i) {
      put(source.text.charAt(i), source.from[i], source.to[i]);
    }

    /** Writes characters that stand for code units {@code start} to {@code end} of the source. */
    void replace(int start, int end, CharSequence with) {
      for (int i = 0; i < with.length(); i++) {
        put(with.charAt(i), source.from[start], source.to[end - 1]);
      }
    }

    void replace(int start, int end, char with) {
      put(with, source.from[start], source.to[end - 1]);
    }

    /** The last code unit written; 0 if there is none. */
    char last() {
      return text.length() == 0 ? 0 : text.charAt(text.length() - 1);
    }

    /** Lets the last code unit written stand for code unit {@code i} of the source as well. */
    void widenLast(int i) {
      to[text.length() - 1] = source.to[i];
    }

    void dropLast() {
      text.setLength(text.length() - 1);
    }

    TracedText build() {
      return new TracedText(
          text.toString(), Arrays.copyOf(from, text.length()), Arrays.copyOf(to, text.length()));
    }

    private void put(char c, int start, int end) {
      int at = text.length();
      if (at == from.length) {
        from = Arrays.copyOf(from, at * 2);
        to = Arrays.copyOf(to, at * 2);
      }
      text.append(c);
      from[at] = start;
      to[at] = end;
    }
  }
}
