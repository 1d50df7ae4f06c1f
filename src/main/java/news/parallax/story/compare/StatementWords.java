package news.parallax.story.compare;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.story.WordForms;
import news.parallax.text.WordList;

/**
 * What a statement tells beside whom and what it names.
 *
 * @param words its words in small letters that are not merely of grammar, and its numbers
 * @param quoted two words in a row that it gives as the source's own, one of them telling
 */
record StatementWords(Set<String> words, Set<String> quoted) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019,.]*");
  private static final Pattern QUOTED =
      Pattern.compile("[\"\u201c]([^\"\u201c\u201d]*)[\"\u201d]?");

  /** Two paraphrases have so many words in common that are neither names nor of grammar. */
  private static final int FEWEST_IN_COMMON = 3;

  /** Words of grammar beside the {@link WordingKinds#LITTLE_WORDS}. */
  private static final WordList OF_GRAMMAR = WordList.of("grammar", "tells no statement");

  StatementWords {
    words = Set.copyOf(words);
    quoted = Set.copyOf(quoted);
  }

  /**
   * Reads a statement.
   *
   * @param said its content as it stands
   * @param direct whether all of it is quoted
   */
  static StatementWords of(String said, boolean direct) {
    Set<String> words = new TreeSet<>();
    Matcher word = WORD.matcher(said);
    while (word.find()) {
      String form = WordForms.of(word.group().replaceAll("[,.'\u2019]+$", ""));
      boolean telling = !Character.isUpperCase(word.group().charAt(0)) && isTelling(form);
      if (telling) {
        words.add(form);
      }
    }
    Set<String> quoted = new HashSet<>();
    if (direct) {
      addQuoted(said, quoted);
    } else {
      QUOTED.matcher(said).results().forEach(part -> addQuoted(part.group(1), quoted));
    }
    return new StatementWords(words, quoted);
  }

  private static void addQuoted(String quotation, Set<String> quoted) {
    String before = "";
    for (String word : Wording.spoken(quotation)) {
      if (!before.isEmpty() && (isTelling(word) || isTelling(before))) {
        quoted.add(before + " " + word);
      }
      before = word;
    }
  }

  private static boolean isTelling(String form) {
    return form.length() > 1
        && !WordingKinds.LITTLE_WORDS.contains(form)
        && !OF_GRAMMAR.contains(form);
  }

  /** Whether enough of what they tell is one: words, or two words in a row that both quote. */
  boolean areOf(StatementWords other) {
    return inCommon(other) >= FEWEST_IN_COMMON || quoteTheSame(other);
  }

  /** Whether both quote the same two words in a row. */
  boolean quoteTheSame(StatementWords other) {
    return quoted.stream().anyMatch(other.quoted::contains);
  }

  /** Whether half of what the shorter tells stands in the longer. */
  boolean tellMostly(StatementWords other) {
    return 2 * inCommon(other) >= Math.min(words.size(), other.words.size());
  }

  /** Whether one of them gives no number, or both give one in common. */
  boolean mayCountTheSame(StatementWords other) {
    Set<String> some = numbers();
    Set<String> others = other.numbers();
    return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
  }

  private long inCommon(StatementWords other) {
    return words.stream().filter(other.words::contains).count();
  }

  private Set<String> numbers() {
    return words.stream().filter(WordForms::hasDigit).collect(Collectors.toSet());
  }
}
