package news.parallax.text.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.article.Span;
import news.parallax.text.Document;

/**
 * The words of a document, for all who read it: after the conventions of the Penn Treebank, clitics
 * stand alone ("Putin" "'s", "do" "n't"), the full stop of an abbreviation belongs to it, a run of
 * points or dashes is one word. For each word some hashes of its form are kept, so that no features
 * need strings.
 */
public final class Words {
  private static final int MARK = hash("\"");
  private static final int DASH = hash("\u2014");

  private final String plain;

  /** The same as an array: words are asked for their letters more often than for anything. */
  private final char[] letters;

  private final int[] starts;
  private final int[] ends;
  private final int[] bareEnds;
  private final int[] lower;
  private final int[] shape;
  private final int[] frequent;
  private final short[] clusters;
  private final int count;
  private final int[] sentenceFirst;
  private final int sentences;

  private final int[] firstOf; // by the sentence of the document, its first word
  private final int[] paragraphFirst;
  private final int[] paragraphOf;
  private final int[] sentenceOf;

  private final LowerForms lowerForms;

  /** The words of one sentence, given one by one. */
  public Words(List<String> forms, Lexicon clusters) {
    this(WordCutter.of(forms), clusters);
  }

  public Words(Document document, Lexicon clusters) {
    this(WordCutter.of(document), clusters);
  }

  private Words(WordCutter cut, Lexicon clusters) {
    plain = cut.plain;
    letters = plain.toCharArray();
    bareEnds = cut.bareEnds();
    starts = cut.starts;
    lowerForms = new LowerForms(plain, starts, bareEnds, cut.count);
    ends = cut.ends;
    count = cut.count;
    sentences = cut.sentences;
    sentenceFirst = cut.sentenceFirst;
    firstOf = cut.firstOf;
    paragraphFirst = cut.paragraphFirst;
    lower = new int[count];
    shape = new int[count];
    frequent = new int[count];
    this.clusters = new short[count];
    sentenceOf = cut.spread(sentenceFirst, sentences);
    paragraphOf = cut.spread(paragraphFirst, paragraphFirst.length - 1);
    for (int w = 0; w < count; w++) {
      lower[w] = isMark(w) ? MARK : isDash(w) ? DASH : hash(starts[w], ends[w]);
      shape[w] = WordShape.of(letters, starts[w], ends[w]);
      this.clusters[w] = (short) clusters.get(lower[w]);
      frequent[w] = this.clusters[w] >= 0 ? lower[w] : suffix(w, 2) + shape[w];
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

  /** How many {@link #sentenceFirst} there are. */
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

  /** First word of a sentence of the document; of one past the last, the number of words. */
  public int firstOf(int sentence) {
    return firstOf[sentence];
  }

  /** First word of a sentence as the parser reads it, of {@link WordCutter#LONGEST} at most. */
  public int sentenceFirst(int sentence) {
    return sentenceFirst[sentence];
  }

  /** The first word that ends behind an offset of the text; the number of words if none does. */
  public int at(int offset) {
    int found = Arrays.binarySearch(ends, 0, count, offset + 1);
    return found < 0 ? -found - 1 : found;
  }

  /** The words of a span. */
  public IntStream in(Span span) {
    return IntStream.iterate(
        at(span.start()), w -> w < count && starts[w] < span.end(), w -> w + 1);
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
  public int hash(int word) {
    return lower[word];
  }

  /** The same of a stretch of the text. */
  int hash(int start, int end) {
    return FormHash.of(letters, start, end);
  }

  /** The word in lower case, an abbreviation without its full stop. */
  public String lower(int word) {
    return lowerForms.of(word);
  }

  /** The number of each word in a list, an abbreviation without its full stop; -1 for others. */
  public int[] numbers(KnownWords list) {
    return lowerForms.numbers(list, letters);
  }

  /**
   * Whether the word is a form, given in lower case; an abbreviation without its full stop. None is
   * behind the last word of the text.
   */
  public boolean is(int word, String form) {
    return word < count
        && bareEnds[word] - starts[word] == form.length()
        && WordShape.is(letters, starts[word], form);
  }

  /** Whether the word is an abbreviation with its full stop: "Mr.", "U.S.". */
  public boolean hasStop(int word) {
    return bareEnds[word] < ends[word];
  }

  /** Where the word ends without the full stop of an abbreviation. */
  public int bareEnd(int word) {
    return bareEnds[word];
  }

  public char first(int word) {
    return letters[starts[word]];
  }

  /** A hash of the last letters of the form in lower case, at most {@code n} of them. */
  public int suffix(int word, int n) {
    return hash(Math.max(starts[word], ends[word] - n), ends[word]);
  }

  /** A hash of the first letters of the form in lower case, at most {@code n} of them. */
  public int prefix(int word, int n) {
    return hash(starts[word], Math.min(ends[word], starts[word] + n));
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

  /** Whether the letter at the offset into the word is a capital. */
  public boolean isCapitalAt(int word, int offset) {
    return Character.isUpperCase(letters[starts[word] + offset]);
  }

  public boolean hasSmallLetter(int word) {
    return (shape[word] & 4) != 0;
  }

  public boolean hasHyphen(int word) {
    return (shape[word] & 16) != 0;
  }

  /** Whether it holds a letter or digit first, or a clitic's apostrophe. */
  public boolean isWord(int word) {
    return Character.isLetterOrDigit(letters[starts[word]])
        || (ends[word] - starts[word] > 1 && !isRunOfSigns(word));
  }

  /** Whether the word begins where the one before it ends. */
  public boolean isAttached(int word) {
    return word > 0 && starts[word] == ends[word - 1];
  }

  /** Whether the word is the sign, once or as a run: "-", "--". */
  public boolean isSign(int word, char sign) {
    return letters[starts[word]] == sign && (ends[word] - starts[word] == 1 || isRunOfSigns(word));
  }

  private boolean isRunOfSigns(int word) {
    char first = letters[starts[word]];
    return WordCutter.isRun(first) && letters[starts[word] + 1] == first;
  }

  /** Whether the word is a single given sign. */
  public boolean is(int word, char sign) {
    return letters[starts[word]] == sign && ends[word] - starts[word] == 1;
  }

  /** Whether the word is a double quotation mark, be it made of two apostrophes. */
  public boolean isMark(int word) {
    char sign = letters[starts[word]];
    int length = ends[word] - starts[word];
    return length == 1
        ? sign == '"'
        : length == 2 && (sign == '\'' || sign == '`') && letters[starts[word] + 1] == sign;
  }

  /** Whether the word is a dash of any length. */
  public boolean isDash(int word) {
    char sign = letters[starts[word]];
    return sign == '-' || (sign >= '\u2012' && sign <= '\u2015');
  }

  public static int hash(String lowerCase) {
    return FormHash.of(lowerCase.toCharArray(), 0, lowerCase.length());
  }

  /** The hashes of some words, to look {@link #lower} up in. */
  public static Set<Integer> hashes(String... lowerCase) {
    return Arrays.stream(lowerCase).map(Words::hash).collect(Collectors.toUnmodifiableSet());
  }
}
