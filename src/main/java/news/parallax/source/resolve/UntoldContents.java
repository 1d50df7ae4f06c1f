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

  /** What somebody sees as something, or sees to be so. */
  private static final Pattern SEEN =
      Pattern.compile(
          "(?:that|how|why|what) .*|.*\\bas\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Verbs of what is so, whoever holds it: the outlet tells that it is. */
  private static final WordList KNOWING = WordList.of("verbs", "knows what is so");

  private UntoldContents() {}

  /** Whether no words of the source are told. */
  static boolean is(FoundAttribution found, String text) {
    if (found.type() != Attribution.Type.INDIRECT || found.content().size() != 1) {
      return false;
    }
    Span content = found.content().get(0);
    String words = content.in(text);
    return switch (found.act()) {
      case STATEMENT -> POINTING.matcher(words).matches();
      case BELIEF ->
          KNOWING.contains(found.cueLemma())
              || POINTING.matcher(words).matches()
              || (found.cueLemma().equals("see") && !SEEN.matcher(words).matches());
      default -> false;
    };
  }
}
