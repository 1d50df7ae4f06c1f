package news.parallax.frame.character;

import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Words;

/** What the words of an article say of those they are said of. */
final class ConnotedWords {
  private final int[] connotations;
  private final boolean[] told;

  ConnotedWords(ParsedDocument document, Connotations lists) {
    Words words = document.words();
    this.connotations = new int[words.count()];
    this.told = new boolean[words.sentenceCount()];
    for (int w = 0; w < connotations.length; w++) {
      if (Character.isLetter(words.first(w))) {
        connotations[w] = lists.of(words, w, document.syntax().tag(w));
        told[words.sentenceOf(w)] |= connotations[w] != 0;
      }
    }
  }

  /** What a word says, as bits of {@link Connotation#bit}; 0: nothing. */
  int of(int word) {
    return connotations[word];
  }

  /** Whether a word of the sentence has a connotation. */
  boolean inSentence(int sentence) {
    return told[sentence];
  }
}
