package news.parallax.learn.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Spans;
import news.parallax.evaluate.MarkedAttribution;
import news.parallax.learn.syntax.Logistic;
import news.parallax.source.FoundAttribution;
import news.parallax.source.learned.Proposal;
import news.parallax.source.learned.SourceChoice;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.LinearModel;
import news.parallax.text.syntax.ParsedDocument;

/**
 * Learns whom proposals cite, from those whose cue and content people have marked: a candidate is
 * right if it overlaps the marked source, or if it is nobody and none is marked.
 */
final class SourceTrainer {
  private static final int ROUNDS = 8;
  private static final float RATE = 0.03f;

  private final FoldedCases cases = new FoldedCases();

  void add(int fold, GoldArticle article, ParsedDocument analysis, List<Proposal> proposals) {
    SourceChoice choice = new SourceChoice(analysis, proposals);
    List<Logistic.Case> of = new ArrayList<>();
    Features f = new Features();
    for (int i = 0; i < proposals.size(); i++) {
      List<MarkedAttribution> marked = marked(article, proposals.get(i).one());
      List<SourceChoice.Candidate> all = marked.isEmpty() ? List.of() : choice.candidates(i);
      for (SourceChoice.Candidate one : all) {
        choice.extract(i, one, all, f);
        of.add(new Logistic.Case(f.toArray(), isRight(one, marked)));
      }
    }
    cases.add(fold, of);
  }

  private static List<MarkedAttribution> marked(GoldArticle article, FoundAttribution one) {
    return article.attributions().stream()
        .filter(marked -> marked.hasCueOf(one) && Spans.overlap(marked.content(), one.content()))
        .toList();
  }

  private static boolean isRight(SourceChoice.Candidate one, List<MarkedAttribution> marked) {
    return marked.stream()
        .map(MarkedAttribution::source)
        .anyMatch(
            source ->
                source.isEmpty() ? one.source().isEmpty() : Spans.overlap(source, one.source()));
  }

  /** What all articles but those of a fold teach. */
  LinearModel model(int withoutFold) {
    return cases.model(withoutFold, ROUNDS, RATE);
  }
}
