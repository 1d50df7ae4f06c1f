package news.parallax.text.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Credit;
import news.parallax.article.Span;
import news.parallax.text.WordList;
import news.parallax.text.date.DateFinder;
import news.parallax.text.date.DateLine;

/**
 * A line that says where the article comes from.
 *
 * @param kind what it says
 * @param parties the credited, as named
 * @param words the words of the credit, in offsets into the line
 * @param rule the rule that found it
 */
record CreditLine(Credit.Kind kind, List<String> parties, Span words, String rule) {
  private static final int LONGEST = 420;
  private static final String PARTY = "(\\p{Lu}[^.;:!?\"\u201c]{1,80}?)";

  private static final WordList NOT_NAMED = WordList.of("media", "credit without a name");

  private enum Rule {
    PUBLISHED_IN(
        Credit.Kind.PUBLISHER,
        "(?:Published|Printed) (?:in|by) (?:the )?" + PARTY + "(, .{4,40})?"),
    FIRST_PUBLISHED(
        Credit.Kind.ORIGIN,
        "(?:(?:This|The) (?:article|story|column|post|report|piece|essay) )?(?:was )?(?i:originally"
            + " published|first published|originally appeared|first appeared|republished|appeared"
            + " originally) (?:in|on|by|at|from) (?:the )?"
            + PARTY
            + "(?: (?:on|and) .{4,80}|,.{4,80})?\\.?"),
    SOURCE(Credit.Kind.ORIGIN, "(?:Source|SOURCE|Sources|SOURCES|Via|VIA) ?: ?" + PARTY + "\\.?"),
    INPUTS(
        Credit.Kind.CONTRIBUTION,
        "[(\\[]?(?:With|with) (?:additional |some )?(?:inputs?|reporting|reports|contributions?"
            + "|material|information|files) (?:from|by) (?:the )?"
            + PARTY
            + "\\.?[)\\]]?\\.?"),
    WITH_INPUTS(
        Credit.Kind.CONTRIBUTION,
        "[(\\[](?:With |with )?" + PARTY + " (?:inputs?|contributed)\\.?[)\\]]\\.?"),
    CONTRIBUTED(
        Credit.Kind.CONTRIBUTION,
        "[^\\p{L}]{0,3}(?:The )?(\\p{Lu}.{1,240}?) (?:also )?(?:contributed|assisted)(?:"
            + " (?:reporting|research|writing))?(?: (?:to|with|in|for) (?:this|the|our)"
            + " (?:report|story|article|reporting|piece|post|column).{0,40}| from .{2,30})?[.)]*"),
    CONTRIBUTING(Credit.Kind.CONTRIBUTION, "(?:Contributing|CONTRIBUTING) ?: ?" + PARTY + "\\.?"),
    REPORTING(
        Credit.Kind.CONTRIBUTION,
        "[(\\[]?(?:(?:Additional )?(?:[Rr]eporting|[Ww]riting)(?: and (?:[Ww]riting|[Ee]diting))?"
            + "|Compiled|Edited|Editing) by "
            + "(\\p{Lu}[^;.)\\]]{2,160}?)(?:[;.] ?.{0,240}?)?[)\\]]?\\.?"),
    AGENCY(Credit.Kind.ORIGIN, "[\u2014\u2013*(\\[-]{0,2} ?" + PARTY + "[)\\]]?");

    private final Credit.Kind kind;
    private final Pattern pattern;

    Rule(Credit.Kind kind, String expression) {
      this.kind = kind;
      this.pattern = Pattern.compile(expression);
    }
  }

  /**
   * Reads a line.
   *
   * @param atEnd whether little of the article follows; some wordings count only there
   */
  static Optional<CreditLine> read(String line, boolean atEnd, OutletList outlets) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    for (Rule rule : Rule.values()) {
      Matcher matcher = rule.pattern.matcher(line);
      if (matcher.matches() && fits(rule, matcher, atEnd, outlets)) {
        return Optional.of(
            new CreditLine(
                rule.kind,
                parties(rule, matcher.group(1), outlets),
                words(rule, matcher, line),
                rule.name().toLowerCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Rule rule, Matcher matcher, boolean atEnd, OutletList outlets) {
    return switch (rule) {
      case PUBLISHED_IN -> {
        String rest = matcher.group(2);
        yield rest == null || DateLine.read(rest.substring(2)).isPresent();
      }
      case AGENCY ->
          atEnd
              && (outlets.byName(matcher.group(1)).filter(KnownOutlet::agency).isPresent()
                  || NOT_NAMED.contains(matcher.group(1).toLowerCase(Locale.ROOT)));
      case FIRST_PUBLISHED -> DateFinder.find(matcher.group(1)).isEmpty();
      case SOURCE, REPORTING -> atEnd;
      case WITH_INPUTS ->
          matcher.group().contains("ith ") || outlets.byName(matcher.group(1)).isPresent();
      default -> true;
    };
  }

  /** The words of the credit; a bare label in front is not among them. */
  private static Span words(Rule rule, Matcher matcher, String line) {
    return rule == Rule.SOURCE || rule == Rule.CONTRIBUTING
        ? new Span(matcher.start(1), matcher.end(1))
        : new Span(0, line.length());
  }

  private static List<String> parties(Rule rule, String words, OutletList outlets) {
    if (rule == Rule.CONTRIBUTED) {
      return List.of(contributor(words, outlets));
    }
    return named(words);
  }

  /** The parties in "Al Jazeera and news agencies"; the unnamed only if nobody is named. */
  static List<String> named(String words) {
    List<String> named = new ArrayList<>();
    for (String part : words.split(",? and |, | ?/ ?| & ", -1)) {
      String party = part.strip();
      if (!party.isEmpty() && !NOT_NAMED.contains(party.toLowerCase(Locale.ROOT))) {
        named.add(party);
      }
    }
    return named.isEmpty() ? List.of(words) : named;
  }

  /** The agency in "Associated Press writers Jane Roe and John Doe", else the words as they are. */
  private static String contributor(String words, OutletList outlets) {
    int space = words.length();
    while (space > 0) {
      Optional<KnownOutlet> outlet = outlets.byName(words.substring(0, space));
      if (outlet.isPresent()) {
        return words.substring(0, space);
      }
      space = words.lastIndexOf(' ', space - 1);
    }
    return words;
  }
}
