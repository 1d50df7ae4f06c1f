package news.parallax.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of a {@link WordFile}, a set for each of its headings. Threads may share one. */
public final class WordSets {
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final String name;

  /**
   * Reads a file.
   *
   * @param beside a class of the package that holds it
   */
  public WordSets(Class<?> beside, String name) {
    this.name = name;
    WordFile.sections(beside, name)
        .forEach(
            (heading, lines) -> {
              Set<String> words = sets.computeIfAbsent(heading, unused -> new HashSet<>());
              lines.forEach(line -> words.addAll(WordFile.words(line)));
            });
  }

  /**
   * The words under a heading.
   *
   * @throws IllegalArgumentException if the file has no such heading
   */
  public Set<String> of(String heading) {
    Set<String> words = sets.get(heading);
    if (words == null) {
      throw new IllegalArgumentException(name + " has no words under [" + heading + "]");
    }
    return words;
  }

  /** Whether the word stands under the heading. */
  public boolean has(String heading, String word) {
    return of(heading).contains(word);
  }
}
