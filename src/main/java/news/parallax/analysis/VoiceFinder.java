package news.parallax.analysis;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.frame.label.Label;
import news.parallax.source.Attribution;
import news.parallax.source.Contents;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Words;

/**
 * Who speaks which words of an article.
 *
 * <p>What a source is quoted with are its words. Of what is reported without quotation marks the
 * source has said what is asserted, but the outlet has chosen the words: in "she said the strongman
 * would leave" nobody can tell who calls him so. The voice of such words is mixed.
 */
public final class VoiceFinder {
  private static final double MOSTLY = 0.5;

  /** Most quotations of so many words are speech, whoever speaks. */
  private static final int SPEECH_WORDS = 4;

  private final List<Attribution> attributions;
  private final Contents contents;
  private final ParsedDocument document;

  public VoiceFinder(List<Attribution> attributions, ParsedDocument document) {
    this.attributions = attributions;
    contents = new Contents(attributions);
    this.document = document;
  }

  /**
   * The innermost attribution whose content holds the span: in nested speech, the last speaker.
   *
   * @return its index; -1 if the outlet itself speaks
   */
  public int of(Span span) {
    return contents.innermost(span);
  }

  /** Who tells what the span says, in whatever words: a source if it is attributed or quoted. */
  public Voice teller(Span span) {
    if (of(span) >= 0 || quotedShare(span) >= MOSTLY) {
      return Voice.SOURCE;
    }
    return contents.touch(span) ? Voice.MIXED : Voice.OUTLET;
  }

  /**
   * Whose words the span is made of: a source's if they are quoted, nobody's alone if they are
   * reported without quotation marks.
   */
  public Voice wording(Span span) {
    int speaker = of(span);
    boolean own = speaker >= 0 && attributions.get(speaker).type() == Attribution.Type.DIRECT;
    double quoted = quotedShare(span);
    if (own || quoted >= MOSTLY) {
      return Voice.SOURCE;
    }
    return speaker >= 0 || quoted > 0 || contents.touch(span) ? Voice.MIXED : Voice.OUTLET;
  }

  /**
   * Whose word a label is. In reported speech without quotation marks, a source says what a
   * predicate says of an actor; a title or an apposition beside a name tells readers who that is,
   * which is the outlet's part; of a noun in place of the name it cannot be told.
   */
  public Voice of(Label label) {
    Voice wording = wording(label.span());
    boolean reported = wording == Voice.MIXED && quotedShare(label.span()) == 0;
    return switch (label.kind()) {
      case PREDICATE -> teller(label.span());
      case NOMINAL -> wording;
      default -> reported ? Voice.OUTLET : wording;
    };
  }

  /**
   * How much of the span stands between quotation marks. A few words between marks that nobody is
   * said to have spoken are a title or an ironic word as often as speech: they do not count.
   */
  private double quotedShare(Span span) {
    Words words = document.words();
    Quotes quotes = document.quotes();
    int quoted = 0;
    int all = 0;
    for (int w = words.at(span.start()); w < words.count() && words.start(w) < span.end(); w++) {
      int quote = quotes.of(w);
      all++;
      quoted += quote >= 0 && isSpeech(quote) ? 1 : 0;
    }
    return all == 0 ? 0 : (double) quoted / all;
  }

  private boolean isSpeech(int quote) {
    Quotes quotes = document.quotes();
    Words words = document.words();
    int first = quotes.first(quote);
    int last = quotes.end(quote) - 1;
    return last - first - 1 >= SPEECH_WORDS
        || contents.touch(new Span(words.start(first), words.end(last)));
  }
}
