package news.parallax.article;

/**
 * A line or phrase that names where an article comes from.
 *
 * @param kind what the credit says
 * @param party who is credited, as named, for example "Al Jazeera"
 * @param where where the words of the credit stand in {@link Article#text()}
 * @param rule the rule that found it
 */
public record Credit(Kind kind, String party, Span where, String rule) {

  /** What a credit says. */
  public enum Kind {
    /** The report comes from the party: "Source: Al Jazeera and news agencies". */
    ORIGIN,
    /** The party contributed: "(With ANI inputs)". */
    CONTRIBUTION,
    /** The outlet relays the party's report: "Qatar-based Al Jazeera reports". */
    RELAY,
    /** The party published it: "Published in Dawn, September 12th, 2020". */
    PUBLISHER,
    /** The headline ends in the party's name: "… – Republic World". */
    HEADLINE_SUFFIX
  }
}
