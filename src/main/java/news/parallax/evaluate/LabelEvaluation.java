package news.parallax.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** What came of a gold file. */
  public record Result(List<String> lines, ScoreTable table, List<String> problems) {}

  /** Counts of one split. */
  private static final class Counts {
    int gold;
    int found;
    int labels;
    int right;

    List<String> row(String split) {
      return List.of(
          split,
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
  public Result run(Path gold, Path predictions) throws IOException {
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
    try (BufferedWriter out = Files.newBufferedWriter(predictions, StandardCharsets.UTF_8);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (List<JsonNode> phrases : articles.values()) {
        score(new CodedPhrases(phrases), counts, json);
      }
    }
    return result(counts, problems.messages());
  }

  private static Result result(SortedMap<String, Counts> counts, List<String> problems) {
    List<String> header =
        List.of("split", "phrases", "found", "recall", "labels", "right", "precision");
    List<List<String>> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Counts> entry : counts.entrySet()) {
      List<String> row = entry.getValue().row(entry.getKey());
      rows.add(row);
      lines.add(
          "%-8s recall %s (%s of %s phrases), precision %s (%s of %s labels)"
              .formatted(
                  row.get(0),
                  row.get(3),
                  row.get(2),
                  row.get(1),
                  row.get(6),
                  row.get(5),
                  row.get(4)));
    }
    return new Result(lines, new ScoreTable(header, rows), problems);
  }

  private void score(CodedPhrases article, SortedMap<String, Counts> counts, JsonGenerator json)
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
      write(json, article, phrase, found);
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

  private static void write(
      JsonGenerator json, CodedPhrases article, CodedPhrases.Phrase phrase, boolean found)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", phrase.id());
    json.writeStringField("split", article.split());
    json.writeBooleanField("found", found);
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
