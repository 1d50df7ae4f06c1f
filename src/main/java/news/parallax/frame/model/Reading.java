package news.parallax.frame.model;

import java.util.Arrays;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.text.Document;

/**
 * The words of an article as a model sees them, sentence by sentence; sentences in section {@code
 * METADATA} are left out. Words are cut at hyphens; signs and the possessive {@code 's} are none.
 */
public final class Reading {
  private static final int MANY = 256;

  /** Hashes of words of grammar, each at its place or the next free one; 0 where none is. */
  private static final long[] GRAMMAR = new long[1024];

  static {
    String words =
        ("a an the this that these those some any each every no not and or but nor so yet if"
            + " than then as of in on at by for from with to into onto over under about"
            + " between through during before after above below up down out off again once"
            + " here there when where why how what which who whom whose all both few more"
            + " most other such only own same too very just also even still i me my we us"
            + " our you your he him his she her it its they them their is are was were be"
            + " been being am have has had having do does did doing will would shall can"
            + " could may might 's s t 're 've 'll 'd n't mr mrs ms one two said says say"
            + " according keep keeps kept go goes going went gone get gets getting got put"
            + " make makes made making take takes took taken taking come comes came"
            + " coming tell tells told ask asks asked let way thing things ahead today"
            + " still yet really much many lot"
            + " monday tuesday wednesday thursday friday saturday sunday");
    for (String word : words.split(" ", -1)) {
      long hash = Vocabulary.hash(word, 0, word.length());
      GRAMMAR[grammarPlace(hash)] = hash;
    }
  }

  private final int[] sentences;
  private final int[] firstWords;
  private final boolean[] headline;
  private int[] starts = new int[MANY];
  private int[] ends = new int[MANY];
  private long[] hashes = new long[MANY];
  private boolean[] tells = new boolean[MANY];
  private int count;

  public Reading(Document document) {
    int[] indexes = new int[document.sentences().size()];
    int[] first = new int[indexes.length + 1];
    boolean[] heads = new boolean[indexes.length];
    int n = 0;
    for (Document.Paragraph paragraph : document.paragraphs()) {
      if (paragraph.section() != Section.METADATA) {
        for (int s = paragraph.firstSentence(); s < paragraph.endSentence(); s++) {
          heads[n] = paragraph.section() == Section.HEADLINE;
          indexes[n] = s;
          read(document, document.sentences().get(s));
          first[++n] = count;
        }
      }
    }
    this.sentences = Arrays.copyOf(indexes, n);
    this.firstWords = Arrays.copyOf(first, n + 1);
    this.headline = Arrays.copyOf(heads, n);
  }

  private void read(Document document, Document.Sentence sentence) {
    String plain = document.plain();
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      int start = document.tokenStart(t);
      int end = document.tokenEnd(t);
      for (int i = start + 1; i < end - 1; i++) {
        if (plain.charAt(i) == '-') {
          add(plain, start, i);
          start = i + 1;
        }
      }
      add(plain, start, end);
    }
  }

  private void add(String plain, int start, int end) {
    int stem = end;
    if (end - start > 1
        && plain.charAt(end - 2) == '\''
        && Character.toLowerCase(plain.charAt(end - 1)) == 's') {
      stem = end - 2;
    }
    if (stem > start && hasLetter(plain, start, stem)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
        hashes = Arrays.copyOf(hashes, 2 * count);
        tells = Arrays.copyOf(tells, 2 * count);
      }
      starts[count] = start;
      ends[count] = stem;
      long hash = Vocabulary.hash(plain, start, stem);
      hashes[count] = hash;
      tells[count++] = GRAMMAR[grammarPlace(hash)] != hash;
    }
  }

  private static int grammarPlace(long hash) {
    int place = (int) (hash ^ (hash >>> 32)) & (GRAMMAR.length - 1);
    while (GRAMMAR[place] != 0 && GRAMMAR[place] != hash) {
      place = (place + 1) & (GRAMMAR.length - 1);
    }
    return place;
  }

  private static boolean hasLetter(String plain, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(plain.charAt(i)) || plain.charAt(i) == '$') {
        return true;
      }
    }
    return false;
  }

  /** Number of sentences read. */
  public int size() {
    return sentences.length;
  }

  /** The index in the document of the i-th sentence read. */
  public int sentence(int i) {
    return sentences[i];
  }

  /** Whether the i-th sentence read is headline. */
  boolean isHeadline(int i) {
    return headline[i];
  }

  /** Index of the first word of the i-th sentence read; that of the next is one past its last. */
  public int firstWord(int i) {
    return firstWords[i];
  }

  long hash(int word) {
    return hashes[word];
  }

  /** Whether a word says something by itself, being no word of grammar. */
  public boolean tells(int word) {
    return tells[word];
  }

  /** Where a word stands. */
  public Span span(int word) {
    return new Span(starts[word], ends[word]);
  }
}
