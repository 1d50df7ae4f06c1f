package news.parallax.steps;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongBiFunction;

/** Takes time with the square of the length of a text, in the way that its first word names. */
public final class SlowOnPurpose implements ToLongBiFunction<String, Path> {
  @Override
  public long applyAsLong(String text, Path folder) {
    long found = 0;
    List<Integer> seen = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("loop")) {
        for (int j = 0; j < text.length(); j++) {
          found += text.charAt(i) == text.charAt(j) ? 1 : 0;
        }
      } else if (text.startsWith("search")) {
        found += text.indexOf('\n', i);
      } else {
        seen.add(i);
        found += new ArrayList<>(seen).size();
      }
    }
    return found;
  }
}
