package news.parallax.source.learned;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.FoundAttribution;
import news.parallax.source.Rule;

/**
 * "It is believed that the painting was stolen": nobody is named, and "it" stands for the clause.
 * Articles to learn from have few of these, so that their form decides where the model is in doubt.
 */
final class Impersonal {
  /** The model is to think the verb a cue about as likely as not. */
  private static final double LEAST_CUE = 0.4;

  private static final String EXPLETIVE = "it";

  /** "There are fears that": never somebody. */
  private static final String THERE = "there";

  private static final String CLAUSE = "that ";

  private Impersonal() {}

  /** Whether rules and model see a passive cue without a source, and a clause after it. */
  static boolean is(Proposal proposal, String text) {
    FoundAttribution rule = proposal.rule();
    return rule != null
        && rule.by().rule() == Rule.PASSIVE
        && rule.source().isEmpty()
        && rule.content().size() == 1
        && rule.content().get(0).in(text).startsWith(CLAUSE)
        && proposal.model() != null
        && proposal.probability() >= LEAST_CUE;
  }

  /** The attribution without the "it" that stands for its content. */
  static FoundAttribution withoutExpletive(FoundAttribution one, String text) {
    List<Span> source = one.source();
    List<Span> content = one.content();
    if (isClauseBehind(one, text)) {
      source = source.stream().filter(span -> !isExpletive(span, text)).toList();
      content = content.stream().filter(span -> !isExpletive(span, text)).toList();
    }
    source = source.stream().filter(span -> !span.in(text).equalsIgnoreCase(THERE)).toList();
    return one.source().equals(source) && one.content().equals(content)
        ? one
        : one.saidBy(source, content);
  }

  private static boolean isClauseBehind(FoundAttribution one, String text) {
    if (one.content().isEmpty() || one.cue().isEmpty()) {
      return false;
    }
    Span last = one.content().get(one.content().size() - 1);
    return last.start() >= one.cue().get(0).end()
        && (one.by().rule() == Rule.PASSIVE || one.by().rule() == Rule.PASSIVE_BY)
        && !isExpletive(last, text);
  }

  private static boolean isExpletive(Span span, String text) {
    return span.in(text).equalsIgnoreCase(EXPLETIVE);
  }
}
