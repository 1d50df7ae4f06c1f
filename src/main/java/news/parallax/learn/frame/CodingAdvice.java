package news.parallax.learn.frame;

import java.util.Locale;

/**
 * Whether it pays to code more texts of a frame: if F1 still rose with the second half of the coded
 * texts, as many again (up to 100) should raise it further.
 */
final class CodingAdvice {
  private static final double RISING = 0.02;
  private static final double GOOD = 0.9;
  private static final int ENOUGH = 50;
  private static final int MOST = 100;

  private CodingAdvice() {}

  /**
   * A sentence for people.
   *
   * @param texts number of coded texts that carry the frame
   * @param half F1 learned from half of the texts
   * @param whole F1 learned from all
   */
  static String of(String frame, int texts, double half, double whole) {
    String rise =
        String.format(
            Locale.ROOT,
            "from half the texts to all of them F1 went from %.2f to %.2f",
            half,
            whole);
    if (whole >= GOOD) {
      return String.format(Locale.ROOT, "%s: found with F1 %.2f; no more is needed", frame, whole);
    }
    if (whole - half >= RISING) {
      return "code " + Math.min(MOST, tens(texts)) + " more for " + frame + ": " + rise;
    }
    if (texts < ENOUGH) {
      return "code "
          + tens(ENOUGH - texts)
          + " more for "
          + frame
          + ": with "
          + texts
          + " it cannot be told what more would bring";
    }
    return frame
        + ": "
        + rise
        + "; a clearer definition, better cues or a second coder will bring more than more texts";
  }

  private static int tens(int number) {
    return (number + 9) / 10 * 10;
  }
}
