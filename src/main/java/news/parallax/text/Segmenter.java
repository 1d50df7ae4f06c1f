package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Section;
import news.parallax.article.Span;

/** Cuts text into paragraphs, sentences and tokens. Holds no state; threads may share one. */
public final class Segmenter {
  /** How many quotation marks and brackets in a row are looked behind; a text may be all marks. */
  private static final int MOST_MARKS = 8;

  /** Words before whose full stop a sentence does not end. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt",
          "maj", "cmdr", "adm", "rev", "hon", "pres", "st", "mt", "ft", "jr", "sr", "vs", "no",
          "inc", "corp", "co", "ltd", "bros", "jan", "feb", "mar", "apr", "aug", "sept", "sep",
          "oct", "nov", "dec", "etc", "al", "approx", "dept", "est", "fig", "messrs", "reps",
          "sens", "govs", "atty", "supt", "det", "cpl", "pvt", "spc", "u.s", "u.k", "u.n", "e.u",
          "d.c", "a.m", "p.m", "e.g", "i.e");

  /** The stored text of an article, with the sections it was given when it was cleaned. */
  public Document segment(Article article) {
    return segment(article.text(), article.blocks());
  }

  /** A bare text: every line with a word in it is a paragraph of the body. */
  public Document segment(String text) {
    return segment(text, 0);
  }

  /**
   * A bare text that begins with a headline.
   *
   * @param headlineEnd the lines that begin before this offset are the headline
   */
  public Document segment(String text, int headlineEnd) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span line = new Span(start, end).trim(text);
      if (!line.isEmpty()) {
        blocks.add(new Block(line, start < headlineEnd ? Section.HEADLINE : Section.BODY));
      }
      start = end + 1;
    }
    return segment(text, blocks);
  }

  private static Document segment(String text, List<Block> blocks) {
    String plain = PlainText.of(text);
    List<Document.Paragraph> paragraphs = new ArrayList<>(blocks.size());
    List<Document.Sentence> sentences = new ArrayList<>();
    Tokens tokens = new Tokens(text.length() / 5 + 16);
    for (Block block : blocks) {
      int firstSentence = sentences.size();
      int firstToken = tokens.count();
      tokens.addFrom(plain, block.span());
      cutSentences(plain, tokens, firstToken, block.span(), paragraphs.size(), sentences);
      paragraphs.add(
          new Document.Paragraph(block.span(), block.section(), firstSentence, sentences.size()));
    }
    return new Document(text, plain, paragraphs, sentences, tokens.starts(), tokens.ends());
  }

  private static void cutSentences(
      String plain,
      Tokens tokens,
      int firstToken,
      Span paragraph,
      int paragraphIndex,
      List<Document.Sentence> sentences) {
    int sentenceToken = firstToken;
    int sentenceStart = paragraph.start();
    for (int t = firstToken; t < tokens.count(); t++) {
      boolean last = t + 1 == tokens.count();
      if (last || endsSentence(plain, tokens, t)) {
        int end = last ? paragraph.end() : tokens.end(t);
        sentences.add(
            new Document.Sentence(
                new Span(sentenceStart, end).trim(plain), paragraphIndex, sentenceToken, t + 1));
        sentenceToken = t + 1;
        sentenceStart = end;
      }
    }
  }

  /** Whether a sentence ends behind token {@code t}, which is not the last of its paragraph. */
  private static boolean endsSentence(String plain, Tokens tokens, int t) {
    int stop = t;
    while (stop > 0
        && t - stop < MOST_MARKS
        && isCloser(plain, tokens, stop)
        && tokens.start(stop) == tokens.end(stop - 1)) {
      stop--;
    }
    char mark = plain.charAt(tokens.start(stop));
    if (tokens.end(stop) - tokens.start(stop) != 1 || (mark != '.' && mark != '!' && mark != '?')) {
      return false;
    }
    int next = t + 1;
    if (tokens.start(next) == tokens.end(t)) {
      return false;
    }
    int word = next;
    while (word + 1 < tokens.count() && word - next < MOST_MARKS && isOpener(plain, tokens, word)) {
      word++;
    }
    char first = plain.charAt(tokens.start(word));
    if (!Character.isUpperCase(first) && !Character.isDigit(first)) {
      return false;
    }
    return mark != '.' || stop == 0 || !isAbbreviation(plain, tokens, stop - 1, stop);
  }

  private static boolean isAbbreviation(String plain, Tokens tokens, int word, int stop) {
    if (tokens.end(word) != tokens.start(stop)) {
      return false;
    }
    String before = plain.substring(tokens.start(word), tokens.end(word));
    boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
    return initial || ABBREVIATIONS.contains(before.toLowerCase(Locale.ROOT));
  }

  private static boolean isCloser(String plain, Tokens tokens, int t) {
    return tokens.end(t) - tokens.start(t) == 1
        && "\"')]".indexOf(plain.charAt(tokens.start(t))) >= 0;
  }

  private static boolean isOpener(String plain, Tokens tokens, int t) {
    return tokens.end(t) - tokens.start(t) == 1
        && "\"'([".indexOf(plain.charAt(tokens.start(t))) >= 0;
  }
}
