package news.parallax.analysis.narrative;

import java.util.stream.IntStream;

/**
 * What the words of a sentence stand for: a harm, a measure against one, a condition. Threads may
 * share one.
 */
final class ClauseReader {
  private static final String HARM = "harm";

  private final NarrativeWords words;

  ClauseReader(NarrativeWords words) {
    this.words = words;
  }

  /** Whether the i-th word names a harm, and nothing denies it. */
  boolean isHarm(int i, SentenceReading sentence) {
    return words.has(HARM, sentence.word(i))
        && !sentence.isDenied(i)
        && sentence.hits().stream()
            .noneMatch(hit -> hit.section().equals("harmless") && hit.from() <= i && i < hit.to());
  }

  /** Whether a harm that can hardly mean anything else: neither a slight one nor one by the way. */
  boolean isGraveHarm(int i, SentenceReading sentence) {
    return isHarm(i, sentence)
        && !words.has("slight harm", sentence.word(i))
        && !words.has("doubtful harm", sentence.word(i))
        && !words.has("behind a benefit", sentence.word(i + 1));
  }

  /** Whether a harm stands among the next words of the clause. */
  boolean isHarmBehind(int from, int far, SentenceReading sentence) {
    int end = Math.min(from + far, sentence.clauseEnd(from));
    return IntStream.range(from, end).anyMatch(i -> isHarm(i, sentence));
  }

  /** Whether a word of the section stands among the next words of the clause. */
  boolean isBehind(String section, int from, int far, SentenceReading sentence) {
    int end = Math.min(from + far, sentence.clauseEnd(from));
    return IntStream.range(from, end).anyMatch(i -> words.has(section, sentence.word(i)));
  }

  /** Whether a word that makes a question or a case of it stands before in the clause. */
  boolean isConditional(int i, SentenceReading sentence) {
    return IntStream.range(sentence.clauseStart(i), i)
        .anyMatch(before -> words.has("condition", sentence.word(before)));
  }

  /** Where a measure is named at once: "immediately end", "not be banned"; -1 if none is. */
  int measureAt(int from, SentenceReading sentence) {
    int i = from;
    while (sentence.word(i).endsWith("ly") || words.has("before a measure", sentence.word(i))) {
      i++;
    }
    String word = sentence.word(i);
    boolean passive = sentence.word(i - 1).equals("be") || sentence.word(i - 1).equals("been");
    return (passive ? words.has("measure taken", word) : words.has("measure", word)) ? i : -1;
  }

  /**
   * Where the harm stands that some words say to be done: behind words that only describe it,
   * before any that begins something else; -1 if there is none.
   */
  int objectAt(int from, int far, SentenceReading sentence) {
    int end = Math.min(from + far, sentence.clauseEnd(from));
    for (int i = from; i < end; i++) {
      if (isHarm(i, sentence) && !words.has("slight harm", sentence.word(i))) {
        return i;
      }
      boolean rise = sentence.word(i).equals("in") && words.has("rise", sentence.word(i - 1));
      if (!rise && words.has("begins something else", sentence.word(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether what the i-th word says is only possible, wanted or to come. */
  boolean isPossible(int i, SentenceReading sentence) {
    for (int before = i - 1; before >= i - 2 && !sentence.isSign(before); before--) {
      if (words.has("possible", sentence.word(before))) {
        return true;
      }
    }
    return isConditional(i, sentence);
  }
}
