package news.parallax.story.claim;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that an article asserts.
 *
 * @param articleId key of the article
 * @param span the words of the quantity, hedge and unit included
 * @param sentence the sentence they stand in
 * @param object what is counted or measured, as named: "protesters", "loan"; empty if not told
 * @param predicate class of what is said of it: "detain", "loan"; empty if none is known
 * @param actor who or what acts, as named; empty if not told
 * @param place a place named beside the quantity; empty if none is
 * @param time a day or date named in the sentence; empty if none is
 * @param source name of the source that asserts it; null if the outlet does
 * @param attribution index of the attribution that asserts it; -1 if the outlet does
 * @param context the telling words around it, normalised
 * @param rule why it is taken for a claim
 */
public record Claim(
    String articleId,
    Span span,
    Span sentence,
    Quantity quantity,
    String object,
    String predicate,
    String actor,
    String place,
    String time,
    @Nullable String source,
    int attribution,
    Set<String> context,
    Rule rule) {

  public Claim {
    context = Collections.unmodifiableSortedSet(new TreeSet<>(context));
  }

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
