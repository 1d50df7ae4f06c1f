package news.parallax.source.resolve;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.FoundAttribution;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;
import news.parallax.text.mention.ShortForms;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Works out who the sources of one article are, in reading order. */
final class Resolution {
  /** How many words "66, of East Porto" has at most. */
  private static final int LONGEST_AGE = 8;

  /** How many words the name of a person has of whom it tells nothing else. */
  private static final int LONGEST_NAME = 3;

  private final CitingArticle article;
  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final NameLists names;
  private final PersonNouns people;
  private final CitedPronouns pronouns;
  private final NamedSources named;
  private final DescribedSources described;
  private final TurnSpeakers turns;
  private final TimeAround times;
  private final RelativeWords relatives;
  private final CarriedOn carried;
  private final OfficeBearers bearers;

  Resolution(CitingArticle article, NameLists names) {
    this.article = article;
    this.names = names;
    mentions = article.mentions;
    grammar = article.grammar;
    words = article.words;
    people = new PersonNouns(names);
    Standing standing = new Standing(mentions, names);
    ShortForms shortForms = new ShortForms(mentions, names);
    pronouns = new CitedPronouns(article, names);
    named = new NamedSources(article, shortForms, standing);
    described = new DescribedSources(article, names, shortForms, standing, named);
    turns = new TurnSpeakers(article, names);
    times = new TimeAround(grammar, names);
    relatives = new RelativeWords(mentions, names);
    carried = new CarriedOn(article);
    bearers = new OfficeBearers(mentions, names);
  }

  /** Whom the attribution cites; those before it must have been asked for first. */
  Resolved of(int index) {
    FoundAttribution attribution = article.attributions.get(index);
    Resolved found;
    if (!attribution.source().isEmpty()) {
      Span span = attribution.source().get(0);
      int from = words.at(span.start());
      int to = article.endOf(span);
      Resolved turn = turns.of(index, from, to);
      found = turn == null ? timeless(from, to, index) : turn;
    } else if (attribution.carriesOn() && index > 0 && !carried.isOfAnother(index)) {
      found = article.resolved(index - 1).as("carried_on");
    } else {
      found = Resolved.NOBODY;
    }
    article.resolve(index, found);
    return found;
  }

  /**
   * Whom an attribution cites whose speaker of himself was not found, now that all others are
   * known.
   */
  Resolved again(int index) {
    Resolved first = article.resolved(index);
    List<Span> source = article.attributions.get(index).source();
    if (!first.how().equals("none") || source.isEmpty()) {
      return first;
    }
    Resolved second = pronouns.speakerBehind(words.at(source.get(0).start()), index);
    return second == null ? first : second;
  }

  /** Whom a phrase names, without the day on which they spoke. */
  private Resolved timeless(int from, int to, int index) {
    int end = times.endBefore(from, to);
    return phrase(times.startBehind(from, end), end, index);
  }

  private Resolved phrase(int from, int end, int index) {
    boolean possessive = end - from > 1 && (words.is(end - 1, "'s") || words.isSign(end - 1, '\''));
    int to = possessive ? end - 1 : end;
    if (to - from == 1) {
      Resolved meant = pronouns.resolve(from, index);
      if (meant != null) {
        return meant;
      }
      boolean acronym = words.bareEnd(from) - words.start(from) > 1 && !words.hasSmallLetter(from);
      if (relatives.isRelative(from) && !acronym) {
        return antecedent(from, index);
      }
    }
    int coreEnd = coreEnd(from, to);
    Mention mention = bearers.behind(coreEnd);
    boolean bearer = mention != null;
    mention = bearer ? mention : mentionIn(from, coreEnd);
    boolean oneOf =
        mention != null
            && !bearer
            && mention.entity().kind() == Kind.GROUP
            && (words.is(from, "one") || words.is(from, "a") || words.is(from, "an"));
    if ((mention == null || oneOf) && coreEnd < to) {
      mention = mentionInApposition(from, coreEnd, to);
    }
    Mention owner = mention == null ? describedBy(from, to) : mention;
    if (owner == null) {
      return described.of(from, to, coreEnd, index);
    }
    boolean body = owner.from() > coreEnd && owner.entity().kind() != Kind.PERSON;
    int first = body ? owner.from() : Math.min(from, owner.from());
    return named.of(owner, first, to, Math.max(coreEnd, owner.to()));
  }

  /** The person before whose name's comma the phrase stands: "Ana Diaz, 66, of Porto, said". */
  private @Nullable Mention describedBy(int from, int to) {
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

  /** The end of the phrase without its appositions. */
  private int coreEnd(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (grammar.isComma(i)
          || words.isSign(i, '(')
          || words.isSign(i, '\u2014')
          || words.is(i, "who")
          || (words.is(i, "that") && names.isDocument(words.lower(i - 1)))
          || AccessPhrase.isNear(words, from, i)) {
        return i;
      }
    }
    return to;
  }

  /** The name that heads the phrase; null if names only qualify a noun. */
  private @Nullable Mention mentionIn(int from, int to) {
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
  private @Nullable Mention mentionInApposition(int from, int comma, int to) {
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

  /** Whom "who" or "which" goes back to. */
  private Resolved antecedent(int relative, int index) {
    int last = relatives.lastBefore(relative);
    Mention nearest = last >= 0 ? mentions.nameAt(last) : null;
    if (nearest != null) {
      if (relatives.isOfThings(relative) && nearest.entity().isToldPerson()) {
        return Resolved.NOBODY; // "it angered Diaz, which shows …": what happened
      }
      Resolved found = named.of(nearest, nearest.from(), nearest.to(), nearest.to());
      return (relatives.isOfThings(relative) ? found.asThing() : found).as("relative");
    }
    int start = last >= 0 ? relatives.phraseStart(relative, last) : -1;
    return start < 0 || start > last
        ? Resolved.NOBODY
        : described.of(start, last + 1, coreEnd(start, last + 1), index).as("relative");
  }
}
