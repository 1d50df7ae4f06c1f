package news.parallax.frame.label;

import java.util.Set;
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

/** Finds what stands beside names between commas, dashes or brackets. */
final class Appositions {
  private static final int LONGEST_VERSUS = 5;

  /** What joins the parties of a case, or a name to the signs of an account before it. */
  private static final Pattern VERSUS = Pattern.compile("(?:\\svs?\\.?\\s|[@_])$");

  private static final Set<String> CLAUSE_OPENING = Set.of("and", "but", "then", "once");

  /** Behind these stands whom somebody is held against. */
  private static final Set<String> UNLIKE = Set.of("like", "unlike", "than");

  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final LabelWords lists;
  private final Phrases phrases;
  private final PredicateLabels predicates;
  private final PhraseEnds ends;
  private final WholeNames names;
  private final Consumer<Found> out;

  Appositions(
      ParsedDocument document,
      ArticleMentions mentions,
      LabelWords lists,
      PredicateLabels predicates,
      Consumer<Found> out) {
    this.mentions = mentions;
    this.grammar = mentions.grammar();
    this.words = grammar.words();
    this.lists = lists;
    this.phrases = new Phrases(grammar, lists);
    this.predicates = predicates;
    this.out = out;
    ends = new PhraseEnds(words, document.syntax());
    names = new WholeNames(document, mentions, lists);
  }

  /** "The former candidate in the elections, Ana Diaz, said". */
  void before(Mention mention, int start, int end) {
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
        if (!other && phrases.isOpener(i) && isBesideName(mention, i, start, end)) {
          addWhole(mention, i, head, comma, "apposition_before_name");
        }
        return;
      }
    }
  }

  /**
   * Whether what stands before a comma is of the name behind it. Where a verb follows the name, the
   * phrase opens the clause or stands behind "as": not "while Diaz is a bully, Petrov hides it",
   * "instead of looking like a hero, Petrov was caught out".
   */
  private boolean isBesideName(Mention mention, int from, int start, int end) {
    String before = from == start ? "" : words.lower(from - 1);
    boolean opens =
        from == start
            || !words.isWord(from - 1)
            || before.equals("as")
            || CLAUSE_OPENING.contains(before);
    boolean placed = // "a charity in Porto, California"
        mention.entity().kind() != Entity.Kind.PERSON
            && words.is(mention.first() - 3, "in")
            && words.isCapitalised(mention.first() - 2);
    return !placed && !UNLIKE.contains(before) && (opens || phrases.isClosed(mention.to(), end));
  }

  private void addWhole(Mention mention, int from, int head, int to, String rule) {
    Found found = new Found(mention.entity(), Kind.APPOSITION, from, head, to, rule);
    if (!ends.isCut(found) && names.isWhole(mention)) {
      out.accept(found);
    }
  }

  private boolean isName(int i) {
    return mentions.nameAt(i) != null;
  }

  /** Whether the noun is of the kind of the entity. */
  private boolean fits(Entity entity, String noun) {
    return entity.kind() == Entity.Kind.PERSON ? lists.isPerson(noun) : lists.isBody(noun);
  }

  /** "Petrov, a former general, said", "Petrov, who is also the leader of the party". */
  void behind(Mention mention, int end) {
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
    boolean who = words.is(sign + 1, "who");
    if (who || words.is(sign + 1, "which")) {
      if (who == (mention.entity().kind() == Entity.Kind.PERSON)) {
        predicates.copula(mention, sign + 2, end, "relative_clause");
      }
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
    Appositive phrase = new Appositive(from, head, to);
    if (describes(mention, phrase, words.isSign(sign, '(') || grammar.isComma(sign))
        && mention.entity().kind() != Entity.Kind.PLACE) {
      addWhole(mention, from, head, to, "apposition_behind_name");
    }
  }

  /** A phrase behind a name: its first word, its head and the word behind it. */
  private record Appositive(int from, int head, int to) {}

  /**
   * Whether the phrase says what the bearer of the name is. One about a thing may take up the whole
   * clause: "fired Petrov, a move that", "named Petrov - a surprise". Beside the name of a body it
   * may be the next of a list.
   *
   * @param tied whether it is not set off by a dash
   */
  private boolean describes(Mention mention, Appositive phrase, boolean tied) {
    String noun = words.lower(phrase.head);
    Entity.Kind kind = mention.entity().kind();
    boolean sure = predicates.isSure(mention, noun);
    boolean which = words.is(phrase.to, "that") || words.is(phrase.to, "which");
    if (kind == Entity.Kind.PERSON) {
      boolean told = phrases.isIndefinite(phrase.from) && lists.canDescribe(noun);
      return sure || (told && tied && (!which || lists.isBody(noun)));
    }
    if (!phrases.isOpener(phrase.from) || isListed(phrase) || isPlaced(mention)) {
      return false;
    }
    boolean other = tied && !which && !lists.isPerson(noun) && lists.canDescribe(noun);
    return lists.isBody(noun) || (phrases.isIndefinite(phrase.from) && other);
  }

  /** "On the Left, the party won": where, and not who. */
  private boolean isPlaced(Mention mention) {
    int start = words.sentenceFirst(words.sentenceOf(mention.from()));
    return mention.first() - start <= 2 && grammar.is(start, WordClass.PREPOSITION);
  }

  /** "hosted by Vera, the Herald, and Orlov News". */
  private boolean isListed(Appositive phrase) {
    int behind = phrase.to + 1;
    boolean joins =
        grammar.isComma(phrase.to)
            && behind < words.count()
            && (words.is(behind, "and") || words.is(behind, "or"));
    return joins || words.isCapitalised(phrase.head);
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
