package news.parallax.story.claim;

import news.parallax.story.WordForms;
import news.parallax.story.claim.Quantity.Unit;

/** Reads what a quantity counts: "four hundred <i>people</i>", "<i>a loan</i> of 1.5 billion". */
final class CountedObject {
  private static final int OBJECT_WORDS = 4;

  private final ClaimSentence words;
  private final ClaimWords lists;

  CountedObject(ClaimSentence words, ClaimWords lists) {
    this.words = words;
    this.lists = lists;
  }

  /** The noun behind the quantity: what is counted; empty if there is none. */
  String behind(QuantityReader.Read read, int to) {
    int from = read.endToken();
    while (from < to && (words.word(from).equals("of") || words.word(from).equals("the"))) {
      from++;
    }
    int end = from;
    while (end < Math.min(to, from + OBJECT_WORDS) && words.isContent(end)) {
      end++;
    }
    for (int i = from; i < end; i++) {
      if (lists.isPeople(WordForms.of(words.word(i)))) {
        return words.text(from, i + 1);
      }
    }
    Unit unit = read.quantity().unit();
    boolean measured = unit != Unit.NONE;
    for (int i = from; !measured && i < end; i++) {
      if (isPlural(words.word(i))) {
        return words.text(from, i + 1);
      }
    }
    if (measured && end > from && unit != Unit.TIME) {
      return words.text(from, Math.min(end, from + 2));
    }
    return "";
  }

  /** "a loan agreement of 1.5 billion": the nouns before "of"; empty if there are none. */
  String before(int token) {
    int end = token;
    while (end > words.first() && !words.word(end - 1).equals("of") && token - end < 2) {
      end--;
    }
    if (!words.word(end - 1).equals("of")) {
      return "";
    }
    int from = end - 1;
    while (from > words.first() && end - from < 3 && words.isContent(from - 1)) {
      from--;
    }
    return from < end - 1 ? words.text(from, end - 1) : "";
  }

  private static boolean isPlural(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
  }
}
