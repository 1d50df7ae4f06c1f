package news.parallax.source.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.text.Document;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Where an article says that it withholds a name, and why. */
public final class WithheldNames {
  private static final List<String> NAMED =
      List.of("named", "identified", "quoted", "cited", "recognized", "recognised");

  /** How a wish not to be named begins. */
  private static final Pattern WISH =
      Pattern.compile(
          "(not|n't|never) (to )?be (publicly |directly )?("
              + String.join("|", NAMED)
              + ")\\b|(to (remain|stay) anonymous|anonymity|(the |on )?condition of anonymity"
              + "|(that|on condition that) (his|her|their) names? not be)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> REFUSING =
      Set.of("not", "n't", "declined", "refused", "never", "without", "than", "anonymous");
  private static final Set<String> ALLOWED =
      Set.of("authorized", "authorised", "permitted", "allowed", "cleared");
  private static final Set<String> SPEAKING =
      Set.of(
          "speak", "discuss", "comment", "talk", "brief", "disclose", "be", "divulge", "address");
  private static final Set<String> GIVING =
      Set.of("give", "use", "provide", "publish", "reveal", "disclose", "giving", "print");
  private static final Set<String> PRINTED =
      Set.of("used", "published", "printed", "given", "disclosed", "revealed", "made");
  private static final Set<String> REASONS =
      Set.of("because", "since", "citing", "fearing", "for", "due", "owing", "out", "given", "as");
  private static final Set<String> PURPOSES =
      Set.of("discuss", "describe", "speak", "talk", "disclose", "share", "detail", "reveal");

  /** Words without which nothing is told of a name that is withheld. */
  private static final Set<String> TELLING =
      Stream.of(
              NAMED.stream(),
              ALLOWED.stream(),
              Stream.of("anonymity", "anonymously", "anonymous"),
              Stream.of("name", "names", "identity", "background"))
          .flatMap(words -> words)
          .collect(Collectors.toCollection(HashSet::new));

  /** How many words before "named" its negation may stand. */
  private static final int NEAR = 6;

  /** How many words a reason has at most. */
  private static final int LONGEST_REASON = 40;

  /**
   * @param sentence where it stands
   * @param word the word that tells it
   * @param reason why, in the words of the article; null if it does not say
   */
  record Note(int sentence, int word, @Nullable String reason) {}

  private final Document document;
  private final Grammar grammar;
  private final Words words;

  private WithheldNames(Document document, Grammar grammar) {
    this.document = document;
    this.grammar = grammar;
    words = grammar.words();
  }

  /** Whether what somebody is told to ask for is that no name be given. */
  public static boolean isWish(String content) {
    return WISH.matcher(content).lookingAt();
  }

  /** All places of an article, in reading order. */
  static List<Note> in(Document document, Grammar grammar) {
    return new WithheldNames(document, grammar).notes();
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      int to = words.firstOf(s + 1);
      for (int i = words.firstOf(s); i < to; i++) {
        int end = endOfPhrase(i, words.firstOf(s), to);
        if (end >= 0) {
          notes.add(new Note(s, i, reason(i, end, to)));
          break;
        }
      }
    }
    return notes;
  }

  /** The end of a phrase that the word makes one that withholds a name; -1 if it does not. */
  private int endOfPhrase(int i, int from, int to) {
    String word = words.lower(i);
    if (!TELLING.contains(word)) {
      return -1;
    }
    if (word.equals("anonymity") || word.equals("anonymously")) {
      return i + 1;
    }
    if (word.equals("anonymous")) {
      return i > from && isRemaining(words.lower(i - 1)) ? i + 1 : -1;
    }
    boolean passive = i > from && (words.is(i - 1, "be") || words.is(i - 1, "being"));
    if (NAMED.contains(word) && passive) {
      return isRefused(i - 1, from) ? behindName(i + 1, to) : -1;
    }
    if (ALLOWED.contains(word)) {
      boolean to2 = i + 2 < to && words.is(i + 1, "to") && SPEAKING.contains(words.lower(i + 2));
      return to2 && isRefused(i, from) ? i + 1 : -1;
    }
    if (word.equals("name") || word.equals("names") || word.equals("identity")) {
      boolean withheld = i + 1 < to && isWithheld(i + 1, to);
      boolean refused = i > from + 1 && isGiven(i, from) && isRefused(i - 1, from);
      return withheld || refused ? i + 1 : -1;
    }
    return word.equals("background") && i > from && words.is(i - 1, "on") && isSpoken(i - 1, from)
        ? i + 1
        : -1;
  }

  private static boolean isRemaining(String word) {
    return word.equals("remain") || word.equals("stay") || word.equals("remained");
  }

  /** "be quoted by name", "be identified publicly". */
  private int behindName(int i, int to) {
    int end = i;
    while (end < to && end < i + 2 && (words.is(end, "by") || words.is(end, "name"))) {
      end++;
    }
    return end;
  }

  private boolean isWithheld(int i, int to) {
    boolean not = false;
    for (int k = i; k < Math.min(to, i + 4); k++) {
      not |= words.is(k, "not");
      boolean kept = words.is(k, "withheld") || words.is(k, "withholding");
      if (kept || (not && PRINTED.contains(words.lower(k)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isGiven(int name, int from) {
    for (int k = name - 1; k >= Math.max(from, name - 3); k--) {
      if (GIVING.contains(words.lower(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean isRefused(int word, int from) {
    for (int k = word - 1; k >= Math.max(from, word - NEAR); k--) {
      if (REFUSING.contains(words.lower(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpoken(int word, int from) {
    for (int k = word - 1; k >= Math.max(from, word - 3); k--) {
      String verb = words.lower(k);
      if (verb.equals("spoke") || verb.equals("speaking") || verb.equals("speak")) {
        return true;
      }
    }
    return false;
  }

  /** "because they feared reprisals", "not authorized to speak publicly", "to discuss the case". */
  private @Nullable String reason(int word, int end, int to) {
    int from = -1;
    if (ALLOWED.contains(words.lower(word))) {
      from = word - 1;
    }
    for (int i = end; from < 0 && i < Math.min(to, end + 8); i++) {
      String opening = words.lower(i);
      boolean purpose = opening.equals("to") && i + 1 < to && PURPOSES.contains(words.lower(i + 1));
      boolean inOrder = opening.equals("in") && i + 1 < to && words.is(i + 1, "order");
      if (purpose || inOrder || REASONS.contains(opening)) {
        from = i;
      }
    }
    if (from < 0) {
      return null;
    }
    int last = from;
    while (last < Math.min(to, from + LONGEST_REASON) && !endsReason(last, from)) {
      last++;
    }
    return last - from < 2 ? null : grammar.text(from, last);
  }

  private boolean endsReason(int i, int from) {
    char sign = words.first(i);
    return sign == '.'
        || sign == ';'
        || sign == '"'
        || (i > from && (grammar.isComma(i) || grammar.stops(i - 1)));
  }
}
