package news.parallax.read;

import java.util.List;

/** Thrown when the inputs named by a job are not there or cannot be read at all. */
public final class UnusableInputException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  UnusableInputException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** One message for people per input that is of no use. */
  public List<String> problems() {
    return problems;
  }
}
