package news.parallax.frame.minilm;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the word pieces of BERT's uncased vocabulary: words and signs, each into the
 * longest pieces from the left (Devlin et al. 2019; Wu et al. 2016).
 */
final class WordPiece {
  private static final String UNKNOWN = "[UNK]";
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int most;
  private long[] pieces = new long[64];
  private int count;

  /**
   * @param vocabulary each piece with its number; pieces inside a word begin with ##
   * @param most pieces to keep, the two around them included
   */
  WordPiece(Map<String, Integer> vocabulary, int most) {
    this.vocabulary = vocabulary;
    this.most = most;
  }

  /** The numbers of a text's pieces, between those of [CLS] and [SEP]. */
  static long[] cut(String text, Map<String, Integer> vocabulary, int most) {
    WordPiece cutter = new WordPiece(vocabulary, most);
    cutter.add(cutter.number("[CLS]"));
    cutter.addAll(plain(text));
    cutter.count = Math.min(cutter.count, most - 1);
    cutter.add(cutter.number("[SEP]"));
    return Arrays.copyOf(cutter.pieces, cutter.count);
  }

  /** Lower case without accents. */
  private static String plain(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        plain.append(apart.charAt(i));
      }
    }
    return plain.toString();
  }

  private void addAll(String text) {
    int i = 0;
    while (i < text.length() && count < most) {
      int start = i;
      while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        addWord(text.substring(start, i));
      } else {
        if (!Character.isWhitespace(text.charAt(i))) {
          addWord(text.substring(i, i + 1));
        }
        i++;
      }
    }
  }

  private void addWord(String word) {
    int before = count;
    int from = 0;
    while (from < word.length()) {
      int end = Math.min(word.length(), from + LONGEST_WORD);
      Integer piece = null;
      while (end > from && piece == null) {
        piece = vocabulary.get((from > 0 ? "##" : "") + word.substring(from, end));
        end -= piece == null ? 1 : 0;
      }
      if (piece == null || word.length() > LONGEST_WORD) {
        count = before;
        add(number(UNKNOWN));
        return;
      }
      add(piece);
      from = end;
    }
  }

  private long number(String piece) {
    Integer number = vocabulary.get(piece);
    if (number == null) {
      throw new IllegalStateException("the vocabulary has no " + piece);
    }
    return number;
  }

  private void add(long piece) {
    if (count == pieces.length) {
      pieces = Arrays.copyOf(pieces, 2 * count);
    }
    pieces[count++] = piece;
  }
}
