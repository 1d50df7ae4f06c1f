package news.parallax.source.learned;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.article.Spans;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionParts;
import news.parallax.source.FoundAttribution;
import news.parallax.source.Rule;
import org.jspecify.annotations.Nullable;

/**
 * An attribution that the model, the rules or both propose, before anybody has judged it.
 *
 * @param head the word that is the head of the cue
 * @param probability of the head to be one, according to the model
 * @param model what the model makes of the words around the head; null if it makes nothing of them
 * @param rule what the rules make of them; null if they make nothing of them
 * @param one the attribution, put together from what each knows best
 * @param chosen how its source was chosen
 * @param told how its content was chosen
 */
public record Proposal(
    int head,
    double probability,
    @Nullable FoundAttribution model,
    @Nullable FoundAttribution rule,
    FoundAttribution one,
    SourceChoice.Chosen chosen,
    ContentChoice.Told told) {

  /** Below it the rules know a verb with its complement as a deed, "approved a loan". */
  private static final double LEAST_KNOWN = 0.01;

  private static final double LEAST_ANNOUNCED = 0.7;

  /** Forms too rare in the articles learned from for the models to know: the rules decide. */
  private static final Set<Rule> BY_FORM =
      EnumSet.of(
          Rule.VOUCHER,
          Rule.HEADLINE,
          Rule.NOUN_REPORT,
          Rule.SPEAKER_COLON,
          Rule.VENUE,
          Rule.CLAUSE_AROUND);

  /** A word or two that only the model sees and nobody is quoted with are no statement. */
  private static final int LEAST_WORDS = 3;

  /**
   * Puts a proposal together.
   *
   * @throws NullPointerException if neither makes anything of the words
   */
  static Proposal of(
      int head,
      double probability,
      @Nullable FoundAttribution model,
      @Nullable FoundAttribution rule) {
    FoundAttribution one = joined(model, rule);
    return new Proposal(
        head,
        probability,
        model,
        rule,
        one,
        SourceChoice.Chosen.BY_FORM,
        ContentChoice.Told.BY_FORM);
  }

  /** The same, citing whoever was chosen. */
  Proposal citing(List<Span> source, SourceChoice.Chosen how) {
    FoundAttribution now = one.saidBy(source, one.content());
    return new Proposal(head, probability, model, rule, now, how, told);
  }

  /** The same, telling what was chosen. */
  Proposal telling(FoundAttribution now, ContentChoice.Told how) {
    return new Proposal(head, probability, model, rule, now, chosen, how);
  }

  private static FoundAttribution joined(
      @Nullable FoundAttribution model, @Nullable FoundAttribution rule) {
    if (model == null || rule == null) {
      return Objects.requireNonNull(model == null ? rule : model);
    }
    if (BY_FORM.contains(rule.by().rule())) {
      return rule;
    }
    boolean ends = endsClause(rule.by().rule()) && Spans.overlap(rule.content(), model.content());
    FoundAttribution content = ends ? rule : model;
    return new FoundAttribution(
        new AttributionParts(
            source(model, rule, ends),
            model.cue(),
            content.content(),
            content.type() == Attribution.Type.INDIRECT && model.content().equals(rule.content())
                ? moreQuoted(model.type(), rule.type())
                : content.type()),
        rule.as(rule.act(), false).manner(),
        rule.by().andModel(),
        null,
        rule.cueLemma(),
        false);
  }

  /** Whether the rule finds the end of what is said more often than the model. */
  private static boolean endsClause(Rule rule) {
    return rule.isVerbWithClause() || rule == Rule.ACCORDING_TO;
  }

  /** Of two types of the same content, the one that saw its quotation marks. */
  private static Attribution.Type moreQuoted(Attribution.Type one, Attribution.Type other) {
    return one == Attribution.Type.INDIRECT ? other : one;
  }

  /** The model's source, unless it is in pieces or part of what is said. */
  private static List<Span> source(FoundAttribution model, FoundAttribution rule, boolean ends) {
    boolean said = ends && Spans.overlap(model.source(), rule.content());
    boolean named = rule.source().isEmpty() || (model.source().size() == 1 && !said);
    return named ? model.source() : rule.source();
  }

  /** The same, its cue denied. */
  Proposal denied() {
    return new Proposal(head, probability, model, rule, one.denied(), chosen, told);
  }

  /** How often the rules' cue was right; 0 if they have none. */
  double reliability() {
    return rule == null || rule.confidence() == null ? 0 : rule.confidence();
  }

  Attribution.Type type() {
    return one.type();
  }

  /** A number for the type, for features. */
  int typeCode() {
    return switch (type()) {
      case DIRECT -> 0;
      case INDIRECT -> 1;
      case MIXED -> 2;
    };
  }

  /** Whether rules know its form, and the articles learned from have too few of it. */
  boolean isOfForm() {
    return rule != null && BY_FORM.contains(rule.by().rule());
  }

  /**
   * Whether words that nobody is quoted with are rather done than said: the rules know the verb
   * with its complement as a deed, or only the model sees it in a word or two.
   */
  boolean isDeed(int words) {
    return type() == Attribution.Type.INDIRECT
        && (rule == null ? words < LEAST_WORDS : reliability() < LEAST_KNOWN);
  }

  /**
   * Whether the form shows an attribution that the rules trust, such as "Harbour master: no
   * ferries", "in the mayor's view" or, if they alone see it, "he said:". These are too rare in the
   * articles learned from for the rescorer to know.
   */
  boolean isShownByForm() {
    boolean colon = model == null && rule != null && rule.by().rule() == Rule.VERB_COLON;
    return isReliable() && (isOfForm() || colon);
  }

  /** Whether the rules trust the cue. */
  boolean isReliable() {
    return reliability() >= LEAST_ANNOUNCED;
  }

  /** How the rules' source stands to the model's. */
  int sources() {
    if (model == null || rule == null) {
      return (model == null ? 1 : 2) * 2 + (one.source().isEmpty() ? 1 : 0);
    }
    if (model.source().isEmpty() || rule.source().isEmpty()) {
      return 6 + (model.source().isEmpty() ? 1 : 0) + (rule.source().isEmpty() ? 2 : 0);
    }
    if (one.source().equals(rule.source()) && !rule.source().equals(model.source())) {
      return 13;
    }
    return model.source().equals(rule.source())
        ? 10
        : Spans.overlap(model.source(), rule.source()) ? 11 : 12;
  }

  /** How the rules' content stands to the model's. */
  int contents() {
    if (model == null || rule == null) {
      return model == null ? 1 : 2;
    }
    if (model.content().equals(rule.content())) {
      return 3;
    }
    if (!Spans.overlap(model.content(), rule.content())) {
      return 4;
    }
    return model.content().get(0).start() == rule.content().get(0).start() ? 5 : 6;
  }
}
