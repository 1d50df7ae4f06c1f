package news.parallax.source;

/**
 * In what manner something is attributed.
 *
 * @param act what the source does with the content: state it, believe it, …
 * @param negated whether the cue is denied: "did not say"
 * @param nested whether the cue stands within the content of another attribution
 */
public record Manner(Attribution.Act act, boolean negated, boolean nested) {

  /** A statement that is not denied and stands in no other attribution. */
  public static final Manner STATEMENT = new Manner(Attribution.Act.STATEMENT, false, false);

  /** A statement that may be denied and stands in no other attribution. */
  public static Manner statement(boolean negated) {
    return negated ? STATEMENT.denied() : STATEMENT;
  }

  /** The same, with what the source does and where it stands. */
  public Manner as(Attribution.Act newAct, boolean isNested) {
    return new Manner(newAct, negated, isNested);
  }

  /** The same, denied. */
  public Manner denied() {
    return new Manner(act, true, nested);
  }
}
