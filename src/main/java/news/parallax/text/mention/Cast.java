package news.parallax.text.mention;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.article.Span;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClasses;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Works out who is named in one article: which names are of one and the same, and what kind each
 * is.
 */
final class Cast {
  private final Grammar grammar;
  private final Words words;
  private final NameLists names;
  private final RunKinds kinds;
  private final People people;
  private final DescriptionFinder descriptions;
  private final PersonSigns personSigns;
  private final BodySigns bodySigns;
  private final LongSurnames longSurnames;
  private final Map<String, EntityDraft> entities = new LinkedHashMap<>();

  /** How often each name of one word stands in the article. */
  private final Map<String, Integer> singles = new HashMap<>();

  /** The words that belong to mentions. */
  private final BitSet taken = new BitSet();

  private final BitSet behindOffice = new BitSet();

  Cast(Grammar grammar, WordClasses wordClasses, NameLists names) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.names = names;
    kinds = new RunKinds(grammar, wordClasses, names);
    people = new People(grammar, wordClasses, names);
    descriptions = new DescriptionFinder(grammar, names);
    personSigns = new PersonSigns(grammar, names);
    List<NameRun> found = new NameRuns(grammar, wordClasses, names).read();
    longSurnames = new LongSurnames(grammar, names, found);
    List<NameRun> runs = found.stream().map(longSurnames::withoutTitle).toList();
    bodySigns = new BodySigns(grammar, names, runs);
    runs.forEach(this::addInFull);
    for (NameRun run : runs) {
      if (!taken.get(run.nameFrom())) {
        addOther(run);
      }
    }
  }

  /** Everyone and everything named; people with a first name first. */
  Collection<EntityDraft> entities() {
    return new LinkedHashSet<>(entities.values()); // one may be known by two names
  }

  /** The first words of names behind an office and its body. */
  BitSet behindOffice() {
    return behindOffice;
  }

  private void addInFull(NameRun run) {
    boolean single = run.to() - run.nameFrom() == 1;
    if (single) {
      singles.merge(words.lower(run.nameFrom()), 1, Integer::sum);
      people.noteAlone(run);
    }
    behindOffice.set(run.from(), run.from() + (run.behindOffice() ? 1 : 0));
    boolean full = !single && longSurnames.fullName(run) == null;
    if (full && kinds.of(run) == Kind.PERSON && !kinds.isGroup(run) && !isShownBody(run)) {
      String name = grammar.name(run.nameFrom(), run.to());
      mention(people.inFull(run, key(name), entities), run);
    }
  }

  private void addOther(NameRun run) {
    boolean single = run.to() - run.nameFrom() == 1;
    String lower =
        single ? words.lower(run.nameFrom()) : grammar.lowerName(run.nameFrom(), run.to());
    if (run.kind() == NameRun.Kind.DOUBTFUL) {
      EntityDraft person = people.only(lower); // an everyday word, unless somebody is called so
      if (person != null) {
        mention(person, run);
      }
      return;
    }
    String full = longSurnames.fullName(run);
    EntityDraft known =
        full != null ? entities.get(key(full)) : single ? knownPerson(run, lower) : null;
    if (known != null) {
      mention(known, run);
      return;
    }
    Kind kind = kindAlone(run, single);
    String name = grammar.name(run.nameFrom(), run.to());
    EntityDraft first = entities.get(key(name));
    boolean namesake = first != null && first.kind() != kind && kinds.isTitled(run);
    String key = namesake ? "mr. " + key(name) : key(name); // "Mr. Porto" is not the town
    EntityDraft entity = entities.computeIfAbsent(key, k -> new EntityDraft(name, kind));
    if (kind == Kind.PERSON && single) {
      people.addSurname(lower, entity);
      if (names.genderOf(lower) != Entity.Gender.UNKNOWN) {
        entity.show(); // "Maria", though not that she is no man: families are called so too
      }
    }
    mention(entity, run);
  }

  private Kind kindAlone(NameRun run, boolean single) {
    Kind kind = kinds.of(run);
    if (kind == Kind.PLACE || kinds.isTitled(run) || kinds.isRoleBefore(run)) {
      return kind;
    }
    if (kinds.isGroup(run)) {
      return Kind.GROUP;
    }
    boolean body =
        (isShownBody(run) && !(single && people.isTitledAlone(words.lower(run.nameFrom()))))
            || (single && (kinds.isBodyNoun(run.to()) || kinds.isCalledBody(run)));
    return kind == Kind.PERSON && body ? Kind.BODY : kind;
  }

  /** Whether the article has the name as no person's, and no first name tells otherwise. */
  private boolean isShownBody(NameRun run) {
    boolean given = names.genderOf(words.lower(run.nameFrom())) != Entity.Gender.UNKNOWN;
    return !(given && run.to() - run.nameFrom() > 1)
        && !kinds.isTitled(run)
        && !kinds.isRoleBefore(run)
        && bodySigns.show(run);
  }

  /** Whom a single word names that is a surname or a first name; null if nobody, or several. */
  private @Nullable EntityDraft knownPerson(NameRun run, String lower) {
    if (people.isSurname(lower)) {
      return people.bySurname(run);
    }
    if (kinds.of(run) != Kind.PERSON) {
      return null;
    }
    if (people.isFirstName(lower) && !kinds.isTitled(run)) {
      return people.byFirstName(lower);
    }
    boolean slip = kinds.isActing(run) && singles.getOrDefault(lower, 0) == 1;
    return slip ? people.misspelt(lower) : null;
  }

  private void mention(EntityDraft entity, NameRun run) {
    int from = run.nameFrom();
    Span span = new Span(words.start(from), words.bareEnd(run.to() - 1));
    boolean shorter = span.length() < entity.name().length();
    Mention.Form form = shorter ? Mention.Form.SHORT_FORM : Mention.Form.NAME;
    entity.add(new EntityDraft.Place(run.from(), from, run.to(), span, form));
    taken.set(run.from(), run.to());
    if (entity.kind() == Kind.BODY) {
      entity.describe(
          Description.of(
              grammar, Description.Kind.APPOSITION, run.to(), kinds.bodyNounEnd(run.to())));
    } else if (entity.kind() == Kind.PERSON) {
      describePerson(entity, run);
    }
  }

  private void describePerson(EntityDraft person, NameRun run) {
    describe(person, descriptions.before(run));
    describe(person, descriptions.ageBefore(run));
    boolean accordingTo = run.from() > 1 && words.is(run.from() - 2, "according");
    descriptions.behind(run, !accordingTo).forEach(found -> describe(person, found));
    if (personSigns.isSpokenOf(run)) {
      person.show();
    }
    for (int i = run.from(); i < run.nameFrom(); i++) {
      person.become(names.genderOf(words.lower(i)));
    }
  }

  private void describe(EntityDraft person, @Nullable Description description) {
    if (description != null) {
      person.describe(description);
      if (personSigns.show(description)) {
        person.show();
      }
      person.become(descriptions.genderIn(description));
    }
  }

  /** Middle initials do not tell people apart. */
  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    int initial = lower.indexOf(' ') + 1;
    boolean middle =
        initial > 2 && initial + 3 < lower.length() && lower.startsWith(". ", initial + 1);
    return middle ? lower.substring(0, initial) + lower.substring(initial + 3) : lower;
  }
}
