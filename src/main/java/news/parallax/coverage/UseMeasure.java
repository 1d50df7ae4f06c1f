package news.parallax.coverage;

import news.parallax.analysis.Voice;

/** How often an outlet says something of an actor, and in whose voice. */
public enum UseMeasure {
  /** Articles that do. */
  ARTICLES,
  /** Places where it does: labels, castings. */
  TIMES,
  /** In the outlet's own voice. */
  OUTLET_VOICE,
  /** In a source's words. */
  SOURCE_VOICE,
  /** In reported speech, where it cannot be told whose word it is, or quoted in part. */
  MIXED_VOICE,
  /** In headlines. */
  HEADLINES;

  static UseMeasure of(Voice voice) {
    return switch (voice) {
      case OUTLET -> OUTLET_VOICE;
      case SOURCE -> SOURCE_VOICE;
      case MIXED -> MIXED_VOICE;
    };
  }
}
