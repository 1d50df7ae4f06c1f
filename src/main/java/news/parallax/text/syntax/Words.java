package news.parallax.text.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.text.Document;
import news.parallax.text.PlainText;

/**
 * The words of a document as the tagger and the parser want them, after the conventions of the Penn
 * Treebank: clitics stand alone ("Putin" "'s", "do" "n't"), the full stop of an abbreviation
 * belongs to it, a run of points or dashes is one word. For each word some hashes of its form are
 * kept, so that no features need strings.
 */
public final class Words {
  public static final int LONGEST = 200;

  private static final int MARK = hash("\"");
  private static final int DASH = hash("\u2014");

  private final String plain;
  private int[] starts;
  private int[] ends;
  private final int[] lower;
  private final int[] shape;
  private final int[] frequent;
  private final short[] clusters;
  private int count;
  private int[] sentenceFirst;
  private int sentences;
  private final int[] paragraphFirst;
  private final int[] paragraphOf;
  private final int[] sentenceOf;

  /** The words of one sentence, given one by one. */
  public Words(List<String> forms, Lexicon clusters) {
    plain = PlainText.of(String.join(" ", forms));
    starts = new int[forms.size()];
    ends = new int[forms.size()];
    sentenceFirst = new int[] {0, forms.size()};
    sentences = 1;
    paragraphFirst = sentenceFirst;
    int at = 0;
    for (String form : forms) {
      add(at, at + form.length());
      at += form.length() + 1;
    }
    lower = new int[count];
    shape = new int[count];
    frequent = new int[count];
    this.clusters = new short[count];
    sentenceOf = spread(sentenceFirst, sentences);
    paragraphOf = spread(paragraphFirst, paragraphFirst.length - 1);
    describe(clusters);
  }

  public Words(Document document, Lexicon clusters) {
    plain = document.plain();
    int expected = document.tokenCount() + document.tokenCount() / 16 + 8;
    starts = new int[expected];
    ends = new int[expected];
    sentenceFirst = new int[document.sentences().size() + 1];
    paragraphFirst = new int[document.paragraphs().size() + 1];
    for (int p = 0; p < document.paragraphs().size(); p++) {
      paragraphFirst[p] = count;
      Document.Paragraph paragraph = document.paragraphs().get(p);
      for (int s = paragraph.firstSentence(); s < paragraph.endSentence(); s++) {
        Document.Sentence sentence = document.sentences().get(s);
        addSentence(document, sentence.firstToken(), sentence.endToken());
      }
    }
    paragraphFirst[document.paragraphs().size()] = count;
    sentenceFirst[sentences] = count;
    lower = new int[count];
    shape = new int[count];
    frequent = new int[count];
    this.clusters = new short[count];
    sentenceOf = spread(sentenceFirst, sentences);
    paragraphOf = spread(paragraphFirst, paragraphFirst.length - 1);
    describe(clusters);
  }

  /** For each word, the number of the stretch it stands in. */
  private int[] spread(int[] firsts, int stretches) {
    int[] of = new int[count];
    for (int s = 0; s < stretches; s++) {
      Arrays.fill(of, firsts[s], firsts[s + 1], s);
    }
    return of;
  }

  private void describe(Lexicon lexicon) {
    for (int w = 0; w < count; w++) {
      lower[w] = isMark(w) ? MARK : isDash(w) ? DASH : hashLower(plain, starts[w], ends[w]);
      shape[w] = shapeOf(w);
      clusters[w] = (short) lexicon.get(lower[w]);
      frequent[w] = clusters[w] >= 0 ? lower[w] : suffix(w, 2) + shape[w];
    }
  }

  /** A hash of the form in lower case, of rare words of their ending and shape. */
  public int frequent(int word) {
    return frequent[word];
  }

  /** The coarse cluster of the word: words used alike; -1 if it has none. */
  public int coarse(int word) {
    return clusters[word] >> 9;
  }

  /** The fine cluster of the word and the coarse one together; -1 if it has none. */
  public int fine(int word) {
    return clusters[word];
  }

  public int count() {
    return count;
  }

  /** How many sentences there are; one of more than {@link #LONGEST} words counts as several. */
  public int sentenceCount() {
    return sentences;
  }

  /** First word of a paragraph; of the number of paragraphs, the number of words. */
  public int paragraphFirst(int paragraph) {
    return paragraphFirst[paragraph];
  }

  public int paragraphOf(int word) {
    return paragraphOf[word];
  }

  public int sentenceOf(int word) {
    return sentenceOf[word];
  }

  /** First word of a sentence; of the number of sentences, the number of words. */
  public int sentenceFirst(int sentence) {
    return sentenceFirst[sentence];
  }

  /** The first word that ends behind an offset of the text; the number of words if none does. */
  public int at(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    return ends[word];
  }

  public String plain() {
    return plain;
  }

  public String form(int word) {
    return plain.substring(starts[word], ends[word]);
  }

  /** A hash of the form in lower case. */
  public int lower(int word) {
    return lower[word];
  }

  public char first(int word) {
    return plain.charAt(starts[word]);
  }

  /** A hash of the last letters of the form in lower case, at most {@code n} of them. */
  public int suffix(int word, int n) {
    return hashLower(plain, Math.max(starts[word], ends[word] - n), ends[word]);
  }

  /** A hash of the first letters of the form in lower case, at most {@code n} of them. */
  public int prefix(int word, int n) {
    return hashLower(plain, starts[word], Math.min(ends[word], starts[word] + n));
  }

  /** A small number: capitals, digits, signs in the form. */
  public int shape(int word) {
    return shape[word];
  }

  public boolean isCapitalised(int word) {
    return (shape[word] & 1) != 0;
  }

  /** Whether the word is of capital letters only, two at least. */
  public boolean isUpperCase(int word) {
    return (shape[word] & ~16) == 3;
  }

  /** Whether the word is a single given sign. */
  public boolean is(int word, char sign) {
    return plain.charAt(starts[word]) == sign && ends[word] - starts[word] == 1;
  }

  /** Whether the word is a double quotation mark, be it made of two apostrophes. */
  public boolean isMark(int word) {
    char sign = plain.charAt(starts[word]);
    int length = ends[word] - starts[word];
    return length == 1
        ? sign == '"'
        : length == 2 && (sign == '\'' || sign == '`') && plain.charAt(starts[word] + 1) == sign;
  }

  /** Whether the word is a dash of any length. */
  public boolean isDash(int word) {
    char sign = plain.charAt(starts[word]);
    return sign == '-' || (sign >= '\u2012' && sign <= '\u2015');
  }

  public static int hashLower(CharSequence text, int from, int to) {
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

  public static int hash(String lowerCase) {
    return hashLower(lowerCase, 0, lowerCase.length());
  }

  /** The hashes of some words, to look {@link #lower} up in. */
  public static Set<Integer> hashes(String... lowerCase) {
    return Arrays.stream(lowerCase).map(Words::hash).collect(Collectors.toUnmodifiableSet());
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
    startSentence();
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
      boolean run = adjacent && isRun(sign) && plain.charAt(start - 1) == sign;
      boolean abbreviation = adjacent && sign == '.' && t < lastWord && endsInLetter(count - 1);
      if (run || abbreviation) {
        ends[count - 1] = end;
      } else {
        if (count - sentenceFirst[sentences - 1] >= LONGEST) {
          startSentence();
        }
        split(start, end);
      }
    }
  }

  private void startSentence() {
    if (sentences + 1 >= sentenceFirst.length) {
      sentenceFirst = Arrays.copyOf(sentenceFirst, sentences + (sentences >> 1) + 8);
    }
    sentenceFirst[sentences++] = count;
  }

  private static boolean isRun(char sign) {
    return sign == '.' || sign == '-' || sign == '\'' || sign == '`';
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
