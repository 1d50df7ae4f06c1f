package news.parallax.story.claim;

import java.util.Locale;
import news.parallax.text.Document;

/** The words of one sentence, by the numbers of their tokens; there is none outside it. */
final class ClaimSentence {
  private final Document document;
  private final Document.Sentence sentence;
  private final ClaimWords lists;

  ClaimSentence(Document document, Document.Sentence sentence, ClaimWords lists) {
    this.document = document;
    this.sentence = sentence;
    this.lists = lists;
  }

  /** The first token of the sentence. */
  int first() {
    return sentence.firstToken();
  }

  /** The token behind the last of the sentence. */
  int end() {
    return sentence.endToken();
  }

  /** The word; empty outside the sentence. */
  String word(int token) {
    return token < sentence.firstToken() || token >= sentence.endToken()
        ? ""
        : document.word(token);
  }

  boolean isWord(int token) {
    String word = word(token);
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }

  /** Whether it is a word that is not merely one of grammar. */
  boolean isContent(int token) {
    return isWord(token) && !lists.isFunction(word(token).toLowerCase(Locale.ROOT));
  }

  boolean isCapitalised(int token) {
    return isWord(token) && Character.isUpperCase(word(token).charAt(0));
  }

  /** The words from one token to another, exclusive, as they stand. */
  String text(int from, int to) {
    return document.plain().substring(document.tokenStart(from), document.tokenEnd(to - 1));
  }
}
