package news.parallax.source.find;

import java.util.List;
import news.parallax.source.Attribution.Act;
import news.parallax.source.ContentForm;
import news.parallax.text.WordList;

/**
 * What a source does with words that are attributed to it, by the verb of the cue, from the
 * lexicon, and by what the content is made like. Threads may share one.
 */
public final class SourceActs {
  private static final Cues BELIEF = new Cues(Act.BELIEF, WordList.of("cues", "belief"));
  private static final Cues DEMAND = new Cues(Act.DEMAND, WordList.of("cues", "demand"));
  private static final Cues INTENTION = new Cues(Act.INTENTION, WordList.of("cues", "intention"));
  private static final Cues JUDGEMENT = new Cues(Act.JUDGEMENT, WordList.of("cues", "judgement"));
  private static final List<Cues> WITH_INFINITIVE = List.of(DEMAND, INTENTION, BELIEF);
  private static final List<Cues> WITH_PHRASE = List.of(JUDGEMENT, DEMAND, INTENTION, BELIEF);

  private record Cues(Act act, WordList words) {
    /** Whether the lemma alone, which may be a pair itself ("be_sure"), or both are one. */
    boolean has(String lemma, String lastWord) {
      return words.contains(lemma.replace('_', ' ')) || hasPair(lemma, lastWord);
    }

    /** "call for", "insist on". */
    boolean hasPair(String lemma, String lastWord) {
      return words.contains(lemma + ' ' + lastWord);
    }
  }

  /**
   * What is done, by the base form of the cue's verb, its last word ("called for") and the form of
   * the content.
   */
  public Act of(String lemma, String lastWord, ContentForm form) {
    return switch (form) {
      case QUOTATION -> first(lemma, lastWord, List.of(JUDGEMENT), Act.STATEMENT);
      case CLAUSE -> first(lemma, lastWord, List.of(BELIEF), Act.STATEMENT);
      case INFINITIVE ->
          INTENTION.hasPair(lemma, "to")
              ? Act.INTENTION
              : first(lemma, lastWord, WITH_INFINITIVE, Act.INTENTION);
      case PHRASE ->
          DEMAND.hasPair(lemma, lastWord)
              ? Act.DEMAND
              : first(lemma, lastWord, WITH_PHRASE, Act.TOPIC);
    };
  }

  private static Act first(String lemma, String lastWord, List<Cues> order, Act otherwise) {
    for (Cues cues : order) {
      if (cues.has(lemma, lastWord)) {
        return cues.act();
      }
    }
    return otherwise;
  }
}
