package news.parallax.job.folder;

/** Thrown when results cannot be written; the message says where and what to do. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public OutputException(String message, Throwable cause) {
    super(message, cause);
  }
}
