package news.parallax.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.yaml.Problems;

/**
 * Runs an extractor over a gold file, writes what it found and scores it.
 *
 * <p>The gold file has one JSON object a line, {@code {"id", "text", "attributions": [{"source",
 * "cue", "content": [[start, end], …], "type"}]}}, plain or gzipped; offsets count Unicode code
 * points and the end is exclusive. A line without {@code attributions} is predicted and not scored.
 * It may name its {@code outlet} and, together with its {@code split}, the {@code form} in which it
 * attributes; scores are then told by these too.
 */
public final class AttributionEvaluation {
  private final ObjectMapper json = new ObjectMapper();
  private final Segmenter segmenter = new Segmenter();
  private final SyntaxModel syntax;
  private final AttributionExtractor extractor;
  private final Set<Attribution.Act> acts;

  /**
   * What came of a gold file.
   *
   * @param scores of the lines that have gold attributions
   * @param lines number of lines predicted
   * @param problems lines that could not be used, each with file and line number
   * @param groups scores by type, outlet and form
   * @param articles scores by article
   * @param errors what was missed and what is false, with its sentence
   * @param reliability what the confidences are worth
   */
  public record Result(
      AttributionScores scores,
      int lines,
      List<String> problems,
      ScoreTable groups,
      ScoreTable articles,
      ScoreTable errors,
      ScoreTable reliability) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * @param acts what else a source does is left out of the predictions: gold files differ in what
   *     they count as attribution
   */
  public AttributionEvaluation(
      SyntaxModel syntax, AttributionExtractor extractor, Set<Attribution.Act> acts) {
    this.syntax = syntax;
    this.extractor = extractor;
    this.acts = Set.copyOf(acts);
  }

  /**
   * Predicts every line of the gold file, writes one line {@code {"id", "attributions"}} for each
   * and scores those that have gold attributions.
   *
   * @throws IOException if the gold file cannot be read or the predictions cannot be written
   */
  public Result run(Path gold, Path predictions) throws IOException {
    AttributionScorer scorer = new AttributionScorer();
    AttributionReview review = new AttributionReview();
    ReliabilityDiagram reliability = new ReliabilityDiagram();
    Problems problems = new Problems();
    int[] lines = {0};
    try (Writer writer = Files.newBufferedWriter(predictions, StandardCharsets.UTF_8)) {
      JsonLines.each(
          gold,
          problems,
          line -> {
            writer.write(
                json.writeValueAsString(predict(line.object(), scorer, review, reliability)));
            writer.write('\n');
            lines[0]++;
          });
    }
    return new Result(
        scorer.scores(),
        lines[0],
        problems.messages(),
        review.groups(),
        review.articles(),
        review.errors(),
        reliability.table());
  }

  private ObjectNode predict(
      JsonNode article,
      AttributionScorer scorer,
      AttributionReview review,
      ReliabilityDiagram reliability)
      throws UnusableLineException {
    JsonNode id = article.get("id");
    JsonNode textNode = article.get("text");
    if (id == null || textNode == null || !textNode.isTextual()) {
      throw new UnusableLineException("expected an object with \"id\" and \"text\"");
    }
    String text = textNode.asText();
    CodePoints points = new CodePoints(text);
    Document document = segmenter.segment(text);
    Map<SpanRoles, Double> confidences = new HashMap<>();
    List<SpanRoles> found = roles(counted(extractor.extract(syntax.parse(document))), confidences);
    if (article.has("attributions")) {
      AttributionScorer.Matched matched =
          scorer.add(text, gold(article.get("attributions"), points), found);
      confidences.forEach(
          (one, confidence) -> reliability.add(confidence, !matched.wrong().contains(one)));
      review.add(
          new AttributionReview.Labels(
              id.asText(),
              article.path("outlet").asText(""),
              article.path("form").asText(""),
              article.path("split").asText("")),
          document,
          matched);
    }
    ObjectNode prediction = json.createObjectNode();
    prediction.set("id", id);
    ArrayNode attributions = prediction.putArray("attributions");
    for (SpanRoles attribution : found) {
      ObjectNode one = attributions.addObject();
      write(one.putArray("source"), attribution.source(), points);
      write(one.putArray("cue"), attribution.cue(), points);
      write(one.putArray("content"), attribution.content(), points);
      one.put("type", attribution.type());
    }
    return prediction;
  }

  private List<Attribution> counted(List<Attribution> found) {
    return found.stream().filter(a -> acts.contains(a.act())).toList();
  }

  /**
   * What was found, the way the gold files have it: a quotation that carries on from the
   * attribution before is more content of that one.
   *
   * @param confidences gets those of each that has one
   */
  private static List<SpanRoles> roles(
      List<Attribution> found, Map<SpanRoles, Double> confidences) {
    List<SpanRoles> roles = new ArrayList<>();
    for (Attribution a : found) {
      int last = roles.size() - 1;
      if (last >= 0 && a.cited().resolution().equals("carried_on")) {
        SpanRoles more = roles.get(last).and(a.content());
        Double confidence = confidences.remove(roles.set(last, more));
        if (confidence != null) {
          confidences.put(more, confidence);
        }
      } else {
        String type = a.type().name().toLowerCase(Locale.ROOT);
        SpanRoles one = new SpanRoles(a.source(), a.cue(), a.content(), type);
        roles.add(one);
        if (a.confidence() != null) {
          confidences.put(one, a.confidence());
        }
      }
    }
    return roles;
  }

  private static List<SpanRoles> gold(JsonNode attributions, CodePoints points)
      throws UnusableLineException {
    List<SpanRoles> gold = new ArrayList<>();
    for (JsonNode a : attributions) {
      gold.add(
          new SpanRoles(
              points.toUnits(a.path("source")),
              points.toUnits(a.path("cue")),
              points.toUnits(a.path("content")),
              a.path("type").asText("")));
    }
    return gold;
  }

  private static void write(ArrayNode array, List<Span> spans, CodePoints points) {
    for (Span span : spans) {
      array.addArray().add(points.ofUnit(span.start())).add(points.ofUnit(span.end()));
    }
  }
}
