package news.parallax.source;

import org.jspecify.annotations.Nullable;

/**
 * What an article tells of a source beside its name: what an audit of sources asks for.
 *
 * @param title the title or role, in the words of the article: "chief strategy officer"; null if
 *     none is told
 * @param affiliation the body the source belongs to or speaks for, by its fullest name; null if
 *     none is told
 * @param status whether the title is held now
 * @param standing the part of the source in what is told
 * @param anonymity whether the name is kept from the reader, and how
 * @param anonymityReason why the name is withheld, in the words of the article; null if it does not
 *     say
 * @param justification the words that say how the source knows: "who was on the call"; null if
 *     there are none
 */
public record SourceProfile(
    @Nullable String title,
    @Nullable String affiliation,
    Status status,
    StoryStanding standing,
    Anonymity anonymity,
    @Nullable String anonymityReason,
    @Nullable String justification) {

  /** A source of which nothing is told. */
  public static final SourceProfile EMPTY =
      new SourceProfile(
          null, null, Status.UNSTATED, StoryStanding.UNSTATED, Anonymity.NONE, null, null);

  /** Whether a title is held now or was held once. */
  public enum Status {
    CURRENT,
    FORMER,
    /** The article tells no title. */
    UNSTATED
  }

  /** The part of a source in what is told. */
  public enum StoryStanding {
    /** Speaks for a state, a public body or a party, or holds its office. */
    OFFICIAL,
    /** Knows the subject by profession and has no part in it. */
    EXPERT,
    /** Acts in what is told: an organiser, a lawyer of a party, a company's head. */
    PARTICIPANT,
    /** Saw or heard it. */
    WITNESS,
    /** Suffered from it. */
    VICTIM,
    /** Works for the outlet itself. */
    OUTLET,
    UNSTATED
  }
}
