package news.parallax.frame.label;

import java.util.function.Consumer;
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

  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final LabelWords lists;
  private final Phrases phrases;
  private final Epithets epithets;
  private final PredicateLabels predicates;
  private final Appositions appositions;
  private final WholeNames names;
  private final Consumer<Found> out;

  NameLabels(
      ParsedDocument document, ArticleMentions mentions, LabelWords lists, Consumer<Found> out) {
    this.mentions = mentions;
    this.grammar = mentions.grammar();
    this.words = grammar.words();
    this.lists = lists;
    this.phrases = new Phrases(grammar, lists);
    this.epithets = new Epithets(document, words, lists);
    names = new WholeNames(document, mentions, lists);
    this.out = out;
    SurePronouns pronouns = new SurePronouns(document, mentions);
    predicates =
        new PredicateLabels(
            grammar,
            lists,
            phrases,
            new SurePredicates(document, words, lists, pronouns, names),
            out);
    appositions = new Appositions(document, mentions, lists, predicates, out);
  }

  /**
   * Finds the labels beside one mention.
   *
   * @param start first word of its sentence
   * @param end one past the last word of its sentence
   */
  void beside(Mention mention, int start, int end) {
    before(mention, start);
    appositions.before(mention, start, end);
    if (!isAbbreviated(mention)) {
      appositions.behind(mention, end);
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
    from = from < mention.from() ? withOfficeBefore(from, limit, mention) : from;
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
    if (title ? isTitleOf(mention, last) : names.isWhole(mention) && epithets.isOf(mention, from)) {
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

  /** Where "former secretary of state" begins, given where "state" does. */
  private int withOfficeBefore(int from, int limit, Mention mention) {
    boolean office =
        from - 2 >= limit
            && words.is(from - 1, "of")
            && lists.names.isTitle(words.lower(from - 2))
            && mentions.nameAt(from - 2) == null;
    int first = office ? from - 2 : from;
    while (office && first > limit && isModifier(first - 1, mention)) {
      first--;
    }
    return first;
  }

  /** "a practice Diaz decried": what is told of the noun, not of the name. */
  private boolean isOneOfMany(int head) {
    int first = head;
    while (first > 0 && grammar.is(first - 1, WordClass.ADJECTIVE)) {
      first--;
    }
    return first > 0 && (words.is(first - 1, "a") || words.is(first - 1, "an"));
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
        || (lists.canDescribe(noun)
            && !many
            && !isOneOfMany(head)
            && entity.gender() != Entity.Gender.UNKNOWN);
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

  /** "D-Va.": a name cut short rather than one that ends in "Jr.". */
  private boolean isAbbreviated(Mention mention) {
    int last = mention.to() - 1;
    return words.hasStop(last) && !lists.names.isSuffix(words.lower(last));
  }

  /** A single word without a title may as well name a town. */
  static boolean isSurelyPerson(Entity entity) {
    return entity.kind() == Entity.Kind.PERSON
        && (entity.name().indexOf(' ') > 0 || !entity.descriptions().isEmpty());
  }
}
