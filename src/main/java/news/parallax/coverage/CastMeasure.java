package news.parallax.coverage;

/** How often an actor is cast in a role, as far as it is sure. */
public enum CastMeasure {
  /** Articles that do. */
  ARTICLES,
  CASTINGS,
  /** In the outlet's own voice. */
  OUTLET_VOICE,
  /** By sources. */
  SOURCE_VOICE,
  /** In part by sources. */
  MIXED_VOICE,
  /** In headlines. */
  HEADLINES
}
