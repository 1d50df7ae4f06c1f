package news.parallax.source.resolve;

import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;

/**
 * Tells those who were asked and gave no answer: "declined to comment", "did not respond to a
 * request", "could not be reached". That is no speech, and an audit counts it apart.
 */
final class Refusals {
  private static final String NOT = "(?:not|n[\u2019']t)(?: (?:immediately|yet|return|promptly))*";

  /** What is yet to be declined, or would be if somebody asked, has not been. */
  private static final String DONE =
      "(?<!\\b(?:would|will|may|might|could|should|shall) )(?<![\u2019'](?:d|ll) )";

  private static final String TOLD =
      "(?:declin|refus)\\w+ to (?:say|specify|identify|confirm|disclose|reveal|detail|describe"
          + "|explain|clarify|speculate|go into)\\b"
          + "|declin\\w+ to (?:address|expand|offer|provide|share|name|be drawn)\\b";

  private static final String ASKED =
      "(?:declin|refus|fail)\\w+ (?:to (?:comment|elaborate|be"
          + " (?:interviewed|drawn)|answer|respond|return|discuss|give (?:any )?details|provide"
          + " (?:any )?(?:details|comment)|speak|talk|say (?:more|anything)|make)\\b|(?:further"
          + " |any |all |repeated |several |multiple |numerous |many |an |our"
          + " )*(?:comment|interview|requests?)\\b)";

  private static final String NOT_ANSWERED =
      "(?:did|do|does|has|have|had|would|could) ?"
          + NOT
          + " (?:immediately |yet )?(?:be reached|be drawn"
          + " (?:on|about|further|into)\\b|comment\\b|respond\\w* to (?:\\S+"
          + " ){0,6}(?:requests?|inquir\\w+|enquir\\w+|calls?|e-?mails?|messages?|questions?|queries)|repl\\w+"
          + " to (?:\\S+"
          + " ){0,6}(?:requests?|inquir\\w+|calls?|e-?mails?|messages?|questions?)|(?:return\\w*|answer\\w*)"
          + " (?:\\S+ ){0,5}(?:calls?|e-?mails?|messages?|requests?|questions?))";

  private static final Pattern REFUSED =
      Pattern.compile(
          "\\b(?:"
              + String.join("|", DONE + "(?:" + TOLD + "|" + ASKED + ")", NOT_ANSWERED)
              + ")|\\bhad no (?:immediate |further )?comment\\b|\\bunavailable for comment\\b",
          Pattern.CASE_INSENSITIVE);

  /** How the words begin without which nothing is refused, by their first letter. */
  private static final String[] SIGNS = {
    "declin", "refus", "fail", "not ", "n't", "n\u2019t", "no ", "unavailable"
  };

  /** How far behind the content the words are looked at. */
  private static final int BEHIND = 60;

  private Refusals() {}

  /** Whether what was found is that the source gave no answer. */
  static boolean is(FoundAttribution found, String text) {
    if (found.cue().isEmpty() || found.type() != Attribution.Type.INDIRECT) {
      return false;
    }
    int start = found.cue().get(0).start();
    int end = found.cue().get(found.cue().size() - 1).end();
    for (Span span : found.content()) {
      end = span.start() >= start ? Math.max(end, Math.min(span.end(), end + BEHIND)) : end;
    }
    int from = Math.max(0, start - "would not ".length());
    return hasSign(text, from, end) && REFUSED.matcher(text).region(from, end).find();
  }

  /** Whether it is worth asking: the pattern is slow, and most have no such word. */
  private static boolean hasSign(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char first = (char) (text.charAt(i) | 0x20);
      if (first == 'n' || first == 'd' || first == 'r' || first == 'f' || first == 'u') {
        for (String sign : SIGNS) {
          if (sign.charAt(0) == first && text.regionMatches(true, i, sign, 0, sign.length())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
