package news.parallax.text.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;

/**
 * Tells, by all places where an article has a name, that it is no person's: "the Herald", "the
 * newspaper Dawn", "Diaz v. Porto". A name that titles or a first name show to be a person's is not
 * asked for.
 */
final class BodySigns {
  private static final WordList OUTLETS = WordList.of("media", "medium");
  private static final Set<String> AGAINST = Set.of("v.", "v", "vs.", "vs");

  /** Nouns before a name that say what it is of, among those that bodies are called by. */
  private static final Set<String> KINDS =
      Set.of("group", "company", "agency", "network", "organization", "league", "magazine");

  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

  /** Nouns behind the name of a place. */
  private static final Set<String> PLACES =
      Set.of("state", "province", "county", "region", "district", "city", "village", "station");

  private static final Set<String> CALLED = Set.of("called", "named", "dubbed");

  /** Of more places that have the name than this for each sign it is rather a person's. */
  private static final int MOST_FOR_A_SIGN = 3;

  /** How many signs a sure one counts for. */
  private static final int SURE = 3;

  private final Grammar grammar;
  private final Words words;
  private final NameLists names;
  private final Map<String, Integer> signs = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  BodySigns(Grammar grammar, NameLists names, List<NameRun> runs) {
    this.grammar = grammar;
    words = grammar.words();
    this.names = names;
    for (NameRun run : runs) {
      if (run.from() == run.nameFrom() && run.kind() == NameRun.Kind.PLAIN) {
        String name = grammar.lowerName(run.from(), run.to());
        places.merge(name, 1, Integer::sum);
        signs.merge(name, isSure(run) ? SURE : isSign(run) ? 1 : 0, Integer::sum);
      }
    }
  }

  /** Whether the places of the name show that no person bears it. */
  boolean show(NameRun run) {
    String name = grammar.lowerName(run.nameFrom(), run.to());
    int found = signs.getOrDefault(name, 0);
    return found > 0 && places.getOrDefault(name, 0) <= found * MOST_FOR_A_SIGN;
  }

  /** What is hardly said of a person even once. */
  private boolean isSure(NameRun run) {
    int comma = run.to();
    boolean which =
        comma + 1 < words.count() && grammar.isComma(comma) && words.is(comma + 1, "which");
    boolean place = comma < words.count() && PLACES.contains(words.lower(comma));
    boolean small = place && !words.isCapitalised(comma);
    return which || small || isBehindKind(run.from() - 1) || isExample(run.from() - 1);
  }

  private boolean isSign(NameRun run) {
    return isWithArticle(run) || isParty(run) || isThing(run) || isQuoted(run) || isTown(run);
  }

  /** "Macy's announced", "20th Century Fox". */
  private boolean isThing(NameRun run) {
    int next = run.to();
    boolean owned =
        next + 1 < words.count()
            && words.is(next, "'s")
            && grammar.is(next + 1, WordClass.VERB)
            && !words.lower(next + 1).endsWith("ing");
    boolean counted = run.from() > 0 && ORDINAL.matcher(words.lower(run.from() - 1)).matches();
    return owned || counted;
  }

  /** A name alone between quotation marks: the title of a work. */
  private boolean isQuoted(NameRun run) {
    int close = run.to() < words.count() && words.isSign(run.to(), '.') ? run.to() + 1 : run.to();
    return run.from() > 0
        && close < words.count()
        && words.isSign(run.from() - 1, '"')
        && (words.isSign(close, '"') || (grammar.isComma(close) && isQuote(close + 1)));
  }

  private boolean isQuote(int i) {
    return i < words.count() && words.isSign(i, '"');
  }

  /** "start-ups like Everlane", "papers such as Dawn". */
  private boolean isExample(int before) {
    boolean like = before > 0 && words.is(before, "like");
    boolean suchAs = before > 1 && words.is(before, "as") && words.is(before - 1, "such");
    int kind = like ? before - 1 : suchAs ? before - 2 : -1;
    if (kind < 0 || !words.lower(kind).endsWith("s")) {
      return false;
    }
    String many = words.lower(kind);
    String one = many.substring(0, many.length() - 1);
    return names.isBodyKind(one) || OUTLETS.contains(one) || many.equals("companies");
  }

  /** "in Lexington, Kentucky". */
  private boolean isTown(NameRun run) {
    int comma = run.to();
    boolean led =
        run.from() > 0
            && (words.is(run.from() - 1, "in")
                || words.is(run.from() - 1, "near")
                || words.is(run.from() - 1, "at"));
    if (!led || comma + 1 >= words.count() || !grammar.isComma(comma)) {
      return false;
    }
    int last = Math.min(words.count(), comma + 3);
    return names.isPlace(words.lower(comma + 1))
        || (last == comma + 3 && names.isPlace(grammar.lowerName(comma + 1, last)));
  }

  /** "the Herald said", "a Porto Realtor"; but "the Diaz campaign" tells nothing of Diaz. */
  private boolean isWithArticle(NameRun run) {
    boolean several = run.to() - run.from() > 1 && !words.hasHyphen(run.from());
    boolean article =
        run.from() > 0
            && (words.is(run.from() - 1, "the")
                || (several && (words.is(run.from() - 1, "a") || words.is(run.from() - 1, "an"))));
    if (!article) {
      return false;
    }
    int next = run.to();
    boolean joined =
        next < words.count()
            && !words.hasStop(next - 1)
            && (words.isCapitalised(next)
                || words.isSign(next, '-')
                || grammar.isNominal(next)
                || grammar.is(next, WordClass.ADJECTIVE)
                || words.is(next, "who"));
    return !joined;
  }

  /** "the newspaper Dawn", "an app called Gridwise". */
  private boolean isBehindKind(int before) {
    int kind = before > 0 && CALLED.contains(words.lower(before)) ? before - 1 : before;
    return kind >= 0
        && !words.isCapitalised(kind)
        && !words.hasStop(kind)
        && (names.isBodyKind(words.lower(kind))
            || OUTLETS.contains(words.lower(kind))
            || KINDS.contains(words.lower(kind))
            || (kind < before && names.isBody(words.lower(kind))));
  }

  /** "Diaz v. Porto": known as the side of a case alone. */
  private boolean isParty(NameRun run) {
    boolean second = run.from() > 0 && AGAINST.contains(words.lower(run.from() - 1));
    boolean dotted =
        run.from() > 1
            && words.isSign(run.from() - 1, '.')
            && AGAINST.contains(words.lower(run.from() - 2));
    boolean first = run.to() < words.count() && AGAINST.contains(words.lower(run.to()));
    return first || second || dotted;
  }
}
