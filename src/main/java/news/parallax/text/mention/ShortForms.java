package news.parallax.text.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom offices and parts of names stand for, by what the article named before: "the
 * president", "the Council", "the company". Words are numbered as in the article's {@link Words};
 * ranges are half open. Belongs to one thread.
 */
public final class ShortForms {
  /** Words that make another office of the one behind them. */
  private static final Set<String> RANKS = Set.of("vice", "deputy", "assistant");

  /** What leads to whom somebody serves. */
  private static final Pattern LED =
      Pattern.compile("\\b(?:for|to|with|by|of) (?:the |a |an |then-|former )*$");

  /** How many letters of it are looked at. */
  private static final int LONGEST_LEAD = 24;

  /** Documents that are called one another. */
  private static final Set<String> REPORTS =
      Set.of("report", "study", "survey", "poll", "review", "analysis", "assessment", "audit");

  /** No article names more; keeps odd text linear. */
  private static final int MOST_ENTITIES = 500;

  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final NameLists names;
  private final List<Entity> entities;

  /** The bodies with each word asked for so far in their names. */
  private final Map<String, List<Entity>> bodies = new HashMap<>();

  /** Who bears each title asked for so far. */
  private final Map<String, List<Entity>> bearers = new HashMap<>();

  public ShortForms(ArticleMentions mentions, NameLists names) {
    this.mentions = mentions;
    this.grammar = mentions.grammar();
    this.words = grammar.words();
    this.names = names;
    List<Entity> all = mentions.entities();
    entities = all.subList(0, Math.min(MOST_ENTITIES, all.size()));
  }

  /** The noun that heads a phrase: the last one before "of", "for", "at", a verb. */
  public int head(int from, int to) {
    int head = from;
    for (int i = from; i < to; i++) {
      boolean ends =
          grammar.is(i, WordClass.PREPOSITION)
              || grammar.is(i, WordClass.VERB)
              || words.is(i, "to");
      if (i > from && ends) {
        break;
      }
      if (grammar.isNominal(i) || mentions.nameAt(i) != null) {
        head = i;
      }
    }
    return head;
  }

  /** Whom the article gave the title of, most recently before the phrase; null if nobody. */
  public @Nullable Entity bearerOf(String title, int from, int to) {
    Entity best = null;
    long bestScore = -1;
    String rank = rank(title, from, to);
    for (Entity entity : bearers.computeIfAbsent(title, this::bearers)) {
      int last = entity.lastNamedBefore(from);
      if (last < 0 || !bears(entity.titles(), title, rank)) {
        continue;
      }
      int shared = 0;
      for (int i = from + 1; i < to; i++) {
        boolean telling = grammar.is(i, WordClass.ADJECTIVE) || mentions.nameAt(i) != null;
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

  /** "vice" of "the former vice president"; empty if the phrase has the title alone. */
  private String rank(String title, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.is(i, title)) {
        return RANKS.contains(words.lower(i - 1)) ? words.lower(i - 1) : "";
      }
    }
    return "";
  }

  /** Whether the titles hold the title in that rank: a vice president is no president. */
  private static boolean bears(String titles, String title, String rank) {
    if (!rank.isEmpty()) {
      return titles.contains(rank + " " + title);
    }
    int at = titles.indexOf(title);
    while (at >= 0) {
      int end = at;
      boolean lower =
          RANKS.stream().anyMatch(low -> titles.startsWith(low + " ", end - low.length() - 1));
      boolean starts = at == 0 || !Character.isLetterOrDigit(titles.charAt(at - 1));
      if (starts && !lower && !isAnothers(titles, at, at + title.length())) {
        return true;
      }
      at = titles.indexOf(title, at + 1);
    }
    return false;
  }

  /** Whether another bears the title: "the mayor's aide", "spokesman for the mayor". */
  private static boolean isAnothers(String titles, int at, int end) {
    boolean possessor =
        titles.startsWith("'s", end)
            || titles.startsWith("\u2019s", end)
            || titles.startsWith("\u2019 s", end);
    String before = titles.substring(Math.max(0, at - LONGEST_LEAD), at);
    return possessor || LED.matcher(before).find();
  }

  private List<Entity> bearers(String title) {
    return entities.stream()
        .filter(entity -> entity.kind() == Kind.PERSON && hasWord(entity.titles(), title))
        .toList();
  }

  /** The body named before whose name holds the word: "the company" for "Ford Motor Company". */
  public @Nullable Entity bodyWith(String word, int before) {
    Entity found = null;
    int last = -1;
    for (Entity entity : bodies.computeIfAbsent(word, this::bodies)) {
      int at = entity.lastNamedBefore(before);
      if (at > last) {
        last = at;
        found = entity;
      }
    }
    return found;
  }

  private List<Entity> bodies(String word) {
    return entities.stream()
        .filter(entity -> entity.kind() == Kind.BODY && hasWords(lower(entity.name()), word))
        .toList();
  }

  /**
   * The document last named before the word that may be called so: "Iodine Nutrition Study" for
   * "study" and "report"; null if there is none. The Porto Post is no post.
   */
  public @Nullable Entity documentBefore(String document, int word) {
    if (names.isBody(document)) {
      return null;
    }
    Entity found = null;
    int last = -1;
    for (Entity entity : entities) {
      String name = lower(entity.name());
      String noun = name.substring(name.lastIndexOf(' ') + 1);
      boolean such =
          noun.length() < name.length()
              && entity.kind() != Kind.PLACE
              && (noun.equals(document) || (REPORTS.contains(noun) && REPORTS.contains(document)))
              && !name.contains(" of ");
      int at = such ? entity.lastNamedBefore(word) : -1;
      if (at > last) {
        last = at;
        found = entity;
      }
    }
    return found;
  }

  /** The body named in full before that "the Council" is short for; null if it is not. */
  public @Nullable Entity longerBody(Mention mention) {
    Entity body = mention.entity();
    boolean common =
        names.isBody(words.lower(mention.to() - 1)) && words.hasSmallLetter(mention.from());
    if (mention.to() - mention.from() > 2 || !common) {
      return null;
    }
    String shortName = lower(body.name());
    Entity found = null;
    int last = -1;
    for (Entity entity : entities) {
      boolean longer =
          entity != body
              && entity.kind() == Kind.BODY
              && entity.name().length() > shortName.length()
              && hasWords(lower(entity.name()), shortName);
      int at = longer ? entity.lastNamedBefore(mention.from()) : -1;
      if (at > last) {
        last = at;
        found = entity;
      }
    }
    return found;
  }

  /** Whether the text, in lower case, holds the word, and not as part of another one. */
  public static boolean hasWord(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      int end = at + word.length();
      if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
      at = text.indexOf(word, at + 1);
    }
    return false;
  }

  private static boolean hasWords(String longer, String shorter) {
    return (" " + longer + " ").contains(" " + shorter + " ");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
