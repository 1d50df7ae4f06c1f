package news.parallax.coverage;

import java.util.Comparator;

/**
 * A label of an actor.
 *
 * @param actorId key of the actor
 * @param words the label in lower case, without an article before it
 */
public record LabelName(String actorId, String words) implements Comparable<LabelName> {
  private static final Comparator<LabelName> ORDER =
      Comparator.comparing(LabelName::actorId).thenComparing(LabelName::words);

  @Override
  public int compareTo(LabelName other) {
    return ORDER.compare(this, other);
  }
}
