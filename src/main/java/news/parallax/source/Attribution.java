package news.parallax.source;

import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A source, a cue and what the text attributes to the source by it. After Pareti (2012, "A Database
 * of Attribution Relations"): the three parts may each be broken into several spans.
 *
 * @param source where the source is named; empty if the attribution carries on from an earlier one
 * @param cue the reporting words; empty for a floating quotation
 * @param content what is attributed, outer quotation marks excluded; never empty
 * @param cited who the source is, as far as the article tells
 * @param by the rule or model that found it
 * @param confidence between 0 and 1; null for a rule that has none
 * @param negated whether the cue is denied: "did not say"
 * @param channel how the words reached the outlet, as far as the text says
 * @param viaOutlet the outlet the source spoke to, as named: "told Al Jazeera"; null if none is
 * @param act what the source does with the content: state it, believe it, …
 * @param nested whether the cue stands within the content of another attribution
 */
public record Attribution(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Type type,
    CitedSource cited,
    CueStance stance,
    FoundBy by,
    @Nullable Double confidence,
    boolean negated,
    Channel channel,
    @Nullable String viaOutlet,
    Act act,
    boolean nested) {

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
    /** Means to act, or refuses. */
    INTENTION,
    /** Praises, blames, names, supports. */
    JUDGEMENT,
    /** Speaks of something; the text does not tell what is said of it. */
    TOPIC,
    /** Was asked and gave no answer. */
    DECLINED
  }

  /**
   * Whether it counts as citing the source: somebody other than the author says, holds, demands or
   * judges something. What a source means to do, or only speaks of, is not what it says.
   */
  public boolean counted() {
    boolean speech =
        switch (act) {
          case STATEMENT, BELIEF, DEMAND, JUDGEMENT -> true;
          case INTENTION, TOPIC, DECLINED -> false;
        };
    return speech && !cited.name().equals(CitedSource.AUTHOR_NAME);
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

  /** A statement whose cue is not denied and whose channel the text does not state. */
  public Attribution(
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      Type type,
      CitedSource cited,
      CueStance stance,
      FoundBy by,
      @Nullable Double confidence) {
    this(
        source,
        cue,
        content,
        type,
        cited,
        stance,
        by,
        confidence,
        false,
        Channel.UNSTATED,
        null,
        Act.STATEMENT,
        false);
  }

  /**
   * @throws IllegalArgumentException if there is no content
   */
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("An attribution needs content");
    }
  }

  /** The smallest span that covers all three parts. */
  public Span span() {
    Span all = content.get(0);
    for (List<Span> part : List.of(source, cue, content)) {
      for (Span span : part) {
        all = all.cover(span);
      }
    }
    return all;
  }
}
