package news.parallax.source.find;

import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.Lemmas;

/** All that is known while a document is read for attributions. */
final class CueReading {
  private final Grammar grammar;
  private final Lemmas forms;
  private final WordLists lists;
  private final CueLexicon lexicon;
  private final Complements complements;
  private final boolean[] quoted;
  private final boolean[] cueAt;
  private final boolean transcript;

  /**
   * @param transcript whether several paragraphs begin with a name in capitals and a colon
   */
  CueReading(
      Grammar grammar, Lemmas forms, WordLists lists, CueLexicon lexicon, boolean transcript) {
    this.grammar = grammar;
    this.forms = forms;
    this.lists = lists;
    this.lexicon = lexicon;
    this.transcript = transcript;
    quoted = new boolean[grammar.words().count()];
    cueAt = new boolean[grammar.words().count()];
    complements = new Complements(grammar, lists, forms, quoted, cueAt);
  }

  Grammar grammar() {
    return grammar;
  }

  Lemmas forms() {
    return forms;
  }

  WordLists lists() {
    return lists;
  }

  CueLexicon lexicon() {
    return lexicon;
  }

  Complements complements() {
    return complements;
  }

  /** One flag for each word: whether it stands in a quotation of speech. Filled on the way. */
  boolean[] quoted() {
    return quoted;
  }

  /** One flag for each word: whether it is a verb trusted to be a cue. Filled on the way. */
  boolean[] cueAt() {
    return cueAt;
  }

  /** Whether several paragraphs begin with a name in capitals and a colon. */
  boolean transcript() {
    return transcript;
  }
}
