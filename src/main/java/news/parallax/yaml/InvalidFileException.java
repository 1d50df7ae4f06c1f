package news.parallax.yaml;

import java.util.List;

/** Thrown when a file written by the user cannot be used; its message lists every problem. */
public final class InvalidFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  InvalidFileException(List<String> problems) {
    super(String.join("\n", problems));
  }
}
