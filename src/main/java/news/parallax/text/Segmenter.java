package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Section;
import news.parallax.article.Span;

/**
 * Cuts text into paragraphs, sentences and tokens. What runs on for too long without the end of a
 * sentence is cut into pieces as {@link EndlessSentence} tells. Holds no state; threads may share
 * one.
 */
public final class Segmenter {
  /** Words whose full stop never ends a sentence, for a name or a number follows. */
  private static final WordList TITLES = WordList.of("abbreviations", "before a name");

  /** Abbreviations that can also stand at the end of a sentence. */
  private static final WordList ABBREVIATIONS = WordList.of("abbreviations", "anywhere");

  /** Abbreviations before a number: "No. 1", "Sept. 11". */
  private static final WordList BEFORE_NUMBERS = WordList.of("abbreviations", "before a number");

  /** Words that open a sentence far more often than they stand in a name. */
  private static final WordList STARTERS = WordList.of("things", "opens a sentence");

  /** A sentence has at most this many closing marks behind its stop. */
  private static final int MOST_CLOSERS = 4;

  private static final int LONGEST_ABBREVIATION = 6;
  private static final int LONGEST_WORD = 20;

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
    int endless = 0;
    for (Block block : blocks) {
      int firstSentence = sentences.size();
      int firstToken = tokens.count();
      tokens.addFrom(plain, block.span());
      endless +=
          cutSentences(plain, tokens, firstToken, block.span(), paragraphs.size(), sentences);
      paragraphs.add(
          new Document.Paragraph(block.span(), block.section(), firstSentence, sentences.size()));
    }
    return new Document(
        text, plain, paragraphs, sentences, tokens.starts(), tokens.ends(), endless);
  }

  /** Returns how many stretches were too long for a sentence. */
  private static int cutSentences(
      String plain,
      Tokens tokens,
      int firstToken,
      Span paragraph,
      int paragraphIndex,
      List<Document.Sentence> sentences) {
    int sentenceToken = firstToken;
    int sentenceStart = paragraph.start();
    int endless = 0;
    for (int t = firstToken; t < tokens.count(); t++) {
      boolean last = t + 1 == tokens.count();
      if (last || endsSentence(plain, tokens, t)) {
        boolean tooLong = EndlessSentence.is(tokens, sentenceToken, t + 1);
        endless += tooLong ? 1 : 0;
        while (sentenceToken <= t) {
          int next =
              tooLong ? EndlessSentence.pieceEnd(plain, tokens, sentenceToken, t + 1) : t + 1;
          int end = last && next == t + 1 ? paragraph.end() : tokens.end(next - 1);
          Span span = new Span(sentenceStart, end).trim(plain);
          sentences.add(new Document.Sentence(span, paragraphIndex, sentenceToken, next));
          sentenceToken = next;
          sentenceStart = end;
        }
      }
    }
    return endless;
  }

  /** Whether a sentence ends behind token {@code t}, which is not the last of its paragraph. */
  private static boolean endsSentence(String plain, Tokens tokens, int t) {
    int stop = t;
    while (stop > 0
        && t - stop < MOST_CLOSERS
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
    while (word + 1 < tokens.count()
        && word - next < MOST_CLOSERS
        && isOpener(plain, tokens, word)) {
      word++;
    }
    char first = plain.charAt(tokens.start(word));
    if (!Character.isUpperCase(first) && !Character.isDigit(first) && "$£€@#".indexOf(first) < 0) {
      return false;
    }
    boolean stopped = mark != '.' || stop == 0 || tokens.end(stop - 1) != tokens.start(stop);
    return stopped || endsBehind(plain, tokens, stop - 1, word);
  }

  /** Whether the sentence ends at the full stop behind a word, given the next word. */
  private static boolean endsBehind(String plain, Tokens tokens, int word, int next) {
    int from = tokens.start(word);
    int length = tokens.end(word) - from;
    if (length > LONGEST_ABBREVIATION) {
      return !endsWithTitle(plain, from, from + length);
    }
    String before = lower(plain, tokens, word);
    if (TITLES.contains(before.substring(before.lastIndexOf('-') + 1)) && isWordy(before)) {
      return false;
    }
    boolean number = Character.isDigit(plain.charAt(tokens.start(next)));
    if (BEFORE_NUMBERS.contains(before)) {
      return !number;
    }
    boolean initial = length == 1 && Character.isUpperCase(plain.charAt(from));
    if (initial || isInitials(plain, from, length) || ABBREVIATIONS.contains(before)) {
      return STARTERS.contains(lower(plain, tokens, next));
    }
    return true;
  }

  /** Whether a word that is no abbreviation as a whole ends with a title: "then-Sen". */
  private static boolean endsWithTitle(String plain, int from, int to) {
    int hyphen = to - 1;
    while (to - hyphen <= LONGEST_ABBREVIATION && plain.charAt(hyphen) != '-') {
      hyphen--;
    }
    return plain.charAt(hyphen) == '-'
        && Character.isLetter(plain.charAt(from))
        && TITLES.contains(plain.substring(hyphen + 1, to).toLowerCase(Locale.ROOT));
  }

  /** Whether it begins with a letter: "then-sen", not "6-ft". */
  private static boolean isWordy(String word) {
    return Character.isLetter(word.charAt(0));
  }

  /** "E.J" of "E.J. Lund": two initials. */
  private static boolean isInitials(String plain, int at, int length) {
    return length == 3
        && plain.charAt(at + 1) == '.'
        && Character.isUpperCase(plain.charAt(at))
        && Character.isUpperCase(plain.charAt(at + 2));
  }

  private static String lower(String plain, Tokens tokens, int token) {
    int end = Math.min(tokens.end(token), tokens.start(token) + LONGEST_WORD);
    return plain.substring(tokens.start(token), end).toLowerCase(Locale.ROOT);
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
