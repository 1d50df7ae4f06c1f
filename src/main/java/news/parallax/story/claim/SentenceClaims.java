package news.parallax.story.claim;

import java.util.List;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.CitedSource;
import news.parallax.source.Contents;
import news.parallax.story.StoryArticle;
import news.parallax.story.WordForms;
import news.parallax.story.claim.Quantity.Unit;
import news.parallax.text.Document;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/** Reads the claims of one sentence: what each quantity counts and what is said of it. */
final class SentenceClaims {
  private static final int PREDICATE_DISTANCE = 12;
  private static final int ACTOR_WORDS = 4;
  private static final int MANY = 10;
  private static final Set<String> BEING =
      Set.of("were", "was", "have", "had", "been", "are", "is", "reported", "confirmed", "feared");

  private static final WordList BEFALLING = WordList.of("verbs", "befalls people");

  private final StoryArticle article;
  private final Contents contents;
  private final Document document;
  private final Document.Sentence sentence;
  private final ClaimWords lists;
  private final ClaimSentence words;
  private final CountedObject counted;
  private final Circumstances circumstances;
  private final ScopeReader scopes;
  private List<Read> all = List.of();

  /**
   * @param contents of the attributions of the article
   */
  SentenceClaims(
      StoryArticle article, Contents contents, Document.Sentence sentence, ClaimWords lists) {
    this.article = article;
    this.contents = contents;
    this.document = article.document();
    this.sentence = sentence;
    this.lists = lists;
    this.words = new ClaimSentence(document, sentence, lists);
    this.counted = new CountedObject(words, lists);
    this.circumstances = new Circumstances(words, lists);
    this.scopes = new ScopeReader(words);
  }

  void find(List<Claim> claims) {
    List<Read> read = read();
    all = read;
    Claim before = null;
    for (int i = 0; i < read.size(); i++) {
      int from = i == 0 ? words.first() : read.get(i - 1).endToken();
      int to = i + 1 == read.size() ? words.end() : read.get(i + 1).firstToken();
      Claim claim = claim(read.get(i), from, to, before);
      if (claim != null) {
        claims.add(claim);
        before = claim;
      }
    }
  }

  /** A quantity and its tokens, hedge and unit included. */
  record Read(Quantity quantity, Span span, int firstToken, int endToken) {}

  private List<Read> read() {
    return QuantityReader.read(document.plain(), sentence.span(), lists).stream()
        .map(
            found ->
                new Read(
                    found.quantity(),
                    found.span(),
                    document.firstTokenEndingAfter(found.span().start()),
                    document.firstTokenEndingAfter(found.span().end() - 1) + 1))
        .toList();
  }

  private @Nullable Claim claim(Read read, int from, int to, @Nullable Claim before) {
    Quantity quantity = read.quantity();
    boolean part = before != null && words.word(read.firstToken() - 1).equals("including");
    String behind = counted.behind(read, to);
    String object = behind.isEmpty() ? counted.before(read.firstToken()) : behind;
    boolean counts = !behind.isEmpty() && !quantity.unit().isMeasure();
    int endOfObject = counts ? endOf(read, behind) : read.endToken();
    Predicate predicate = predicate(read, from, to, endOfObject);
    if (part && before != null && object.isEmpty()) {
      behind = before.about().object();
      object = behind;
      predicate = new Predicate(before.about().predicate(), -1);
    }
    Unit unit = quantity.unit();
    if (unit == Unit.NONE && !object.isEmpty()) {
      boolean people = lists.isPeople(WordForms.of(lastWord(object)));
      // "a loan of 1.5 billion" measures the loan in a unit that is not given
      unit = people ? Unit.PEOPLE : behind.isEmpty() ? Unit.NONE : Unit.THINGS;
    }
    if (unit == Unit.NONE && object.isEmpty() && isOfPeople(read, predicate)) {
      unit = Unit.PEOPLE;
    }
    if (!isTelling(unit, quantity, predicate)) {
      return null;
    }
    Quantity measured = quantity.of(unit);
    Span span = read.span();
    int attribution = contents.innermost(span);
    CitedSource cited = attribution < 0 ? null : article.attributions().get(attribution).cited();
    return new Claim(
        article.id(),
        span,
        sentence.span(),
        measured,
        new Claim.Subject(
            object,
            predicate == null ? "" : predicate.name(),
            predicate == null || predicate.token() < 0 ? "" : actor(predicate.token(), read),
            circumstances.place(read.endToken(), to),
            circumstances.time(read),
            scopes.scope(
                read,
                object,
                predicate == null ? "" : predicate.name(),
                predicate == null ? -1 : predicate.token(),
                all),
            context(read, from, to)),
        cited == null ? null : cited.name(),
        attribution,
        rule(unit));
  }

  /** The words around the quantity, and the numbers that stand in its sentence. */
  private Set<String> context(Read read, int from, int to) {
    Set<String> context = circumstances.context(read, from, to);
    for (Read other : all) {
      Quantity beside = other.quantity();
      if (!other.equals(read) && beside.isSingle() && beside.low() >= MANY) {
        context.add(ClaimContexts.NUMBER + beside.low() + beside.unit());
      }
    }
    return context;
  }

  /** The token behind an object that stands behind the quantity. */
  private int endOf(Read read, String behind) {
    int end = read.endToken();
    int start = end < words.end() ? document.tokenStart(end) : sentence.span().end();
    if (!document.plain().startsWith(behind, start)) {
      return end;
    }
    int limit = start + behind.length();
    while (end < words.end() && document.tokenStart(end) < limit) {
      end++;
    }
    return end;
  }

  private static Claim.Rule rule(Unit unit) {
    return switch (unit) {
      case MONEY, PERCENT, POINTS, TIME, LENGTH, AREA, VOLUME, WEIGHT, SPEED, POWER, TEMPERATURE ->
          Claim.Rule.MEASURE;
      case PEOPLE -> Claim.Rule.PEOPLE;
      case THINGS -> Claim.Rule.THINGS;
      case NONE -> Claim.Rule.BARE;
    };
  }

  /** Small numbers of things, and bare numbers of which nothing is said, are no claims. */
  private static boolean isTelling(Unit unit, Quantity quantity, @Nullable Predicate predicate) {
    boolean many = quantity.low() >= MANY;
    return switch (unit) {
      case PEOPLE -> predicate != null || many;
      case THINGS -> many;
      case NONE -> predicate != null && many;
      default -> true;
    };
  }

  /**
   * The nearest word of a known class, first among the words up to the quantities before and
   * behind; what is counted is none: "ten soldiers" does not tell that they are deployed.
   */
  private @Nullable Predicate predicate(Read read, int from, int to, int endOfObject) {
    int passive = endOfObject;
    while (passive < to && BEING.contains(words.word(passive))) {
      passive++;
    }
    String fate = words.isWord(passive) ? lists.predicate(WordForms.of(words.word(passive))) : null;
    if (fate != null && lists.isFateOfPeople(fate)) {
      return new Predicate(fate, passive);
    }
    Predicate near = nearest(read, from, to, endOfObject);
    return near != null ? near : nearest(read, words.first(), from, endOfObject);
  }

  private @Nullable Predicate nearest(Read read, int first, int end, int endOfObject) {
    Predicate nearest = null;
    int least = PREDICATE_DISTANCE + 1;
    for (int i = Math.max(first, read.firstToken() - PREDICATE_DISTANCE);
        i < Math.min(end, read.endToken() + PREDICATE_DISTANCE);
        i++) {
      boolean inside = i >= read.firstToken() && i < Math.max(endOfObject, read.endToken());
      String name =
          inside || !words.isWord(i) ? null : lists.predicate(WordForms.of(words.word(i)));
      int distance = i < read.firstToken() ? read.firstToken() - i : i - read.endToken() + 1;
      if (name != null && distance < least) {
        least = distance;
        nearest = new Predicate(name, i);
      }
    }
    return nearest;
  }

  /** "12 dead", "12 were killed", "killing 12": people, though it is not said. */
  private boolean isOfPeople(Read read, @Nullable Predicate predicate) {
    if (predicate == null || !lists.isFateOfPeople(predicate.name())) {
      return false;
    }
    if (predicate.token() == read.firstToken() - 1) {
      return BEFALLING.contains(words.word(predicate.token()));
    }
    int at = read.endToken();
    at += words.word(at).equals("others") ? 1 : 0;
    while (at < predicate.token() && BEING.contains(words.word(at))) {
      at++;
    }
    return at == predicate.token();
  }

  /** The words before the predicate if it stands before the quantity, or those behind "by". */
  private String actor(int predicate, Read read) {
    int from = predicate;
    int end = predicate;
    if (predicate < read.firstToken()) {
      while (from > words.first() && predicate - from < ACTOR_WORDS && words.isContent(from - 1)) {
        from--;
      }
    } else if (words.word(predicate + 1).equals("by")) {
      from = predicate + 2;
      from += words.word(from).equals("the") ? 1 : 0;
      end = from;
      while (end < words.end() && end - from < ACTOR_WORDS && words.isContent(end)) {
        end++;
      }
    }
    return from < end ? words.text(from, end) : "";
  }

  private record Predicate(String name, int token) {}

  private static String lastWord(String object) {
    return object.substring(object.lastIndexOf(' ') + 1);
  }
}
