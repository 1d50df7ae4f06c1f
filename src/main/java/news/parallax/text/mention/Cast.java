package news.parallax.text.mention;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.grammar.WordClasses;
import news.parallax.text.grammar.Words;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.Entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Works out who is named in one article: which names are of one and the same, and what kind each
 * is.
 */
final class Cast {
  /** First names shorter than this differ by one letter too often to be one name. */
  private static final int SHORTEST_VARIANT = 6;

  /** Among more people of one surname nobody is told apart: keeps odd text linear. */
  private static final int MOST_BEARERS = 50;

  /** Slips are not looked for among more surnames: keeps odd text linear. */
  private static final int MOST_SURNAMES = 400;

  private final Grammar grammar;
  private final Words words;
  private final WordClasses wordClasses;
  private final NameLists names;
  private final DescriptionFinder descriptions;
  private final Map<String, EntityDraft> entities = new LinkedHashMap<>();

  /** For each surname, the people who bear it, in order of their first mention. */
  private final Map<String, Set<EntityDraft>> bySurname = new LinkedHashMap<>();

  private final Map<String, Set<EntityDraft>> byFirstName = new HashMap<>();

  /** How often each name of one word stands in the article. */
  private final Map<String, Integer> singles = new HashMap<>();

  /** The words that belong to mentions. */
  private final BitSet taken = new BitSet();

  private final BitSet behindOffice = new BitSet();

  Cast(Grammar grammar, WordClasses wordClasses, NameLists names) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.wordClasses = wordClasses;
    this.names = names;
    descriptions = new DescriptionFinder(grammar, names);
    List<NameRun> runs = new NameRuns(grammar, wordClasses, names).read();
    for (NameRun run : runs) {
      if (run.to() - run.nameFrom() == 1) {
        singles.merge(words.lower(run.nameFrom()), 1, Integer::sum);
      }
      behindOffice.set(run.from(), run.from() + (run.behindOffice() ? 1 : 0));
      if (run.to() - run.nameFrom() > 1 && kindOf(run) == Kind.PERSON && !isGroup(run)) {
        addPerson(run);
      }
    }
    for (NameRun run : runs) {
      if (taken.get(run.nameFrom())) {
        continue;
      }
      if (run.kind() == NameRun.Kind.DOUBTFUL) {
        addIfKnown(run);
      } else {
        addOther(run);
      }
    }
  }

  /** Everyone and everything named; people with a first name first. */
  Collection<EntityDraft> entities() {
    return entities.values();
  }

  /** The first words of names behind an office and its body. */
  BitSet behindOffice() {
    return behindOffice;
  }

  private Kind kindOf(NameRun run) {
    String lower = grammar.lower(run.nameFrom(), run.to());
    boolean qualified =
        run.to() - run.nameFrom() != 2 || grammar.is(run.nameFrom(), WordClass.ADJECTIVE);
    if (names.isPlace(lower) || (qualified && names.isCountry(words.lower(run.to() - 1)))) {
      return Kind.PLACE;
    }
    for (int i = run.nameFrom(); i < run.to(); i++) {
      if (names.isBody(words.lower(i)) || words.is(i, "of") || words.is(i, "for")) {
        return Kind.BODY;
      }
    }
    boolean article =
        run.from() > 0 && words.is(run.from() - 1, "the") && run.nameFrom() == run.from();
    boolean acronym =
        words.isUpperCase(run.to() - 1) && words.end(run.to() - 1) - words.start(run.to() - 1) > 1;
    boolean adjective = grammar.is(run.to() - 1, WordClass.ADJECTIVE);
    return article || acronym || adjective || run.to() - run.nameFrom() > 5
        ? Kind.BODY
        : Kind.PERSON;
  }

  private void addPerson(NameRun run) {
    String name = grammar.text(run.nameFrom(), run.to());
    Set<EntityDraft> bearers =
        bySurname.computeIfAbsent(words.lower(surname(run)), k -> new LinkedHashSet<>());
    Gender gender = names.genderOf(words.lower(run.nameFrom()));
    EntityDraft person = entities.computeIfAbsent(key(name), k -> variantOf(name, gender, bearers));
    bearers.add(person);
    byFirstName
        .computeIfAbsent(words.lower(run.nameFrom()), k -> new LinkedHashSet<>())
        .add(person);
    person.become(gender);
    mention(person, run);
  }

  /** The word that is the surname: the last but for "Jr." and the like. */
  private int surname(NameRun run) {
    int last = run.to() - 1;
    return last > run.nameFrom() && names.isSuffix(words.lower(last)) ? last - 1 : last;
  }

  /** Who bears the name spelt with one other letter, "Kristin" for "Kristen"; else somebody new. */
  private EntityDraft variantOf(String name, Gender gender, Set<EntityDraft> bearers) {
    int first = name.indexOf(' ');
    if (bearers.size() > MOST_BEARERS) {
      return new EntityDraft(name, Kind.PERSON);
    }
    for (EntityDraft bearer : bearers) {
      String other = bearer.name();
      boolean comparable =
          first >= SHORTEST_VARIANT
              && other.length() == name.length()
              && other.indexOf(' ') == first
              && bearer.gender().fits(gender);
      int at = comparable ? Arrays.mismatch(name.toCharArray(), other.toCharArray()) : -1;
      if (at > 0
          && at < first
          && name.regionMatches(at + 1, other, at + 1, name.length() - at - 1)) {
        return bearer;
      }
    }
    return new EntityDraft(name, Kind.PERSON);
  }

  /** Takes an everyday word for a name if somebody in the article is called so. */
  private void addIfKnown(NameRun run) {
    Set<EntityDraft> bearers = bySurname.getOrDefault(words.lower(run.nameFrom()), Set.of());
    if (bearers.size() == 1) {
      mention(bearers.iterator().next(), run);
    }
  }

  private void addOther(NameRun run) {
    String lower = grammar.lower(run.nameFrom(), run.to());
    boolean single = run.to() - run.nameFrom() == 1;
    EntityDraft known = single ? knownPerson(run, lower) : null;
    if (known != null) {
      mention(known, run);
      return;
    }
    Kind kind = kindOf(run);
    boolean titled = run.nameFrom() > run.from() || isRoleBefore(run.from());
    if (kind != Kind.PLACE && !titled && isGroup(run)) {
      kind = Kind.GROUP;
    } else if (kind == Kind.PERSON && single && !titled && isBodyNoun(run.to())) {
      kind = Kind.BODY;
    }
    String name = grammar.text(run.nameFrom(), run.to());
    Kind told = kind;
    EntityDraft entity = entities.computeIfAbsent(key(name), k -> new EntityDraft(name, told));
    if (kind == Kind.PERSON && single) {
      bySurname.computeIfAbsent(lower, k -> new LinkedHashSet<>()).add(entity);
    }
    mention(entity, run);
  }

  /** Whom a single word names that is a surname or a first name; null if nobody, or several. */
  private @Nullable EntityDraft knownPerson(NameRun run, String lower) {
    Set<EntityDraft> bearers = bySurname.getOrDefault(lower, Set.of());
    if (!bearers.isEmpty()) {
      return bearer(bearers, run);
    }
    if (kindOf(run) != Kind.PERSON) {
      return null;
    }
    Set<EntityDraft> first = byFirstName.getOrDefault(lower, Set.of());
    if (!first.isEmpty() && run.nameFrom() == run.from()) {
      return first.size() == 1 ? firstNamed(first.iterator().next(), lower) : null;
    }
    return isActing(run) && singles.getOrDefault(lower, 0) == 1 ? misspelt(lower) : null;
  }

  /** The person, unless the two words are rather a thing: "Trump Tower". */
  private @Nullable EntityDraft firstNamed(EntityDraft person, String first) {
    String last = person.name().substring(person.name().lastIndexOf(' ') + 1);
    boolean known = names.genderOf(first) != Gender.UNKNOWN;
    boolean thing = wordClasses.isCommon(last.toLowerCase(Locale.ROOT));
    return known || !thing ? person : null;
  }

  /** Whether a title stands before the name or a verb beside it, so that it is a person's. */
  private boolean isActing(NameRun run) {
    boolean before = run.from() > 0 && grammar.is(run.from() - 1, WordClass.VERB);
    boolean behind = run.to() < words.count() && grammar.is(run.to(), WordClass.VERB);
    return run.nameFrom() > run.from() || before || behind;
  }

  /** Whose surname is spelt with a letter or two more, less or other: "Mauer" for "Maurer". */
  private @Nullable EntityDraft misspelt(String name) {
    if (bySurname.size() > MOST_SURNAMES) {
      return null;
    }
    EntityDraft found = null;
    for (Map.Entry<String, Set<EntityDraft>> surname : bySurname.entrySet()) {
      if (Spelling.isSlipOf(name, surname.getKey())) {
        if (found != null || surname.getValue().size() != 1) {
          return null;
        }
        found = surname.getValue().iterator().next();
      }
    }
    return found;
  }

  private boolean isGroup(NameRun run) {
    String last = words.lower(run.to() - 1);
    boolean plural = last.endsWith("s") && (last.endsWith("ers") || last.endsWith("ans"));
    return names.isGroup(last) || (plural && run.to() - run.nameFrom() == 1);
  }

  private int bodyNounEnd(int from) {
    int end = from;
    while (isBodyNoun(end)) {
      end++;
    }
    return end;
  }

  /** "Tasnim news agency": a noun behind a name that says that it is a body. */
  private boolean isBodyNoun(int i) {
    return i < words.count()
        && grammar.is(i, WordClass.NOUN)
        && !words.isCapital(i)
        && names.isBody(words.lower(i));
  }

  private boolean isRoleBefore(int i) {
    return i > 0 && names.isRole(words.lower(i - 1));
  }

  /** Who of several people is meant by a surname; null if it could be more than one. */
  private @Nullable EntityDraft bearer(Set<EntityDraft> bearers, NameRun run) {
    if (bearers.size() == 1) {
      return bearers.iterator().next();
    }
    if (bearers.size() > MOST_BEARERS) {
      return null;
    }
    Gender gender = Gender.UNKNOWN;
    if (run.nameFrom() > run.from()) {
      int title = words.isSign(run.nameFrom() - 1, '.') ? run.nameFrom() - 2 : run.nameFrom() - 1;
      gender = title >= run.from() ? names.genderOf(words.lower(title)) : gender;
    }
    EntityDraft found = null;
    for (EntityDraft bearer : bearers) {
      if (gender == Gender.UNKNOWN || bearer.gender() == gender) {
        if (found != null) {
          return null;
        }
        found = bearer;
      }
    }
    return found;
  }

  private void mention(EntityDraft entity, NameRun run) {
    int from = run.nameFrom();
    int end = words.end(run.to() - 1);
    Span span = new Span(words.start(from), end);
    Span titled = new Span(words.start(run.from()), end);
    boolean shorter = span.length() < entity.name().length();
    Mention.Form form = shorter ? Mention.Form.SHORT_FORM : Mention.Form.NAME;
    entity.add(new EntityDraft.Place(run.from(), from, run.to(), span, titled, run.to() - 1, form));
    taken.set(run.from(), run.to());
    if (entity.kind() == Kind.BODY && isBodyNoun(run.to())) {
      entity.describe(
          descriptions.of(Description.Kind.APPOSITION, run.to(), bodyNounEnd(run.to())));
    }
    if (entity.kind() == Kind.PERSON) {
      describe(entity, descriptions.before(run));
      boolean accordingTo = run.from() > 1 && words.is(run.from() - 2, "according");
      descriptions.behind(run.to(), !accordingTo).forEach(found -> describe(entity, found));
      for (int i = run.from(); i < run.nameFrom(); i++) {
        entity.become(names.genderOf(words.lower(i)));
      }
    }
  }

  private void describe(EntityDraft person, @Nullable Description description) {
    if (description != null) {
      person.describe(description);
      person.become(descriptions.genderIn(description));
    }
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int initial = lower.indexOf(' ') + 1;
    boolean middle =
        initial > 2 && initial + 3 < lower.length() && lower.startsWith(". ", initial + 1);
    return middle ? lower.substring(0, initial) + lower.substring(initial + 3) : lower;
  }
}
