package news.parallax.analysis.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Span;

/** What speaks for a part of a narrative: how much, and in which sentences of the reporting. */
final class Support {
  /** How much a sentence counts by where it stands. */
  private static final int OF_HEADLINE = 3;

  private static final int OF_LEAD = 2;

  /**
   * How much there has to be of a focus, turn or leading frame, and how much more than of another.
   */
  private static final int LEAST = 4;

  private static final double MORE = 2;
  private static final int SEVERAL = 3;

  /** The share of sentences from which something is told of that neither headline nor lead tell. */
  private static final double MUCH = 0.15;

  /** The share of them from which it surely is what the article is about. */
  private static final double THROUGHOUT = 0.25;

  /** How many sentences show a part. */
  private static final int SHOWN = 3;

  private static final Comparator<Map.Entry<Span, Double>> MOST_FIRST =
      Comparator.comparingDouble((Map.Entry<Span, Double> sentence) -> -sentence.getValue())
          .thenComparing(Map.Entry::getKey);

  private final SentencePlaces places;
  private final Map<Span, Double> sentences = new HashMap<>();
  private int weight;
  private boolean opens;

  Support(SentencePlaces places) {
    this.places = places;
  }

  /**
   * Adds a sentence, once.
   *
   * @param strength how surely it speaks for the part
   */
  void add(Span sentence, double strength) {
    int of =
        switch (places.of(sentence)) {
          case HEADLINE -> OF_HEADLINE;
          case LEAD -> OF_LEAD;
          default -> 1;
        };
    if (!sentences.containsKey(sentence)) {
      weight += of;
      opens |= of > 1;
    }
    sentences.merge(sentence, of * strength, Math::max);
  }

  int weight() {
    return weight;
  }

  int size() {
    return sentences.size();
  }

  /** The sentences that speak for it most, in reading order. */
  List<Span> most() {
    List<Map.Entry<Span, Double>> best = new ArrayList<>();
    for (Map.Entry<Span, Double> sentence : sentences.entrySet()) {
      if (best.size() < SHOWN || MOST_FIRST.compare(sentence, best.get(SHOWN - 1)) < 0) {
        best.add(sentence);
        best.sort(MOST_FIRST);
        best.subList(Math.min(SHOWN, best.size()), best.size()).clear();
      }
    }
    return best.stream().map(Map.Entry::getKey).sorted().toList();
  }

  /** Whether the article as a whole is about this rather than that. */
  boolean outweighs(Support other) {
    return weight >= LEAST && size() >= SEVERAL && weight >= MORE * other.weight && isProminent();
  }

  /** Whether it opens the article and goes on, or is told throughout. */
  boolean leadsSurely() {
    return size() >= SEVERAL && (opens || size() >= THROUGHOUT * places.reported());
  }

  private boolean isProminent() {
    return opens || size() >= MUCH * places.reported();
  }
}
