package news.parallax.job;

/** Thrown when the command cannot do what it was asked; the message says why and what to do. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
