package news.parallax.coverage;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.frame.label.Label;
import news.parallax.source.Attribution;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;

/**
 * Who speaks which words of an article.
 *
 * <p>What a source is quoted with are its words. Of what is reported without quotation marks the
 * source has said what is asserted, but the outlet has chosen the words: in "she said the strongman
 * would leave" nobody can tell who calls him so. The voice of such a label is mixed.
 */
public final class Speakers {
  private final List<Attribution> attributions;
  private final ParsedDocument document;

  public Speakers(List<Attribution> attributions, ParsedDocument document) {
    this.attributions = attributions;
    this.document = document;
  }

  /**
   * The innermost attribution whose content holds the span: in nested speech, the last speaker.
   *
   * @return its index; -1 if the outlet itself speaks
   */
  public int of(Span span) {
    int speaker = -1;
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i < attributions.size(); i++) {
      for (Span content : attributions.get(i).content()) {
        if (content.contains(span) && content.length() < shortest) {
          speaker = i;
          shortest = content.length();
        }
      }
    }
    return speaker;
  }

  /** Who speaks what the span asserts. */
  public Voice voice(Span span) {
    if (of(span) >= 0) {
      return Voice.SOURCE;
    }
    for (Attribution attribution : attributions) {
      for (Span content : attribution.content()) {
        if (content.overlaps(span)) {
          return Voice.MIXED;
        }
      }
    }
    return Voice.OUTLET;
  }

  /** Whose word a label is. */
  public Voice voice(Label label) {
    Voice voice = voice(label.span());
    if (voice != Voice.SOURCE || label.kind() == Label.Kind.PREDICATE) {
      return voice;
    }
    return isQuoted(label.span()) ? Voice.SOURCE : Voice.MIXED;
  }

  /** Whether the words stand between quotation marks, or in speech given as the source's own. */
  private boolean isQuoted(Span span) {
    Quotes quotes = document.quotes();
    int word = document.words().at(span.start());
    boolean marked = word < document.words().count() && quotes.of(word) >= 0;
    return marked || attributions.get(of(span)).type() == Attribution.Type.DIRECT;
  }
}
