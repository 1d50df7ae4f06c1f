package news.parallax.text.syntax;

import java.util.List;
import news.parallax.text.Document;

/** What is known of a document before attributions are looked for: words, quotations, syntax. */
public final class ParsedDocument {
  private final Document document;
  private final Words words;
  private final Quotes quotes;
  private final Syntax syntax;
  private final int[] paragraphOf;
  private final int[] sentenceOf;
  private final int[] stems;

  public ParsedDocument(Document document, SyntaxModel.Worker worker) {
    this.document = document;
    words = new Words(document, worker.clusters());
    List<Document.Paragraph> paragraphs = document.paragraphs();
    paragraphOf = new int[words.count()];
    for (int p = 0; p < paragraphs.size(); p++) {
      java.util.Arrays.fill(paragraphOf, words.paragraphFirst(p), words.paragraphFirst(p + 1), p);
    }
    sentenceOf = new int[words.count()];
    for (int s = 0; s < words.sentenceCount(); s++) {
      java.util.Arrays.fill(sentenceOf, words.sentenceFirst(s), words.sentenceFirst(s + 1), s);
    }
    quotes = new Quotes(document, words);
    syntax = new Syntax(words.count());
    for (int s = 0; s < words.sentenceCount(); s++) {
      worker.parse(words, syntax, s);
    }
    stems = new int[words.count()];
    for (int w = 0; w < words.count(); w++) {
      stems[w] = Stems.of(words, w, syntax.tag(w));
    }
  }

  public Document document() {
    return document;
  }

  public Words words() {
    return words;
  }

  public Quotes quotes() {
    return quotes;
  }

  public Syntax syntax() {
    return syntax;
  }

  /** A hash of the word without its ending. */
  public int stem(int word) {
    return stems[word];
  }

  /** The coarse cluster of the word: words used alike; -1 if it has none. */
  public int coarse(int word) {
    return words.coarse(word);
  }

  /** The fine cluster of the word and the coarse one together; -1 if it has none. */
  public int fine(int word) {
    return words.fine(word);
  }

  public int paragraphOf(int word) {
    return paragraphOf[word];
  }

  public int paragraphFirst(int paragraph) {
    return words.paragraphFirst(paragraph);
  }

  public int sentenceOf(int word) {
    return sentenceOf[word];
  }
}
