package news.parallax.source.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");

  /** How many words "66, of East Porto" and "Democratic state Sen. Jane Doe" have at most. */
  private static final int LONGEST_TITLE = 8;

  private final CitingArticle article;
  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final NameLists names;
  private final CitedPronouns pronouns;
  private final NamedSources named;
  private final DescribedSources described;
  private final TurnSpeakers turns;
  private final TimeAround times;

  Resolution(CitingArticle article, NameLists names) {
    this.article = article;
    this.names = names;
    mentions = article.mentions;
    grammar = article.grammar;
    words = article.words;
    Standing standing = new Standing(mentions, names);
    ShortForms shortForms = new ShortForms(mentions, names);
    pronouns = new CitedPronouns(article, names);
    named = new NamedSources(article, shortForms, standing);
    described = new DescribedSources(article, names, shortForms, standing, named);
    turns = new TurnSpeakers(article, names);
    times = new TimeAround(grammar, names);
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
    } else if (attribution.carriesOn() && index > 0) {
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
    return phrase(times.startBehind(from, end), end, index, true);
  }

  private Resolved phrase(int from, int end, int index, boolean followRelatives) {
    boolean possessive = end - from > 1 && (words.is(end - 1, "'s") || words.isSign(end - 1, '\''));
    int to = possessive ? end - 1 : end;
    if (to - from == 1) {
      Resolved meant = pronouns.resolve(from, index);
      if (meant != null) {
        return meant;
      }
      boolean acronym = words.bareEnd(from) - words.start(from) > 1 && !words.hasSmallLetter(from);
      if (RELATIVE.contains(words.lower(from)) && followRelatives && !acronym) {
        return antecedent(from, index);
      }
    }
    int coreEnd = coreEnd(from, to);
    Mention mention = bearerBehind(coreEnd);
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
    boolean age = Character.isDigit(words.first(from)) && to - from < LONGEST_TITLE;
    boolean article = words.is(from, "a") || words.is(from, "an") || words.is(from, "the");
    boolean closed = to < words.count() && grammar.isComma(to);
    boolean describes = age || (article && closed);
    return describes && owner != null && owner.entity().kind() == Kind.PERSON ? owner : null;
  }

  /** The end of the phrase without its appositions. */
  private int coreEnd(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (grammar.isComma(i)
          || words.isSign(i, '(')
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
            || words.is(k, "'s")
            || mentions.nameAt(k) != null)) {
      k--;
    }
    boolean preposition = k >= from && grammar.is(k, WordClass.PREPOSITION);
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
    return IntStream.range(from, to).anyMatch(i -> names.isTitle(words.lower(i)));
  }

  /**
   * "Jane Doe" behind "the bill's author, Senator": whose office the phrase names, between commas.
   */
  private @Nullable Mention bearerBehind(int comma) {
    if (comma + 2 >= words.count()
        || !grammar.isComma(comma)
        || !names.isRole(words.lower(comma - 1))
        || mentions.nameAt(comma - 1) != null) {
      return null;
    }
    int limit = Math.min(words.count(), comma + LONGEST_TITLE);
    for (int i = comma + 1; i < limit && words.isWord(i) && !grammar.isVerbal(i); i++) {
      Mention mention = mentions.nameAt(i);
      if (mention == null) {
        continue;
      }
      boolean person = mention.entity().kind() == Kind.PERSON;
      boolean titled = mention.first() == comma + 1 || areTitle(comma + 1, mention.from());
      boolean closed = mention.to() >= words.count() || !words.isWord(mention.to());
      boolean said = !closed && grammar.isVerbal(mention.to());
      return person && titled && (closed || said) ? mention : null;
    }
    return null;
  }

  /** Whether all words are capitalised or name an office: "Democratic state Sen." */
  private boolean areTitle(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isCapitalised(i)
          && !words.isSign(i, '.')
          && !isTitle(i)
          && !words.is(i, "state")) {
        return false;
      }
    }
    return true;
  }

  /** "the mayor, Jane Doe", "a witness, engineer Jane Doe", "the developer, Lund Bank". */
  private @Nullable Mention mentionInApposition(int from, int comma, int to) {
    int at = comma + 1;
    while (at < to && mentions.nameAt(at) == null && isTitle(at)) {
      at++;
    }
    Mention mention = at < to && grammar.isComma(comma) ? mentions.nameAt(at) : null;
    if (mention == null || mention.entity().kind() == Kind.PERSON) {
      return mention;
    }
    boolean alone = mention.from() == comma + 1 && mention.to() == to;
    boolean noun = grammar.is(from, WordClass.DETERMINER) && !words.isCapitalised(comma - 1);
    return alone && noun ? mention : null;
  }

  private boolean isTitle(int word) {
    return names.isRole(words.lower(word)) || names.isTitle(words.lower(word));
  }

  /** Whom "who" or "which" goes back to. */
  private Resolved antecedent(int relative, int index) {
    int last = relative - 1;
    while (last > 0
        && (grammar.isComma(last)
            || grammar.is(last, WordClass.PREPOSITION)
            || NameLists.isPartyTag(words.lower(last)))) {
      last--;
    }
    Mention nearest = last >= 0 ? mentions.nameAt(last) : null;
    if (nearest != null) {
      return named.of(nearest, nearest.from(), nearest.to(), nearest.to()).as("relative");
    }
    int start = last >= 0 ? grammar.phraseStart(last, 0) : -1;
    return start < 0 || start > last
        ? Resolved.NOBODY
        : phrase(start, last + 1, index, false).as("relative");
  }
}
