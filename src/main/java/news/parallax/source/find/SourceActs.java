package news.parallax.source.find;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.source.Attribution.Act;
import news.parallax.source.ContentForm;
import news.parallax.text.WordFile;

/**
 * What a source does with words that are attributed to it, by the verb of the cue, from {@code
 * acts.txt}, and by what the content is made like. Threads may share one.
 */
public final class SourceActs {
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
          .forEach(line -> WordFile.words(line).forEach(word -> words.add(word)));
      acts.put(act, words);
      for (String word : words) {
        if (word.indexOf('_') > 0) {
          firstOfPairs.add(word.substring(0, word.indexOf('_')));
        }
      }
    }
  }

  private boolean is(String lemma, String lastWord, Act act) {
    Set<String> words = acts.getOrDefault(act, Set.of());
    return words.contains(lemma)
        || (firstOfPairs.contains(lemma) && words.contains(lemma + '_' + lastWord));
  }

  /**
   * What is done, by the base form of the cue's verb, its last word ("called for") and the form of
   * the content.
   */
  public Act of(String lemma, String lastWord, ContentForm form) {
    return switch (form) {
      case QUOTATION -> is(lemma, lastWord, Act.JUDGEMENT) ? Act.JUDGEMENT : Act.STATEMENT;
      case CLAUSE -> is(lemma, lastWord, Act.BELIEF) ? Act.BELIEF : Act.STATEMENT;
      case INFINITIVE -> first(lemma, lastWord, INFINITIVE_ACTS, Act.INTENTION);
      case PHRASE ->
          isPair(lemma, lastWord) ? Act.DEMAND : first(lemma, lastWord, PHRASE_ACTS, Act.TOPIC);
    };
  }

  /** "call for", "insist on": a demand, whatever the verb does alone. */
  private boolean isPair(String lemma, String lastWord) {
    return firstOfPairs.contains(lemma)
        && acts.getOrDefault(Act.DEMAND, Set.of()).contains(lemma + '_' + lastWord);
  }

  private Act first(String lemma, String lastWord, List<Act> order, Act otherwise) {
    for (Act act : order) {
      if (is(lemma, lastWord, act)) {
        return act;
      }
    }
    return otherwise;
  }
}
