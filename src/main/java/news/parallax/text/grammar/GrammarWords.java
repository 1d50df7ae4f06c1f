package news.parallax.text.grammar;

import java.util.Arrays;
import java.util.Locale;
import news.parallax.text.Document;

/**
 * The words of a document as grammar sees them: its tokens with clitics split off ("he" + "'s",
 * "do" + "n't"), in lower case.
 */
public final class GrammarWords {
  /** Longer runs of letters are not words of a language, so no list is asked for them. */
  private static final int LONGEST = 40;

  private static final String[] CLITICS = {"n't", "'s", "'re", "'ve", "'ll", "'d", "'m"};

  private final String plain;
  private int[] starts;
  private int[] ends;
  private String[] lower;
  private int[] numbers;
  private final KnownWords known;
  private final int[] sentenceStarts;
  private int count;

  /**
   * @param known words that get a number
   */
  GrammarWords(Document document, KnownWords known) {
    this.known = known;
    plain = document.plain();
    int expected = document.tokenCount() + document.tokenCount() / 16 + 8;
    starts = new int[expected];
    ends = new int[expected];
    lower = new String[expected];
    numbers = new int[expected];
    sentenceStarts = new int[document.sentences().size() + 1];
    for (int s = 0; s < document.sentences().size(); s++) {
      sentenceStarts[s] = count;
      Document.Sentence sentence = document.sentences().get(s);
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        addToken(document.tokenStart(t), document.tokenEnd(t));
      }
    }
    sentenceStarts[document.sentences().size()] = count;
  }

  public int count() {
    return count;
  }

  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    return ends[word];
  }

  /** The word in lower case, apostrophes plain. */
  public String lower(int word) {
    return lower[word];
  }

  /** The number of the word in the list of known words; -1 if it is not in it. */
  int number(int word) {
    return numbers[word];
  }

  /** The first word of a sentence; of one past the last sentence, the number of words. */
  public int firstOf(int sentence) {
    return sentenceStarts[sentence];
  }

  public boolean is(int word, String form) {
    return lower[word].equals(form);
  }

  /** Whether the word is the one given sign. */
  public boolean isSign(int word, char sign) {
    return ends[word] - starts[word] == 1 && plain.charAt(starts[word]) == sign;
  }

  public char firstChar(int word) {
    return plain.charAt(starts[word]);
  }

  public boolean isCapital(int word) {
    return Character.isUpperCase(plain.charAt(starts[word]));
  }

  /** Whether the letter at the offset into the word is a capital. */
  public boolean isCapitalAt(int word, int offset) {
    return Character.isUpperCase(plain.charAt(starts[word] + offset));
  }

  public boolean isUpperCase(int word) {
    for (int i = starts[word]; i < ends[word]; i++) {
      if (Character.isLowerCase(plain.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it holds a letter or digit first, or a clitic's apostrophe. */
  public boolean isWord(int word) {
    return Character.isLetterOrDigit(plain.charAt(starts[word])) || ends[word] - starts[word] > 1;
  }

  /** Whether the word begins where the one before it ends. */
  public boolean isAttached(int word) {
    return word > 0 && starts[word] == ends[word - 1];
  }

  /** The index of the first word that ends after the offset. */
  public int firstEndingAfter(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void addToken(int start, int end) {
    if (end - start > 2 && end - start <= LONGEST && mayHaveClitic(end)) {
      for (String clitic : CLITICS) {
        int cut = end - clitic.length();
        if (cut > start && plain.regionMatches(true, cut, clitic, 0, clitic.length())) {
          add(start, cut);
          add(cut, end);
          return;
        }
      }
    }
    add(start, end);
  }

  /** Whether an apostrophe stands where clitics have theirs. */
  private boolean mayHaveClitic(int end) {
    return plain.charAt(end - 2) == '\'' || plain.charAt(end - 3) == '\'';
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      int larger = count + (count >> 1) + 16;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      lower = Arrays.copyOf(lower, larger);
      numbers = Arrays.copyOf(numbers, larger);
    }
    starts[count] = start;
    ends[count] = end;
    int number = end - start > LONGEST ? -1 : known.number(plain, start, end);
    if (number >= 0) {
      lower[count] = known.form(number);
    } else {
      String form = plain.substring(start, end).toLowerCase(Locale.ROOT);
      lower[count] = form;
      number = end - start > LONGEST ? -1 : known.number(form, 0, form.length());
    }
    numbers[count++] = number;
  }
}
