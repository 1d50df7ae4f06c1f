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
 * @param rule the rule or model that found it
 * @param confidence between 0 and 1; null for a rule that has none
 */
public record FoundAttribution(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Attribution.Type type,
    String cueLemma,
    boolean carriesOn,
    boolean negated,
    String rule,
    @Nullable Double confidence) {

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
}
