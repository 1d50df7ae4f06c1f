package news.parallax.source;

/** What the reporting words say of the outlet's stand towards the content. */
public enum CueStance {
  /** "said", "told". */
  NEUTRAL,
  /** "claimed", "alleged". */
  DOUBTING,
  /** "admitted", "pointed out". */
  ENDORSING,
  /** "accused", "slammed". */
  ADVERSARIAL,
  WARNING,
  /** "urged", "called on". */
  DIRECTIVE
}
