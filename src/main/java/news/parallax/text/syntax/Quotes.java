package news.parallax.text.syntax;

import java.util.Arrays;
import news.parallax.article.Span;
import news.parallax.text.Document;

/**
 * Which words stand between quotation marks. A quotation never runs past its paragraph; one left
 * open ends with it, or before words that say who speaks. Single marks count where nothing else is
 * open and a closing one follows.
 */
public final class Quotes {
  private final int[] ofWord;
  private int[] firsts = new int[16];
  private int[] ends = new int[16];
  private int count;

  public Quotes(Document document, Words words) {
    ofWord = new int[words.count()];
    Arrays.fill(ofWord, -1);
    for (Document.Paragraph paragraph : document.paragraphs()) {
      for (Span quotation :
          QuotationPairer.pair(document.text(), document.plain(), paragraph.span())) {
        add(words.at(quotation.start()), words.at(quotation.end() - 1) + 1);
      }
    }
  }

  public int count() {
    return count;
  }

  /** The quotation a word stands in, its marks included; -1 if none. */
  public int of(int word) {
    return ofWord[word];
  }

  /** The first word of a quotation: its opening mark. */
  public int first(int quote) {
    return firsts[quote];
  }

  /** One past the last word of a quotation, which is its closing mark if it has one. */
  public int end(int quote) {
    return ends[quote];
  }

  private void add(int first, int end) {
    if (count == firsts.length) {
      firsts = Arrays.copyOf(firsts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    firsts[count] = first;
    ends[count] = end;
    Arrays.fill(ofWord, first, end, count);
    count++;
  }
}
