package news.parallax.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

  /** First names shorter than this differ by one letter too often to be one name. */
  private static final int SHORTEST_VARIANT = 6;

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

  /** Where the names of those begin whose office stands before them. */
  private final BitSet bearers = new BitSet();

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
      int bearer = nameFrom == i ? bearerFrom(i, end, from) : end;
      if (bearer < end) {
        runs.add(new Run(i, i, bearer));
        runs.add(new Run(bearer, bearer, end));
        bearers.set(bearer);
      } else if (!everyday && (!names.isRole(words.lower(end - 1)) || nameFrom > i)) {
        runs.add(new Run(i, nameFrom, end));
      }
      i = end;
    }
  }

  /**
   * Where a name begins behind an office and its body: "Governor of Washington Ana Diaz"; the end
   * if none does.
   */
  private int bearerFrom(int from, int end, int sentence) {
    int of = from - 1;
    if (of > sentence && grammar.is(of, WordClass.DETERMINER)) {
      of--;
    }
    boolean office =
        end - from >= 3
            && of > sentence
            && (words.is(of, "of") || words.is(of, "to") || words.is(of, "for"))
            && names.isRole(words.lower(of - 1))
            && !names.isSpokesperson(words.lower(of - 1));
    if (!office) {
      return end;
    }
    for (int k = end - 2; k > from; k--) {
      if (names.isBody(words.lower(k))) {
        return end;
      }
      boolean first = names.genderOf(words.lower(k)) != Entity.Gender.UNKNOWN;
      if (first || names.isBody(words.lower(k - 1)) || names.isCountry(lower(from, k))) {
        return k;
      }
    }
    boolean cabinet = words.is(of - 1, "minister") || words.is(of - 1, "secretary");
    return cabinet ? end - 2 : end;
  }

  /** Whether the name that begins at the word is that of who holds the office before it. */
  boolean isBearer(int word) {
    return bearers.get(word);
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
    boolean qualified =
        run.to() - run.nameFrom() != 2 || grammar.is(run.nameFrom(), WordClass.ADJECTIVE);
    if (names.isCountry(lower) || (qualified && names.isCountry(words.lower(run.to() - 1)))) {
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
    Set<Entity> bearers =
        bySurname.computeIfAbsent(words.lower(run.to() - 1), k -> new LinkedHashSet<>());
    Entity.Gender gender = names.genderOf(words.lower(run.nameFrom()));
    Entity person = entities.computeIfAbsent(key(name), k -> variantOf(name, gender, bearers));
    bearers.add(person);
    mention(person, run);
    person.become(names.genderOf(words.lower(run.nameFrom())));
  }

  /** Who bears the name spelt with one other letter, "Kristin" for "Kristen"; else somebody new. */
  private Entity variantOf(String name, Entity.Gender gender, Set<Entity> bearers) {
    int first = name.indexOf(' ');
    for (Entity bearer : bearers) {
      String other = bearer.name();
      boolean comparable =
          first >= SHORTEST_VARIANT
              && other.length() == name.length()
              && other.indexOf(' ') == first
              && bearer.canBe(gender);
      int at = comparable ? Arrays.mismatch(name.toCharArray(), other.toCharArray()) : -1;
      if (at > 0
          && at < first
          && name.regionMatches(at + 1, other, at + 1, name.length() - at - 1)) {
        return bearer;
      }
    }
    return new Entity(name, Kind.PERSON);
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
      bySurname.computeIfAbsent(lower, k -> new LinkedHashSet<>()).add(entity);
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
      boolean accordingTo = run.from() > 1 && words.is(run.from() - 2, "according");
      entity.describe(apposition(run.to(), !accordingTo));
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
    if (start == run.nameFrom() && bearers.get(start)) {
      return lower(Math.max(0, start - LONGEST_TITLE), start);
    }
    return start < run.nameFrom() ? lower(start, run.nameFrom()) : titleBeforeComma(run.from());
  }

  /** "The Crown prosecutor, Ana Diaz, said": a title that begins its sentence or clause. */
  private String titleBeforeComma(int name) {
    int comma = name - 1;
    if (comma < 1 || !grammar.isComma(comma) || !names.isRole(words.lower(comma - 1))) {
      return "";
    }
    int start = comma - 1;
    int limit = Math.max(0, comma - LONGEST_TITLE);
    while (start > limit
        && (isTitlePart(start - 1) || grammar.is(start - 1, WordClass.DETERMINER))) {
      start--;
    }
    boolean opens = start == 0 || !Character.isLetterOrDigit(words.firstChar(start - 1));
    boolean clause = opens || grammar.is(start - 1, WordClass.PREPOSITION);
    return clause ? lower(start, comma) : "";
  }

  private boolean isTitlePart(int i) {
    return grammar.is(i, WordClass.NOUN)
        || names.isRole(words.lower(i))
        || grammar.is(i, WordClass.NAME)
        || grammar.is(i, WordClass.ADJECTIVE)
        || (grammar.is(i, WordClass.PARTICLE) && words.is(i, "'s"));
  }

  /**
   * ", a commentator at the institute," behind a name.
   *
   * @param maySayMore whether it need not end at a comma: ", a commentator who knows him"
   */
  private String apposition(int after, boolean maySayMore) {
    if (after + 1 >= words.count()) {
      return "";
    }
    if (words.isSign(after, '(')) {
      return bracketed(after + 1);
    }
    if (!grammar.isComma(after)) {
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
        && (!grammar.isVerbal(end) || names.isRole(words.lower(end)))
        && !(words.isSign(end, '.') && !isInAbbreviation(end, limit))
        && !words.isSign(end, '"')) {
      end++;
    }
    boolean open =
        words.is(start, "a") || words.is(start, "an") || names.isRole(words.lower(start));
    boolean stops = end < limit && (grammar.isComma(end) || words.isSign(end, '.') || relative);
    boolean closed = stops || (open && maySayMore);
    boolean describes = closed && describesPerson(start, end);
    return describes ? lower(start, end) : "";
  }

  /** The full stop of "R-Ky., said". */
  private boolean isInAbbreviation(int stop, int limit) {
    return words.isAttached(stop)
        && words.isCapital(stop - 1)
        && stop + 1 < limit
        && !words.isCapital(stop + 1)
        && words.end(stop - 1) - words.start(stop - 1) < 6;
  }

  /** "(R-Ky.)" behind a name. */
  private String bracketed(int start) {
    int limit = Math.min(words.count(), start + LONGEST_NAME);
    for (int end = start; end < limit; end++) {
      if (words.isSign(end, ')')) {
        return lower(start, end);
      }
    }
    return "";
  }

  private boolean describesPerson(int from, int to) {
    boolean one = from + 1 < to && (words.is(from, "a") || words.is(from, "an"));
    if (one || isTag(from)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (grammar.is(i, WordClass.NOUN) || names.isRole(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "R-Ky.": the party and state of a legislator. */
  private boolean isTag(int i) {
    String word = words.lower(i);
    boolean letter = words.isSign(i, 'R') || words.isSign(i, 'D') || words.isSign(i, 'I');
    return word.startsWith("r-")
        || word.startsWith("d-")
        || word.startsWith("i-")
        || (letter && i + 1 < words.count() && words.isSign(i + 1, '-'));
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int initial = lower.indexOf(' ') + 1;
    boolean middle =
        initial > 2 && initial + 3 < lower.length() && lower.startsWith(". ", initial + 1);
    return middle ? lower.substring(0, initial) + lower.substring(initial + 3) : lower;
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
