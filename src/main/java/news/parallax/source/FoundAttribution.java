package news.parallax.source;

import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The places of an attribution, before anybody asks who the source is.
 *
 * @param source where the source is named; empty if the attribution carries on from an earlier one
 *     or nobody is named
 * @param cue the reporting words; empty for a floating quotation
 * @param content what is attributed, outer quotation marks excluded; never empty
 * @param cueLemma the word that decided on the cue, in its base form; empty if there is no cue
 * @param carriesOn whether the source is that of the attribution before
 * @param negated whether the cue is denied: "did not say"
 * @param by the rule or model that found it
 * @param confidence between 0 and 1; null for a rule that has none
 * @param act what the source does with the content
 * @param nested whether the cue stands within the content of another attribution
 */
public record FoundAttribution(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Attribution.Type type,
    String cueLemma,
    boolean carriesOn,
    boolean negated,
    FoundBy by,
    @Nullable Double confidence,
    Attribution.Act act,
    boolean nested) {

  /** A statement that stands in no other attribution. */
  public FoundAttribution(
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      Attribution.Type type,
      String cueLemma,
      boolean carriesOn,
      boolean negated,
      FoundBy by,
      @Nullable Double confidence) {
    this(
        source,
        cue,
        content,
        type,
        cueLemma,
        carriesOn,
        negated,
        by,
        confidence,
        Attribution.Act.STATEMENT,
        false);
  }

  /**
   * @throws IllegalArgumentException if there is no content
   */
  public FoundAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("An attribution needs content");
    }
  }

  /** The same, with what the source does and where it stands. */
  public FoundAttribution as(Attribution.Act newAct, boolean isNested) {
    return new FoundAttribution(
        source, cue, content, type, cueLemma, carriesOn, negated, by, confidence, newAct, isNested);
  }

  /** The same with another source and other content. */
  public FoundAttribution saidBy(List<Span> newSource, List<Span> newContent) {
    return new FoundAttribution(
        newSource,
        cue,
        newContent,
        type,
        cueLemma,
        carriesOn,
        negated,
        by,
        confidence,
        act,
        nested);
  }

  /** The same with another cue. */
  public FoundAttribution withCue(List<Span> newCue) {
    return new FoundAttribution(
        source, newCue, content, type, cueLemma, carriesOn, negated, by, confidence, act, nested);
  }

  /** The same, its cue denied. */
  public FoundAttribution denied() {
    return new FoundAttribution(
        source, cue, content, type, cueLemma, carriesOn, true, by, confidence, act, nested);
  }

  /** The same with another confidence. */
  public FoundAttribution withConfidence(@Nullable Double newConfidence) {
    return new FoundAttribution(
        source, cue, content, type, cueLemma, carriesOn, negated, by, newConfidence, act, nested);
  }

  /** Whether the cue of the other one stands within the content of this one. */
  public boolean holds(FoundAttribution other) {
    if (other.cue.isEmpty()) {
      return false;
    }
    Span inner = other.cue.get(0);
    for (Span span : content) {
      if (span.contains(inner)) {
        return true;
      }
    }
    return false;
  }
}
