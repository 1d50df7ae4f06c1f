package news.parallax.frame.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.text.WordFile;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** The verbs and nouns of {@code acts.txt}, in all their forms. */
final class ActVerbs {
  /**
   * An act by its verb.
   *
   * @param sort which acts of the verb count, and to whom they are done
   * @param possessorActs of a noun, whether its possessive names who does it: "her support"
   */
  record Act(String verb, String category, Role.Effect effect, Sort sort, boolean possessorActs) {
    Act byPossessor() {
      return new Act(verb, category, effect, sort, true);
    }

    /** Whether it counts only where it is done to somebody. */
    boolean toPeople() {
      return sort != Sort.ANY && sort != Sort.GIVING;
    }

    /** Whether whom something is given to is acted upon. */
    boolean giving() {
      return sort == Sort.GIVING;
    }

    /** Whether a verb of violence is meant of words. */
    boolean inWords() {
      return sort == Sort.WORDS;
    }

    private Act asWords() {
      return new Act(verb, ACCUSATION, effect, Sort.WORDS, possessorActs);
    }
  }

  /** What the headings of the list tell of verbs behind category and effect. */
  private enum Sort {
    ANY,
    PEOPLE,
    GIVING,
    LITERAL,
    VERBAL,
    /** Of the verbal ones, what is meant of words here; no heading of the list. */
    WORDS
  }

  /** Words on either side among which one of violence tells that violence is meant. */
  private static final int NEAR = 30;

  private static final String ACCUSATION = "accusation";
  private static final String VIOLENCE = "words of violence";

  private final Map<Integer, Act> verbs = new HashMap<>();
  private final Map<Integer, Act> nouns = new HashMap<>();
  private final Set<Integer> violence = new HashSet<>();

  ActVerbs() {
    WordFile.sections(ActVerbs.class, "acts.txt")
        .forEach(
            (heading, lines) -> {
              if (heading.equals(VIOLENCE)) {
                lines.forEach(
                    line -> WordFile.words(line).forEach(word -> violence.add(Words.hash(word))));
              } else {
                addAll(WordFile.words(heading), lines);
              }
            });
  }

  private void addAll(List<String> heading, List<String> lines) {
    Role.Effect effect = Role.Effect.valueOf(heading.get(1).toUpperCase(Locale.ROOT));
    Sort sort =
        heading.size() > 2 ? Sort.valueOf(heading.get(2).toUpperCase(Locale.ROOT)) : Sort.ANY;
    lines.forEach(line -> add(line, new Act(verb(line), heading.get(0), effect, sort, false)));
  }

  private static String verb(String line) {
    return WordFile.words(line).get(0);
  }

  private void add(String line, Act act) {
    int slash = line.indexOf(" / ");
    List<String> forms = WordFile.words(slash < 0 ? line : line.substring(0, slash));
    forms.forEach(form -> verbs.put(Words.hash(form), act));
    if (forms.size() == 1) {
      ActVerbForms.regular(act.verb()).forEach(form -> verbs.put(Words.hash(form), act));
    }
    if (slash >= 0) {
      for (String listed : WordFile.words(line.substring(slash + 3))) {
        boolean possessor = listed.startsWith("<");
        String noun = possessor ? listed.substring(1) : listed;
        Act its = possessor ? act.byPossessor() : act;
        nouns.put(Words.hash(noun), its);
        nouns.put(Words.hash(noun + (noun.endsWith("sh") ? "es" : "s")), its);
      }
    }
  }

  /** The act of a verb form; null if it is none of these. */
  @Nullable Act ofVerb(Words words, int word) {
    return meant(verbs.get(words.hash(word)), words, word);
  }

  /** The act of a noun; null if it is none of these. */
  @Nullable Act ofNoun(Words words, int word) {
    return meant(nouns.get(words.hash(word)), words, word);
  }

  /** What is meant by a word that need not be one of violence: an act, one of words, or none. */
  private @Nullable Act meant(@Nullable Act act, Words words, int word) {
    boolean either = act != null && (act.sort == Sort.LITERAL || act.sort == Sort.VERBAL);
    if (act == null || !either || isBesideViolence(words, word)) {
      return act;
    }
    return act.sort == Sort.VERBAL ? act.asWords() : null;
  }

  private boolean isBesideViolence(Words words, int word) {
    int sentence = words.sentenceOf(word);
    int from = Math.max(words.sentenceFirst(sentence), word - NEAR);
    int to = Math.min(words.sentenceFirst(sentence + 1), word + NEAR);
    return IntStream.range(from, to).anyMatch(w -> w != word && violence.contains(words.hash(w)));
  }
}
