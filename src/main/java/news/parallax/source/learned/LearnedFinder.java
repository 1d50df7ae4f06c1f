package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.Document;

/** Finds attributions by learned models. Threads may share one. */
public final class LearnedFinder {
  private final AttributionModel model;

  LearnedFinder(AttributionModel model) {
    this.model = model;
  }

  /** The attributions of a document. */
  public List<FoundAttribution> find(Document document) {
    return find(new Analysis(document, model.syntax().worker()));
  }

  List<FoundAttribution> find(Analysis a) {
    List<FoundAttribution> found = new ArrayList<>();
    CueFeatures cues = new CueFeatures(a);
    SpanFeatures spans = new SpanFeatures(a, cues);
    Labeller labeller = new Labeller(model.labels());
    Features f = new Features();
    long[] sums = new long[1];
    for (int w = 0; w < a.words().count(); w++) {
      if (CueFeatures.isCandidate(a, w, model.known())) {
        cues.extract(w, f);
        double p = model.cues().probability(f, sums);
        if (p >= model.threshold()) {
          spans.aim(w);
          byte[] labels = labeller.label(spans);
          FoundAttribution one =
              new FoundAttribution(
                  runs(a.words(), labels, spans.first(), Labeller.SOURCE),
                  runs(a.words(), labels, spans.first(), Labeller.CUE),
                  runs(a.words(), labels, spans.first(), Labeller.CONTENT),
                  p);
          if (!one.content().isEmpty()) {
            found.add(one);
          }
        }
      }
    }
    return found;
  }

  static List<Span> runs(Words words, byte[] labels, int first, int label) {
    List<Span> runs = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == label) {
        int from = i;
        boolean word = false;
        while (i < labels.length && labels[i] == label) {
          word |= Character.isLetterOrDigit(words.first(first + i));
          i++;
        }
        if (word) {
          runs.add(new Span(words.start(first + from), words.end(first + i - 1)));
        }
      }
    }
    return runs;
  }
}
