package news.parallax.story.link;

import java.util.List;

/**
 * Two articles of which one derives from the other, or both from a third.
 *
 * @param a key of the article with the smaller key
 * @param b key of the other
 * @param direction which derives from which, as far as anything tells
 * @param reason what told the direction, or why nothing did
 * @param score strength between 0 and 1: the share of the shorter article that has a counterpart
 * @param evidence what speaks for the link, readable, the strongest first
 * @param passages aligned passages in the order of the first article, offsets into both texts
 */
public record TextLink(
    String a,
    String b,
    Kind kind,
    Direction direction,
    String reason,
    double score,
    List<String> evidence,
    List<AlignedPassage> passages) {

  public TextLink {
    evidence = List.copyOf(evidence);
    passages = List.copyOf(passages);
  }

  /** What kind of link it is. */
  public enum Kind {
    /** The same text. */
    VERBATIM_COPY,
    /** Whole stretches of the same text, cut, reordered or with words replaced. */
    EDITED_COPY,
    /** The same report in other words, as by paraphrase or translation and back. */
    REWORDED_COPY,
    /** Both carry text of a third party that both credit. */
    SHARED_ORIGIN,
    /** Only the words of a source are the same. */
    QUOTE_REUSE;

    /** Whether the two articles are one report: in counts without copies they count once. */
    public boolean isCopy() {
      return this != QUOTE_REUSE;
    }
  }

  /** Which of the two derives from the other. */
  public enum Direction {
    A_FROM_B,
    B_FROM_A,
    UNKNOWN
  }
}
