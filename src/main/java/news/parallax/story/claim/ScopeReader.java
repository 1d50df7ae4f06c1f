package news.parallax.story.claim;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import news.parallax.story.WordForms;
import news.parallax.story.claim.Quantity.Unit;
import news.parallax.story.claim.SentenceClaims.Read;
import news.parallax.text.WordList;

/** Reads what of all there is the quantities of a sentence count. */
final class ScopeReader {
  private static final int RATE_DISTANCE = 5;
  private static final int POSSIBLE_DISTANCE = 8;

  private static final Set<String> LEADS = Set.of("by", "from", "than");

  private static final WordList PARTS = WordList.of("things", "part of a number");

  private static final Set<String> RATES =
      Set.of("each", "apiece", "daily", "weekly", "monthly", "annually", "yearly", "hourly");

  private static final WordList MEETING = WordList.of("verbs", "meets some");

  private static final WordList POSSIBLE = WordList.of("verbs", "may be");

  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "decade", "quarter", "night", "war", "conflict");

  private static final Set<String> BEFORE_TIMES =
      Set.of("last", "previou", "this", "past", "next", "same", "earlier", "every", "first");

  private final ClaimSentence words;

  ScopeReader(ClaimSentence words) {
    this.words = words;
  }

  /**
   * @param predicate what is said of the quantity
   * @param at the token that says it; -1 if none does
   */
  Scope scope(Read read, String object, String predicate, int at, Iterable<Read> all) {
    boolean hurtBesideDead = predicate.equals("injur") && isOthers(read);
    return new Scope(
        lead(read),
        (isPart(read) && !hurtBesideDead) || (at >= read.endToken() && isMet(read)),
        rate(read),
        isPossible(read),
        qualifiers(object),
        periods(read, all));
  }

  private String lower(int token) {
    return words.word(token).toLowerCase(Locale.ROOT);
  }

  private String lead(Read read) {
    String before = lower(read.firstToken() - 1);
    boolean old = before.equals("versus") || before.equals("against") || before.equals("vs");
    boolean compared = lower(read.firstToken() - 2).startsWith("compar");
    boolean range = before.equals("from") && read.quantity().high() > read.quantity().low();
    return LEADS.contains(before) && !range ? before : old || compared ? "than" : "";
  }

  /** "She visited three officers, wounded in the attack": not all who were wounded. */
  private boolean isMet(Read read) {
    int before = read.firstToken() - 1;
    String word = lower(before);
    boolean with = word.equals("with") || word.equals("to") || word.equals("the");
    return MEETING.contains(with ? lower(before - 1) : word);
  }

  /** "Eleven others were wounded": others than the dead, and so all who were. */
  private boolean isOthers(Read read) {
    return lower(read.endToken()).equals("others") || lower(read.endToken()).equals("other");
  }

  private boolean isPart(Read read) {
    int end = read.endToken();
    String behind = lower(end);
    boolean of =
        behind.equals("of")
            && Set.of("them", "those", "these", "whom", "which").contains(lower(end + 1));
    return PARTS.contains(lower(read.firstToken() - 1))
        || isAmongSome()
        || (PARTS.contains(behind)
            && !behind.equals("including")
            && !behind.equals("also")
            && !behind.equals("among"))
        || of;
  }

  /** "Among health workers, 233 have died": the sentence counts within a part. */
  private boolean isAmongSome() {
    return lower(words.first()).equals("among");
  }

  private String rate(Read read) {
    for (int i = read.endToken(); i < read.endToken() + RATE_DISTANCE; i++) {
      String word = lower(i);
      if (RATES.contains(word)) {
        return word.equals("daily") ? "day" : "each";
      }
      boolean one = word.equals("a") || word.equals("an");
      // "killed in a week" tells how long it took
      boolean per = word.equals("per") || word.equals("every") || (one && !isLength(lower(i - 1)));
      String unit = WordForms.of(lower(i + 1));
      if (per
          && !unit.equals("cent")
          && (word.equals("per") || TIMES.contains(unit) || unit.equals("hour"))) {
        return unit;
      }
    }
    return "";
  }

  private static boolean isLength(String before) {
    return before.equals("in") || before.equals("within") || before.equals("for");
  }

  private boolean isPossible(Read read) {
    return IntStream.range(read.firstToken() - POSSIBLE_DISTANCE, read.endToken() + RATE_DISTANCE)
        .anyMatch(i -> POSSIBLE.contains(lower(i)));
  }

  /** The words of the object before its head; "policemen" are police officers. */
  private static Set<String> qualifiers(String object) {
    Set<String> qualifiers = new TreeSet<>();
    int head = object.lastIndexOf(' ');
    if (WordForms.of(object.substring(head + 1)).startsWith("police")) {
      qualifiers.add("police");
    }
    for (String word : object.substring(0, Math.max(0, head)).split("[ -]+", -1)) {
      if (!word.isEmpty()) {
        qualifiers.add(WordForms.of(word));
      }
    }
    return qualifiers;
  }

  private Set<String> periods(Read read, Iterable<Read> all) {
    Set<String> periods = new TreeSet<>();
    for (Read other : all) {
      if (other.quantity().unit() == Unit.TIME && !other.equals(read)) {
        periods.add(String.valueOf(Math.round(other.quantity().low() * other.quantity().factor())));
      }
    }
    for (int i = words.first(); i < words.end(); i++) {
      String word = lower(i);
      boolean inside = i >= read.firstToken() && i < read.endToken();
      if (!inside
          && word.length() == 4
          && (word.startsWith("19") || word.startsWith("20"))
          && isDigits(word)) {
        periods.add(word);
      } else if (TIMES.contains(WordForms.of(word))
          && BEFORE_TIMES.contains(WordForms.of(lower(i - 1)))) {
        periods.add(WordForms.of(lower(i - 1)) + " " + WordForms.of(word));
      }
    }
    return periods;
  }

  private static boolean isDigits(String word) {
    return word.chars().allMatch(Character::isDigit);
  }
}
