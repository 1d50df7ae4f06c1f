package news.parallax.frame.label;

import java.util.Set;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Tells phrases that the text breaks off from whole ones: "founder of the" before a sign, "a victim
 * of a political" before a quotation, "the champion for two" before "or three years".
 */
final class PhraseEnds {
  private static final Set<String> GOING_ON = Set.of("of", "longer", "ago", "earlier", "later");
  private static final int YEAR = 4;

  private final Words words;
  private final Syntax syntax;

  PhraseEnds(Words words, Syntax syntax) {
    this.words = words;
    this.syntax = syntax;
  }

  /** Whether the label ends where its phrase does not. */
  boolean isCut(Found label) {
    int last = label.to() - 1;
    while (last > label.head() && isClosing(last)) {
      last--;
    }
    return (last > label.head() && !isEnd(last)) || goesOn(label.to()) || isListed(label);
  }

  /** "a grifting" of "a grifting, cheating man": the first of several adjectives. */
  private boolean isListed(Found label) {
    int next = label.to() + 1;
    boolean ing = label.to() == label.head() + 1 && words.lower(label.head()).endsWith("ing");
    return ing
        && next < words.count()
        && syntax.tag(label.to()) == Tag.COMMA
        && (syntax.tag(next) == Tag.VBG || syntax.tag(next) == Tag.JJ);
  }

  private boolean isClosing(int word) {
    int tag = syntax.tag(word);
    return tag == Tag.QUOTE || tag == Tag.BRACKET;
  }

  /** A noun, a name or a year. */
  private boolean isEnd(int word) {
    int tag = syntax.tag(word);
    return Tag.isNoun(tag)
        || (tag == Tag.CD && words.end(word) - words.start(word) >= YEAR)
        || words.isCapitalised(word)
        || isOfPeople(word);
  }

  /** "a champion of the poor." */
  private boolean isOfPeople(int word) {
    boolean last = word + 1 >= words.count() || syntax.tag(word + 1) == Tag.STOP;
    return last && syntax.tag(word) == Tag.JJ && words.is(word - 1, "the");
  }

  /**
   * What opens behind the label is what it speaks of: a title in quotation marks, "of …". Or its
   * last words are another's: "the head for years longer than he said".
   */
  private boolean goesOn(int next) {
    if (next + 1 >= words.count()
        || words.hasStop(next - 1)
        || words.sentenceOf(next) != words.sentenceOf(next - 1)) {
      return false;
    }
    boolean opens =
        syntax.tag(next) == Tag.QUOTE
            && words.end(next) == words.start(next + 1)
            && words.end(next - 1) < words.start(next);
    boolean joined = // "the head of the Bureau of Roads" and Bridges
        words.is(next, "and") && words.isCapitalised(next - 1) && words.isCapitalised(next + 1);
    return opens || joined || words.isSign(next, '#') || GOING_ON.contains(words.lower(next));
  }
}
