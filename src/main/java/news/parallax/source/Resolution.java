package news.parallax.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.Entity.Kind;
import news.parallax.source.Entity.Mention;
import news.parallax.text.Document;
import org.jspecify.annotations.Nullable;

/** Works out who the sources of one article are, in reading order. */
final class Resolution {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "myself");
  private static final Set<String> ADDRESSED = Set.of("you", "those", "these", "there", "one");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");

  /** How many sentences back a pronoun looks for whom it stands for. */
  private static final int FARTHEST = 8;

  /** How many words of a sentence are looked at around a source. */
  private static final int NEAR = 100;

  /**
   * Who a source is.
   *
   * @param description the words of the mention that say what the source is
   * @param titles how the article describes the source elsewhere
   */
  record Resolved(
      String name,
      @Nullable Entity entity,
      String description,
      String titles,
      Form form,
      String how,
      String speaksFor,
      boolean anonymous) {
    Resolved as(String newHow) {
      return new Resolved(name, entity, description, titles, form, newHow, speaksFor, anonymous);
    }
  }

  private static final Resolved NOBODY =
      new Resolved(
          CitedSource.UNKNOWN_NAME, null, "", "", Form.UNNAMED_INDIVIDUAL, "none", "", false);

  /** The author of the article who speaks of himself. */
  private static final Resolved AUTHOR =
      new Resolved(
          CitedSource.AUTHOR_NAME,
          null,
          "journalist",
          "",
          Form.UNNAMED_INDIVIDUAL,
          "author",
          "",
          false);

  /** How many letters before a quotation its speaker's words before it may end. */
  private static final int NEAREST_SPEECH = 400;

  private final QuotedWords quotations;
  private final Standing standing;
  private final Document document;
  private final Grammar grammar;
  private final Words words;
  private final Cast cast;
  private final NameLists names;
  private final WordLists lists;
  private final List<FoundAttribution> attributions;
  private final Resolved[] resolved;

  /** For each word whether it stands within the content of an attribution. */
  private final boolean[] attributed;

  Resolution(
      Document document,
      Grammar grammar,
      Cast cast,
      NameLists names,
      WordLists lists,
      List<FoundAttribution> attributions) {
    this.document = document;
    this.grammar = grammar;
    quotations = new QuotedWords(document, grammar.words);
    standing = new Standing(document, grammar, cast, names);
    this.words = grammar.words;
    this.cast = cast;
    this.names = names;
    this.lists = lists;
    this.attributions = attributions;
    resolved = new Resolved[attributions.size()];
    attributed = new boolean[words.count()];
    for (FoundAttribution attribution : attributions) {
      for (Span span : attribution.content()) {
        int end = words.firstEndingAfter(span.end() - 1);
        for (int i = words.firstEndingAfter(span.start()); i <= end && i < words.count(); i++) {
          attributed[i] = true;
        }
      }
    }
  }

  /** Whom the attribution cites; those before it must have been asked for first. */
  Resolved of(int index) {
    FoundAttribution attribution = attributions.get(index);
    Resolved found;
    if (!attribution.source().isEmpty()) {
      Span span = attribution.source().get(0);
      int from = words.firstEndingAfter(span.start());
      int to = Math.min(words.count(), words.firstEndingAfter(span.end() - 1) + 1);
      found = phrase(from, to, index, true);
    } else if (attribution.carriesOn() && index > 0) {
      found = resolved[index - 1].as("carried_on");
    } else {
      found = NOBODY;
    }
    resolved[index] = found;
    return found;
  }

  private Resolved phrase(int from, int to, int index, boolean followRelatives) {
    String first = words.lower(from);
    if (to - from == 1) {
      if (HE.contains(first)) {
        return person(from, index, Entity.Gender.MALE);
      }
      if (SHE.contains(first)) {
        return person(from, index, Entity.Gender.FEMALE);
      }
      if (IT.contains(first)) {
        return bodyBefore(from, index);
      }
      if (THEY.contains(first)) {
        return groupBefore(from, index);
      }
      if (FIRST_PERSON.contains(first)) {
        return firstPerson(from, index);
      }
      if (ADDRESSED.contains(first)) {
        return NOBODY;
      }
      boolean acronym = words.end(from) - words.start(from) > 1 && words.isUpperCase(from);
      if (RELATIVE.contains(first) && followRelatives && !acronym) {
        return antecedent(from, index);
      }
    }
    int coreEnd = coreEnd(from, to);
    Mention mention = mentionIn(from, coreEnd);
    if (mention == null && coreEnd < to) {
      mention = mentionInApposition(coreEnd, to);
    }
    if (mention != null) {
      return named(mention, from, to, coreEnd);
    }
    return unnamed(from, to, coreEnd, index);
  }

  /** The end of the phrase without its appositions. */
  private int coreEnd(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (grammar.isComma(i) || words.isSign(i, '(') || words.is(i, "who")) {
        return i;
      }
    }
    return to;
  }

  /** The name that heads the phrase; null if names only qualify a noun. */
  private @Nullable Mention mentionIn(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Mention mention = cast.at(i);
      if (mention == null) {
        continue;
      }
      boolean end = mention.to() >= to;
      int next = !end && words.isSign(mention.to(), '.') ? mention.to() + 1 : mention.to();
      boolean qualifies =
          next < to
              && (words.is(next, "'s")
                  || grammar.is(next, WordClass.NOUN)
                  || grammar.is(next, WordClass.ADJECTIVE));
      boolean behindOf =
          i > from && !cast.isBearer(mention.from()) && isBehindPreposition(mention.from(), from);
      if (!qualifies && !behindOf) {
        return mention;
      }
      i = Math.min(i, mention.from());
    }
    return null;
  }

  private boolean isBehindPreposition(int i, int from) {
    int k = i - 1;
    while (k > from
        && (grammar.is(k, WordClass.DETERMINER)
            || grammar.is(k, WordClass.ADJECTIVE)
            || cast.at(k) != null)) {
      k--;
    }
    return k >= from && grammar.is(k, WordClass.PREPOSITION);
  }

  /** "the mayor, Jane Doe". */
  private @Nullable Mention mentionInApposition(int comma, int to) {
    if (comma + 1 >= to || !grammar.isComma(comma)) {
      return null;
    }
    Mention mention = cast.at(comma + 1);
    return mention != null && mention.entity().kind() == Kind.PERSON ? mention : null;
  }

  private Resolved named(Mention mention, int from, int to, int coreEnd) {
    Entity entity = mention.entity();
    String how = "name";
    if (entity.kind() == Kind.PERSON) {
      boolean shorter = cast.text(mention.from(), mention.to()).length() < entity.name().length();
      how = shorter ? "surname" : "name";
      String description = cast.lower(from, mention.from()) + " | " + cast.lower(mention.to(), to);
      return new Resolved(
          entity.name(),
          entity,
          description,
          entity.titles(),
          Form.NAMED_INDIVIDUAL,
          how,
          standing.speaksFor(from, to),
          standing.isAnonymous(from));
    }
    int start = from;
    while (start < mention.from() && (words.is(start, "the") || words.is(start, "a"))) {
      start++;
    }
    String name = cast.text(start, Math.max(coreEnd, mention.to()));
    Entity longer = longerBody(entity, mention);
    if (longer != null && mention.to() >= coreEnd) {
      return new Resolved(
          longer.name(),
          longer,
          cast.lower(from, to),
          lower(longer.name()),
          Form.NAMED_GROUP,
          "short_form",
          "",
          false);
    }
    return new Resolved(
        name,
        entity,
        cast.lower(from, Math.max(to, mention.to())),
        "",
        Form.NAMED_GROUP,
        how,
        "",
        standing.isAnonymous(from));
  }

  /** "the Council" for a council that was named in full before. */
  private @Nullable Entity longerBody(Entity body, Mention mention) {
    boolean common =
        names.isBody(words.lower(mention.to() - 1)) && !words.isUpperCase(mention.from());
    if (mention.to() - mention.from() > 2 || !common) {
      return null;
    }
    String shortName = lower(body.name());
    Entity found = null;
    int last = -1;
    for (Entity entity : cast.entities()) {
      boolean longer =
          entity != body
              && entity.kind() == Kind.BODY
              && entity.name().length() > shortName.length()
              && hasWords(lower(entity.name()), shortName);
      int at = longer ? entity.lastBefore(mention.from()) : -1;
      if (at > last) {
        last = at;
        found = entity;
      }
    }
    return found;
  }

  private static boolean hasWords(String longer, String shorter) {
    return (" " + longer + " ").contains(" " + shorter + " ");
  }

  private Resolved unnamed(int from, int to, int coreEnd, int index) {
    int head = head(from, coreEnd);
    String word = words.lower(head);
    Mention possessor = cast.at(from);
    if (names.isDocument(word)
        && possessor != null
        && possessor.to() < head
        && words.is(possessor.to(), "'s")) {
      return issuedBy(named(possessor, from, possessor.to(), possessor.to()));
    }
    boolean definite =
        words.is(from, "the") || lists.isPossessive(words.lower(from)) || words.is(from, "that");
    if (definite && names.isDocument(word)) {
      Resolved issuer = issuer(word, index);
      if (issuer != null) {
        return issuedBy(issuer);
      }
    }
    if (definite && names.isRole(word)) {
      Entity bearer = bearerOf(word, from, coreEnd);
      if (bearer != null) {
        return new Resolved(
            bearer.name(),
            bearer,
            cast.lower(from, to),
            bearer.titles(),
            Form.NAMED_INDIVIDUAL,
            "title",
            standing.speaksFor(from, to),
            standing.isAnonymous(from));
      }
    }
    if (definite) {
      Entity body = bodyWith(word, from);
      if (body != null && to - from <= 3) {
        return new Resolved(
            body.name(),
            body,
            cast.lower(from, to),
            lower(body.name()),
            Form.NAMED_GROUP,
            "short_form",
            "",
            false);
      }
    }
    boolean group =
        names.isPlural(word)
            || (word.endsWith("s") && !word.endsWith("ss") && !grammar.is(head, WordClass.PRONOUN))
            || (lists.isQuantity(words.lower(from))
                && !words.is(from, "one")
                && !words.is(from, "another"));
    boolean pronoun =
        to - from == 1 && grammar.is(from, WordClass.PRONOUN) && !lists.isQuantity(word);
    return new Resolved(
        cast.text(from, coreEnd),
        null,
        cast.lower(from, to),
        "",
        isNamedBody(from, head)
            ? Form.NAMED_GROUP
            : group ? Form.UNNAMED_GROUP : Form.UNNAMED_INDIVIDUAL,
        pronoun ? "none" : "description",
        standing.speaksFor(from, to),
        standing.isAnonymous(from));
  }

  /** A document stands for who issued it. */
  private static Resolved issuedBy(Resolved issuer) {
    return new Resolved(
        issuer.name(),
        issuer.entity(),
        issuer.description(),
        issuer.titles(),
        issuer.form(),
        "document",
        issuer.name(),
        false);
  }

  /** "Yonhap news agency", "WHO". */
  private boolean isNamedBody(int from, int head) {
    boolean acronym = words.end(head) - words.start(head) > 1 && words.isUpperCase(head);
    return acronym || (names.isBody(words.lower(head)) && from < head && cast.at(from) != null);
  }

  /** The noun that heads a phrase: the last one before "of", "for", "at", a verb. */
  private int head(int from, int to) {
    int head = from;
    for (int i = from; i < to; i++) {
      boolean ends =
          grammar.is(i, WordClass.PREPOSITION)
              || grammar.is(i, WordClass.VERB)
              || words.is(i, "to");
      if (i > from && ends) {
        break;
      }
      if (grammar.isNominal(i) || cast.at(i) != null) {
        head = i;
      }
    }
    return head;
  }

  /** Whom the article gave the title of, most recently before the word. */
  private @Nullable Entity bearerOf(String role, int from, int to) {
    Entity best = null;
    long bestScore = -1;
    for (Entity entity : cast.entities()) {
      if (entity.kind() != Kind.PERSON || !hasWord(entity.titles(), role)) {
        continue;
      }
      int last = entity.lastBefore(from);
      if (last < 0) {
        continue;
      }
      int shared = 0;
      for (int i = from + 1; i < to; i++) {
        boolean telling = grammar.is(i, WordClass.ADJECTIVE) || cast.at(i) != null;
        shared += telling && hasWord(entity.titles(), words.lower(i)) ? 1 : 0;
      }
      long score = shared * 1_000_000L + last;
      if (score > bestScore) {
        bestScore = score;
        best = entity;
      }
    }
    return best;
  }

  private static boolean hasWord(String titles, String word) {
    int at = titles.indexOf(word);
    while (at >= 0) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(titles.charAt(at - 1));
      int end = at + word.length();
      if (starts && (end == titles.length() || !Character.isLetterOrDigit(titles.charAt(end)))) {
        return true;
      }
      at = titles.indexOf(word, at + 1);
    }
    return false;
  }

  /** The body named before whose name holds the word: "the company" for "Ford Motor Company". */
  private @Nullable Entity bodyWith(String word, int before) {
    Entity found = null;
    int last = -1;
    for (Entity entity : cast.entities()) {
      if (entity.kind() == Kind.BODY && hasWords(lower(entity.name()), word)) {
        int at = entity.lastBefore(before);
        if (at > last) {
          last = at;
          found = entity;
        }
      }
    }
    return found;
  }

  /** Who issued "the statement": whoever the last mention of a statement names. */
  private @Nullable Resolved issuer(String document, int index) {
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      if (hasWord(resolved[i].description(), document)
          && (resolved[i].form() == Form.NAMED_INDIVIDUAL
              || resolved[i].form() == Form.NAMED_GROUP)) {
        return resolved[i];
      }
      String source =
          attributions.get(i).source().isEmpty()
              ? ""
              : lower(attributions.get(i).source().get(0).in(document()));
      if (hasWord(source, document)) {
        Mention within = mentionWithin(attributions.get(i).source().get(0));
        return within == null ? null : named(within, within.from(), within.to(), within.to());
      }
    }
    return null;
  }

  private String document() {
    return document.text();
  }

  private @Nullable Mention mentionWithin(Span span) {
    int to = Math.min(words.count(), words.firstEndingAfter(span.end() - 1) + 1);
    for (int i = words.firstEndingAfter(span.start()); i < to; i++) {
      Mention mention = cast.at(i);
      if (mention != null && mention.entity().kind() != Kind.PLACE) {
        return mention;
      }
    }
    return null;
  }

  /** Whom "he" or "she" stands for. */
  private Resolved person(int pronoun, int index, Entity.Gender gender) {
    int sentence = document.sentenceAt(words.start(pronoun));
    for (int s = sentence; s >= Math.max(0, sentence - FARTHEST); s--) {
      Resolved speaker = speakerIn(s, pronoun, index, gender);
      if (speaker != null) {
        return speaker;
      }
      int to = Math.min(words.firstOf(s + 1), pronoun);
      for (int pass = 0; pass < 2; pass++) {
        for (int i = Math.max(words.firstOf(s), to - NEAR); i < to; i++) {
          Mention mention = cast.at(i);
          boolean fits =
              mention != null
                  && mention.entity().kind() == Kind.PERSON
                  && mention.entity().canBe(gender)
                  && (pass == 1 || !attributed[i])
                  && !(mention.to() < words.count() && words.is(mention.to(), "'s") && pass == 0);
          if (fits && mention != null) {
            return pronoun(mention.entity(), gender);
          }
        }
      }
    }
    return NOBODY.as("none");
  }

  private static Resolved pronoun(Entity entity, Entity.Gender gender) {
    entity.become(gender);
    return new Resolved(
        entity.name(), entity, "", entity.titles(), Form.NAMED_INDIVIDUAL, "pronoun", "", false);
  }

  /** A person whom an earlier attribution of the sentence cites. */
  private @Nullable Resolved speakerIn(int sentence, int before, int index, Entity.Gender gender) {
    for (int i = index - 1; i >= Math.max(0, index - 2 * FARTHEST); i--) {
      List<Span> source = attributions.get(i).source();
      if (source.isEmpty() || document.sentenceAt(source.get(0).start()) != sentence) {
        continue;
      }
      Resolved speaker = resolved[i];
      boolean individual =
          speaker.form() == Form.NAMED_INDIVIDUAL || speaker.form() == Form.UNNAMED_INDIVIDUAL;
      boolean fits = speaker.entity() == null || speaker.entity().canBe(gender);
      boolean named = speaker.entity() != null || speaker.how().equals("description");
      if (individual && fits && named && source.get(0).start() < words.start(before)) {
        if (speaker.entity() != null) {
          speaker.entity().become(gender);
        }
        return speaker.as("pronoun");
      }
    }
    return null;
  }

  /** Who speaks of himself: whose words the pronoun stands in, or else the author. */
  private Resolved firstPerson(int pronoun, int index) {
    int at = words.start(pronoun);
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      boolean speaks = attributions.get(i).content().stream().anyMatch(span -> span.contains(at));
      if (speaks && !resolved[i].how().equals("none")) {
        return resolved[i].as("first_person");
      }
    }
    if (!quotations.isQuoted(pronoun)) {
      return AUTHOR;
    }
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      Span near = attributions.get(i).content().get(0);
      boolean close = near.end() > at - NEAREST_SPEECH;
      if (close && !resolved[i].how().equals("none")) {
        return resolved[i].as("first_person");
      }
    }
    return NOBODY;
  }

  private Resolved bodyBefore(int pronoun, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      Form form = resolved[i].form();
      boolean thing =
          form == Form.NAMED_GROUP
              || (resolved[i].how().equals("description") && resolved[i].entity() == null);
      if (thing && form != Form.UNNAMED_GROUP) {
        return resolved[i].as("pronoun");
      }
    }
    int sentence = document.sentenceAt(words.start(pronoun));
    for (int s = sentence; s >= Math.max(0, sentence - 3); s--) {
      int to = Math.min(words.firstOf(s + 1), pronoun);
      for (int i = Math.max(words.firstOf(s), to - NEAR); i < to; i++) {
        Mention mention = cast.at(i);
        if (mention != null && mention.entity().kind() != Kind.PERSON) {
          return new Resolved(
              mention.entity().name(),
              mention.entity(),
              "",
              lower(mention.entity().name()),
              Form.NAMED_GROUP,
              "pronoun",
              "",
              false);
        }
      }
    }
    return NOBODY;
  }

  private Resolved groupBefore(int pronoun, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      Form form = resolved[i].form();
      if (form == Form.UNNAMED_GROUP || form == Form.NAMED_GROUP) {
        return resolved[i].as("pronoun");
      }
    }
    int sentence = document.sentenceAt(words.start(pronoun));
    for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
      int to = Math.min(words.firstOf(s + 1), pronoun);
      for (int i = Math.max(words.firstOf(s), to - NEAR); i < to; i++) {
        boolean plural =
            grammar.is(i, WordClass.NOUN)
                && (names.isPlural(words.lower(i))
                    || (words.lower(i).endsWith("s") && !words.lower(i).endsWith("ss")));
        if (plural && !attributed[i]) {
          int start = Math.max(words.firstOf(s), grammar.phraseStart(i, words.firstOf(s)));
          return new Resolved(
              cast.text(start, i + 1),
              null,
              cast.lower(start, i + 1),
              "",
              Form.UNNAMED_GROUP,
              "pronoun",
              "",
              false);
        }
      }
    }
    return new Resolved(
        CitedSource.UNKNOWN_NAME, null, "", "", Form.UNNAMED_GROUP, "none", "", false);
  }

  /** Whom "who" or "which" goes back to. */
  private Resolved antecedent(int relative, int index) {
    int last = relative - 1;
    while (last > 0 && (grammar.isComma(last) || grammar.is(last, WordClass.PREPOSITION))) {
      last--;
    }
    Mention nearest = last >= 0 ? cast.at(last) : null;
    if (nearest != null) {
      return named(nearest, nearest.from(), nearest.to(), nearest.to()).as("relative");
    }
    int start = last >= 0 ? grammar.phraseStart(last, 0) : -1;
    return start < 0 || start > last
        ? NOBODY
        : phrase(start, last + 1, index, false).as("relative");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
