package news.parallax.text.grammar;

import news.parallax.text.syntax.ParsedDocument;

/** Reads the grammar of documents. Threads may share one. */
public final class GrammarReader {
  private final WordClasses wordClasses = new WordClasses();
  private final FunctionWords functionWords = new FunctionWords();

  /** The words of a document with their classes, made once for all who ask; linear time. */
  public Grammar read(ParsedDocument document) {
    return document.once(
        Grammar.class, parsed -> new Grammar(parsed.document(), wordClasses, functionWords));
  }

  public WordClasses wordClasses() {
    return wordClasses;
  }
}
