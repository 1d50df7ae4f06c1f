package news.parallax.source.resolve;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.FoundAttribution;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;
import news.parallax.text.mention.ShortForms;
import news.parallax.text.syntax.Words;

/** Works out who the sources of one article are, in reading order. */
final class Resolution {
  private final CitingArticle article;
  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final NameLists names;
  private final CitedPronouns pronouns;
  private final NamedSources named;
  private final DescribedSources described;
  private final PhraseNames phraseNames;
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
    Standing standing = new Standing(mentions, names);
    ShortForms shortForms = new ShortForms(mentions, names);
    pronouns = new CitedPronouns(article, names);
    named = new NamedSources(article, shortForms, standing);
    described = new DescribedSources(article, names, shortForms, standing, named);
    phraseNames = new PhraseNames(article, names, described);
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
    mention = bearer ? mention : phraseNames.in(from, coreEnd);
    boolean oneOf =
        mention != null
            && !bearer
            && mention.entity().kind() == Kind.GROUP
            && (words.is(from, "one") || words.is(from, "a") || words.is(from, "an"));
    if ((mention == null || oneOf) && coreEnd < to) {
      mention = phraseNames.inApposition(from, coreEnd, to);
    }
    Mention owner = mention == null ? phraseNames.describedBy(from, to) : mention;
    if (owner == null) {
      return described.of(from, to, coreEnd, index);
    }
    boolean body = owner.from() > coreEnd && owner.entity().kind() != Kind.PERSON;
    int first = body ? owner.from() : Math.min(from, owner.from());
    return named.of(owner, first, to, Math.max(coreEnd, owner.to()));
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
