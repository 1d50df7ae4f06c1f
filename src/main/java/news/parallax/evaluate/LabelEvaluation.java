package news.parallax.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.article.Span;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.LabelFinder;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.yaml.Problems;

/**
 * Scores the labels found for actors on phrases coded by hand.
 *
 * <p>Gold data are JSON lines, one a phrase: {@code {"event", "outlet", "split", "kind", "type",
 * "concept", "text", "paragraph", "sentence", "start", "end"}}; paragraph, sentence and words are
 * counted from 0 within the article, the last word included. They hold no running text, so each
 * article is put together from its phrases, unknown words left out as {@code …}: what is scored is
 * whether phrases are found as labels and given to the right actor, not how well whole sentences
 * are read.
 *
 * <p>Scored are mentions of type {@code ACTOR} that are more than a name. One is found if a label
 * overlaps the words other than the name and is given to an actor whose name shares a word with
 * those of the concept. A label given to such an actor is right if it overlaps a mention of that
 * concept.
 */
public final class LabelEvaluation {
  private static final String ALL = "all";

  private final SyntaxModel syntax;
  private final LabelFinder finder;
  private final Segmenter segmenter = new Segmenter();

  public LabelEvaluation(SyntaxModel syntax, LabelFinder finder) {
    this.syntax = syntax;
    this.finder = finder;
  }

  /** Counts of one split. */
  private static final class Counts {
    int gold;
    int found;
    int labels;
    int right;

    List<String> row() {
      return List.of(
          Integer.toString(gold),
          Integer.toString(found),
          ScoreFormat.share(found, gold),
          Integer.toString(labels),
          Integer.toString(right),
          ScoreFormat.share(right, labels));
    }
  }

  /**
   * Finds labels in every article of the file, writes one line for each phrase scored, and scores.
   *
   * @throws IOException if the gold file cannot be read or the predictions cannot be written
   */
  public EvaluationResult run(Path gold, Path predictions) throws IOException {
    Problems problems = new Problems();
    SortedMap<String, List<JsonNode>> articles = new TreeMap<>();
    for (JsonLines.Line line : JsonLines.read(gold, problems)) {
      JsonNode phrase = line.object();
      if (phrase.path("text").isTextual() && phrase.path("sentence").isInt()) {
        String article = phrase.path("event").asText() + " " + phrase.path("outlet").asText();
        articles.computeIfAbsent(article, unused -> new ArrayList<>()).add(phrase);
      } else {
        problems.add(line.at(), "expected a phrase with text, sentence, start and end");
      }
    }
    SortedMap<String, Counts> counts = new TreeMap<>();
    try (PredictionLines out = new PredictionLines(predictions)) {
      for (List<JsonNode> phrases : articles.values()) {
        score(new CodedPhrases(phrases), counts, out);
      }
    }
    return EvaluationResult.of(
        List.of("split", "phrases", "found", "recall", "labels", "right", "precision"),
        counts,
        Counts::row,
        "%1$-8s recall %4$s (%3$s of %2$s phrases), precision %7$s (%6$s of %5$s labels)",
        problems);
  }

  private void score(CodedPhrases article, SortedMap<String, Counts> counts, PredictionLines out)
      throws IOException {
    List<Label> labels = finder.find(syntax.parse(segmenter.segment(article.text())));
    List<Counts> into =
        List.of(
            counts.computeIfAbsent(article.split(), unused -> new Counts()),
            counts.computeIfAbsent(ALL, unused -> new Counts()));
    for (CodedPhrases.Phrase phrase : article.labels()) {
      boolean found = labels.stream().anyMatch(label -> isOf(label, phrase, article));
      into.forEach(each -> each.gold++);
      into.forEach(each -> each.found += found ? 1 : 0);
      out.add("id", phrase.id(), "split", article.split(), "found", found);
    }
    for (Label label : labels) {
      List<String> concepts = article.conceptsOf(label.actor());
      if (concepts.isEmpty()) {
        continue;
      }
      Span span = label.span();
      boolean right =
          article.mentions().stream()
              .anyMatch(
                  mention -> mention.span().overlaps(span) && concepts.contains(mention.concept()));
      into.forEach(each -> each.labels++);
      into.forEach(each -> each.right += right ? 1 : 0);
    }
  }

  private static boolean isOf(Label label, CodedPhrases.Phrase phrase, CodedPhrases article) {
    return phrase.words().stream().anyMatch(word -> word.overlaps(label.span()))
        && article.conceptsOf(label.actor()).contains(phrase.concept());
  }
}
