package news.parallax.source.find;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.source.Attribution;
import news.parallax.source.Attribution.Act;
import news.parallax.text.grammar.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * What a source does with words that are attributed to it, by the verb of the cue, from {@code
 * acts.txt}, and by what the content is made like. Threads may share one.
 */
public final class SourceActs {

  /** What the content of an attribution is made like. */
  public enum Form {
    QUOTATION,
    /** "that the bridge is safe", "the bridge is safe, she said". */
    CLAUSE,
    /** "to close the bridge". */
    INFINITIVE,
    /** "a ban on lorries". */
    PHRASE
  }

  private static final Set<String> CLAUSES =
      Set.of(
          "verb_that",
          "verb_clause",
          "verb_question",
          "verb_colon",
          "clause_verb",
          "according_to",
          "voucher",
          "headline",
          "label_colon",
          "speaker_colon");

  private static final Set<String> PHRASES =
      Set.of("verb_phrase", "verb_preposition", "noun", "noun_report", "passive_by");

  private static final List<Act> INFINITIVE_ACTS = List.of(Act.DEMAND, Act.INTENTION, Act.BELIEF);

  private static final List<Act> PHRASE_ACTS =
      List.of(Act.JUDGEMENT, Act.DEMAND, Act.INTENTION, Act.BELIEF);

  private final Map<Act, Set<String>> acts = new EnumMap<>(Act.class);

  /** The first words of pairs such as "call for". */
  private final Set<String> firstOfPairs = new HashSet<>();

  /** Reads the list of cues. */
  public SourceActs() {
    Map<String, List<String>> sections = WordFile.sections(SourceActs.class, "acts.txt");
    for (Act act : Act.values()) {
      Set<String> words = new HashSet<>();
      String name = act.name().toLowerCase(Locale.ROOT);
      sections
          .getOrDefault(name, List.of())
          .forEach(line -> WordFile.words(line).forEach(word -> words.add(base(word))));
      acts.put(act, words);
      for (String word : words) {
        if (word.indexOf('_') > 0) {
          firstOfPairs.add(word.substring(0, word.indexOf('_')));
        }
      }
    }
  }

  /** Without a last e, which base forms made by rule may lack. */
  private static String base(String word) {
    boolean silent = word.length() > 3 && word.endsWith("e") && word.indexOf('_') < 0;
    return silent ? word.substring(0, word.length() - 1) : word;
  }

  private boolean is(String base, String lastWord, Act act) {
    Set<String> words = acts.getOrDefault(act, Set.of());
    return words.contains(base)
        || (firstOfPairs.contains(base) && words.contains(base + '_' + lastWord));
  }

  /**
   * What is done, by the base form of the cue's verb, its last word ("called for") and the form of
   * the content.
   */
  public Act of(String lemma, String lastWord, Form form) {
    String base = base(lemma);
    return switch (form) {
      case QUOTATION -> is(base, lastWord, Act.JUDGEMENT) ? Act.JUDGEMENT : Act.STATEMENT;
      case CLAUSE -> is(base, lastWord, Act.BELIEF) ? Act.BELIEF : Act.STATEMENT;
      case INFINITIVE -> first(base, lastWord, INFINITIVE_ACTS, Act.INTENTION);
      case PHRASE ->
          isPair(base, lastWord) ? Act.DEMAND : first(base, lastWord, PHRASE_ACTS, Act.TOPIC);
    };
  }

  /** "call for", "insist on": a demand, whatever the verb does alone. */
  private boolean isPair(String base, String lastWord) {
    return firstOfPairs.contains(base)
        && acts.getOrDefault(Act.DEMAND, Set.of()).contains(base + '_' + lastWord);
  }

  private Act first(String base, String lastWord, List<Act> order, Act otherwise) {
    for (Act act : order) {
      if (is(base, lastWord, act)) {
        return act;
      }
    }
    return otherwise;
  }

  /** What the content is made like, by the rule that found it; null if the rule does not tell. */
  public static @Nullable Form form(String rule, Attribution.Type type) {
    if (CLAUSES.contains(rule)) {
      return Form.CLAUSE;
    }
    if (PHRASES.contains(rule)) {
      return Form.PHRASE;
    }
    if (rule.equals("verb_infinitive")) {
      return Form.INFINITIVE;
    }
    boolean tells = !rule.equals("model") && !rule.equals("passive");
    return tells || type == Attribution.Type.DIRECT ? Form.QUOTATION : null;
  }
}
