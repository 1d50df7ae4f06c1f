package news.parallax.story.claim;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.story.StoryArticle;
import news.parallax.story.WordForms;
import news.parallax.story.claim.Quantity.Unit;
import news.parallax.text.Document;
import org.jspecify.annotations.Nullable;

/** Reads the claims of one sentence: what each quantity counts and what is said of it. */
final class SentenceClaims {
  private static final int PREDICATE_DISTANCE = 12;
  private static final int ACTOR_WORDS = 4;
  private static final int MANY = 10;

  private final StoryArticle article;
  private final Document document;
  private final Document.Sentence sentence;
  private final ClaimWords lists;
  private final ClaimSentence words;
  private final CountedObject counted;
  private final Circumstances circumstances;

  SentenceClaims(StoryArticle article, Document.Sentence sentence, ClaimWords lists) {
    this.article = article;
    this.document = article.document();
    this.sentence = sentence;
    this.lists = lists;
    this.words = new ClaimSentence(document, sentence, lists);
    this.counted = new CountedObject(words, lists);
    this.circumstances = new Circumstances(words, lists);
  }

  void find(List<Claim> claims) {
    List<QuantityReader.Read> read = QuantityReader.read(document, sentence, lists);
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

  private @Nullable Claim claim(
      QuantityReader.Read read, int from, int to, @Nullable Claim before) {
    Quantity quantity = read.quantity();
    boolean part = before != null && words.word(read.firstToken() - 1).equals("including");
    String behind = counted.behind(read, to);
    String object = behind.isEmpty() ? counted.before(read.firstToken()) : behind;
    Predicate predicate = predicate(read);
    if (part && before != null && object.isEmpty()) {
      behind = before.object();
      object = behind;
      predicate = new Predicate(before.predicate(), -1);
    }
    Unit unit = quantity.unit();
    if (unit == Unit.NONE && !object.isEmpty()) {
      boolean people = lists.isPeople(WordForms.of(lastWord(object)));
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
        circumstances.place(read.endToken(), to),
        circumstances.time(read),
        cited == null ? null : cited.name(),
        attribution,
        circumstances.context(read, from, to),
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

  /** The nearest word of a known class. */
  private @Nullable Predicate predicate(QuantityReader.Read read) {
    Predicate nearest = null;
    int least = PREDICATE_DISTANCE + 1;
    int from = Math.max(words.first(), read.firstToken() - PREDICATE_DISTANCE);
    int to = Math.min(words.end(), read.endToken() + PREDICATE_DISTANCE);
    for (int i = from; i < to; i++) {
      boolean inside = i >= read.firstToken() && i < read.endToken();
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

  /** The words before the predicate if it stands before the quantity, or those behind "by". */
  private String actor(int predicate, QuantityReader.Read read) {
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

  private record Predicate(String name, int token) {}

  private static String lastWord(String object) {
    return object.substring(object.lastIndexOf(' ') + 1);
  }
}
