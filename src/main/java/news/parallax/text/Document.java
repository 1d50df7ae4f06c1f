package news.parallax.text;

import java.util.List;
import news.parallax.article.Section;
import news.parallax.article.Span;

/**
 * A text cut into paragraphs, sentences and tokens. Everything is addressed by offsets into {@link
 * #text()}; tokens are kept in arrays, for there are many.
 */
public final class Document {

  /**
   * A paragraph.
   *
   * @param section which part of the article it is
   * @param firstSentence index of its first sentence
   * @param endSentence one past the index of its last sentence
   */
  public record Paragraph(Span span, Section section, int firstSentence, int endSentence) {}

  /**
   * A sentence.
   *
   * @param paragraph index of its paragraph
   * @param firstToken index of its first token
   * @param endToken one past the index of its last token
   */
  public record Sentence(Span span, int paragraph, int firstToken, int endToken) {}

  private final String text;
  private final String plain;
  private final List<Paragraph> paragraphs;
  private final List<Sentence> sentences;
  private final int[] tokenStarts;
  private final int[] tokenEnds;
  private final int endless;

  Document(
      String text,
      String plain,
      List<Paragraph> paragraphs,
      List<Sentence> sentences,
      int[] tokenStarts,
      int[] tokenEnds,
      int endless) {
    this.text = text;
    this.plain = plain;
    this.paragraphs = List.copyOf(paragraphs);
    this.sentences = List.copyOf(sentences);
    this.tokenStarts = tokenStarts;
    this.tokenEnds = tokenEnds;
    this.endless = endless;
  }

  /** The text as given. */
  public String text() {
    return text;
  }

  /**
   * The text with quotation marks, apostrophes, spaces and hyphens made plain ASCII, of the same
   * length, so that offsets hold in both.
   */
  public String plain() {
    return plain;
  }

  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** How many stretches were too long for a sentence and cut into several. */
  public int endlessSentences() {
    return endless;
  }

  public int tokenCount() {
    return tokenStarts.length;
  }

  public int tokenStart(int token) {
    return tokenStarts[token];
  }

  public int tokenEnd(int token) {
    return tokenEnds[token];
  }

  public Span token(int token) {
    return new Span(tokenStarts[token], tokenEnds[token]);
  }

  /** The plain form of a token. */
  public String word(int token) {
    return plain.substring(tokenStarts[token], tokenEnds[token]);
  }

  /** The index of the sentence that holds the offset, or of the last one before it; -1 if none. */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    int found = -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return found;
  }

  /** The index of the first token that ends after the offset; {@link #tokenCount()} if none. */
  public int firstTokenEndingAfter(int offset) {
    int low = 0;
    int high = tokenEnds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokenEnds[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
