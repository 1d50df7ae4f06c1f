package news.parallax.frame.label;

import java.util.Locale;
import java.util.Set;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Tells adjectives said of a named person from those of a longer phrase that the name is in, by the
 * parse: "the embattled Petrov" and not "the former Petrov aide", "impersonate Petrov", "at least
 * Petrov". Where word classes and parse disagree it is silent.
 */
final class Epithets {
  private static final Set<String> NO_OPENER = Set.of("these", "those", "no", "as");

  private static final Set<String> BE =
      Set.of("is", "'s", "’s", "was", "are", "were", "be", "been");

  private final Words words;
  private final LabelWords lists;
  private final Syntax syntax;

  Epithets(ParsedDocument document, Words words, LabelWords lists) {
    this.words = words;
    this.lists = lists;
    syntax = document.syntax();
  }

  /**
   * Whether the words before a name are adjectives said of a person of known sex, for what has no
   * sex is too often a thing taken for a person. They are not where the name is itself part of a
   * phrase, where they are part of a longer name, and where they tell which one or when.
   *
   * @param from the first of the words, in {@link Words}
   */
  boolean isOf(Mention mention, int from) {
    Entity entity = mention.entity();
    if (!NameLabels.isSurelyPerson(entity) || entity.gender() == Entity.Gender.UNKNOWN) {
      return false;
    }
    int name = mention.to() - 1;
    return !isPart(name, mention)
        && !isLikeness(from, name)
        && !isHoped(from)
        && areSaid(mention, from, name);
  }

  /** Another than he was before: "they expected a less combative Petrov". */
  private boolean isHoped(int from) {
    boolean one = from > 0 && (words.is(from - 1, "a") || words.is(from - 1, "an"));
    return one && (words.is(from, "less") || words.is(from, "more"));
  }

  /** Who is said to be one like the bearer of the name: "he is just a robotic Petrov". */
  private boolean isLikeness(int from, int name) {
    String before = from > 0 ? words.lower(from - 1) : "";
    int head = syntax.head(name);
    boolean predicate = head >= 0 && head < from && BE.contains(words.lower(head));
    return predicate && (before.equals("a") || before.equals("an"));
  }

  /** Whether every word before the name hangs on it and is fit to be said of a person. */
  private boolean areSaid(Mention mention, int from, int name) {
    int end = mention.from();
    boolean opens = from == words.sentenceFirst(words.sentenceOf(from));
    boolean placed = opens || opensPhrase(from - 1);
    boolean quoted = !opens && syntax.tag(from - 1) == Tag.QUOTE;
    for (int w = from; w < end && placed; w++) {
      boolean ofName = words.isCapitalised(w) && !quoted && !(opens && w == from);
      placed = !ofName && isAdjective(w, w > from || !opens) && hangsOn(w, name, end);
    }
    for (int i = from; i < end; i++) {
      String word = words.lower(i); // "the closest Petrov came"
      boolean when = word.startsWith("pre-") || word.startsWith("post-");
      placed &= !when && !lists.isNoEpithet(word) && !word.endsWith("'s") && !word.endsWith("est");
    }
    return placed;
  }

  /**
   * Behind an article, "his" or a quotation mark an adjective stands rather than a verb; not behind
   * a verb ("made clear Petrov stays"), a preposition ("with embarrassing Petrov") or "these".
   */
  private boolean opensPhrase(int before) {
    if (NO_OPENER.contains(words.form(before).toLowerCase(Locale.ROOT))) {
      return false;
    }
    int tag = syntax.tag(before);
    return tag == Tag.DT || tag == Tag.QUOTE || tag == Tag.PRPS;
  }

  private boolean isAdjective(int word, boolean introduced) {
    int tag = syntax.tag(word);
    boolean participle = tag == Tag.VBN || tag == Tag.VBG;
    boolean determined = introduced && word > 0 && syntax.tag(word - 1) == Tag.DT;
    return tag == Tag.JJ || tag == Tag.RB || Tag.isSign(tag) || (participle && determined);
  }

  /** Whether the word modifies the name, or a word between that does. */
  private boolean hangsOn(int word, int name, int end) {
    int head = syntax.head(word);
    boolean within = head > word && head <= name;
    boolean modifies = syntax.relation(word) == Relation.MOD || head < end;
    return within && (modifies || Tag.isSign(syntax.tag(word)));
  }

  /** "Petrov aide", "Petrov dead-enders", "Petrov's", "Petrov-led". */
  private boolean isPart(int name, Mention mention) {
    int relation = syntax.relation(name);
    if (relation == Relation.MOD || relation == Relation.POSS) {
      return true;
    }
    int behind = mention.to();
    int next = name + 1;
    boolean goesOn = next < words.sentenceFirst(words.sentenceOf(name) + 1);
    if (goesOn
        && (isCompound(words.lower(next))
            || Tag.isNoun(syntax.tag(next))
            || syntax.tag(next) == Tag.VBG
            || opensQuote(next))) {
      return true;
    }
    return behind < words.count()
        && (words.is(behind, "'s")
            || words.is(behind, "'")
            || words.is(behind, "\u2019")
            || isTightDash(behind));
  }

  /** A word with a hyphen is seldom the verb that the parse takes it for. */
  private static boolean isCompound(String word) {
    return word.indexOf('-') > 0 && word.endsWith("s");
  }

  /** A quotation mark that a word follows at once: "the Petrov “hot mic” recording". */
  private boolean opensQuote(int word) {
    return syntax.tag(word) == Tag.QUOTE
        && word + 1 < words.count()
        && words.end(word) == words.start(word + 1)
        && words.end(word - 1) < words.start(word);
  }

  /** A hyphen or dash without a space on either side: "free-market", "Petrov–Diaz". */
  boolean isTightDash(int i) {
    return (words.isSign(i, '-') || words.isSign(i, '\u2013'))
        && i > 0
        && i + 1 < words.count()
        && words.end(i - 1) == words.start(i)
        && words.end(i) == words.start(i + 1);
  }
}
