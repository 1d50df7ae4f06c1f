package news.parallax.text.clean;

/** Thrown when a record holds no article; the message tells people why. */
public final class UnusableArticleException extends Exception {
  private static final long serialVersionUID = 1;
  private final String reason;

  UnusableArticleException(String reason) {
    super(reason);
    this.reason = reason;
  }

  @Override
  public String getMessage() {
    return reason;
  }
}
