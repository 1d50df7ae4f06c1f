package news.parallax.source.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import news.parallax.text.WordList;
import news.parallax.text.mention.FullNames;

/**
 * The parts of a person's name, folded (see {@link Romanisation#fold}).
 *
 * @param titled whether words before the name were left out
 * @param given the first name or its initial; empty if there is a surname only
 * @param middle what stands between, parted by spaces; empty if nothing does
 * @param surname the last word with its particles: "von der leyen"; an Arabic article is left out
 * @param suffix "jr", "iii"; empty if there is none
 */
record PersonName(boolean titled, String given, String middle, String surname, String suffix) {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final WordList PARTICLES = WordList.of("particles", "kept");
  private static final WordList ARTICLES = WordList.of("particles", "article");

  /**
   * Takes a name apart.
   *
   * @param isTitle whether a word says what a person is and may stand before a name
   */
  static PersonName of(String name, Predicate<String> isTitle) {
    List<String> words = new ArrayList<>(Arrays.asList(Romanisation.fold(name).split(" ", -1)));
    int before = words.size();
    while (words.size() > 1 && isTitle.test(words.get(0))) {
      words.remove(0);
    }
    boolean titled = words.size() < before;
    String suffix = "";
    if (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
      suffix = words.remove(words.size() - 1);
    }
    int last = words.size() - 1;
    int from = last;
    while (from > 1 && PARTICLES.contains(words.get(from - 1))) {
      from--;
    }
    String surname = String.join(" ", words.subList(from, words.size()));
    while (from > 0 && ARTICLES.contains(words.get(from - 1))) {
      from--;
    }
    String given = from == 0 ? "" : words.get(0);
    String middle = from < 2 ? "" : String.join(" ", words.subList(1, from));
    return new PersonName(titled, given, middle, surname, suffix);
  }

  /** Whether it has a given name that is more than an initial. */
  boolean isFull() {
    return given.length() > 1;
  }

  /** Whether the other may be the same person as far as middle names and initials tell. */
  boolean agreesInMiddle(PersonName other) {
    return FullNames.agreeInMiddle(
        List.of(middle.split(" ", -1)), List.of(other.middle.split(" ", -1)));
  }
}
