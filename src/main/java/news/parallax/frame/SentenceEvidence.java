package news.parallax.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.Span;
import news.parallax.frame.model.Reading;
import news.parallax.text.Document;

/**
 * The words of a sentence that made a model see a frame in it.
 *
 * @param spans where they stand, in reading order; the whole sentence if none of its words speaks
 *     for the frame
 * @param matches the weightiest words, then the parts of the article around the sentence, each with
 *     what it adds to the log odds
 */
record SentenceEvidence(List<Span> spans, List<CueMatch> matches) {
  private static final int MOST_WORDS = 6;
  private static final double OF_STRONGEST = 0.35;
  private static final double LEAST = 0.05;
  private static final double STEPS = 1e2;

  SentenceEvidence {
    spans = List.copyOf(spans);
    matches = List.copyOf(matches);
  }

  private record Word(Span span, String text, double weight) {}

  /**
   * The evidence of one frame in one sentence.
   *
   * @param words what each word of the i-th sentence read adds to the log odds
   * @param context what the parts of the article around the sentence add
   * @param cues what the cues in the sentence add
   */
  static SentenceEvidence of(
      Reading reading,
      int s,
      double[] words,
      Map<String, Double> context,
      List<CueMatch> cues,
      Document document) {
    int first = reading.firstWord(s);
    double[] added = words.clone();
    for (CueMatch cue : cues) {
      List<Integer> within = new ArrayList<>();
      for (int w = 0; w < added.length; w++) {
        if (cue.span().overlaps(reading.span(first + w))) {
          within.add(w);
        }
      }
      within.forEach(w -> added[w] += cue.weight() / within.size());
    }
    double strongest = LEAST;
    for (int w = 0; w < added.length; w++) {
      if (reading.tells(first + w)) {
        strongest = Math.max(strongest, added[w]);
      }
    }
    double least = OF_STRONGEST * strongest;
    List<Word> found = new ArrayList<>();
    for (int w = 0; w < added.length; w++) {
      if (reading.tells(first + w) && added[w] >= least) {
        Span span = reading.span(first + w);
        found.add(new Word(span, span.in(document.plain()), added[w]));
      }
    }
    List<Word> chosen =
        found.stream()
            .sorted(Comparator.comparingDouble(Word::weight).reversed())
            .limit(MOST_WORDS)
            .sorted(Comparator.comparing(Word::span))
            .toList();
    Span sentence = document.sentences().get(reading.sentence(s)).span();
    return new SentenceEvidence(
        chosen.isEmpty() ? List.of(sentence) : joined(chosen, document),
        matches(chosen, context, sentence));
  }

  /** The places of the words, those that stand side by side made one. */
  private static List<Span> joined(List<Word> words, Document document) {
    List<Span> spans = new ArrayList<>();
    for (Word word : words) {
      Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (last != null && document.plain().substring(last.end(), word.span().start()).isBlank()) {
        spans.set(spans.size() - 1, new Span(last.start(), word.span().end()));
      } else {
        spans.add(word.span());
      }
    }
    return spans;
  }

  private static List<CueMatch> matches(
      List<Word> words, Map<String, Double> context, Span sentence) {
    List<CueMatch> matches = new ArrayList<>();
    words.forEach(w -> matches.add(new CueMatch(w.span(), w.text(), round(w.weight()))));
    new TreeMap<>(context)
        .forEach(
            (part, weight) -> {
              if (round(weight) != 0) {
                matches.add(new CueMatch(sentence, "(" + part + ")", round(weight)));
              }
            });
    return matches;
  }

  private static double round(double value) {
    return Math.rint(value * STEPS) / STEPS;
  }
}
