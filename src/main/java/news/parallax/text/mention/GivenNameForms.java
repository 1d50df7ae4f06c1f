package news.parallax.text.mention;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.text.WordFile;
import org.jspecify.annotations.Nullable;

/** The forms of one given name, "Bill" and "William", from {@code given-names.txt}. */
public final class GivenNameForms {
  /** Read when they are first asked for; all share them. */
  private static final class Shipped {
    static final SortedMap<String, SortedSet<String>> FULL_OF = read();
  }

  private GivenNameForms() {}

  private static SortedMap<String, SortedSet<String>> read() {
    SortedMap<String, SortedSet<String>> fullOf = new TreeMap<>();
    for (String line :
        WordFile.sections(GivenNameForms.class, "given-names.txt")
            .getOrDefault("given", List.of())) {
      String full = WordFile.words(line).get(0);
      for (String form : WordFile.words(line)) {
        fullOf.computeIfAbsent(form, unused -> new TreeSet<>()).add(full);
      }
    }
    return fullOf;
  }

  /**
   * The full names that the given name may be a form of.
   *
   * @param given in lower case without accents
   * @return null if it is in no list
   */
  public static @Nullable SortedSet<String> fullNames(String given) {
    return Shipped.FULL_OF.get(given);
  }

  /** Whether both may be forms of one name; case does not matter. */
  static boolean agree(String given, String other) {
    String lower = given.toLowerCase(Locale.ROOT);
    String otherLower = other.toLowerCase(Locale.ROOT);
    SortedSet<String> full = fullNames(lower);
    SortedSet<String> otherFull = fullNames(otherLower);
    return lower.equals(otherLower)
        || (full != null && otherFull != null && !Collections.disjoint(full, otherFull));
  }
}
