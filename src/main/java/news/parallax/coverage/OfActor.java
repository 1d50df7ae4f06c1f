package news.parallax.coverage;

/**
 * Something an outlet says of an actor: a label, a role in acts, a character.
 *
 * @param <T> what is said
 * @param actorId key of the actor
 * @param what what is said; a label in lower case, without an article before it
 */
public record OfActor<T extends Comparable<T>>(String actorId, T what)
    implements Comparable<OfActor<T>> {

  @Override
  public int compareTo(OfActor<T> other) {
    int byActor = actorId.compareTo(other.actorId);
    return byActor == 0 ? what.compareTo(other.what) : byActor;
  }
}
