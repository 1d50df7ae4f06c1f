package news.parallax.frame.label;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.text.grammar.WordFile;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** The verbs and nouns of {@code acts.txt}, in all their forms. */
final class ActVerbs {
  /**
   * An act by its verb.
   *
   * @param toPeople whether it counts only where it is done to somebody
   * @param giving whether it is done to whom something is given
   * @param possessorActs of a noun, whether its possessive names who does it: "her support"
   */
  record Act(
      String verb,
      String category,
      Role.Effect effect,
      boolean toPeople,
      boolean giving,
      boolean possessorActs) {
    Act byPossessor() {
      return new Act(verb, category, effect, toPeople, giving, true);
    }
  }

  private final Map<Integer, Act> verbs = new HashMap<>();
  private final Map<Integer, Act> nouns = new HashMap<>();

  ActVerbs() {
    WordFile.sections(ActVerbs.class, "acts.txt")
        .forEach(
            (heading, lines) -> {
              List<String> parts = WordFile.words(heading);
              Role.Effect effect = Role.Effect.valueOf(parts.get(1).toUpperCase(Locale.ROOT));
              String third = parts.size() > 2 ? parts.get(2) : "";
              boolean giving = third.equals("giving");
              boolean toPeople = third.equals("people");
              lines.forEach(
                  line ->
                      add(
                          line,
                          new Act(verb(line), parts.get(0), effect, toPeople, giving, false)));
            });
  }

  private static String verb(String line) {
    return WordFile.words(line).get(0);
  }

  private void add(String line, Act act) {
    int slash = line.indexOf(" / ");
    List<String> forms = WordFile.words(slash < 0 ? line : line.substring(0, slash));
    forms.forEach(form -> verbs.put(Words.hash(form), act));
    if (forms.size() == 1) {
      VerbForms.regular(act.verb()).forEach(form -> verbs.put(Words.hash(form), act));
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
    return verbs.get(words.lower(word));
  }

  /** The act of a noun; null if it is none of these. */
  @Nullable Act ofNoun(Words words, int word) {
    return nouns.get(words.lower(word));
  }
}
