package news.parallax.frame.label;

import java.util.Locale;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.text.mention.Entity;

/**
 * Words that an article calls an actor by, other than his name.
 *
 * @param span the words in the text, the name itself left out
 * @param actor the fullest name the article has for the actor
 * @param actorKind what the actor is
 * @param head the noun or adjective that heads the label, in lower case: "strongman"
 * @param rule the rule that found it
 */
public record Label(
    Span span, String actor, Entity.Kind actorKind, Kind kind, String head, String rule) {
  private static final Set<String> OPENERS =
      Set.of("the", "a", "an", "this", "that", "his", "her", "its", "their");

  /** Where a label stands to the name of its actor. */
  public enum Kind {
    /** Before the name, headed by a noun: "Kremlin spokesman Ivan Petrov". */
    TITLE,
    /** Before the name, headed by an adjective: "the embattled Petrov". */
    PREMODIFIER,
    /** Beside the name, between commas, dashes or brackets: "Petrov, a former general". */
    APPOSITION,
    /** In place of the name: "the strongman". */
    NOMINAL,
    /** Said of the actor by a verb: "Petrov is a dictator", "called Petrov a dictator". */
    PREDICATE
  }

  /** The same label of an actor by another name. */
  public Label of(String name) {
    return new Label(span, name, actorKind, kind, head, rule);
  }

  /** The label in lower case, without an article or possessive before it: "former general". */
  public String words(String text) {
    String words = span.in(text).replace('\n', ' ').toLowerCase(Locale.ROOT);
    int space = words.indexOf(' ');
    return space > 0 && OPENERS.contains(words.substring(0, space))
        ? words.substring(space + 1).strip()
        : words;
  }
}
