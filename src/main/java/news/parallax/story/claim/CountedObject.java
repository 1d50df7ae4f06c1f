package news.parallax.story.claim;

import java.util.Set;
import news.parallax.story.WordForms;
import news.parallax.story.claim.Quantity.Unit;

/** Reads what a quantity counts: "four hundred <i>people</i>", "<i>a loan</i> of 1.5 billion". */
final class CountedObject {
  private static final int OBJECT_WORDS = 4;
  private static final int COMPLEMENT_WORDS = 8;
  private static final Set<String> SKIPPED = Set.of("of", "the", "so-called", "\"");
  private static final Set<String> BEING = Set.of("were", "are", "was", "as", "been");

  private final ClaimSentence words;
  private final ClaimWords lists;

  CountedObject(ClaimSentence words, ClaimWords lists) {
    this.words = words;
    this.lists = lists;
  }

  /** The noun behind the quantity: what is counted; empty if there is none. */
  String behind(SentenceClaims.Read read, int to) {
    int from = read.endToken();
    if (words.word(from).equals("others")) {
      return "";
    }
    String of = ofThose(read, to);
    if (!of.isEmpty()) {
      return of;
    }
    while (from < to && SKIPPED.contains(words.word(from))) {
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

  /** "Four of the wounded were <i>police officers</i>": people among those of one fate. */
  private String ofThose(SentenceClaims.Read read, int to) {
    int at = read.endToken();
    boolean of = words.word(at).equals("of") && words.word(at + 1).equals("the");
    String fate = of ? lists.predicate(WordForms.of(words.word(at + 2))) : null;
    if (fate == null || !lists.isFateOfPeople(fate)) {
      return "";
    }
    int be = at + 3;
    while (be < to && !BEING.contains(words.word(be))) {
      be++;
    }
    for (int i = be; i < Math.min(to, be + COMPLEMENT_WORDS); i++) {
      if (lists.isPeople(WordForms.of(words.word(i)))) {
        int from = i;
        while (from > be && words.isContent(from - 1) && i - from < 2) {
          from--;
        }
        return words.text(from, i + 1);
      }
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
