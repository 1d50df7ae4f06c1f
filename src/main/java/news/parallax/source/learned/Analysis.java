package news.parallax.source.learned;

import java.util.List;
import news.parallax.text.Document;

/** What is known of a document before attributions are looked for: words, quotations, syntax. */
final class Analysis {
  private final Document document;
  private final Words words;
  private final Quotes quotes;
  private final Syntax syntax;
  private final int[] paragraphFirst;
  private final int[] paragraphOf;
  private final int[] sentenceOf;
  private final int[] stems;

  Analysis(Document document, SyntaxModel.Worker worker) {
    this.document = document;
    words = new Words(document);
    List<Document.Paragraph> paragraphs = document.paragraphs();
    paragraphFirst = new int[paragraphs.size() + 1];
    for (int p = 0; p < paragraphs.size(); p++) {
      paragraphFirst[p] = words.sentenceFirst(paragraphs.get(p).firstSentence());
    }
    paragraphFirst[paragraphs.size()] = words.count();
    paragraphOf = new int[words.count()];
    for (int p = 0; p < paragraphs.size(); p++) {
      java.util.Arrays.fill(paragraphOf, paragraphFirst[p], paragraphFirst[p + 1], p);
    }
    sentenceOf = new int[words.count()];
    for (int s = 0; s < words.sentenceCount(); s++) {
      java.util.Arrays.fill(sentenceOf, words.sentenceFirst(s), words.sentenceFirst(s + 1), s);
    }
    quotes = new Quotes(document, words, paragraphFirst);
    syntax = new Syntax(words.count(), words.sentenceCount());
    for (int s = 0; s < words.sentenceCount(); s++) {
      worker.parse(words, syntax, s);
    }
    stems = new int[words.count()];
    for (int w = 0; w < words.count(); w++) {
      stems[w] = Stems.of(words, w, syntax.tag(w));
    }
  }

  Document document() {
    return document;
  }

  Words words() {
    return words;
  }

  Quotes quotes() {
    return quotes;
  }

  Syntax syntax() {
    return syntax;
  }

  /** A hash of the word without its ending. */
  int stem(int word) {
    return stems[word];
  }

  int paragraphOf(int word) {
    return paragraphOf[word];
  }

  int paragraphFirst(int paragraph) {
    return paragraphFirst[paragraph];
  }

  int sentenceOf(int word) {
    return sentenceOf[word];
  }
}
