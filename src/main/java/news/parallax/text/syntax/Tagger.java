package news.parallax.text.syntax;

/**
 * Greedy part-of-speech tagger, left to right, after Collins (2002) and Honnibal's averaged
 * perceptron tagger: frequent words with one tag are looked up, the others are classified.
 */
public final class Tagger {
  /** How far a tag has to be ahead after the first features; see {@link Parser}. */
  private static final int MARGIN = 157;

  private final Lexicon lexicon;
  private final LinearModel model;

  public Tagger(Lexicon lexicon, LinearModel model) {
    this.lexicon = lexicon;
    this.model = model;
  }

  /** Tags the words from {@code first} to before {@code end}, which are one sentence. */
  public void tag(Words words, int first, int end, byte[] tags, Features features, int[] sums) {
    for (int w = first; w < end; w++) {
      int known = known(words, w, lexicon);
      if (known < 0) {
        known = decide(words, first, end, w, tags, features, sums);
      }
      tags[w] = (byte) known;
    }
  }

  /** The tag of a sign or of a word that has but one; -1 if the model has to decide. */
  public static int known(Words words, int w, Lexicon lexicon) {
    int sign = words.isMark(w) ? Tag.QUOTE : Tag.ofSign(words.first(w));
    return sign < 0 ? lexicon.get(key(words, w)) : sign;
  }

  /** What the lexicon knows a word by: its form and whether it is capitalised. */
  public static int key(Words words, int w) {
    return words.isCapitalised(w) ? ~words.hash(w) : words.hash(w);
  }

  private int decide(
      Words words, int first, int end, int w, byte[] tags, Features features, int[] sums) {
    features.clear();
    extractFirst(words, first, end, w, tags, features);
    model.sum(features, sums);
    int best = model.best(MARGIN, sums);
    if (best >= 0) {
      return best;
    }
    int size = features.size();
    extractRest(words, first, end, w, tags, features);
    model.add(features, size, sums);
    return model.best(0, sums);
  }

  /** All features of a word. */
  public static void extract(
      Words words, int first, int end, int w, byte[] tags, Features features) {
    features.clear();
    extractFirst(words, first, end, w, tags, features);
    extractRest(words, first, end, w, tags, features);
  }

  private static void extractFirst(
      Words words, int first, int end, int w, byte[] tags, Features f) {
    int lower = words.hash(w);
    int after = w + 1 < end ? words.hash(w + 1) : 2;
    int tag1 = w > first ? tags[w - 1] : 40;
    f.add(1, lower);
    f.add(20, w > first ? words.fine(w - 1) : -2, words.fine(w));
    f.add(3, words.suffix(w, 3));
    f.add(5, tag1);
    f.add(21, w + 1 < end ? words.fine(w + 1) : -2, words.fine(w));
    f.add(2, words.shape(w), w == first ? 1 : 0);
    f.add(9, after);
    f.add(18, words.suffix(w, 4));
    f.add(8, w > first ? words.hash(w - 1) : 1, tag1);
    f.add(4, words.suffix(w, 2), tag1);
    f.add(12, w + 1 < end ? words.shape(w + 1) : 64, words.shape(w));
    f.add(14, words.suffix(w, 3), after);
  }

  private static void extractRest(Words words, int first, int end, int w, byte[] tags, Features f) {
    int lower = words.hash(w);
    int before = w > first ? words.hash(w - 1) : 1;
    int tag1 = w > first ? tags[w - 1] : 40;
    int tag2 = w - 1 > first ? tags[w - 2] : 40;
    f.add(19, words.fine(w), tag1);
    f.add(6, tag1, tag2);
    f.add(11, w + 1 < end ? words.suffix(w + 1, 3) : 3, tag1);
    f.add(15, words.prefix(w, 3));
    f.add(7, tag1, lower);
    f.add(10, w + 1 < end ? words.hash(w + 1) : 2, lower);
    f.add(16, before, lower);
    f.add(13, w + 2 < end ? words.hash(w + 2) : 2);
    f.add(17, tag2, lower);
  }
}
