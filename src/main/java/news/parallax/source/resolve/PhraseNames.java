package news.parallax.source.resolve;

import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Which name in or before the phrase of a source is that of the source. */
final class PhraseNames {
  /** How many words "66, of East Porto" has at most. */
  private static final int LONGEST_AGE = 8;

  /** How many words the name of a person has of whom it tells nothing else. */
  private static final int LONGEST_NAME = 3;

  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final NameLists names;
  private final PersonNouns people;
  private final DescribedSources described;

  PhraseNames(CitingArticle article, NameLists names, DescribedSources described) {
    mentions = article.mentions;
    grammar = article.grammar;
    words = article.words;
    this.names = names;
    people = new PersonNouns(names);
    this.described = described;
  }

  /** The name that heads the phrase; null if names only qualify a noun. */
  @Nullable Mention in(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Mention mention = mentions.nameAt(i);
      if (mention == null) {
        continue;
      }
      int next = mention.to();
      boolean qualifies =
          next < to
              && (words.is(next, "'s")
                  || isApostrophe(next)
                  || grammar.is(next, WordClass.NOUN)
                  || grammar.is(next, WordClass.ADJECTIVE)
                  || described.isDocument(words.lower(next))
                  || described.isOneOfPair(next, to)
                  || isFirstOfTwo(mention));
      boolean behindOf =
          i > from && !mentions.isBehindOffice(mention) && isBehindPreposition(mention, from);
      if (!qualifies && !behindOf) {
        return mention;
      }
      i = Math.min(i, mention.from());
    }
    return null;
  }

  /** "Mrs. Sanders' father": whose father he is, not who he is. */
  private boolean isApostrophe(int word) {
    boolean sign = words.isSign(word, '\'') || words.isSign(word, '\u2019');
    return sign && word + 1 < words.count() && grammar.is(word + 1, WordClass.NOUN);
  }

  /** "Danish and Swedish" of "Danish and Swedish officials". */
  private boolean isFirstOfTwo(Mention mention) {
    boolean single = mention.to() - mention.from() == 1;
    return single
        && (grammar.is(mention.from(), WordClass.ADJECTIVE)
            || names.isDemonym(words.lower(mention.from())))
        && (words.is(mention.to(), "and") || words.is(mention.to(), "or"));
  }

  private boolean isBehindPreposition(Mention mention, int from) {
    int k = mention.from() - 1;
    while (k > from
        && (grammar.is(k, WordClass.DETERMINER)
            || grammar.is(k, WordClass.ADJECTIVE)
            || words.lower(k).endsWith("-year-old")
            || words.is(k, "'s")
            || mentions.nameAt(k) != null)) {
      k--;
    }
    boolean to = k > from && words.is(k, "to") && grammar.is(k - 1, WordClass.NOUN);
    boolean preposition = k >= from && (to || grammar.is(k, WordClass.PREPOSITION));
    boolean named = preposition || (k > from && isExample(k)) || (k > from + 1 && isDone(k));
    boolean speaking = k > from && words.lower(k - 1).startsWith("spokes");
    return named && (speaking || !isTitled(k + 2, mention.from()));
  }

  /** "such as the East Porto club", "including Diaz". */
  private boolean isExample(int word) {
    return words.is(word, "including") || (words.is(word, "as") && words.is(word - 1, "such"));
  }

  /** "the lawyer representing Diaz": the name is whom somebody does something to. */
  private boolean isDone(int word) {
    return words.lower(word).endsWith("ing")
        && !words.isCapitalised(word)
        && grammar.is(word - 1, WordClass.NOUN)
        && !words.isCapitalised(word - 1);
  }

  /** Whether a title stands between: "undersecretary for Education Mr. Lund". */
  private boolean isTitled(int from, int to) {
    for (int i = from; i < to; i++) {
      if (names.isTitle(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the mayor, Jane Doe", "a witness, engineer Jane Doe", "the developer, Lund Bank". */
  @Nullable Mention inApposition(int from, int comma, int to) {
    boolean person = people.isPerson(grammar.lower(from, comma)) || isOneOf(from);
    int at = comma + 1;
    while (at < to && mentions.nameAt(at) == null && (isTitle(at) || (person && isPlain(at)))) {
      at++;
    }
    Mention mention = at < to && grammar.isComma(comma) ? mentions.nameAt(at) : null;
    if (mention == null || mention.entity().kind() == Kind.PERSON) {
      return mention;
    }
    if (person && mention.entity().kind() == Kind.BODY && isCalledLikePerson(mention, to)) {
      return mention;
    }
    boolean alone = mention.from() == comma + 1 && mention.to() == to;
    boolean noun = grammar.is(from, WordClass.DETERMINER) && !words.isCapitalised(comma - 1);
    return alone && noun ? mention : null;
  }

  /** "one of the newest members". */
  private boolean isOneOf(int from) {
    return words.is(from, "one") && words.is(from + 1, "of");
  }

  /** A word of trade or rank before a name: "freshman", "engineer". */
  private boolean isPlain(int word) {
    return !words.isCapitalised(word)
        && (grammar.is(word, WordClass.NOUN) || grammar.is(word, WordClass.ADJECTIVE));
  }

  /** Whether a name of which nothing else is told may be that of the person described before it. */
  private boolean isCalledLikePerson(Mention mention, int to) {
    int length = mention.to() - mention.from();
    boolean ends = mention.to() == to || grammar.isComma(mention.to());
    boolean body = false;
    for (int i = mention.from(); i < mention.to(); i++) {
      body |= names.isBody(words.lower(i)) || !words.isCapitalised(i) || !words.hasSmallLetter(i);
    }
    return ends && !body && length >= 2 && length <= LONGEST_NAME;
  }

  private boolean isTitle(int word) {
    return names.isRole(words.lower(word)) || names.isTitle(words.lower(word));
  }

  /** The person before whose name's comma the phrase stands: "Ana Diaz, 66, of Porto, said". */
  @Nullable Mention describedBy(int from, int to) {
    if (from < 2 || !grammar.isComma(from - 1)) {
      return null;
    }
    Mention owner = mentions.nameAt(from - 2);
    boolean age =
        Character.isDigit(words.first(from)) && to - from < LONGEST_AGE && isAge(from, to);
    boolean article = words.is(from, "a") || words.is(from, "an") || words.is(from, "the");
    boolean closed = to < words.count() && grammar.isComma(to);
    boolean describes = age || (article && closed);
    return describes && owner != null && owner.entity().kind() == Kind.PERSON ? owner : null;
  }

  /** "66", "66, of Porto", "66, a clerk"; but "23 students" is nobody's age. */
  private boolean isAge(int from, int to) {
    return from + 1 == to || grammar.isComma(from + 1);
  }
}
