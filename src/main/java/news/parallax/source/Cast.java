package news.parallax.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.source.Entity.Kind;
import news.parallax.source.Entity.Mention;
import org.jspecify.annotations.Nullable;

/** The people, bodies and places that an article names, and where. */
final class Cast {
  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_TITLE = 8;

  private final Grammar grammar;
  private final Words words;
  private final String text;
  private final WordClasses wordClasses;

  /** Words that are capitalised where no sentence begins. */
  private final Set<String> capitalised = new HashSet<>();

  private final int sentences;
  private final NameLists names;
  private final Map<String, Entity> entities = new LinkedHashMap<>();

  /** For each surname, the people who bear it, in order of their first mention. */
  private final Map<String, Set<Entity>> bySurname = new HashMap<>();

  /** The mention that each word belongs to; null for most. */
  private final @Nullable Mention[] mentionAt;

  private record Run(int from, int nameFrom, int to) {}

  Cast(Grammar grammar, WordClasses wordClasses, String text, int sentences, NameLists names) {
    this.wordClasses = wordClasses;
    this.sentences = sentences;
    this.grammar = grammar;
    this.words = grammar.words;
    this.text = text;
    this.names = names;
    mentionAt = new Mention[words.count()];
    List<Run> runs = runs();
    for (Run run : runs) {
      if (run.to() - run.nameFrom() > 1 && kindOf(run) == Kind.PERSON) {
        addPerson(run);
      }
    }
    for (Run run : runs) {
      if (mentionAt[run.nameFrom()] == null) {
        addOther(run);
      }
    }
    entities
        .values()
        .forEach(e -> e.mentions().sort((a, b) -> Integer.compare(a.from(), b.from())));
  }

  /** Runs of capitalised words, titles told from names. */
  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int s = 0; s < sentences; s++) {
      for (int i = words.firstOf(s) + 1; i < words.firstOf(s + 1); i++) {
        if (words.isCapital(i) && words.isWord(i - 1)) {
          capitalised.add(words.lower(i));
        }
      }
    }
    for (int s = 0; s < sentences; s++) {
      if (!isTitleCase(words.firstOf(s), words.firstOf(s + 1))) {
        addRuns(runs, words.firstOf(s), words.firstOf(s + 1));
      }
    }
    return runs;
  }

  /** Whether most words are capitalised, so that capitals tell no names. */
  private boolean isTitleCase(int from, int to) {
    int capitals = 0;
    int count = 0;
    for (int i = from; i < to; i++) {
      if (Character.isLetter(words.firstChar(i))) {
        count++;
        capitals += words.isCapital(i) ? 1 : 0;
      }
    }
    boolean stops = to > from && words.isSign(to - 1, '.');
    return count > 5 && capitals * 3 > count * 2 && !stops;
  }

  private void addRuns(List<Run> runs, int from, int to) {
    int i = from;
    while (i < to) {
      if (!isNameWord(i)) {
        i++;
        continue;
      }
      int end = i + 1;
      int limit = Math.min(to, i + LONGEST_NAME);
      while (end < limit && continues(end, limit)) {
        end++;
      }
      while (end > i + 1 && !isNameWord(end - 1)) {
        end--;
      }
      int nameFrom = i;
      for (int k = i; k < end - 1; k++) {
        boolean title = names.isTitle(words.lower(k)) && !words.isSign(k + 1, '&');
        if (title && !isBodyRun(k, end)) {
          nameFrom = k + 1;
        }
      }
      while (nameFrom < end - 1 && words.isSign(nameFrom, '.')) {
        nameFrom++;
      }
      boolean everyday =
          i == from
              && end == i + 1
              && wordClasses.isCommon(words.lower(i))
              && !capitalised.contains(words.lower(i));
      if (!everyday && (!names.isRole(words.lower(end - 1)) || nameFrom > i)) {
        runs.add(new Run(i, nameFrom, end));
      }
      i = end;
    }
  }

  private boolean isBodyRun(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (names.isBody(words.lower(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNameWord(int i) {
    return words.isCapital(i)
        && !names.isNoName(words.lower(i))
        && (grammar.is(i, WordClass.NAME)
            || ((grammar.is(i, WordClass.NOUN) || grammar.is(i, WordClass.ADJECTIVE))
                && i > 0
                && words.isWord(i - 1)));
  }

  private boolean continues(int i, int limit) {
    if (isNameWord(i)) {
      return true;
    }
    boolean next = i + 1 < limit && isNameWord(i + 1);
    if (words.isSign(i, '.')) {
      return next
          && words.isAttached(i)
          && words.end(i - 1) - words.start(i - 1) <= 4
          && words.isCapital(i - 1)
          && (words.end(i - 1) - words.start(i - 1) == 1 || names.isTitle(words.lower(i - 1)));
    }
    if (names.isParticle(words.lower(i)) || words.isSign(i, '&')) {
      return next;
    }
    boolean body = names.isBody(words.lower(i - 1)) || (i > 1 && names.isBody(words.lower(i - 2)));
    return body && next && (words.is(i, "of") || words.is(i, "for") || words.is(i, "and"));
  }

  private Kind kindOf(Run run) {
    String lower = lower(run.nameFrom(), run.to());
    if (names.isCountry(lower) || names.isCountry(words.lower(run.to() - 1))) {
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

  private void addPerson(Run run) {
    String name = text(run.nameFrom(), run.to());
    Entity person = entities.computeIfAbsent(key(name), k -> new Entity(name, Kind.PERSON));
    bySurname
        .computeIfAbsent(words.lower(run.to() - 1), k -> new java.util.LinkedHashSet<>())
        .add(person);
    mention(person, run);
    person.become(names.genderOf(words.lower(run.nameFrom())));
  }

  private void addOther(Run run) {
    String lower = lower(run.nameFrom(), run.to());
    Set<Entity> bearers = bySurname.getOrDefault(words.lower(run.to() - 1), Set.of());
    boolean single = run.to() - run.nameFrom() == 1;
    if (single && !bearers.isEmpty()) {
      Entity bearer = bearer(bearers, run);
      if (bearer != null) {
        mention(bearer, run);
        return;
      }
    }
    Kind kind = kindOf(run);
    boolean titled = run.nameFrom() > run.from() || isRoleBefore(run.from());
    boolean plural = lower.endsWith("s") && (lower.endsWith("ers") || lower.endsWith("ans"));
    if (kind == Kind.PERSON && single && !titled && plural) {
      kind = Kind.BODY;
    }
    String name = text(run.nameFrom(), run.to());
    Kind known = kind;
    Entity entity = entities.computeIfAbsent(key(name), k -> new Entity(name, known));
    if (kind == Kind.PERSON && single) {
      bySurname.computeIfAbsent(lower, k -> new java.util.LinkedHashSet<>()).add(entity);
    }
    mention(entity, run);
  }

  private boolean isRoleBefore(int i) {
    return i > 0 && names.isRole(words.lower(i - 1));
  }

  /** Who of several people is meant by a surname; null if it could be more than one. */
  private @Nullable Entity bearer(Set<Entity> bearers, Run run) {
    if (bearers.size() == 1) {
      return bearers.iterator().next();
    }
    Entity.Gender gender = Entity.Gender.UNKNOWN;
    if (run.nameFrom() > run.from()) {
      int title = words.isSign(run.nameFrom() - 1, '.') ? run.nameFrom() - 2 : run.nameFrom() - 1;
      gender = title >= run.from() ? names.genderOf(words.lower(title)) : gender;
    }
    Entity found = null;
    for (Entity bearer : bearers) {
      if (gender == Entity.Gender.UNKNOWN || bearer.gender() == gender) {
        if (found != null) {
          return null;
        }
        found = bearer;
      }
    }
    return found;
  }

  private void mention(Entity entity, Run run) {
    Mention mention = entity.mention(run.nameFrom(), run.to());
    for (int i = run.from(); i < run.to(); i++) {
      mentionAt[i] = mention;
    }
    if (entity.kind() == Kind.PERSON) {
      entity.describe(titleBefore(run));
      entity.describe(apposition(run.to()));
      for (int i = run.from(); i < run.nameFrom(); i++) {
        entity.become(names.genderOf(words.lower(i)));
      }
    }
  }

  /** "Kremlin spokesman" before a name. */
  private String titleBefore(Run run) {
    int start = run.from();
    int limit = Math.max(0, run.from() - LONGEST_TITLE);
    while (start > limit && isTitlePart(start - 1)) {
      start--;
    }
    return start < run.nameFrom() ? lower(start, run.nameFrom()) : "";
  }

  private boolean isTitlePart(int i) {
    return grammar.is(i, WordClass.NOUN)
        || grammar.is(i, WordClass.NAME)
        || grammar.is(i, WordClass.ADJECTIVE)
        || (grammar.is(i, WordClass.PARTICLE) && words.is(i, "'s"));
  }

  /** ", a commentator at the institute," behind a name. */
  private String apposition(int after) {
    if (after + 1 >= words.count() || !grammar.isComma(after)) {
      return "";
    }
    int start = after + 1;
    boolean relative =
        words.is(start, "who") && start + 1 < words.count() && grammar.isBe(start + 1);
    start = relative ? start + 2 : start;
    int limit = Math.min(words.count(), start + LONGEST_NAME * 2);
    int end = start;
    while (end < limit
        && !grammar.isComma(end)
        && !grammar.isVerbal(end)
        && !words.isSign(end, '.')
        && !words.isSign(end, '"')) {
      end++;
    }
    boolean closed = end < limit && (grammar.isComma(end) || words.isSign(end, '.') || relative);
    boolean describes = closed && describesPerson(start, end);
    return describes ? lower(start, end) : "";
  }

  private boolean describesPerson(int from, int to) {
    for (int i = from; i < to; i++) {
      if (grammar.is(i, WordClass.NOUN) || names.isRole(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The mention that the word belongs to; null if it is no name. */
  @Nullable Mention at(int word) {
    return mentionAt[word];
  }

  /** Everyone and everything named, in order of first mention. */
  Iterable<Entity> entities() {
    return entities.values();
  }

  String text(int from, int to) {
    return from < to ? text.substring(words.start(from), words.end(to - 1)).replace('\n', ' ') : "";
  }

  String lower(int from, int to) {
    return text(from, to).toLowerCase(Locale.ROOT);
  }
}
