package news.parallax.text.grammar;

import news.parallax.text.Document;

/** Reads the grammar of documents. Threads may share one. */
public final class GrammarReader {
  private final WordClasses wordClasses = new WordClasses();
  private final FunctionWords functionWords = new FunctionWords();

  /** The words of a document with their classes; linear time. */
  public Grammar read(Document document) {
    return new Grammar(document, wordClasses, functionWords);
  }

  public WordClasses wordClasses() {
    return wordClasses;
  }
}
