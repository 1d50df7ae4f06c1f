package news.parallax.job;

/** Thrown when results cannot be written; the message says where and what to do. */
final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  OutputException(String message) {
    super(message);
  }

  OutputException(String message, Throwable cause) {
    super(message, cause);
  }
}
