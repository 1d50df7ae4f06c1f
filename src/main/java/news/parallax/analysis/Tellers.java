package news.parallax.analysis;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.Attribution;

/** Who tells some sentences of an article: the outlet or sources that it cites. */
public final class Tellers {
  /** A sentence is a source's if so much of it is what the source is cited with. */
  private static final double MOST = 0.5;

  private final List<Attribution> attributions;

  public Tellers(List<Attribution> attributions) {
    this.attributions = attributions;
  }

  /** Sources if most of each sentence is theirs, the outlet if nothing is. */
  public Voice of(List<Span> sentences) {
    int bySources = 0;
    int byOutlet = 0;
    for (Span sentence : sentences) {
      double share = 0;
      for (Attribution attribution : attributions) {
        share = Math.max(share, share(attribution, sentence));
      }
      bySources += share >= MOST ? 1 : 0;
      byOutlet += share > 0 ? 0 : 1;
    }
    return bySources == sentences.size()
        ? Voice.SOURCE
        : byOutlet == sentences.size() ? Voice.OUTLET : Voice.MIXED;
  }

  private static double share(Attribution attribution, Span sentence) {
    int cited = 0;
    for (Span content : attribution.content()) {
      int start = Math.max(content.start(), sentence.start());
      cited += Math.max(0, Math.min(content.end(), sentence.end()) - start);
    }
    return (double) cited / sentence.length();
  }
}
