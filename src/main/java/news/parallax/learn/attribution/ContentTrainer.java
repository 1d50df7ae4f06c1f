package news.parallax.learn.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.article.Spans;
import news.parallax.evaluate.MarkedAttribution;
import news.parallax.learn.syntax.Logistic;
import news.parallax.source.FoundAttribution;
import news.parallax.source.learned.ContentChoice;
import news.parallax.source.learned.ContentEdges;
import news.parallax.source.learned.Proposal;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.LinearModel;
import news.parallax.text.syntax.ParsedDocument;

/**
 * Learns where contents begin and end, from proposals whose cue and content people have marked: a
 * place is right if the marked content begins or ends there, signs left out.
 */
final class ContentTrainer {
  private static final int ROUNDS = 5;
  private static final float RATE = 0.08f;

  private final FoldedCases cases = new FoldedCases();

  /** Adds the proposals for an article, their sources chosen. */
  void add(int fold, GoldArticle article, ParsedDocument analysis, List<Proposal> proposals) {
    ContentChoice choice = new ContentChoice(analysis, proposals);
    List<Logistic.Case> of = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      List<Span> marked = marked(article, proposals.get(i).one());
      if (!marked.isEmpty()) {
        choice.aim(i);
        addEdges(true, choice, ContentEdges.firstOf(analysis, marked), of);
        addEdges(false, choice, ContentEdges.endOf(analysis, marked), of);
      }
    }
    cases.add(fold, of);
  }

  private static void addEdges(
      boolean begin, ContentChoice choice, int right, List<Logistic.Case> cases) {
    Features f = new Features();
    for (ContentChoice.Edge one : begin ? choice.begins() : choice.ends()) {
      choice.extract(begin, one, f);
      cases.add(new Logistic.Case(f.toArray(), one.word() == right));
    }
  }

  private static List<Span> marked(GoldArticle article, FoundAttribution one) {
    return article.attributions().stream()
        .filter(marked -> marked.hasCueOf(one) && Spans.overlap(marked.content(), one.content()))
        .findFirst()
        .map(MarkedAttribution::content)
        .orElse(List.of());
  }

  /** What all articles but those of a fold teach. */
  LinearModel model(int withoutFold) {
    return cases.model(withoutFold, ROUNDS, RATE);
  }
}
