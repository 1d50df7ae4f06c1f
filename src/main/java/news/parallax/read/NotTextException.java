package news.parallax.read;

/** Thrown when bytes are no text; the message tells people what they seem to be. */
final class NotTextException extends Exception {
  private static final long serialVersionUID = 1;
  private final String reason;

  NotTextException(String reason) {
    super(reason);
    this.reason = reason;
  }

  @Override
  public String getMessage() {
    return reason;
  }
}
