package news.parallax.yaml;

/**
 * A place in a file.
 *
 * @param line counted from 1; 0 if the whole file is meant
 */
public record Location(String file, int line) {
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line : file;
  }
}
