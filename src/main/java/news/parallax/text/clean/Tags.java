package news.parallax.text.clean;

import java.util.Locale;
import java.util.Set;

/** Tags and comments of HTML that were left in plain text. */
final class Tags {
  private static final int LONGEST = 400;
  private static final Set<String> BREAKS =
      Set.of("br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "hr");
  private static final Set<String> INLINE =
      Set.of(
          ("a abbr b i em strong span u s font small big sup sub img table tbody td th blockquote q"
                  + " cite figure iframe figcaption section article center code time button label"
                  + " input")
              .split(" ", -1));

  /** What they hold is for machines. */
  private static final Set<String> SHOWS_NOTHING = Set.of("script", "style");

  private static final int LONGEST_SCRIPT = 20_000;

  private Tags() {}

  /** One past the end of the tag or comment that the "&lt;" at {@code at} begins; 0 if none. */
  static int end(String text, int at) {
    int most = Math.min(text.length(), at + LONGEST);
    if (text.startsWith("<!--", at)) {
      int close = text.indexOf("-->", at + 4);
      return close < 0 || close >= most ? 0 : close + 3;
    }
    String name = name(text, at);
    if (SHOWS_NOTHING.contains(name)) {
      return endWithContent(text, at, name);
    }
    if (!BREAKS.contains(name) && !INLINE.contains(name)) {
      return 0;
    }
    for (int i = at + 1 + name.length(); i < most; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<') {
        return 0;
      }
    }
    return 0;
  }

  /** One past the end tag of a script that begins there; 0 if it has none nearby. */
  private static int endWithContent(String text, int at, String name) {
    if (text.charAt(at + 1) == '/') {
      return 0;
    }
    int most = Math.min(text.length(), at + LONGEST_SCRIPT);
    for (int i = text.indexOf("</", at); i >= 0 && i < most; i = text.indexOf("</", i + 2)) {
      int close = i + 2 + name.length();
      if (text.regionMatches(true, i + 2, name, 0, name.length())
          && close < text.length()
          && text.charAt(close) == '>') {
        return close + 1;
      }
    }
    return 0;
  }

  /** Whether the tag at {@code at} begins a new line. */
  static boolean isBreak(String text, int at) {
    return BREAKS.contains(name(text, at));
  }

  private static String name(String text, int at) {
    int start = at + 1;
    if (start < text.length() && text.charAt(start) == '/') {
      start++;
    }
    int end = start;
    while (end < text.length() && end - start < 11 && isNamePart(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
