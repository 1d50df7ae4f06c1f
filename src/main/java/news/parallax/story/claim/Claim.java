package news.parallax.story.claim;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.Span;
import news.parallax.story.WordForms;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that an article asserts.
 *
 * @param articleId key of the article
 * @param span the words of the quantity, hedge and unit included
 * @param sentence the sentence they stand in
 * @param source name of the source that asserts it; null if the outlet does
 * @param attribution index of the attribution that asserts it; -1 if the outlet does
 * @param rule why it is taken for a claim
 */
public record Claim(
    String articleId,
    Span span,
    Span sentence,
    Quantity quantity,
    Subject about,
    @Nullable String source,
    int attribution,
    Rule rule) {
  /**
   * What the quantity is told of.
   *
   * @param object what is counted or measured, as named: "protesters", "loan"; empty if not told
   * @param predicate class of what is said of it: "detain", "loan"; empty if none is known
   * @param actor who or what acts, as named; empty if not told
   * @param place a place named beside the quantity; empty if none is
   * @param time a day or date named in the sentence; empty if none is
   * @param scope what of all there is it counts, as far as told
   * @param context the telling words around it, normalised
   */
  public record Subject(
      String object,
      String predicate,
      String actor,
      String place,
      String time,
      Scope scope,
      Set<String> context) {
    public Subject {
      context = Collections.unmodifiableSortedSet(new TreeSet<>(context));
    }
  }

  /** The form of the last word of the object, words for people in general as one; empty if none. */
  public String head() {
    String head = WordForms.of(about.object().substring(about.object().lastIndexOf(' ') + 1));
    return quantity.unit() == Quantity.Unit.PEOPLE ? PEOPLE.getOrDefault(head, head) : head;
  }

  boolean isOfPeople() {
    return quantity.unit() == Quantity.Unit.PEOPLE;
  }

  /** Words that count the same people. */
  private static final Map<String, String> PEOPLE =
      Map.ofEntries(
          Map.entry("people", ""),
          Map.entry("person", ""),
          Map.entry("victim", ""),
          Map.entry("worker", "employee"),
          Map.entry("staff", "employee"),
          Map.entry("policeman", "officer"),
          Map.entry("policemen", "officer"),
          Map.entry("demonstrator", "protester"),
          Map.entry("protestor", "protester"),
          Map.entry("troop", "soldier"),
          Map.entry("immigrant", "migrant"));

  /** Why a number is taken for a claim. */
  public enum Rule {
    /** It has a unit of money, time, length or weight, or is a percentage. */
    MEASURE,
    /** It counts people. */
    PEOPLE,
    /** It counts other things of which something known is said. */
    THINGS,
    /** It counts nothing that is told, but something known is said of it. */
    BARE
  }
}
