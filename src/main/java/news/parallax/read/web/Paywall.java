package news.parallax.read.web;

import java.util.List;
import java.util.regex.Pattern;

/** Where a page stops and asks its reader to subscribe. */
final class Paywall {
  private static final Pattern ASKS =
      Pattern.compile(
          "(?i)(?:already (?:a |have a )?(?:subscri|member|account)|(?:please )?(?:subscribe|sign in|sign up|log in|register)\\b.{0,60}\\b(?:to|and) (?:continue|keep|finish|read)"
              + "|(?:to )?(?:continue|keep) reading(?: this (?:article|story))?[,.:\u2026 ]|th(?:is|e rest of this) (?:article|content|story) is (?:only )?(?:available |reserved )?(?:to|for) .{0,20}(?:subscribers|members)"
              + "|you have (?:reached|read) your .{0,30}(?:limit|free articles)).{0,200}");
  private static final int LAST = 3;

  private Paywall() {}

  /** The index of the first of the last paragraphs that asks; their number if none does. */
  static int at(List<String> paragraphs) {
    for (int i = Math.max(1, paragraphs.size() - LAST); i < paragraphs.size(); i++) {
      if (ASKS.matcher(paragraphs.get(i)).matches()) {
        return i;
      }
    }
    return paragraphs.size();
  }
}
