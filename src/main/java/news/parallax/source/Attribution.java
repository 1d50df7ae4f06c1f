package news.parallax.source;

import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A source, a cue and what the text attributes to the source by it.
 *
 * @param by the rule or model that found it
 * @param confidence between 0 and 1; null for a rule that has none
 * @param cited who the source is, as far as the article tells
 * @param stance how the cue stands to what is said
 * @param channel how the words reached the outlet, as far as the text says
 * @param viaOutlet the outlet the source spoke to, as named: "told Al Jazeera"; null if none is
 */
public record Attribution(
    AttributionParts parts,
    Manner manner,
    FoundBy by,
    @Nullable Double confidence,
    CitedSource cited,
    CueStance stance,
    Channel channel,
    @Nullable String viaOutlet) {

  /** Of deeds and intentions less likely to be right than this two in five are nobody's words. */
  private static final double LEAST_SURE_DEED = 0.65;

  /** How the words of the source are given. */
  public enum Type {
    /** In quotation marks, or otherwise as the source's own words. */
    DIRECT,
    /** Reported in the outlet's words. */
    INDIRECT,
    /** Reported, with at least one quoted stretch inside. */
    MIXED
  }

  /** What a source does with what is attributed to it. */
  public enum Act {
    /** Says that something is so: a clause or a quotation. */
    STATEMENT,
    /** Holds something to be so, fears or hopes it, without being heard to say it. */
    BELIEF,
    /** Wants others to act. */
    DEMAND,
    /** Means to act, refuses, or is only supposed to say something: "might say". */
    INTENTION,
    /** Praises, blames, names, supports. */
    JUDGEMENT,
    /** Speaks of something; the text does not tell what is said of it. */
    TOPIC,
    /** Was asked and gave no answer. */
    DECLINED
  }

  /** How the words of a source reached the outlet. */
  public enum Channel {
    INTERVIEW,
    STATEMENT,
    SOCIAL_MEDIA,
    /** A report, a letter, a court filing, data. */
    DOCUMENT,
    /** A report of another outlet. */
    PRIOR_REPORT,
    /** The text does not say. */
    UNSTATED
  }

  /**
   * Whether it counts as citing the source: somebody who is known, other than the author, says,
   * holds, demands or judges something, surely enough ({@link Counting}). What a source means to
   * do, only speaks of or did not say is not what it says.
   */
  public boolean counted() {
    return Counting.counts(this);
  }

  /**
   * Whether it more likely says nothing of anything, "the gunman shot at a photo": then nothing is
   * said of what type its source is, neither by its article nor by others.
   *
   * @param confidence null if none is known
   */
  public static boolean isDoubtful(Type type, Act act, @Nullable Double confidence) {
    return confidence != null
        && confidence < LEAST_SURE_DEED
        && type != Type.DIRECT
        && (act == Act.TOPIC || act == Act.INTENTION);
  }

  /** Whether it would count as citing a source if the text told surely who speaks. */
  public boolean lacksSource() {
    return Counting.lacksSource(this);
  }

  /** Where the source is named; empty if the attribution carries on from an earlier one. */
  public List<Span> source() {
    return parts.source();
  }

  /** The reporting words; empty for a floating quotation. */
  public List<Span> cue() {
    return parts.cue();
  }

  /** What is attributed, outer quotation marks excluded; never empty. */
  public List<Span> content() {
    return parts.content();
  }

  /** How the words of the source are given. */
  public Type type() {
    return parts.type();
  }

  /** What the source does with what is attributed to it. */
  public Act act() {
    return manner.act();
  }

  /** Whether the cue is denied: "did not say". */
  public boolean negated() {
    return manner.negated();
  }

  /** Whether the cue stands within the content of another attribution. */
  public boolean nested() {
    return manner.nested();
  }

  /** The smallest span that covers all three parts. */
  public Span span() {
    return parts.span();
  }
}
