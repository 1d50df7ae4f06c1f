package news.parallax.story.claim;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of all there is a quantity counts, as far as the words around it tell. Two quantities of
 * different scope may differ and both be right.
 *
 * @param lead the preposition that makes it a margin or an old value: "by", "from", "than"; empty
 *     if none does
 * @param part whether it counts some out of others: "another 20", "including 20", "20 more"
 * @param rate what it is so much for: "day", "each"; empty if nothing is told
 * @param possible whether it is said of what may be: "could kill 20"
 * @param qualifiers what narrows what is counted: the "police" of "three police officers"
 * @param periods years, lengths of time and words such as "last year" in its sentence
 */
public record Scope(
    String lead,
    boolean part,
    String rate,
    boolean possible,
    Set<String> qualifiers,
    Set<String> periods) {

  public Scope {
    qualifiers = Collections.unmodifiableSortedSet(new TreeSet<>(qualifiers));
    periods = Collections.unmodifiableSortedSet(new TreeSet<>(periods));
  }

  /** Whether it is a value of before, given to tell what a new one changed. */
  boolean isBaseline() {
    return lead.equals("from") || lead.equals("than");
  }

  /** Whether different numbers of these scopes contradict one another. */
  boolean isComparable(Scope other) {
    return !isBaseline()
        && !other.isBaseline()
        && !part
        && !other.part
        && lead.equals(other.lead)
        && rate.equals(other.rate)
        && possible == other.possible
        && qualifiers.equals(other.qualifiers)
        && isSamePeriod(other);
  }

  private boolean isSamePeriod(Scope other) {
    return periods.isEmpty()
        || other.periods.isEmpty()
        || !Collections.disjoint(periods, other.periods);
  }
}
