package news.parallax.text.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.Description.Kind;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Finds what an article says of people behind their names. */
final class AppositionFinder {
  private static final int LONGEST_AFFILIATION = 8;
  private static final int LONGEST_APPOSITION = 20;
  private static final int LONGEST_BRACKET = 10;
  private static final int MOST_BEHIND = 3;

  /** What opens words about what befalls somebody: ", under questioning by the senator,". */
  private static final Set<String> BEFALLING = Set.of("under", "after", "amid", "during", "by");

  private final Grammar grammar;
  private final Words words;
  private final NameLists names;

  AppositionFinder(Grammar grammar, NameLists names) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.names = names;
  }

  /**
   * What stands behind a name.
   *
   * @param maySayMore whether it need not end at a comma: ", a commentator who knows him"
   */
  List<Description> behind(NameRun run, boolean maySayMore) {
    List<Description> found = new ArrayList<>(2);
    int at = run.to();
    if (words.hasStop(at - 1) && !names.isSuffix(words.lower(at - 1))) {
      return found;
    }
    boolean client = at < words.count() && words.is(at, "for") && isSubject(run);
    int affiliationEnd = client ? bodyEnd(at) : affiliationEnd(at);
    if (affiliationEnd > at) {
      add(found, Description.of(grammar, Kind.AFFILIATION, at, affiliationEnd));
      at = affiliationEnd;
    }
    while (at + 1 < words.count() && found.size() < MOST_BEHIND) {
      if (words.isSign(at, '(')) {
        add(found, bracketed(at + 1));
        return found;
      }
      if (!grammar.isComma(at)) {
        add(found, isSubject(run) ? predicate(at) : null);
        return found;
      }
      Description next = behindComma(at + 1, maySayMore);
      if (next == null) {
        return found;
      }
      found.add(next);
      boolean light = next.kind() == Kind.AGE || next.kind() == Kind.HOME;
      if (!light) {
        return found;
      }
      at = words.at(next.span().end());
    }
    return found;
  }

  /** Whether the name opens its clause, so that what is said is said of who bears it. */
  private boolean isSubject(NameRun run) {
    int before = run.from() - 1;
    int twice = 2 * run.from() - run.to();
    if (twice >= 0
        && grammar.lower(twice, run.from()).equals(grammar.lower(run.from(), run.to()))) {
      return true; // below a picture of the same person
    }
    return before < 0
        || !words.isWord(before)
        || grammar.is(before, WordClass.SUBORDINATOR)
        || words.is(before, "that");
  }

  /** "is the director of the institute", "was a teacher". */
  private @Nullable Description predicate(int be) {
    boolean is = words.is(be, "is") || words.is(be, "was");
    int first = be + 1;
    boolean noun =
        is
            && first < words.count()
            && (words.is(first, "a")
                || words.is(first, "an")
                || words.is(first, "the")
                || names.isRole(words.lower(first)));
    if (!noun) {
      return null;
    }
    int limit = Math.min(words.count(), first + LONGEST_APPOSITION);
    int end = first;
    while (end < limit && !isPredicateEnd(end, limit)) {
      end++;
    }
    return hasRole(first, end) ? Description.of(grammar, Kind.PREDICATE, first, end) : null;
  }

  private boolean isPredicateEnd(int i, int limit) {
    return grammar.isComma(i)
        || words.isSign(i, '"')
        || grammar.isRelative(i)
        || isBehindStop(i, limit)
        || (grammar.isVerbal(i) && !names.isRole(words.lower(i)));
  }

  /** Whether a word for what people are stands before the first preposition. */
  private boolean hasRole(int from, int to) {
    for (int i = from; i < to && !grammar.is(i, WordClass.PREPOSITION); i++) {
      if (names.isRole(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The end of "of the Porto Times" that begins at the word; the word itself if none does. */
  private int affiliationEnd(int from) {
    return from + 2 < words.count() && (words.is(from, "of") || words.is(from, "at"))
        ? bodyEnd(from)
        : from;
  }

  /** The end of the capitalised words behind the preposition; the preposition if there are none. */
  private int bodyEnd(int from) {
    if (from + 2 >= words.count()) {
      return from;
    }
    int first = words.is(from + 1, "the") ? from + 2 : from + 1;
    int limit = Math.min(words.count(), first + LONGEST_AFFILIATION);
    int end = first;
    while (end < limit && words.isCapitalised(end) && !(end > first && grammar.stops(end - 1))) {
      boolean joined = end + 2 < limit && words.isCapitalised(end + 2);
      boolean joins = joined && (words.is(end + 1, "of") || words.is(end + 1, "and"));
      end += joins ? 2 : 1;
    }
    return end > first ? end : from;
  }

  private static void add(List<Description> found, @Nullable Description description) {
    if (description != null) {
      found.add(description);
    }
  }

  private @Nullable Description behindComma(int first, boolean maySayMore) {
    int age = words.is(first, "age") || words.is(first, "aged") ? first + 1 : first;
    if (age < words.count() && isAge(age)) {
      return Description.of(grammar, Kind.AGE, age, age + 1);
    }
    boolean home = words.is(first, "of") || words.is(first, "from");
    if (home && first + 1 < words.count() && grammar.is(first + 1, WordClass.NAME)) {
      return Description.of(grammar, Kind.HOME, first, nameEnd(first + 1));
    }
    return apposition(first, maySayMore);
  }

  /** "66,": two digits, or "108,". */
  private boolean isAge(int i) {
    int length = words.end(i) - words.start(i);
    boolean number = Character.isDigit(words.first(i)) && (length == 2 || length == 3);
    boolean closes =
        i + 1 < words.count()
            && (grammar.isComma(i + 1)
                || words.isSign(i + 1, '.')
                || (i + 3 < words.count() && words.is(i + 1, "at") && words.is(i + 3, "time")));
    return number && closes && (length == 2 || words.first(i) == '1');
  }

  private int nameEnd(int first) {
    int end = first;
    int limit = Math.min(words.count(), first + LONGEST_AFFILIATION);
    while (end < limit && grammar.is(end, WordClass.NAME)) {
      end++;
    }
    return end;
  }

  private @Nullable Description apposition(int first, boolean maySayMore) {
    boolean relative =
        words.is(first, "who")
            && first + 2 < words.count()
            && (grammar.isBe(first + 1) || names.isLeading(words.lower(first + 1)));
    boolean served = isService(first);
    boolean leads = served || (relative && !grammar.isBe(first + 1));
    int start = relative ? first + 2 : served ? first + 3 : first;
    int limit = Math.min(words.count(), start + LONGEST_APPOSITION);
    int end = start;
    while (end < limit
        && !grammar.isComma(end)
        && (!grammar.isVerbal(end) || names.isRole(words.lower(end)))
        && !isBehindStop(end, limit)
        && !words.isSign(end, '"')) {
      end++;
    }
    boolean befalls = BEFALLING.contains(words.lower(start));
    if (end == start || befalls || grammar.is(start, WordClass.CONJUNCTION)) {
      return null;
    }
    boolean open =
        words.is(start, "a")
            || words.is(start, "an")
            || words.is(start, "the")
            || names.isRole(words.lower(start));
    boolean stops = end < limit && (grammar.isComma(end) || isBehindStop(end, limit) || relative);
    boolean closed = stops || (open && maySayMore);
    boolean describes = closed && (leads || describesPerson(start, end));
    return describes ? Description.of(grammar, Kind.APPOSITION, served ? first : start, end) : null;
  }

  /** "who served as", which tells an office and that it was held once. */
  private boolean isService(int first) {
    return first + 3 < words.count()
        && words.is(first, "who")
        && (words.is(first + 1, "served") || words.is(first + 1, "worked"))
        && words.is(first + 2, "as");
  }

  /** Whether the word is a full stop or stands behind one that ends no "R-Ky.", no "U.S.". */
  private boolean isBehindStop(int i, int limit) {
    if (words.isSign(i, '.')) {
      return true;
    }
    boolean abbreviation =
        words.is(i - 1, "u.s")
            || (words.isCapitalised(i - 1)
                && !words.isCapitalised(i)
                && words.bareEnd(i - 1) - words.start(i - 1) < 6);
    return words.hasStop(i - 1) && !(abbreviation && i < limit);
  }

  /** "(R-Ky.)" behind a name. */
  private @Nullable Description bracketed(int start) {
    int limit = Math.min(words.count(), start + LONGEST_BRACKET);
    for (int end = start; end < limit; end++) {
      if (words.isSign(end, ')')) {
        return Description.of(grammar, Kind.BRACKET, start, end);
      }
    }
    return null;
  }

  private boolean describesPerson(int from, int to) {
    boolean one = from + 1 < to && (words.is(from, "a") || words.is(from, "an"));
    if (one || isTag(from)) {
      return true;
    }
    return IntStream.range(from, to)
        .anyMatch(i -> grammar.is(i, WordClass.NOUN) || names.isRole(words.lower(i)));
  }

  /** "R-Ky.": the party and state of a legislator. */
  private boolean isTag(int i) {
    String word = words.lower(i);
    boolean letter = words.isSign(i, 'R') || words.isSign(i, 'D') || words.isSign(i, 'I');
    return word.startsWith("r-")
        || word.startsWith("d-")
        || word.startsWith("i-")
        || (letter && i + 1 < words.count() && words.isSign(i + 1, '-'));
  }
}
