package news.parallax.read;

/** Thrown when a file or a record cannot be read as an article; the message tells people why. */
public final class UnfitException extends Exception {
  private static final long serialVersionUID = 1;
  private final String reason;

  public UnfitException(String reason) {
    super(reason);
    this.reason = reason;
  }

  @Override
  public String getMessage() {
    return reason;
  }
}
