package news.parallax.text.grammar;

import news.parallax.text.syntax.ParsedDocument;

/** Reads the grammar of documents. Threads may share one. */
public final class GrammarReader {
  private final FunctionWords functionWords = new FunctionWords();
  private final WordClasses wordClasses = new WordClasses(functionWords.all());
  private final int[] kinds = functionWords.kinds(wordClasses.known());

  /** Read when it is first asked for. */
  private static final class Shipped {
    static final GrammarReader READER = new GrammarReader();
  }

  private GrammarReader() {}

  /** The one for all who ask. */
  public static GrammarReader shipped() {
    return Shipped.READER;
  }

  /** The words of a document with their classes, made once for all who ask; linear time. */
  public Grammar read(ParsedDocument document) {
    return document.once(Grammar.class, parsed -> new Grammar(parsed, wordClasses, kinds));
  }

  public WordClasses wordClasses() {
    return wordClasses;
  }
}
