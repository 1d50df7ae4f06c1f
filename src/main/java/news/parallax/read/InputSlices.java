package news.parallax.read;

import java.util.ArrayList;
import java.util.List;

/** Puts the inputs into slices. They depend on the files alone, never on the number of workers. */
public final class InputSlices {
  private static final int MOST_FILES = 1000;

  private InputSlices() {}

  /**
   * Puts the files into slices, small ones together.
   *
   * @param files in the order they are to be read
   * @param targetBytes about how many bytes of small files a slice should hold, at least 1
   */
  public static List<InputSlice> cut(List<InputFile> files, long targetBytes) {
    if (targetBytes < 1) {
      throw new IllegalArgumentException("A slice of " + targetBytes + " bytes");
    }
    List<InputSlice> slices = new ArrayList<>();
    int first = 0;
    long bytes = 0;
    for (int i = 0; i < files.size(); i++) {
      bytes += files.get(i).size();
      if (bytes >= targetBytes || i + 1 - first == MOST_FILES || i + 1 == files.size()) {
        List<InputFile> some = files.subList(first, i + 1);
        slices.add(
            new InputSlice(
                some.stream().map(InputFile::name).toList(),
                some.stream().map(file -> file.path().toString()).toList()));
        first = i + 1;
        bytes = 0;
      }
    }
    return slices;
  }
}
