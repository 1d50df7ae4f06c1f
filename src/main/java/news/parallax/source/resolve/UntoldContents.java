package news.parallax.source.resolve;

import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.text.WordList;

/**
 * Tells attributions of which the text gives no words: what somebody speaks of and no more, "denied
 * that", and what the outlet says somebody knows, which it asserts itself.
 */
final class UntoldContents {
  /** A word that points at what was told before, or a noun of it: "that", "this idea". */
  private static final Pattern POINTING =
      Pattern.compile(
          "(?:that|this|it|which|what|those|these|them|so|such)"
              + "|(?:that|this|those|these|such|his|her|its|their|the|any|a|an) [\\p{L}-]+",
          Pattern.CASE_INSENSITIVE);

  /** What somebody sees as something; who sees that something is so was there or was told. */
  private static final Pattern SEEN =
      Pattern.compile(
          "(?!(?:that|how|why|what)\\b).*\\bas\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What somebody finds and does not find out: "found her footing". */
  private static final Pattern OWN =
      Pattern.compile(
          "(?:his|her|its|their|my|our|your) (?:\\w+ )?"
              + "(?:footing|voice|way|feet|place|niche|calling|match|rhythm|groove)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A word that points back with what is told of the act: "said that to the rioters". */
  private static final Pattern SAID_SO =
      Pattern.compile(
          "(?:that|this|it|so) (?:to|about|when|with) .*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** "had a lot to say", of which nothing is told. */
  private static final Pattern MUCH =
      Pattern.compile(
          ".*\\b(?:lot|much|plenty|more|something|nothing|little) to (?:say|tell|add)",
          Pattern.CASE_INSENSITIVE);

  /** Verbs of what is so, whoever holds it: the outlet tells that it is. */
  private static final WordList KNOWING = WordList.of("verbs", "knows what is so");

  /**
   * What somebody feels about something or knows of it, between a form of "be" and what it is:
   * "worried about", "aware that". The text tells a feeling, or holds the thing to be so itself.
   */
  private static final Pattern FELT =
      Pattern.compile(
          "(?:[\\w-]+ ){0,4}?(?:\\w+ (?:about|of|over|by|at|with|for|in)"
              + "|aware|mindful|conscious|thrilled|delighted|glad|happy|pleased|proud|sorry|angry"
              + "|furious|surprised|grateful|skeptical|sceptical|doubtful|unsure)",
          Pattern.CASE_INSENSITIVE);

  /** Nouns for what others say, behind a verb that turns against it: "criticized claims that". */
  private static final Pattern OPPOSED =
      Pattern.compile(
          "(?:with |against )?(?:(?:the|any|such|those|these|all|\\w+s[\u2019']|\\w+[\u2019']s) )?"
              + "(?:claims?|suggestions?|allegations?|accusations?|assertions?|arguments?|notions?"
              + "|ideas?|reports?|rumou?rs?|theor(?:y|ies)|charges?|speculation|criticism|complaints?)",
          Pattern.CASE_INSENSITIVE);

  /** Verbs that turn against what others say. */
  private static final WordList AGAINST = WordList.of("verbs", "turns against what is said");

  private static final Pattern BEING =
      Pattern.compile(
          "(?:.*[\\s\u2019'])?(?:am|is|are|was|were|be|been|s|re|remains?|remained|became|becomes?"
              + "|seems?|seemed|feels?|felt)",
          Pattern.CASE_INSENSITIVE);

  private UntoldContents() {}

  /** Whether no words of the source are told. */
  static boolean is(FoundAttribution found, String text) {
    if (found.type() != Attribution.Type.INDIRECT || found.content().size() != 1) {
      return false;
    }
    Span content = found.content().get(0);
    String words = content.in(text);
    return switch (found.act()) {
      case STATEMENT ->
          POINTING.matcher(words).matches()
              || stands(SAID_SO, words)
              || (found.cueLemma().equals("defend") && !words.startsWith("that "))
              || (AGAINST.contains(found.cueLemma()) && stands(OPPOSED, between(found, text)))
              || isFelt(found, text)
              || isOwnFind(found, words)
              || stands(MUCH, lastCue(found, text));
      case BELIEF ->
          isFelt(found, text)
              || isOwnFind(found, words)
              || KNOWING.contains(found.cueLemma())
              || POINTING.matcher(words).matches()
              || (found.cueLemma().equals("see") && !SEEN.matcher(words).matches());
      default -> false;
    };
  }

  private static boolean isOwnFind(FoundAttribution found, String words) {
    return found.cueLemma().equals("find") && stands(OWN, words);
  }

  private static boolean isFelt(FoundAttribution found, String text) {
    return stands(BEING, lastCue(found, text)) && stands(FELT, between(found, text));
  }

  private static String lastCue(FoundAttribution found, String text) {
    return found.cue().isEmpty() ? "" : found.cue().get(found.cue().size() - 1).in(text);
  }

  private static boolean stands(Pattern pattern, String words) {
    return pattern.matcher(words).matches();
  }

  /** The words between cue and content; empty if the content stands before the cue. */
  private static String between(FoundAttribution found, String text) {
    int from = found.cue().isEmpty() ? -1 : found.cue().get(found.cue().size() - 1).end();
    int to = found.content().get(0).start();
    return from < 0 || to <= from ? "" : text.substring(from, to).strip();
  }
}
