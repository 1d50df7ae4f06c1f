package news.parallax.source;

/**
 * Whether attributions are looked for within what another one attributes.
 *
 * @param clauses "the police say the driver told them that …"
 * @param quotations "“I think that …,” she said"
 */
public record Within(boolean clauses, boolean quotations) {
  /** What the outlet itself attributes, and what it says that others say. */
  public static final Within CLAUSES = new Within(true, false);
}
