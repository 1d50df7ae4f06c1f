package news.parallax.frame.character;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import news.parallax.frame.label.ActVerbForms;
import news.parallax.text.WordFile;
import news.parallax.text.WordList;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * The words of {@code connotations.txt} and of the lexicon's cues in all their forms. Threads may
 * share one.
 */
final class Connotations {
  private static final WordList ACCUSING = WordList.of("cues", "accuses");
  private static final WordList PRAISING = WordList.of("cues", "praises");

  private final Map<Integer, Integer> verbs = new HashMap<>();
  private final Map<Integer, Integer> nouns = new HashMap<>();
  private final Map<Integer, Integer> adjectives = new HashMap<>();

  Connotations() {
    ACCUSING.words().forEach(word -> addVerb(word, Connotation.ACCUSE_VERB.bit()));
    PRAISING.words().forEach(word -> addVerb(word, Connotation.PRAISE_VERB.bit()));
    WordFile.sections(Connotations.class, "connotations.txt")
        .forEach(
            (heading, lines) -> {
              int bit =
                  Connotation.valueOf(heading.toUpperCase(Locale.ROOT).replace(' ', '_')).bit();
              lines.forEach(line -> WordFile.words(line).forEach(word -> add(heading, word, bit)));
            });
  }

  private void add(String heading, String word, int bit) {
    if (heading.endsWith("verb")) {
      addVerb(word, bit);
    } else if (heading.endsWith("noun")) {
      put(nouns, word, bit);
      put(
          nouns,
          word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s",
          bit);
    } else {
      put(adjectives, word, bit);
    }
  }

  private void addVerb(String word, int bit) {
    put(verbs, word, bit);
    ActVerbForms.regular(word).forEach(form -> put(verbs, form, bit));
  }

  private static void put(Map<Integer, Integer> words, String form, int bit) {
    words.merge(Words.hash(form), bit, (a, b) -> a | b);
  }

  /** The connotations of a word as bits, by the part of speech it has. */
  int of(Words words, int word, int tag) {
    int lower = words.hash(word);
    if (tag == Tag.VBN || tag == Tag.VBG) {
      return verbs.getOrDefault(lower, 0) | adjectives.getOrDefault(lower, 0);
    }
    if (Tag.isVerb(tag)) {
      return verbs.getOrDefault(lower, 0);
    }
    if (Tag.isNoun(tag)) {
      return nouns.getOrDefault(lower, 0);
    }
    return tag == Tag.JJ ? adjectives.getOrDefault(lower, 0) | nouns.getOrDefault(lower, 0) : 0;
  }
}
