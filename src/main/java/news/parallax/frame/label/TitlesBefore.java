package news.parallax.frame.label;

import java.util.stream.IntStream;
import news.parallax.frame.label.Label.Kind;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** What stands before a name: "Kremlin spokesman Ivan Petrov", "the embattled Petrov". */
final class TitlesBefore {
  private static final int LONGEST_TITLE = 8;

  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final Syntax syntax;
  private final LabelWords lists;
  private final Phrases phrases;
  private final Epithets epithets;
  private final WholeNames names;
  private final PeopleWords people = new PeopleWords();

  TitlesBefore(
      ParsedDocument document, ArticleMentions mentions, LabelWords lists, WholeNames names) {
    this.mentions = mentions;
    this.grammar = mentions.grammar();
    this.words = grammar.words();
    this.syntax = document.syntax();
    this.lists = lists;
    this.names = names;
    phrases = new Phrases(grammar, lists);
    epithets = new Epithets(document, words, lists);
  }

  /**
   * The title or adjective before a mention; null if there is none.
   *
   * @param start first word of its sentence
   */
  @Nullable Found of(Mention mention, int start) {
    int from = first(mention, start);
    if (from >= mention.from()) {
      return null;
    }
    int last = mention.from() - 1;
    while (last > from && !words.isWord(last)) {
      last--;
    }
    int office = officeOf(last, start);
    if (office >= 0 && mention.entity().kind() == Entity.Kind.PERSON) {
      return title(mention, modifiersBefore(office, mention, start), office);
    }
    String head = words.lower(last);
    if (lists.isCourtesy(head)) {
      return null;
    }
    if (phrases.isNoun(last) || lists.names.isTitle(head)) {
      return isTitleOf(mention, last) ? title(mention, ownPhrase(from, last), last) : null;
    }
    boolean epithet =
        grammar.is(last, WordClass.ADJECTIVE)
            && names.isWhole(mention)
            && epithets.isOf(mention, from);
    return epithet ? premodifier(mention, from, last) : null;
  }

  private static Found premodifier(Mention mention, int from, int head) {
    return new Found(
        mention.entity(), Kind.PREMODIFIER, from, head, mention.from(), "adjective_before_name");
  }

  private static Found title(Mention mention, int from, int head) {
    return new Found(mention.entity(), Kind.TITLE, from, head, mention.from(), "title_before_name");
  }

  /** The first word that may belong to what stands before the name. */
  private int first(Mention mention, int start) {
    int from = modifiersBefore(mention.from(), mention, start);
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
    return from;
  }

  private int modifiersBefore(int end, Mention mention, int start) {
    int limit = Math.max(start, mention.from() - LONGEST_TITLE);
    int from = end;
    while (from > limit && isModifier(from - 1, mention)) {
      from--;
    }
    while (from < end && isNoStart(from)) {
      from++;
    }
    return from;
  }

  /** A sign, "'s", or a word that opens clauses: "Is President Petrov", "how President Petrov". */
  private boolean isNoStart(int i) {
    return !words.isWord(i)
        || words.is(i, "'s")
        || lists.names.isOpening(words.lower(i))
        || (Tag.opensClause(syntax.tag(i)) && !words.isUpperCase(i));
  }

  /** "accompany President Petrov", "bashing President Petrov": a verb of which the name is part. */
  private boolean isVerbOf(int i, Mention mention) {
    boolean opens = words.sentenceFirst(words.sentenceOf(i)) == i;
    return Tag.isVerb(syntax.tag(i))
        && (opens || !words.isCapitalised(i))
        && !isNounLike(i)
        && !lists.isBeforeTitle(words.lower(i))
        && !lists.isPerson(words.lower(i))
        && syntax.governs(i, mention.to() - 1, LONGEST_TITLE);
  }

  /** "fisheries scientist", "appeals court judge": a verb does not stand within the phrase. */
  private boolean isNounLike(int i) {
    return words.lower(i).endsWith("s") && i + 2 < words.count() && !words.isCapitalised(i + 1);
  }

  /** "Food and Drug Administration Commissioner" has a name with "and" in it. */
  private int withBodyBefore(int from, int start) {
    boolean joined = from - 2 >= start && words.is(from - 1, "and") && words.isCapitalised(from);
    boolean named = joined && words.isCapitalised(from - 2);
    return named && (lists.isBody(words.lower(from + 1)) || isSubjectMatter(from - 2))
        ? from - 2
        : from;
  }

  /** "Health" of "Health and Human Services Secretary": a noun that names nobody. */
  private boolean isSubjectMatter(int i) {
    Mention other = mentions.nameAt(i);
    String noun = words.lower(i);
    boolean named = other != null && !grammar.is(i, WordClass.NOUN);
    boolean body = other == null || other.entity().kind() == Entity.Kind.BODY;
    return !named
        && body
        && !grammar.isTime(i)
        && !people.isSomebody(noun)
        && !lists.names.isTitle(noun);
  }

  /**
   * "secretary" of "secretary of state Ana Diaz"; -1 if the noun before the name is not so held.
   */
  private int officeOf(int last, int start) {
    boolean held =
        last - 2 >= start
            && words.is(last - 1, "of")
            && lists.names.isRole(words.lower(last - 2))
            && !lists.names.isTitle(words.lower(last));
    return held ? last - 2 : -1;
  }

  /**
   * Where the phrase of the title begins. Not its own are a name joined to it ("Congress and
   * President Diaz", but "Ways and Means Committee Chairman") and the noun in small letters that
   * ends the phrase before ("With one speech President Diaz").
   */
  private int ownPhrase(int from, int head) {
    for (int i = head - 1; i > from; i--) {
      if (words.is(i, "and") && joinsAnother(i, head)) {
        return i + 1;
      }
      if (isPhraseBefore(i, head) && words.isCapitalised(i + 1)) {
        return i + 1;
      }
    }
    return from < head && isPhraseBefore(from, head) ? from + 1 : from;
  }

  /** Whether a name of its own stands before the "and". */
  private boolean joinsAnother(int and, int head) {
    String before = words.lower(and - 1);
    return !lists.names.isTitle(before)
        && (and + 1 == head || people.isSomebody(before))
        && !hasBody(and + 1, head);
  }

  private boolean isPhraseBefore(int i, int head) {
    return words.isCapitalised(head) && isPlainNoun(i);
  }

  private boolean hasBody(int from, int head) {
    return IntStream.range(from, head).anyMatch(i -> lists.isBody(words.lower(i)));
  }

  /** "speech", not "chamber", "manager" or "acting". */
  private boolean isPlainNoun(int i) {
    String noun = words.lower(i);
    return words.isWord(i)
        && !words.isCapitalised(i)
        && grammar.is(i, WordClass.NOUN)
        && noun.indexOf('-') < 0
        && !noun.endsWith("ing")
        && !people.isSomebody(noun)
        && !lists.names.isTitle(noun);
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
        || (isSaidOfOne(noun) && !many && entity.gender() != Entity.Gender.UNKNOWN);
  }

  /** "cartoonist", "running mate", no body and no thing: "the bill Diaz helped to write". */
  private boolean isSaidOfOne(String noun) {
    return lists.isOne(noun) || (people.isSomebody(noun) && !lists.isBody(noun));
  }

  private boolean isModifier(int i, Mention mention) {
    if (i >= mention.first() && i < mention.from()) {
      return true;
    }
    if (grammar.stops(i) || isVerbOf(i, mention)) {
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
            || lists.names.isTitle(words.lower(i))
            || isPartOfNoun(i))
        && !grammar.isTime(i)
        && !grammar.isQuantity(i);
  }

  /** "running" of "running mate", wherever it is read as a verb. */
  private boolean isPartOfNoun(int i) {
    return lists.isOne(words.lower(i + 1)) && words.lower(i).endsWith("ing");
  }
}
