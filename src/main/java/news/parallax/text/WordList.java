package news.parallax.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Words of one use, from the lexicon that comes with the program: what stands under a heading of
 * one of its files, or has something in a column of a {@link WordTable}. The file is read when a
 * word is first asked for. Threads may share one.
 */
public final class WordList {
  private static final Map<String, Map<String, Set<String>>> READ = new ConcurrentHashMap<>();

  private final String file;
  private final String heading;
  private volatile @Nullable Set<String> words;

  private WordList(String file, String heading) {
    this.file = file;
    this.heading = heading;
  }

  /**
   * The words under a heading, or of a column.
   *
   * @param file a file of the folder {@code lexicon} beside this class, without its ending
   */
  public static WordList of(String file, String heading) {
    return new WordList(file, heading);
  }

  /** Whether the word, in lower case, is one of them. */
  public boolean contains(String word) {
    return words().contains(word);
  }

  /**
   * All of them.
   *
   * @throws IllegalStateException if the lexicon has no such heading
   */
  public Set<String> words() {
    Set<String> known = words;
    if (known == null) {
      known = READ.computeIfAbsent(file, WordList::read).get(heading);
      if (known == null) {
        throw new IllegalStateException("The lexicon has no [" + heading + "] in " + file);
      }
      words = known;
    }
    return known;
  }

  private static Map<String, Set<String>> read(String file) {
    Map<String, Set<String>> lists = new ConcurrentHashMap<>();
    Map<String, List<String>> sections =
        WordFile.sections(WordList.class, "lexicon/" + file + ".txt");
    WordTable table = WordTable.in(file, sections);
    if (table != null) {
      table.columns().forEach(column -> lists.put(column, hashed(table.column(column).keySet())));
      return lists;
    }
    sections.forEach(
        (heading, lines) -> {
          Set<String> words = new HashSet<>();
          for (String line : lines) {
            WordFile.words(line).forEach(word -> words.add(word.replace('_', ' ')));
          }
          lists.put(heading, hashed(words));
        });
    return lists;
  }

  /** Asked for every other word of a text, where the sets of {@code Set.copyOf} take longer. */
  private static Set<String> hashed(Set<String> words) {
    return Collections.unmodifiableSet(new HashSet<>(words));
  }
}
