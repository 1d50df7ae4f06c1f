package news.parallax.frame.label;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.article.Section;
import news.parallax.text.Document;
import news.parallax.text.WordList;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Tells words of acts that are meant otherwise where they stand: "fed up", "seized on the issue".
 */
final class ActSense {
  /** Who questions somebody as a suspect or a witness. */
  private static final WordList QUESTIONERS = WordList.of("people", "questioner");

  /** Who is let go or freed as a captive. */
  private static final WordList CAPTIVES = WordList.of("people", "captive");

  /** How well somebody fares: "treated them better" tells of no care. */
  private static final WordList FARING = WordList.of("verbs", "how one fares");

  private static final Set<String> PLACING = Set.of("at", "in", "near", "outside", "on");

  /** What somebody is charged with before a court, not by his employer. */
  private static final WordList CRIMES = WordList.of("verbs", "crime");

  private final ParsedDocument document;
  private final ArticleMentions mentions;
  private final Words words;

  ActSense(ParsedDocument document, ArticleMentions mentions) {
    this.document = document;
    this.mentions = mentions;
    words = document.words();
  }

  /** Whether the word is no act here: part of a name or of an idiom. */
  boolean isOther(ActVerbs.Act act, int word) {
    String next = word + 1 < words.count() ? form(word + 1) : "";
    return isInName(word)
        || switch (act.verb()) {
          case "seize" -> next.equals("on") || next.equals("upon");
          case "feed" -> next.equals("up") || isCapitalised(word);
          case "charge" -> next.equals("with") && isTask(word + 2);
          case "treat" -> hasBehind(word, "as", "like") || hasManner(word);
          case "fire" -> hasBehind(word, "up", "off");
          default -> false;
        };
  }

  private boolean isTask(int word) {
    return word < words.count()
        && document.syntax().tag(word) == Tag.VBG
        && !CRIMES.contains(form(word));
  }

  private boolean hasBehind(int word, String... prepositions) {
    return Arrays.stream(Dependencies.of(document).children(word))
        .anyMatch(w -> w > word && List.of(prepositions).contains(words.lower(w)));
  }

  private boolean hasManner(int word) {
    int end = words.sentenceFirst(words.sentenceOf(word) + 1);
    for (int w = word + 1; w < end && !Tag.isSign(document.syntax().tag(w)); w++) {
      if (FARING.contains(form(w)) && document.syntax().head(w) < w) {
        return true; // and not "in the best hospital"
      }
    }
    return FARING.contains(word > 0 ? form(word - 1) : "");
  }

  /** "Environmental Protection Agency", and headings: "Honoring a Fallen Hero". */
  boolean isInName(int word) {
    if (!isCapitalised(word) || isHeadline(word)) {
      return false;
    }
    Mention mention = mentions.nameAt(word);
    boolean before = word > 0 && words.sentenceOf(word - 1) == words.sentenceOf(word);
    boolean behind =
        word + 1 < words.count() && words.sentenceOf(word + 1) == words.sentenceOf(word);
    return mention != null
        || (before && behind && isCapitalised(word - 1) && isCapitalised(word + 1));
  }

  private boolean isCapitalised(int word) {
    return Character.isUpperCase(words.form(word).charAt(0));
  }

  private boolean isHeadline(int word) {
    Document text = document.document();
    return text.paragraphs().get(words.paragraphOf(word)).section() == Section.HEADLINE;
  }

  private String form(int word) {
    return words.form(word).toLowerCase(Locale.ROOT);
  }

  /** Whether the verb is done by those who do it in this sense: police who question somebody. */
  boolean mayAct(ActVerbs.Act act, List<Integer> agents) {
    return !act.verb().equals("question")
        || agents.stream().anyMatch(agent -> QUESTIONERS.contains(form(agent)));
  }

  /**
   * Whether the verb can be done to whom a word stands for: only captives are freed, who has a verb
   * of his own is no object, "the invasion of the country and the council convenes", nor is whose
   * thing it is done to, "support Diaz' school".
   */
  boolean mayUndergo(ActVerbs.Act act, int head, int verb) {
    boolean subject =
        head > verb
            && head + 1 < words.count()
            && document.syntax().relation(head) == Relation.CONJ
            && Tag.isFinite(document.syntax().tag(head + 1));
    boolean freed =
        switch (act.verb()) {
          case "release", "free" ->
              mentions.nameAt(head) != null || CAPTIVES.contains(form(head)) || isPronoun(head);
          default -> true;
        };
    boolean attribute = document.syntax().head(verb) == head; // "the convicted killer's house"
    return freed && !subject && (head < verb || attribute || !isPossessor(head));
  }

  /** A name that the parse takes for an object in spite of its apostrophe. */
  private boolean isPossessor(int name) {
    int end = words.sentenceFirst(words.sentenceOf(name) + 1);
    if (name + 2 >= end || document.syntax().tag(name + 1) != Tag.POS) {
      return false;
    }
    int owned = document.syntax().tag(name + 2);
    return Tag.isNoun(owned) || owned == Tag.JJ;
  }

  private boolean isPronoun(int word) {
    int tag = document.syntax().tag(word);
    return tag == Tag.PRP || tag == Tag.PRPS || tag == Tag.CD || tag == Tag.DT || tag == Tag.WP;
  }

  /**
   * Whether a name is cut or stands in another word: "Medicare" of "Medicare for All",
   * "r/The_Donald".
   */
  boolean isCut(int from, int to) {
    String text = document.document().text();
    int start = words.start(from);
    int end = words.end(to - 1);
    boolean joined = start > 0 && isJoint(text.charAt(start - 1));
    boolean more =
        to + 1 < words.count() && form(to).equals("for") && words.form(to + 1).equals("All");
    return joined || more || (end < text.length() && text.charAt(end) == '_');
  }

  private static boolean isJoint(char c) {
    return c == '_' || c == '/' || c == '#';
  }

  /**
   * The noun that a relative clause need not be about: "a bombing at a church that killed", "the
   * father of Ana Diaz who was killed"; -1 if there is none.
   */
  int loose(int verb) {
    Dependencies tree = Dependencies.of(document);
    int noun = tree.head(verb);
    if (noun < 0
        || tree.relation(verb) != Relation.RELCL
        || Character.isUpperCase(words.form(noun).charAt(0))) {
      return -1;
    }
    int preposition = tree.head(noun);
    boolean within =
        tree.relation(noun) == Relation.POBJ
            && preposition >= 0
            && PLACING.contains(tree.lower(preposition));
    return within || hasBetween(tree, noun, verb) ? noun : -1;
  }

  /** Whether another name stands between a noun and what is said of it. */
  private boolean hasBetween(Dependencies tree, int noun, int verb) {
    return IntStream.range(noun + 1, verb)
        .anyMatch(w -> Character.isUpperCase(words.form(w).charAt(0)) && Tag.isNoun(tree.tag(w)));
  }
}
