package news.parallax.text.clean;

import java.util.Locale;
import java.util.Optional;
import news.parallax.text.WordList;

/**
 * The name of a site behind a headline: "… – Republic World".
 *
 * @param headlineEnd where the headline itself ends
 * @param start where the name begins
 */
record HeadlineSuffix(int headlineEnd, int start) {
  private static final String[] SEPARATORS = {
    " | ", " : ", " \u2013 ", " \u2014 ", " - ", " :: ", " \u00bb ", " \u2022 ", " -- "
  };
  private static final int LONGEST = 50;
  private static final int FEWEST_HEADLINE_WORDS = 3;
  private static final int MOST_WORDS = 5;

  /** Words in the names of media, beside the outlets that are known. */
  private static final WordList MEDIA_WORDS = WordList.of("media", "in names of media");

  /** The suffix of a headline, if it has one. */
  static Optional<HeadlineSuffix> find(String headline, OutletList outlets) {
    int at = -1;
    int length = 0;
    for (String separator : SEPARATORS) {
      int last = headline.lastIndexOf(separator);
      if (last > at) {
        at = last;
        length = separator.length();
      }
    }
    if (at < 0 || words(headline.substring(0, at)) < FEWEST_HEADLINE_WORDS) {
      return Optional.empty();
    }
    String suffix = headline.substring(at + length).strip();
    boolean barred = headline.startsWith(" | ", at) || headline.startsWith(" :: ", at);
    boolean site =
        suffix.length() <= LONGEST
            && !suffix.isEmpty()
            && words(suffix) <= MOST_WORDS
            && (barred || outlets.byName(suffix).isPresent() || readsLikeMedia(suffix));
    return site ? Optional.of(new HeadlineSuffix(at, at + length)) : Optional.empty();
  }

  /** Capitalised words only, the last of them one that names media. */
  private static boolean readsLikeMedia(String suffix) {
    String[] words = suffix.split(" ", -1);
    for (String word : words) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    return words.length > 1 && MEDIA_WORDS.contains(last);
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split(" ", -1).length;
  }

  /** Whether two headlines are one, but for the name of the site behind one of them. */
  static boolean parts(String one, String other, OutletList outlets) {
    String first = Fold.letters(one);
    String second = Fold.letters(other);
    String longer = first.length() > second.length() ? one : other;
    int least = Math.min(first.length(), second.length());
    return (first.startsWith(second) || second.startsWith(first))
        && find(longer, outlets)
            .filter(
                found -> Fold.letters(longer.substring(0, found.headlineEnd())).length() == least)
            .isPresent();
  }
}
