package news.parallax.text.syntax;

/**
 * Greedy part-of-speech tagger, left to right, after Collins (2002) and Honnibal's averaged
 * perceptron tagger: frequent words with one tag are looked up, the others are classified.
 */
final class Tagger {
  private final Lexicon lexicon;
  private final LinearModel model;

  Tagger(Lexicon lexicon, LinearModel model) {
    this.lexicon = lexicon;
    this.model = model;
  }

  /** Tags the words from {@code first} to before {@code end}, which are one sentence. */
  void tag(Words words, int first, int end, byte[] tags, Features features, int[] sums) {
    for (int w = first; w < end; w++) {
      int known = known(words, w, lexicon);
      if (known < 0) {
        extract(words, first, end, w, tags, features);
        known = model.best(features, sums);
      }
      tags[w] = (byte) known;
    }
  }

  /** The tag of a sign or of a word that has but one; -1 if the model has to decide. */
  static int known(Words words, int w, Lexicon lexicon) {
    int sign = words.isMark(w) ? Tag.QUOTE : Tag.ofSign(words.first(w));
    return sign < 0 ? lexicon.get(key(words, w)) : sign;
  }

  /** What the lexicon knows a word by: its form and whether it is capitalised. */
  static int key(Words words, int w) {
    return words.isCapitalised(w) ? ~words.lower(w) : words.lower(w);
  }

  static void extract(Words words, int first, int end, int w, byte[] tags, Features features) {
    int lower = words.lower(w);
    int before = w > first ? words.lower(w - 1) : 1;
    int after = w + 1 < end ? words.lower(w + 1) : 2;
    int tag1 = w > first ? tags[w - 1] : 40;
    int tag2 = w - 1 > first ? tags[w - 2] : 40;
    int shape = words.shape(w);
    int suffix = words.suffix(w, 3);
    features.clear();
    features.add(1, lower);
    features.add(2, shape, w == first ? 1 : 0);
    features.add(3, suffix);
    features.add(4, words.suffix(w, 2), tag1);
    features.add(5, tag1);
    features.add(6, tag1, tag2);
    features.add(7, tag1, lower);
    features.add(8, before, tag1);
    features.add(9, after);
    features.add(10, after, lower);
    features.add(11, w + 1 < end ? words.suffix(w + 1, 3) : 3, tag1);
    features.add(12, w + 1 < end ? words.shape(w + 1) : 64, shape);
    features.add(13, w + 2 < end ? words.lower(w + 2) : 2);
    features.add(14, suffix, after);
    features.add(15, words.prefix(w, 3));
    features.add(16, before, lower);
    features.add(17, tag2, lower);
    features.add(18, words.suffix(w, 4));
    features.add(19, words.fine(w), tag1);
    features.add(20, w > first ? words.fine(w - 1) : -2, words.fine(w));
    features.add(21, w + 1 < end ? words.fine(w + 1) : -2, words.fine(w));
  }
}
