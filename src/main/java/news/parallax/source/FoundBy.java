package news.parallax.source;

/**
 * What found an attribution.
 *
 * @param rule the rule, or that it was the model alone
 * @param model whether the model found it, alone or together with the rule
 */
public record FoundBy(Rule rule, boolean model) {

  /** Who found it. */
  public enum Finder {
    /** A rule, and the model did not see it. */
    RULE,
    /** The model, and no rule saw it. */
    MODEL,
    /** A rule and the model. */
    BOTH
  }

  /** What a rule found alone, or the model. */
  public static FoundBy of(Rule rule) {
    return new FoundBy(rule, isModel(rule));
  }

  /** The same, found by the model too. */
  public FoundBy andModel() {
    return new FoundBy(rule, true);
  }

  /** Who found it. */
  public Finder finder() {
    return !model ? Finder.RULE : isModel(rule) ? Finder.MODEL : Finder.BOTH;
  }

  private static boolean isModel(Rule rule) {
    return rule == Rule.MODEL || rule == Rule.SPEECH_WITHIN_QUOTATION;
  }
}
