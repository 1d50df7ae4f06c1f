package news.parallax.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.article.Span;

/** What speaks for and against a frame in the sentences of a unit. */
final class Evidence {
  /** Stands for the meaning of a sentence in place of a pattern. */
  static final String WHOLE = "(sentence)";

  private static final int MOST_FOR = 7;
  private static final int MOST_AGAINST = 3;
  private static final double OF_STRONGEST = 0.5;
  private static final double STEPS = 1e4;

  private static final Comparator<CueMatch> WEIGHTIEST_FIRST =
      Comparator.<CueMatch>comparingDouble(match -> -Math.abs(match.weight()))
          .thenComparingInt(match -> match.span().start())
          .thenComparing(CueMatch::pattern);
  private static final Comparator<CueMatch> READING_ORDER =
      Comparator.<CueMatch>comparingInt(match -> match.span().start())
          .thenComparingInt(match -> match.span().end())
          .thenComparing(CueMatch::pattern);

  private final Map<Integer, List<CueMatch>> matches = new TreeMap<>();

  /**
   * A sentence that carries the frame.
   *
   * @param index of the sentence in the document
   * @param matches the weightiest, in reading order
   */
  record OfSentence(int index, List<CueMatch> matches) {

    /**
     * Where those stand that speak for the frame; a place inside another is left out. The whole
     * sentence is one only if no word of it speaks for the frame.
     */
    List<Span> spans() {
      List<CueMatch> words = matches.stream().filter(m -> !m.pattern().equals(WHOLE)).toList();
      List<Span> spans = spans(words);
      return spans.isEmpty() ? spans(matches) : spans;
    }

    private static List<Span> spans(List<CueMatch> matches) {
      List<Span> spans = new ArrayList<>();
      for (CueMatch match : matches) {
        Span last = spans.isEmpty() ? new Span(0, 0) : spans.get(spans.size() - 1);
        if (match.weight() > 0 && match.span().start() >= last.end()) {
          spans.add(match.span());
        } else if (match.weight() > 0 && match.span().end() > last.end()) {
          spans.set(spans.size() - 1, new Span(last.start(), match.span().end()));
        }
      }
      return spans;
    }
  }

  void add(int sentence, Span span, String pattern, double weight) {
    matches
        .computeIfAbsent(sentence, s -> new ArrayList<>())
        .add(new CueMatch(span, pattern, Math.rint(weight * STEPS) / STEPS));
  }

  /** The sentences that speak at least half as strongly for the frame as the strongest. */
  List<OfSentence> strongest() {
    double most = matches.values().stream().mapToDouble(Evidence::sum).max().orElse(0);
    List<OfSentence> strongest = new ArrayList<>();
    matches.forEach(
        (index, found) -> {
          double sum = sum(found);
          if (sum > 0 && sum >= OF_STRONGEST * most) {
            strongest.add(new OfSentence(index, weightiest(found)));
          }
        });
    return strongest;
  }

  private static double sum(List<CueMatch> matches) {
    double sum = 0;
    for (CueMatch match : matches) {
      sum += match.weight();
    }
    return sum;
  }

  private static List<CueMatch> weightiest(List<CueMatch> matches) {
    Stream<CueMatch> speakingFor = matches.stream().filter(match -> match.weight() > 0);
    Stream<CueMatch> against = matches.stream().filter(match -> match.weight() < 0);
    return Stream.concat(
            speakingFor.sorted(WEIGHTIEST_FIRST).limit(MOST_FOR),
            against.sorted(WEIGHTIEST_FIRST).limit(MOST_AGAINST))
        .sorted(READING_ORDER)
        .toList();
  }
}
