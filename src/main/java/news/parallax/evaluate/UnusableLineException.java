package news.parallax.evaluate;

/** A line of a gold file that is not what the file should hold; the message says why. */
public final class UnusableLineException extends Exception {
  private static final long serialVersionUID = 1;

  UnusableLineException(String message) {
    super(message);
  }
}
