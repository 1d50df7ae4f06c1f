package news.parallax.read;

import java.io.Serializable;
import java.util.List;

/**
 * What one worker reads in one go: some whole files. What it read is shared out afterwards, record
 * by record, so that no byte is read twice.
 *
 * @param names the files, as in {@link InputFile#name()}
 * @param paths where the files are, one for each name
 */
public record InputSlice(List<String> names, List<String> paths) implements Serializable {

  /**
   * @throws IllegalArgumentException if there is not one path for each name
   */
  public InputSlice {
    names = List.copyOf(names);
    paths = List.copyOf(paths);
    if (names.size() != paths.size()) {
      throw new IllegalArgumentException(names.size() + " names, " + paths.size() + " paths");
    }
  }

  /** One file, of whatever size. */
  static InputSlice whole(String name, String path) {
    return new InputSlice(List.of(name), List.of(path));
  }
}
