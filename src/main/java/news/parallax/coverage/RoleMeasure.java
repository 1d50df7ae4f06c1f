package news.parallax.coverage;

/** How often an actor acts and is acted upon. */
public enum RoleMeasure {
  /** Articles with at least one such act. */
  ARTICLES,
  /** Acts that the actor does. */
  AGENT,
  /** Acts done to the actor. */
  PATIENT,
  /** Those of the latter where the clause does not say who did it. */
  AGENTLESS,
  /** Acts either way that a denial goes with. */
  NEGATED,
  /** Acts either way told in the outlet's own voice. */
  OUTLET_VOICE,
  /** Acts either way told by sources, in whole or in part. */
  SOURCE_VOICE
}
