package news.parallax.source.learned;

import java.util.Arrays;
import java.util.List;
import news.parallax.text.Document;
import news.parallax.text.PlainText;

/**
 * The words of a document as the tagger and the parser want them, after the conventions of the Penn
 * Treebank: clitics stand alone ("Putin" "'s", "do" "n't"), the full stop of an abbreviation
 * belongs to it, a run of points or dashes is one word. For each word some hashes of its form are
 * kept, so that no features need strings.
 */
final class Words {
  private final String plain;
  private int[] starts;
  private int[] ends;
  private final int[] lower;
  private final int[] shape;
  private int count;
  private final int[] sentenceFirst;

  /** The words of one sentence, given one by one. */
  Words(List<String> forms) {
    plain = PlainText.of(String.join(" ", forms));
    starts = new int[forms.size()];
    ends = new int[forms.size()];
    sentenceFirst = new int[] {0, forms.size()};
    int at = 0;
    for (String form : forms) {
      add(at, at + form.length());
      at += form.length() + 1;
    }
    lower = new int[count];
    shape = new int[count];
    describe();
  }

  Words(Document document) {
    plain = document.plain();
    int expected = document.tokenCount() + document.tokenCount() / 16 + 8;
    starts = new int[expected];
    ends = new int[expected];
    sentenceFirst = new int[document.sentences().size() + 1];
    for (int s = 0; s < document.sentences().size(); s++) {
      sentenceFirst[s] = count;
      Document.Sentence sentence = document.sentences().get(s);
      addSentence(document, sentence.firstToken(), sentence.endToken());
    }
    sentenceFirst[document.sentences().size()] = count;
    lower = new int[count];
    shape = new int[count];
    describe();
  }

  private void describe() {
    for (int w = 0; w < count; w++) {
      lower[w] = hashLower(plain, starts[w], ends[w]);
      shape[w] = shapeOf(w);
    }
  }

  int count() {
    return count;
  }

  int sentenceCount() {
    return sentenceFirst.length - 1;
  }

  /** First word of a sentence; of the number of sentences, the number of words. */
  int sentenceFirst(int sentence) {
    return sentenceFirst[sentence];
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  String plain() {
    return plain;
  }

  String form(int word) {
    return plain.substring(starts[word], ends[word]);
  }

  /** A hash of the form in lower case. */
  int lower(int word) {
    return lower[word];
  }

  char first(int word) {
    return plain.charAt(starts[word]);
  }

  /** A hash of the last letters of the form in lower case, at most {@code n} of them. */
  int suffix(int word, int n) {
    return hashLower(plain, Math.max(starts[word], ends[word] - n), ends[word]);
  }

  /** A hash of the first letters of the form in lower case, at most {@code n} of them. */
  int prefix(int word, int n) {
    return hashLower(plain, starts[word], Math.min(ends[word], starts[word] + n));
  }

  /** A small number: capitals, digits, signs in the form. */
  int shape(int word) {
    return shape[word];
  }

  boolean isCapitalised(int word) {
    return (shape[word] & 1) != 0;
  }

  /** Whether the word is a single given sign. */
  boolean is(int word, char sign) {
    return plain.charAt(starts[word]) == sign && ends[word] - starts[word] == 1;
  }

  static int hashLower(CharSequence text, int from, int to) {
    int hash = 17;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        c = (char) (c | 0x20);
      } else if (c >= 0x80) {
        c = Character.toLowerCase(c);
      }
      hash = hash * 31 + c;
    }
    return hash * 0x9E3779B1;
  }

  static int hash(String lowerCase) {
    return hashLower(lowerCase, 0, lowerCase.length());
  }

  private int shapeOf(int word) {
    boolean upperFirst = Character.isUpperCase(plain.charAt(starts[word]));
    boolean upperRest = false;
    boolean lowerCase = false;
    boolean digit = false;
    boolean hyphen = false;
    boolean other = false;
    for (int i = starts[word]; i < ends[word]; i++) {
      char c = plain.charAt(i);
      if (Character.isDigit(c)) {
        digit = true;
      } else if (Character.isUpperCase(c)) {
        upperRest |= i > starts[word];
      } else if (Character.isLetter(c)) {
        lowerCase = true;
      } else if (c == '-') {
        hyphen = true;
      } else {
        other = true;
      }
    }
    return (upperFirst ? 1 : 0)
        | (upperRest ? 2 : 0)
        | (lowerCase ? 4 : 0)
        | (digit ? 8 : 0)
        | (hyphen ? 16 : 0)
        | (other ? 32 : 0);
  }

  private void addSentence(Document document, int firstToken, int endToken) {
    int sentenceStart = count;
    int lastWord = endToken;
    while (lastWord > firstToken
        && !Character.isLetterOrDigit(plain.charAt(document.tokenStart(lastWord - 1)))) {
      lastWord--;
    }
    for (int t = firstToken; t < endToken; t++) {
      int start = document.tokenStart(t);
      int end = document.tokenEnd(t);
      char sign = plain.charAt(start);
      boolean adjacent = count > sentenceStart && ends[count - 1] == start;
      boolean run = adjacent && (sign == '.' || sign == '-') && plain.charAt(start - 1) == sign;
      boolean abbreviation = adjacent && sign == '.' && t < lastWord && endsInLetter(count - 1);
      if (run || abbreviation) {
        ends[count - 1] = end;
      } else {
        split(start, end);
      }
    }
  }

  private boolean endsInLetter(int word) {
    return Character.isLetter(plain.charAt(ends[word] - 1));
  }

  /** Adds a token, cut before its clitic if it has one. */
  private void split(int start, int end) {
    int length = end - start;
    int cut = 0;
    if (length > 2 && plain.charAt(end - 2) == '\'') {
      cut = isLetter(end - 1, 't') && isLetter(end - 3, 'n') ? 3 : isAny(end - 1, "smd") ? 2 : 0;
    } else if (length > 3 && plain.charAt(end - 3) == '\'') {
      boolean clitic =
          (isLetter(end - 2, 'r') && isLetter(end - 1, 'e'))
              || (isLetter(end - 2, 'v') && isLetter(end - 1, 'e'))
              || (isLetter(end - 2, 'l') && isLetter(end - 1, 'l'));
      cut = clitic ? 3 : 0;
    }
    if (cut > 0 && cut < length) {
      add(start, end - cut);
      add(end - cut, end);
    } else {
      add(start, end);
    }
  }

  private boolean isLetter(int at, char letter) {
    return (plain.charAt(at) | 0x20) == letter;
  }

  private boolean isAny(int at, String letters) {
    return letters.indexOf(plain.charAt(at) | 0x20) >= 0;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count + (count >> 1) + 8);
      ends = Arrays.copyOf(ends, starts.length);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }
}
