package news.parallax.analysis;

/** Who speaks the evidence of an assignment. */
public enum Voice {
  /** The outlet speaks all of it. */
  OUTLET,
  /** Sources speak all of it. */
  SOURCE,
  /** The outlet speaks one part and sources the other. */
  MIXED
}
