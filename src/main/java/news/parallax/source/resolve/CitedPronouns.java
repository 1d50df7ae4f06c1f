package news.parallax.source.resolve;

import java.util.List;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.FoundAttribution;
import news.parallax.text.Document;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.SentenceSubjects;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Tells whom pronouns stand for that are cited. */
final class CitedPronouns {
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "myself");
  private static final Set<String> ADDRESSED = Set.of("you", "those", "these", "there", "one");

  /** How many sentences back a pronoun looks for whom it stands for. */
  private static final int FARTHEST = 8;

  /** How many words of a sentence are looked at around a source. */
  private static final int NEAR = 100;

  /** How many letters before a quotation its speaker's words before it may end. */
  private static final int NEAREST_SPEECH = 400;

  private final CitingArticle article;
  private final ArticleMentions mentions;
  private final Document document;
  private final Grammar grammar;
  private final Words words;
  private final List<FoundAttribution> attributions;
  private final QuotedWords quotations;
  private final ShownPeople shown;
  private final SpeakersBefore speakers;
  private final PronounGroups groups;
  private final SentenceSubjects subjects;
  private final SentenceLeads leads;

  CitedPronouns(CitingArticle article, NameLists names) {
    this.article = article;
    mentions = article.mentions;
    document = article.document;
    grammar = article.grammar;
    words = article.words;
    attributions = article.attributions;
    groups = new PronounGroups(article, names);
    shown = new ShownPeople(article);
    speakers = new SpeakersBefore(article, names);
    subjects = new SentenceSubjects(grammar);
    leads = new SentenceLeads(article, shown, subjects);
    quotations = new QuotedWords(document, words);
  }

  /** Whom the word stands for, as the source of the attribution; null if it is no pronoun. */
  @Nullable Resolved resolve(int word, int index) {
    String pronoun = words.lower(word);
    Gender gender = Gender.ofPronoun(pronoun);
    if (gender != Gender.UNKNOWN) {
      return person(word, index, gender);
    }
    if (IT.contains(pronoun)) {
      return groups.bodyBefore(word, index);
    }
    if (THEY.contains(pronoun)) {
      return groups.groupBefore(word, index);
    }
    if (FIRST_PERSON.contains(pronoun)) {
      return firstPerson(word, index);
    }
    return ADDRESSED.contains(pronoun) ? Resolved.NOBODY : null;
  }

  /** Whom "he" or "she" stands for: who is shown to be a person before who might be one. */
  private Resolved person(int pronoun, int index, Gender gender) {
    int sentence = document.sentenceAt(words.start(pronoun));
    int first = Math.max(0, sentence - FARTHEST);
    boolean passed = false; // somebody nearer who may be a person
    for (int s = sentence; s >= first; s--) {
      Resolved speaker = speakers.in(s, pronoun, index, gender);
      Entity said = speaker == null ? null : speaker.entity();
      if (speaker != null && (said == null || !shown.isParty(said))) {
        return cited(speaker, gender);
      }
      Mention person = personIn(s, pronoun, index, gender, true);
      if (person != null) {
        Resolved found = speakerOr(person, s, pronoun, index, gender);
        boolean bystander = s < sentence && isBystander(person, found, s, index, gender);
        Entity entity = found.entity();
        boolean rivalled =
            entity != null && leads.isRivalled(entity, person, s, s == sentence, first, gender);
        return passed || bystander || rivalled ? found.doubted() : found;
      }
      passed |= personIn(s, pronoun, index, gender, false) != null;
    }
    for (int s = sentence; s >= first; s--) {
      Mention person = personIn(s, pronoun, index, gender, false);
      if (person != null && person.entity().isSurelyPerson()) {
        return pronoun(person.entity(), gender).doubted();
      }
    }
    return Resolved.NOBODY.as("none");
  }

  /**
   * Who is cited goes before whom they speak of, and who was cited last in the paragraph (or the
   * one before) before who is mentioned by the way (and may be no person).
   */
  private Resolved speakerOr(Mention person, int at, int pronoun, int index, Gender gender) {
    Resolved speaker = null;
    if (article.isAttributed(person.from()) && speakers.isOutside(pronoun, index)) {
      speaker = speakers.of(person.from(), index, gender);
    } else if (subjects.isAside(
        Math.max(words.firstOf(at), person.first() - NEAR), person.first())) {
      int first = words.paragraphOf(pronoun) - (shown.isTold(person.entity()) ? 0 : 1);
      speaker = speakers.lastBefore(at, first, index, gender);
    }
    boolean before = speaker != null && isNoLess(speaker.entity(), person.entity(), gender);
    return before && speaker != null ? cited(speaker, gender) : pronoun(person.entity(), gender);
  }

  /**
   * Whether a person is only spoken of on the way and never cited by name, where another is who
   * might be meant: "the files of Diaz show …", before "he said".
   */
  private boolean isBystander(Mention person, Resolved found, int at, int index, Gender gender) {
    Entity entity = person.entity();
    if (found.entity() != entity || article.isCitedByName(entity)) {
      return false;
    }
    int from = Math.max(words.firstOf(at), person.first() - NEAR);
    return subjects.isAside(from, person.first()) && speakers.isOther(entity, index, gender);
  }

  /** Whether one is a person and of the gender no less surely than another. */
  private boolean isNoLess(@Nullable Entity one, Entity other, Gender gender) {
    return one != null
        && shown.contains(one)
        && !shown.isParty(one)
        && (article.isKnownAs(one, gender) || !article.isKnownAs(other, gender));
  }

  private Resolved cited(Resolved speaker, Gender gender) {
    if (speaker.entity() != null) {
      article.become(speaker.entity(), gender);
    }
    return speaker.as("pronoun");
  }

  /**
   * The person that a sentence speaks of first or is about, whoever is not within the words of
   * somebody else before others, and whose gender is known before whose is not.
   */
  private @Nullable Mention personIn(
      int sentence, int before, int index, Gender gender, boolean sure) {
    int to = Math.min(words.firstOf(sentence + 1), before);
    Mention best = null;
    int bestRank = 0;
    int comma = subjects.commaBehind(words.firstOf(sentence), to);
    for (int i = Math.max(words.firstOf(sentence), to - NEAR); i < to; i++) {
      Mention mention = mentions.at(i);
      boolean fits = mention != null && leads.fits(mention.entity(), gender, sure);
      if (!fits || mention == null || isSaid(index, i)) {
        continue;
      }
      boolean possessive = mention.to() < words.count() && words.is(mention.to(), "'s");
      boolean free = !article.isAttributed(i) && !possessive;
      boolean leads = free && subjects.isSubject(mention.first(), mention.to(), comma);
      int rank =
          !free ? 2 : (article.isKnownAs(mention.entity(), gender) ? 6 : 4) + (leads ? 1 : 0);
      if (rank > bestRank) {
        best = mention;
        bestRank = rank;
      }
    }
    return best;
  }

  /** Whether the word stands in what is attributed: there a speaker hardly names himself. */
  private boolean isSaid(int index, int word) {
    int at = words.start(word);
    return attributions.get(index).content().stream().anyMatch(span -> span.contains(at));
  }

  private Resolved pronoun(Entity entity, Gender gender) {
    article.become(entity, gender);
    return new Resolved(
        entity.name(), entity, "", entity.described(), Form.NAMED_INDIVIDUAL, "pronoun", "");
  }

  /** Who speaks of himself: whose words the pronoun stands in, or else the author. */
  private Resolved firstPerson(int pronoun, int index) {
    int at = words.start(pronoun);
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      boolean speaks = attributions.get(i).content().stream().anyMatch(span -> span.contains(at));
      if (speaks && !article.resolved(i).how().equals("none")) {
        return article.resolved(i).as("first_person");
      }
    }
    if (!quotations.isQuoted(pronoun)) {
      return Resolved.AUTHOR;
    }
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      Span near = attributions.get(i).content().get(0);
      boolean close = near.end() > at - NEAREST_SPEECH;
      if (close && !article.resolved(i).how().equals("none")) {
        return article.resolved(i).as("first_person");
      }
    }
    return Resolved.NOBODY;
  }

  /** Who says "I" in a quotation whose speaker is named behind it; null if nobody is. */
  @Nullable Resolved speakerBehind(int pronoun, int index) {
    if (!FIRST_PERSON.contains(words.lower(pronoun)) || !quotations.isQuoted(pronoun)) {
      return null;
    }
    int at = words.start(pronoun);
    int limit = Math.min(attributions.size(), index + 3);
    for (int i = index + 1; i < limit; i++) {
      Span near = attributions.get(i).content().get(0);
      boolean close = near.start() < at + NEAREST_SPEECH && near.end() >= at;
      boolean same = close && document.text().indexOf('\n', at) >= near.start();
      if (same && !article.resolved(i).how().equals("none")) {
        return article.resolved(i).as("first_person");
      }
    }
    return null;
  }
}
