package news.parallax.frame.label;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import news.parallax.frame.label.Label.Kind;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Words;

/** Finds what stands beside the names of actors: titles, appositions, predicates. */
final class NameLabels {
  private static final int LONGEST_TITLE = 8;
  private static final int LONGEST_VERSUS = 5;

  /** What joins the parties of a case, or a name to the signs of an account before it. */
  private static final Pattern VERSUS = Pattern.compile("(?:\\svs?\\.?\\s|[@_])$");

  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final LabelWords lists;
  private final Phrases phrases;
  private final Epithets epithets;
  private final PredicateLabels predicates;
  private final Consumer<Found> out;

  NameLabels(
      ParsedDocument document, ArticleMentions mentions, LabelWords lists, Consumer<Found> out) {
    this.mentions = mentions;
    this.grammar = mentions.grammar();
    this.words = grammar.words();
    this.lists = lists;
    this.phrases = new Phrases(grammar, lists);
    this.epithets = new Epithets(document, words, lists);
    this.out = out;
    SurePronouns pronouns = new SurePronouns(document, mentions);
    predicates =
        new PredicateLabels(
            grammar, lists, phrases, new SurePredicates(document, words, lists, pronouns), out);
  }

  /**
   * Finds the labels beside one mention.
   *
   * @param start first word of its sentence
   * @param end one past the last word of its sentence
   */
  void beside(Mention mention, int start, int end) {
    before(mention, start);
    beforeComma(mention, start, end);
    if (!isAbbreviated(mention)) {
      behind(mention, end);
      predicates.said(mention, start, end);
    }
    predicates.named(mention, start, end);
  }

  /** Finds what a sentence says of somebody by a pronoun: "He is a dictator". */
  void ofPronoun(Mention mention, int start, int end) {
    predicates.said(mention, start, end);
    predicates.named(mention, start, end);
  }

  private void add(Mention mention, Kind kind, int from, int head, int to, String rule) {
    out.accept(new Found(mention.entity(), kind, from, head, to, rule));
  }

  /** "Kremlin spokesman Ivan Petrov", "the embattled Petrov". */
  private void before(Mention mention, int start) {
    int limit = Math.max(start, mention.from() - LONGEST_TITLE);
    int from = mention.from();
    while (from > limit && isModifier(from - 1, mention)) {
      from--;
    }
    from = from < mention.from() ? withBodyBefore(from, start) : from;
    if (from > start && from < mention.from() && phrases.isSubject(from - 1)) {
      from++;
    }
    while (from < mention.from() && isNoStart(from)) {
      from++;
    }
    while (from < mention.from() && lists.isCourtesy(words.lower(from))) {
      from++;
    }
    if (from >= mention.from()) {
      return;
    }
    int last = mention.from() - 1;
    while (last > from && !words.isWord(last)) {
      last--;
    }
    String head = words.lower(last);
    boolean title = phrases.isNoun(last) || lists.names.isTitle(head);
    if (lists.isCourtesy(head) || (!title && !grammar.is(last, WordClass.ADJECTIVE))) {
      return;
    }
    if (title ? isTitleOf(mention, last) : epithets.isOf(mention, from)) {
      add(
          mention,
          title ? Kind.TITLE : Kind.PREMODIFIER,
          from,
          last,
          mention.from(),
          title ? "title_before_name" : "adjective_before_name");
    }
  }

  /** A sign, "'s", or a word that opens sentences: "Is President Petrov". */
  private boolean isNoStart(int i) {
    return !words.isWord(i) || words.is(i, "'s") || lists.names.isOpening(words.lower(i));
  }

  /** "Food and Drug Administration Commissioner" has a name with "and" in it. */
  private int withBodyBefore(int from, int start) {
    boolean joined = from - 2 >= start && words.is(from - 1, "and") && words.isCapitalised(from);
    boolean body = joined && words.isCapitalised(from - 2) && lists.isBody(words.lower(from + 1));
    return body ? from - 2 : from;
  }

  private boolean isTitleOf(Mention mention, int head) {
    String noun = words.lower(head);
    Entity entity = mention.entity();
    if (entity.kind() != Entity.Kind.PERSON) {
      return entity.kind() != Entity.Kind.PLACE && lists.isBody(noun);
    }
    boolean many = (noun.endsWith("s") && !noun.endsWith("ss")) || noun.equals("people");
    return lists.isPerson(noun)
        || lists.names.isTitle(noun)
        || (lists.canDescribe(noun) && !many && entity.gender() != Entity.Gender.UNKNOWN);
  }

  private boolean isModifier(int i, Mention mention) {
    if (i >= mention.first()) {
      return true;
    }
    if (grammar.stops(i)) {
      return false;
    }
    Mention other = mentions.nameAt(i);
    if (other != null) {
      return other.entity().kind() != Entity.Kind.PERSON && other.entity() != mention.entity();
    }
    boolean joined = words.is(i, "'s") || epithets.isTightDash(i);
    return (joined
            || grammar.is(i, WordClass.NOUN)
            || grammar.is(i, WordClass.ADJECTIVE)
            || grammar.is(i, WordClass.NAME)
            || lists.names.isTitle(words.lower(i)))
        && !grammar.isTime(i)
        && !grammar.isQuantity(i);
  }

  /** "The former candidate in the elections, Ana Diaz, said". */
  private void beforeComma(Mention mention, int start, int end) {
    int comma = mention.first() - 1;
    boolean closed = phrases.isClosed(mention.to(), end) || grammar.isVerbal(mention.to());
    if (comma <= start || !grammar.isComma(comma) || !closed) {
      return;
    }
    int from = grammar.phraseStart(comma - 1, start);
    for (int i = Math.max(from, start); from >= 0 && i < comma; i++) {
      boolean opens = phrases.isOpener(i) || i == from;
      int head = opens ? phrases.head(i, comma) : -1;
      if (head > i && !phrases.joinsTwo(i, head) && fits(mention.entity(), words.lower(head))) {
        boolean other = i > start && grammar.isComma(i - 1) && i - 1 > start && isName(i - 2);
        if (!other && phrases.isOpener(i)) {
          add(mention, Kind.APPOSITION, i, head, comma, "apposition_before_name");
        }
        return;
      }
    }
  }

  /** "D-Va.": a name cut short rather than one that ends in "Jr.". */
  private boolean isAbbreviated(Mention mention) {
    int last = mention.to() - 1;
    return words.hasStop(last) && !lists.names.isSuffix(words.lower(last));
  }

  private boolean isName(int i) {
    return mentions.nameAt(i) != null;
  }

  /** A single word without a title may as well name a town. */
  static boolean isSurelyPerson(Entity entity) {
    return entity.kind() == Entity.Kind.PERSON
        && (entity.name().indexOf(' ') > 0 || !entity.descriptions().isEmpty());
  }

  /** Whether the noun is of the kind of the entity. */
  private boolean fits(Entity entity, String noun) {
    return entity.kind() == Entity.Kind.PERSON ? lists.isPerson(noun) : lists.isBody(noun);
  }

  /** "Petrov, a former general, said", "Petrov, who is also the leader of the party". */
  private void behind(Mention mention, int end) {
    int sign = mention.to();
    if (sign + 1 >= end || words.isWord(sign) || isOfThing(mention.first())) {
      return;
    }
    boolean opens =
        grammar.isComma(sign)
            || words.isSign(sign, '(')
            || words.isSign(sign, '-')
            || (words.first(sign) >= '\u2012' && words.first(sign) <= '\u2015');
    if (!opens) {
      return;
    }
    if (words.is(sign + 1, "who") || words.is(sign + 1, "which")) {
      predicates.copula(mention, sign + 2, end, "relative_clause");
      return;
    }
    int from = sign + 1;
    boolean role = lists.isPerson(words.lower(from)) || isDescribing(from);
    if (!phrases.isOpener(from) && !role) {
      return;
    }
    int to = phrases.end(from, end);
    int head = phrases.head(from, to);
    if (head < 0 || !phrases.isClosed(to, end)) {
      return;
    }
    String noun = words.lower(head);
    boolean describes =
        phrases.isIndefinite(from) ? lists.canDescribe(noun) : predicates.isSure(mention, noun);
    if (describes && mention.entity().kind() != Entity.Kind.PLACE) {
      add(mention, Kind.APPOSITION, from, head, to, "apposition_behind_name");
    }
  }

  /** A name within that of a case or an account: "State v. Diaz", "@ALT_Diaz". */
  private boolean isOfThing(int first) {
    int start = words.start(first);
    String before = grammar.document().text().substring(Math.max(0, start - LONGEST_VERSUS), start);
    return VERSUS.matcher(before).find();
  }

  private boolean isDescribing(int i) {
    return grammar.is(i, WordClass.ADJECTIVE) || grammar.is(i, WordClass.NOUN);
  }
}
