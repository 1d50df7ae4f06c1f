package news.parallax.source.resolve;

import java.util.BitSet;
import news.parallax.text.Document;
import news.parallax.text.syntax.Words;

/**
 * Which words of an article stand between double quotation marks; marks pair within a paragraph.
 */
final class QuotedWords {
  private final BitSet quoted = new BitSet();

  QuotedWords(Document document, Words words) {
    for (Document.Paragraph paragraph : document.paragraphs()) {
      boolean open = false;
      int to = words.firstOf(paragraph.endSentence());
      for (int i = words.firstOf(paragraph.firstSentence()); i < to; i++) {
        if (words.isSign(i, '"')) {
          open = !open;
        } else if (open) {
          quoted.set(i);
        }
      }
    }
  }

  boolean isQuoted(int word) {
    return quoted.get(word);
  }
}
