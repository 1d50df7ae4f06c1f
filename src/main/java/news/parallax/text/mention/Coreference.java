package news.parallax.text.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Span;
import news.parallax.text.Document;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.SentenceSubjects;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Links the pronouns "he" and "she", offices and descriptions of one article to whom it names, in
 * reading order: a pronoun stands for the person spoken of first in the nearest sentence (after
 * Hobbs 1978, without parse trees), persons that are surely persons before others.
 */
final class Coreference {
  /** How many sentences back a pronoun looks for whom it stands for. */
  private static final int FARTHEST = 6;

  /** How many mentions of a sentence are looked at. */
  private static final int MOST = 12;

  private static final int LONGEST_PHRASE = 6;

  /** Somebody spoken of in a sentence, from a word to behind the last one. */
  private record Spoken(Entity entity, int word, int to, boolean possessive, boolean quoted) {}

  /** A place to be added to the mentions of an entity. */
  record Link(Entity entity, EntityDraft.Place place) {}

  private final ArticleMentions mentions;
  private final NameLists names;
  private final Grammar grammar;
  private final Words words;
  private final SentenceSubjects subjects;
  private final ShortForms shortForms;
  private final BitSet quoted = new BitSet();
  private final Map<Entity, Gender> genders = new HashMap<>();
  private final List<List<Spoken>> bySentence = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  Coreference(ArticleMentions mentions, NameLists names) {
    this.mentions = mentions;
    this.names = names;
    grammar = mentions.grammar();
    words = grammar.words();
    subjects = new SentenceSubjects(grammar);
    shortForms = new ShortForms(mentions, names);
    markQuotations();
  }

  private void markQuotations() {
    for (Document.Paragraph paragraph : mentions.document().paragraphs()) {
      boolean open = false;
      int to = words.firstOf(paragraph.endSentence());
      for (int i = words.firstOf(paragraph.firstSentence()); i < to; i++) {
        open ^= words.isSign(i, '"');
        quoted.set(i, open);
      }
    }
  }

  /** All links of the article, in reading order. */
  List<Link> links() {
    for (int s = 0; s < mentions.document().sentences().size(); s++) {
      bySentence.add(new ArrayList<>());
      int i = words.firstOf(s);
      while (i < words.firstOf(s + 1)) {
        i = Math.max(i + 1, read(i, s));
      }
    }
    return links;
  }

  /** Reads the mention that begins at the word, if one does; tells the word behind it. */
  private int read(int i, int sentence) {
    Mention name = mentions.nameAt(i);
    if (name != null) {
      if (name.entity().kind() == Kind.PERSON) {
        speakOf(name.entity(), i, name.to(), sentence);
      }
      return name.to();
    }
    Gender gender = Gender.ofPronoun(words.lower(i));
    if (gender != Gender.UNKNOWN) {
      Entity person = person(i, sentence, gender);
      if (person != null) {
        genders.putIfAbsent(person, gender);
        speakOf(person, i, i + 1, sentence);
        link(person, i, i + 1, Mention.Form.PRONOUN);
      }
      return i + 1;
    }
    return words.is(i, "the") ? readPhrase(i, sentence) : i + 1;
  }

  /** "the president", "the company". */
  private int readPhrase(int from, int sentence) {
    int to = from + 1;
    int limit = Math.min(words.firstOf(sentence + 1), from + LONGEST_PHRASE);
    while (to < limit
        && (grammar.is(to, WordClass.NOUN) || grammar.is(to, WordClass.ADJECTIVE))
        && mentions.nameAt(to) == null) {
      to++;
    }
    boolean named = to < limit && mentions.nameAt(to) != null;
    while (to > from + 1 && grammar.is(to - 1, WordClass.ADJECTIVE)) {
      to--;
    }
    if (to == from + 1 || named) {
      return to;
    }
    String head = words.lower(to - 1);
    if (names.isRole(head)) {
      Entity bearer = shortForms.bearerOf(head, from, to);
      if (bearer != null) {
        speakOf(bearer, from, to, sentence);
        link(bearer, from, to, Mention.Form.TITLE);
      }
    } else if (to == from + 2 && names.isBody(head)) {
      Entity body = shortForms.bodyWith(head, from);
      if (body != null) {
        link(body, from, to, Mention.Form.DESCRIPTION);
      }
    }
    return to;
  }

  private void speakOf(Entity entity, int word, int to, int sentence) {
    List<Spoken> spoken = bySentence.get(sentence);
    if (spoken.size() < MOST) {
      boolean possessive = to < words.count() && words.is(to, "'s");
      spoken.add(new Spoken(entity, word, to, possessive, quoted.get(word)));
    }
  }

  private @Nullable Entity person(int pronoun, int sentence, Gender gender) {
    boolean within = quoted.get(pronoun);
    for (int pass = 0; pass < 2; pass++) {
      int back = pass == 0 ? FARTHEST : 2;
      for (int s = sentence; s >= Math.max(0, sentence - back); s--) {
        Spoken found = first(s, gender, within, pass == 0);
        if (found != null) {
          return found.entity();
        }
      }
    }
    return null;
  }

  /**
   * Who is spoken of first in a sentence, whoever is no mere possessor before others; but Lund of
   * "As Diaz spoke, Lund left", for whose sentence it is.
   */
  private @Nullable Spoken first(int sentence, Gender gender, boolean within, boolean sure) {
    Spoken first = null;
    int comma = subjects.commaBehind(words.firstOf(sentence), words.firstOf(sentence + 1));
    for (Spoken spoken : bySentence.get(sentence)) {
      Gender known = genders.getOrDefault(spoken.entity(), spoken.entity().gender());
      boolean fits = known.fits(gender) && (!sure || spoken.entity().isSurelyPerson());
      if (!fits || (spoken.quoted() && !within)) {
        continue;
      }
      if (subjects.isSubject(spoken.word(), spoken.to(), comma)) {
        return spoken;
      }
      if (first == null || (first.possessive() && !spoken.possessive())) {
        first = spoken;
      }
    }
    return first;
  }

  private void link(Entity entity, int from, int to, Mention.Form form) {
    Span span = new Span(words.start(from), words.bareEnd(to - 1));
    links.add(new Link(entity, new EntityDraft.Place(from, from, to, span, form)));
  }
}
