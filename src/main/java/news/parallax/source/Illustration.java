package news.parallax.source;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import news.parallax.text.WordFile;

/**
 * What something does, and examples of it. They stand in a file beside the class of the constants:
 * a section a constant, the title first, then an example a line.
 *
 * @param title in a sentence
 * @param right texts in which it does so
 * @param wrong texts in which it does not
 */
public record Illustration(String title, List<String> right, List<String> wrong) {
  private static final Map<Class<?>, Map<String, Illustration>> READ = new ConcurrentHashMap<>();

  public Illustration {
    right = List.copyOf(right);
    wrong = List.copyOf(wrong);
  }

  /**
   * What the file tells of a constant; it is read when it is first asked for.
   *
   * @throws IllegalStateException if it has no section under the constant's id
   */
  public static Illustration of(Exemplified constant, String file) {
    Illustration found =
        READ.computeIfAbsent(constant.getClass(), beside -> read(beside, file)).get(constant.id());
    if (found == null) {
      throw new IllegalStateException("No section [" + constant.id() + "] in " + file);
    }
    return found;
  }

  private static Map<String, Illustration> read(Class<?> beside, String file) {
    return WordFile.sections(beside, file).entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, section -> of(section.getValue())));
  }

  private static Illustration of(List<String> section) {
    return new Illustration(section.get(0), examples(section, "+ "), examples(section, "- "));
  }

  private static List<String> examples(List<String> section, String mark) {
    return section.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()).replace(" \u00b6 ", "\n\n"))
        .toList();
  }
}
