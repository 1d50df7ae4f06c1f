package news.parallax.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers everything that is wrong with the files of a job, so that a user sees all of it at once.
 */
public final class Problems {
  private final List<String> messages = new ArrayList<>();

  /**
   * Notes a problem.
   *
   * @param message what is wrong and what to do about it
   */
  public void add(Location location, String message) {
    messages.add(location + ": " + message);
  }

  public boolean isEmpty() {
    return messages.isEmpty();
  }

  /** The problems in the order they were found, each beginning with its file and line. */
  public List<String> messages() {
    return List.copyOf(messages);
  }

  /**
   * Ends the reading of files that have problems.
   *
   * @throws InvalidFileException if any problem was noted
   */
  public void throwIfAny() {
    if (!messages.isEmpty()) {
      throw new InvalidFileException(messages());
    }
  }
}
