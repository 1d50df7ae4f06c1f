package news.parallax.story.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.story.StoryArticle;
import news.parallax.story.WordForms;
import news.parallax.story.claim.Quantity.Unit;
import news.parallax.text.CalendarWords;
import news.parallax.text.Document;
import org.jspecify.annotations.Nullable;

/** Reads the claims of one sentence: what each quantity counts and what is said of it. */
final class SentenceClaims {
  private static final int OBJECT_WORDS = 4;
  private static final int PREDICATE_DISTANCE = 12;
  private static final int CONTEXT_DISTANCE = 14;
  private static final int ACTOR_WORDS = 4;
  private static final int MANY = 10;
  private static final int TIME_DISTANCE = 30;

  private static final Set<String> PLACE_CUES = Set.of("in", "at", "near", "outside", "across");

  /** May is left out, for it is a verb more often. */
  private static final Set<String> DAYS =
      Stream.of(CalendarWords.WEEKDAYS, CalendarWords.MONTHS)
          .flatMap(List::stream)
          .filter(day -> !day.equals("may"))
          .collect(Collectors.toUnmodifiableSet());

  private final StoryArticle article;
  private final Document document;
  private final Document.Sentence sentence;
  private final ClaimWords words;

  SentenceClaims(StoryArticle article, Document.Sentence sentence, ClaimWords words) {
    this.article = article;
    this.document = article.document();
    this.sentence = sentence;
    this.words = words;
  }

  void find(List<Claim> claims) {
    List<QuantityReader.Read> read = QuantityReader.read(document, sentence, words);
    Claim before = null;
    for (int i = 0; i < read.size(); i++) {
      int from = i == 0 ? sentence.firstToken() : read.get(i - 1).endToken();
      int to = i + 1 == read.size() ? sentence.endToken() : read.get(i + 1).firstToken();
      Claim claim = claim(read.get(i), from, to, before);
      if (claim != null) {
        claims.add(claim);
        before = claim;
      }
    }
  }

  private @Nullable Claim claim(
      QuantityReader.Read read, int from, int to, @Nullable Claim before) {
    Quantity quantity = read.quantity();
    boolean part = before != null && word(read.firstToken() - 1).equals("including");
    String behind = objectBehind(read, to);
    String object = behind.isEmpty() ? objectBefore(read.firstToken()) : behind;
    Predicate predicate = predicate(read);
    if (part && before != null && object.isEmpty()) {
      behind = before.object();
      object = behind;
      predicate = new Predicate(before.predicate(), -1);
    }
    Unit unit = quantity.unit();
    if (unit == Unit.NONE && !object.isEmpty()) {
      boolean people = words.isPeople(WordForms.of(lastWord(object)));
      // "a loan of 1.5 billion" measures the loan in a unit that is not given
      unit = people ? Unit.PEOPLE : behind.isEmpty() ? Unit.NONE : Unit.THINGS;
    }
    if (!isTelling(unit, quantity, predicate)) {
      return null;
    }
    Quantity measured =
        new Quantity(
            quantity.low(),
            quantity.high(),
            quantity.hedge(),
            unit,
            quantity.unitName(),
            quantity.vague());
    Span span =
        new Span(document.tokenStart(read.firstToken()), document.tokenEnd(read.endToken() - 1));
    int attribution = asserting(span);
    CitedSource cited = attribution < 0 ? null : article.attributions().get(attribution).cited();
    return new Claim(
        article.id(),
        span,
        sentence.span(),
        measured,
        object,
        predicate == null ? "" : predicate.name(),
        predicate == null || predicate.token() < 0 ? "" : actor(predicate.token(), read),
        place(read.endToken(), to),
        time(read),
        cited == null ? null : cited.name(),
        attribution,
        context(read, from, to),
        rule(unit));
  }

  private static Claim.Rule rule(Unit unit) {
    return switch (unit) {
      case MONEY, PERCENT, TIME, LENGTH, WEIGHT -> Claim.Rule.MEASURE;
      case PEOPLE -> Claim.Rule.PEOPLE;
      case THINGS -> Claim.Rule.THINGS;
      case NONE -> Claim.Rule.BARE;
    };
  }

  /** Small numbers of things, and bare numbers of which nothing is said, are no claims. */
  private static boolean isTelling(Unit unit, Quantity quantity, @Nullable Predicate predicate) {
    return switch (unit) {
      case MONEY, PERCENT, TIME, LENGTH, WEIGHT -> true;
      case PEOPLE -> predicate != null || quantity.low() >= MANY;
      case THINGS, NONE -> predicate != null && quantity.low() >= MANY;
    };
  }

  private String word(int token) {
    return token < sentence.firstToken() || token >= sentence.endToken()
        ? ""
        : document.word(token);
  }

  private boolean isWord(int token) {
    String word = word(token);
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }

  private boolean isContent(int token) {
    return isWord(token) && !words.isFunction(word(token).toLowerCase(Locale.ROOT));
  }

  /** The noun behind the quantity: what is counted. */
  private String objectBehind(QuantityReader.Read read, int to) {
    int from = read.endToken();
    while (from < to && (word(from).equals("of") || word(from).equals("the"))) {
      from++;
    }
    int end = from;
    while (end < Math.min(to, from + OBJECT_WORDS) && isContent(end)) {
      end++;
    }
    for (int i = from; i < end; i++) {
      if (words.isPeople(WordForms.of(word(i)))) {
        return text(from, i + 1);
      }
    }
    Unit unit = read.quantity().unit();
    boolean measured = unit != Unit.NONE;
    for (int i = from; !measured && i < end; i++) {
      if (isPlural(word(i))) {
        return text(from, i + 1);
      }
    }
    if (measured && end > from && unit != Unit.TIME) {
      return text(from, Math.min(end, from + 2));
    }
    return "";
  }

  /** "a loan agreement of 1.5 billion": the nouns before "of". */
  private String objectBefore(int token) {
    int end = token;
    while (end > sentence.firstToken() && !word(end - 1).equals("of") && token - end < 2) {
      end--;
    }
    if (!word(end - 1).equals("of")) {
      return "";
    }
    int from = end - 1;
    while (from > sentence.firstToken() && end - from < 3 && isContent(from - 1)) {
      from--;
    }
    return from < end - 1 ? text(from, end - 1) : "";
  }

  private static boolean isPlural(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
  }

  private String text(int from, int to) {
    return document.plain().substring(document.tokenStart(from), document.tokenEnd(to - 1));
  }

  /** The nearest word of a known class. */
  private @Nullable Predicate predicate(QuantityReader.Read read) {
    Predicate nearest = null;
    int least = PREDICATE_DISTANCE + 1;
    int from = Math.max(sentence.firstToken(), read.firstToken() - PREDICATE_DISTANCE);
    int to = Math.min(sentence.endToken(), read.endToken() + PREDICATE_DISTANCE);
    for (int i = from; i < to; i++) {
      boolean inside = i >= read.firstToken() && i < read.endToken();
      String name = inside || !isWord(i) ? null : words.predicate(WordForms.of(word(i)));
      int distance = i < read.firstToken() ? read.firstToken() - i : i - read.endToken() + 1;
      if (name != null && distance < least) {
        least = distance;
        nearest = new Predicate(name, i);
      }
    }
    return nearest;
  }

  /** The words before the predicate if it stands before the quantity, or those behind "by". */
  private String actor(int predicate, QuantityReader.Read read) {
    int from = predicate;
    int end = predicate;
    if (predicate < read.firstToken()) {
      while (from > sentence.firstToken()
          && predicate - from < ACTOR_WORDS
          && isContent(from - 1)) {
        from--;
      }
    } else if (word(predicate + 1).equals("by")) {
      from = predicate + 2;
      from += word(from).equals("the") ? 1 : 0;
      end = from;
      while (end < sentence.endToken() && end - from < ACTOR_WORDS && isContent(end)) {
        end++;
      }
    }
    return from < end ? text(from, end) : "";
  }

  private String place(int from, int to) {
    for (int i = from; i < Math.min(to, from + CONTEXT_DISTANCE); i++) {
      if (PLACE_CUES.contains(word(i))) {
        int start = i + 1;
        start += word(start).equals("the") ? 1 : 0;
        start += word(start).equals("capital") ? 1 : 0;
        int end = start;
        while (end < to && isWord(end) && Character.isUpperCase(word(end).charAt(0))) {
          end++;
        }
        if (end > start && !DAYS.contains(word(start).toLowerCase(Locale.ROOT))) {
          return text(start, end);
        }
        if (word(start - 1).equals("capital")) {
          return "capital";
        }
      }
    }
    return "";
  }

  /** The day or date nearest to the quantity. */
  private String time(QuantityReader.Read read) {
    String nearest = "";
    int least = Integer.MAX_VALUE;
    int from = Math.max(sentence.firstToken(), read.firstToken() - TIME_DISTANCE);
    int to = Math.min(sentence.endToken(), read.endToken() + TIME_DISTANCE);
    for (int i = from; i < to; i++) {
      int distance = i < read.firstToken() ? read.firstToken() - i : i - read.endToken() + 1;
      if (distance < least && isCapitalised(i) && DAYS.contains(word(i).toLowerCase(Locale.ROOT))) {
        boolean dayAfter = !word(i + 1).isEmpty() && Character.isDigit(word(i + 1).charAt(0));
        boolean dayBefore = !word(i - 1).isEmpty() && Character.isDigit(word(i - 1).charAt(0));
        nearest = text(dayBefore ? i - 1 : i, dayAfter ? i + 2 : i + 1);
        least = distance;
      }
    }
    return nearest;
  }

  private boolean isCapitalised(int token) {
    return isWord(token) && Character.isUpperCase(word(token).charAt(0));
  }

  /** The innermost attribution whose content holds the quantity. */
  private int asserting(Span span) {
    int found = -1;
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i < article.attributions().size(); i++) {
      Attribution attribution = article.attributions().get(i);
      for (Span content : attribution.content()) {
        if (content.contains(span) && content.length() < shortest) {
          found = i;
          shortest = content.length();
        }
      }
    }
    return found;
  }

  private Set<String> context(QuantityReader.Read read, int from, int to) {
    Set<String> context = new TreeSet<>();
    int first = Math.max(from, read.firstToken() - CONTEXT_DISTANCE);
    int last = Math.min(to, read.endToken() + CONTEXT_DISTANCE);
    for (int i = first; i < last; i++) {
      boolean inside = i >= read.firstToken() && i < read.endToken();
      if (!inside && isContent(i)) {
        String form = WordForms.of(word(i));
        String name = words.predicate(form);
        context.add(name == null ? form : name);
      }
    }
    return context;
  }

  private record Predicate(String name, int token) {}

  private static String lastWord(String object) {
    return object.substring(object.lastIndexOf(' ') + 1);
  }
}
