package news.parallax.source.resolve;

import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;

/**
 * Tells speech that the text only supposes: what somebody might, should or will say, or what is if
 * he says it. Nobody has been heard.
 */
final class SupposedSpeech {
  /** "is still expected", of speech yet to come. */
  private static final String AWAITED =
      "(?:is|are|was|were) (?:\\w+ )?(?:expected|likely|unlikely"
          + "|supposed|due|poised|scheduled|prepared|set) to\\b";

  /** What somebody means or is led to do, or does not bring himself to: "wanted to say". */
  private static final String MEANT =
      "(?:want|wish|hope|plan|intend|mean|fail|refus|prepar|threaten|hesitat|struggl"
          + "|reluctan|afraid|unable|able|free|ready|eager|unwilling|willing|quick enough)\\w*"
          + "(?:ed|ing)? to\\b";

  /** Deeds that were never done for it: "never raised their voices to say". */
  private static final String NEVER = "never (?:[\\w\u2019']+ ){1,4}to\\b";

  /** Cues of what may be said one day; "would later say" tells what was said. */
  private static final Pattern SUPPOSED =
      Pattern.compile(
          "(?:might|may|could|should|must|(?:wi|sha)ll|would(?! (?:\\w+"
              + " ){0,2}(?:later|then|often|go on|soon|repeatedly)\\b)"
              + "|needs? to|ought to|"
              + AWAITED
              + "|(?:ha[sd]|have)? ?"
              + MEANT
              + "|"
              + NEVER
              + ")\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Words before a source by which its speech is a condition or a question. */
  private static final Pattern CONDITION =
      Pattern.compile("(?<!\\b(?:as|even) )\\b(?:if|unless|whether) $", Pattern.CASE_INSENSITIVE);

  /** How such a word ends, before the space behind it: seen faster than the pattern. */
  private static final String LAST_LETTERS = "fsrFSR ";

  /** The same where the cue begins with its infinitive: "is expected" is a cue of its own. */
  private static final Pattern AWAITED_BEFORE =
      Pattern.compile(
          "\\b(?:" + AWAITED + "|" + MEANT + "|" + NEVER + ")$", Pattern.CASE_INSENSITIVE);

  private static final Pattern SHARED =
      Pattern.compile(
          " (?:might|may|could|should|must|ought to)\\b[^,;:\u201c\"]* (?:and|or) ",
          Pattern.CASE_INSENSITIVE);

  /** The most characters between a source and a cue that shares its "might". */
  private static final int MOST_SHARED = 80;

  /** The length of the words before the source that are looked at, in characters. */
  private static final int BEFORE = 16;

  /** The length of the words before an infinitive that are looked at, in characters. */
  private static final int BEFORE_INFINITIVE = 40;

  private SupposedSpeech() {}

  /** Whether what was found is supposed, not said. Whole quotations were said by somebody. */
  static boolean is(FoundAttribution found, String text) {
    if (found.cue().isEmpty() || found.type() == Attribution.Type.DIRECT) {
      return false;
    }
    return SUPPOSED.matcher(found.cue().get(0).in(text)).lookingAt()
        || isAwaited(found, text)
        || isShared(found, text)
        || isCondition(found, text);
  }

  private static boolean isAwaited(FoundAttribution found, String text) {
    int start = found.cue().get(0).start();
    int end = start + 2;
    return text.startsWith("to ", start)
        && AWAITED_BEFORE
            .matcher(text.substring(Math.max(0, start - BEFORE_INFINITIVE), end))
            .find();
  }

  /** "might as well have left and called": what stands before the cue is supposed, and it too. */
  private static boolean isShared(FoundAttribution found, String text) {
    int from = found.source().isEmpty() ? -1 : found.source().get(0).end();
    int to = found.cue().get(0).start();
    return from >= 0
        && from < to
        && to - from < MOST_SHARED
        && SHARED.matcher(text.substring(from, to)).matches();
  }

  private static boolean isCondition(FoundAttribution found, String text) {
    if (found.source().isEmpty()) {
      return false;
    }
    Span source = found.source().get(0);
    int from = Math.max(0, source.start() - BEFORE);
    boolean before = source.start() < found.cue().get(0).start() && from < source.start() - 2;
    return before
        && LAST_LETTERS.indexOf(text.charAt(source.start() - 2)) >= 0
        && CONDITION.matcher(text.substring(from, source.start())).find();
  }
}
