package news.parallax.source;

import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The places of an attribution, before anybody asks who the source is.
 *
 * @param by the rule or model that found it
 * @param confidence between 0 and 1; null for a rule that has none
 * @param cueLemma the word that decided on the cue, in its base form; empty if there is no cue
 * @param carriesOn whether the source is that of the attribution before
 */
public record FoundAttribution(
    AttributionParts parts,
    Manner manner,
    FoundBy by,
    @Nullable Double confidence,
    String cueLemma,
    boolean carriesOn) {

  /** Where the source is named. */
  public List<Span> source() {
    return parts.source();
  }

  /** The reporting words. */
  public List<Span> cue() {
    return parts.cue();
  }

  /** What is attributed. */
  public List<Span> content() {
    return parts.content();
  }

  /** How the words of the source are given. */
  public Attribution.Type type() {
    return parts.type();
  }

  /** What the source does with the content. */
  public Attribution.Act act() {
    return manner.act();
  }

  /** Whether the cue is denied. */
  public boolean negated() {
    return manner.negated();
  }

  /** Whether the cue stands within the content of another attribution. */
  public boolean nested() {
    return manner.nested();
  }

  /** The same, with what the source does and where it stands. */
  public FoundAttribution as(Attribution.Act act, boolean isNested) {
    return with(parts, manner.as(act, isNested));
  }

  /** The same with another source and other content. */
  public FoundAttribution saidBy(List<Span> source, List<Span> content) {
    return with(new AttributionParts(source, cue(), content, type()), manner);
  }

  /** The same, telling other content. */
  public FoundAttribution telling(List<Span> content, Attribution.Type type) {
    return with(new AttributionParts(source(), cue(), content, type), manner);
  }

  /** The same with another cue. */
  public FoundAttribution withCue(List<Span> cue) {
    return with(new AttributionParts(source(), cue, content(), type()), manner);
  }

  /** The same, its cue denied. */
  public FoundAttribution denied() {
    return with(parts, manner.denied());
  }

  private FoundAttribution with(AttributionParts newParts, Manner newManner) {
    return new FoundAttribution(newParts, newManner, by, confidence, cueLemma, carriesOn);
  }

  /** The same with another confidence. */
  public FoundAttribution withConfidence(@Nullable Double newConfidence) {
    return new FoundAttribution(parts, manner, by, newConfidence, cueLemma, carriesOn);
  }

  /** Whether the cue of the other one stands within the content of this one. */
  public boolean holds(FoundAttribution other) {
    if (other.cue().isEmpty()) {
      return false;
    }
    Span inner = other.cue().get(0);
    return content().stream().anyMatch(span -> span.contains(inner));
  }
}
