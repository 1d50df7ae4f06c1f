package news.parallax.source.type;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.source.Actor;
import news.parallax.source.ActorList;
import news.parallax.source.SourceType;
import news.parallax.source.type.DescriptionWords.Token;
import news.parallax.text.Plurals;
import news.parallax.text.WordFile;
import news.parallax.text.WordList;
import news.parallax.text.WordTable;
import news.parallax.text.mention.NameLists;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code source-types.txt}, nations, roles and the bodies of the actor list: what each
 * tells of whom it describes. Threads may share one.
 */
final class TypeWords {
  static final int LONGEST_PHRASE = 5;
  private static final int LONGEST_TAG = 8;

  /** "The Ohio House" is a house of a parliament, "Annunciation House" is none. */
  private static final String HOUSE = "house";

  /** Endings of the names of scholars: "neonatologist". */
  private static final List<String> SCHOLARS =
      List.of("ologist", "ologists", "iatrist", "iatrists", "ographer", "ographers");

  /** Whom an article calls by his age is rarely more to it: "the 48-year-old". */
  private static final String AGED = "-year-old";

  /** What may stand before a noun, joined by a hyphen, without changing what it tells. */
  private static final List<String> PREFIXES =
      List.of("co-", "ex-", "then-", "now-", "vice-", "deputy-", "longtime-", "assistant-");

  /** Nations whose state an office is held in: "the Iraqi minister". */
  private static final WordList STATES = WordList.of("nations", "state");

  /** Whose president somebody is: "the president of Peru". */
  private static final WordList RULED = WordList.of("nations", "ruled");

  /** What many of one nation are called. */
  private static final WordList CITIZENS = WordList.of("nations", "citizen");

  /** What a word or phrase tells. */
  record Entry(HeadRole role, SourceType type, String phrase) {}

  /** An entry found at words of a description. */
  record Match(Entry entry, int from, int to) {}

  private final Map<String, Entry> heads = new HashMap<>();
  private final Map<String, Entry> bodies = new HashMap<>();
  private final Map<String, Entry> qualifiers = new HashMap<>();

  private final NameLists names = new NameLists();

  /** Words that name a body only where no other word of a name stands before them. */
  private final Set<String> alone = new HashSet<>();

  /** Participles that names of bodies have. */
  private final Set<String> naming = new HashSet<>();

  /** Words that name a body only where they are written with a capital. */
  private final Set<String> capital = new HashSet<>();

  /** Words that phrases of more than one word begin with. */
  private final Set<String> openers = new HashSet<>();

  /**
   * @param actors bodies among them tell the type of those who hold an office there
   */
  TypeWords(ActorList actors) {
    WordFile.sections(TypeWords.class, "source-types.txt").forEach(this::add);
    WordTable.column("roles", "type").forEach(this::addRole);
    STATES.words().forEach(word -> add(HeadRole.QUALIFIER, SourceType.GOVERNMENT, word));
    RULED.words().forEach(word -> add(HeadRole.QUALIFIER, SourceType.UNKNOWN, word));
    CITIZENS.words().forEach(word -> add(HeadRole.PERSON, SourceType.CITIZEN, word));
    for (Actor actor : actors.actors()) {
      if (!actor.unlessTold()) {
        addBody(actor.name(), actor.type());
        actor.aliases().forEach(alias -> addBody(alias, actor.type()));
      }
    }
  }

  /**
   * Initials alone are left out, for descriptions are in lower case: "WHO"; "The Independent" keeps
   * its article, for "independent" is a word too.
   */
  private void addBody(String name, SourceType type) {
    if (name.equals(name.toUpperCase(Locale.ROOT))) {
      return;
    }
    String lower = name.toLowerCase(Locale.ROOT).replace(".", "");
    String bare = withoutArticle(lower);
    add(HeadRole.BODY, type, bare.indexOf(' ') < 0 ? lower : bare);
  }

  private static String withoutArticle(String lower) {
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private void add(String heading, List<String> lines) {
    List<String> parts = WordFile.words(heading);
    if (parts.size() == 1) {
      Set<String> marked =
          switch (parts.get(0)) {
            case "alone" -> alone;
            case "capital" -> capital;
            default -> naming;
          };
      lines.forEach(line -> marked.addAll(WordFile.words(line)));
      return;
    }
    HeadRole role = HeadRole.valueOf(parts.get(0).toUpperCase(Locale.ROOT));
    SourceType type = SourceType.valueOf(parts.get(1).toUpperCase(Locale.ROOT));
    for (String line : lines) {
      for (String word : WordFile.words(line)) {
        add(role, type, word.replace('_', ' '));
      }
    }
  }

  /** A cell of the table of roles tells what a heading does: "person:citizen". */
  private void addRole(String word, String cell) {
    int colon = cell.indexOf(':');
    HeadRole role = HeadRole.valueOf(cell.substring(0, colon).toUpperCase(Locale.ROOT));
    add(role, SourceType.valueOf(cell.substring(colon + 1).toUpperCase(Locale.ROOT)), word);
  }

  private void add(HeadRole role, SourceType type, String phrase) {
    if (phrase.indexOf(' ') > 0) {
      openers.add(phrase.substring(0, phrase.indexOf(' ')));
    }
    Map<String, Entry> entries =
        switch (role) {
          case BODY -> bodies;
          case QUALIFIER -> qualifiers;
          case PERSON, OFFICE, SEAT, MAKER, KIN -> heads;
        };
    entries.putIfAbsent(phrase, new Entry(role, type, phrase));
  }

  /** The body called so, in any letter case; null if none. */
  @Nullable Entry body(String name) {
    String bare = withoutArticle(name.toLowerCase(Locale.ROOT));
    Entry entry = bodies.get(bare);
    return entry == null ? bodies.get("the " + bare) : entry;
  }

  @Nullable Entry qualifier(String word) {
    return qualifiers.get(word);
  }

  /** What the word tells of whom it is said; words with known prefixes and endings too. */
  @Nullable Entry head(String word) {
    Entry entry = heads.get(word);
    if (entry != null) {
      return entry;
    }
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix)) {
        return heads.get(word.substring(prefix.length()));
      }
    }
    entry = word.endsWith("s") ? heads.get(Plurals.singular(word)) : null;
    if (entry != null) {
      return entry;
    }
    if (word.endsWith(AGED)) {
      return new Entry(HeadRole.KIN, SourceType.CITIZEN, word);
    }
    return SCHOLARS.stream().anyMatch(word::endsWith)
        ? new Entry(HeadRole.PERSON, SourceType.EXPERT, word)
        : null;
  }

  boolean isKnown(String word) {
    return head(word) != null || bodies.containsKey(word);
  }

  /** Whether the one word is a plural of the list: "Democrats". */
  boolean isPlural(String name) {
    if (!name.endsWith("s") || name.indexOf(' ') >= 0) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String one = lower.substring(0, lower.length() - 1);
    return heads.containsKey(lower) && (heads.containsKey(one) || qualifiers.containsKey(one));
  }

  /** The longest phrase for what people are, or a document, that begins at the word. */
  @Nullable Match headAt(List<Token> words, int from, int end) {
    String word = words.get(from).word();
    return isTag(word)
        ? new Match(new Entry(HeadRole.PERSON, SourceType.POLITICIAN_PARTY, word), from, from + 1)
        : at(words, from, end, head(word), heads);
  }

  /** The longest name or noun of a body that begins at the word. */
  @Nullable Match bodyAt(List<Token> words, int from, int end) {
    Token first = words.get(from);
    boolean word = !first.capital() && capital.contains(first.word());
    return at(words, from, end, word ? null : bodies.get(first.word()), bodies);
  }

  private @Nullable Match at(
      List<Token> words, int from, int end, @Nullable Entry single, Map<String, Entry> list) {
    String word = words.get(from).word();
    boolean tells = single != null && !(alone.contains(word) && isInName(words, from));
    Match best = tells && single != null ? new Match(single, from, from + 1) : null;
    if (openers.contains(word)) {
      String phrase = word;
      for (int to = from + 2; to <= Math.min(end, from + LONGEST_PHRASE); to++) {
        phrase = phrase + " " + words.get(to - 1).word();
        Entry entry = list.get(phrase);
        entry = entry == null && phrase.endsWith("s") ? list.get(Plurals.singular(phrase)) : entry;
        best = entry == null ? best : new Match(entry, from, to);
      }
    }
    return best;
  }

  /**
   * Whether the word before is rather part of a name: "Porto City", but "the mostly empty city".
   */
  private boolean isInName(List<Token> words, int at) {
    Token before = at == 0 ? null : words.get(at - 1);
    return before != null
        && !before.possessive()
        && before.word().indexOf('-') < 0
        && !before.word().equals("and")
        && !DescriptionWords.isDeterminer(before.word())
        && !DescriptionPhrases.isPreposition(before.word())
        && !isKnown(before.word())
        && !qualifiers.containsKey(before.word())
        && !(names.isPlace(before.word()) && words.get(at).word().equals(HOUSE));
  }

  /** Whether a participle is rather part of a name: "Royal Canadian Mounted Police". */
  boolean isNaming(String word) {
    return naming.contains(word);
  }

  /** "R-Ky", "D-Calif": party and state of an American legislator. */
  private static boolean isTag(String word) {
    if (word.length() < 3 || word.length() > LONGEST_TAG || word.charAt(1) != '-') {
      return false;
    }
    return "rdi".indexOf(word.charAt(0)) >= 0 && Character.isLetter(word.charAt(2));
  }
}
