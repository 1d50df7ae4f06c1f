package news.parallax.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.SyntaxModel;

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
   */
  public record Result(
      AttributionScores scores,
      int lines,
      List<String> problems,
      ScoreTable groups,
      ScoreTable articles,
      ScoreTable errors) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  public AttributionEvaluation(SyntaxModel syntax, AttributionExtractor extractor) {
    this(syntax, extractor, EnumSet.allOf(Attribution.Act.class));
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
    List<String> problems = new ArrayList<>();
    int lines = 0;
    try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(JsonLines.open(gold), StandardCharsets.UTF_8));
        Writer writer = Files.newBufferedWriter(predictions, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          writer.write(json.writeValueAsString(predict(line, scorer, review)));
          writer.write('\n');
          lines++;
        } catch (UnusableLineException e) {
          problems.add(gold + ":" + number + ": " + e.getMessage());
        }
      }
    }
    return new Result(
        scorer.scores(), lines, problems, review.groups(), review.articles(), review.errors());
  }

  private ObjectNode predict(String line, AttributionScorer scorer, AttributionReview review)
      throws UnusableLineException {
    JsonNode article = parse(line);
    JsonNode id = article.get("id");
    JsonNode textNode = article.get("text");
    if (id == null || textNode == null || !textNode.isTextual()) {
      throw new UnusableLineException("expected an object with \"id\" and \"text\"");
    }
    String text = textNode.asText();
    CodePoints points = new CodePoints(text);
    Document document = segmenter.segment(text);
    List<SpanRoles> found = roles(counted(extractor.extract(syntax.parse(document))));
    if (article.has("attributions")) {
      review.add(
          new AttributionReview.Labels(
              id.asText(),
              article.path("outlet").asText(""),
              article.path("form").asText(""),
              article.path("split").asText("")),
          document,
          scorer.add(text, gold(article.get("attributions"), points), found));
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

  private JsonNode parse(String line) throws UnusableLineException {
    try {
      return json.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UnusableLineException("not valid JSON: " + e.getOriginalMessage());
    }
  }

  private List<Attribution> counted(List<Attribution> found) {
    return found.stream().filter(a -> acts.contains(a.act())).toList();
  }

  /**
   * What was found, the way the gold files have it: a quotation that carries on from the
   * attribution before is more content of that one.
   */
  private static List<SpanRoles> roles(List<Attribution> found) {
    List<SpanRoles> roles = new ArrayList<>();
    for (Attribution a : found) {
      int last = roles.size() - 1;
      if (last >= 0 && a.cited().resolution().equals("carried_on")) {
        roles.set(last, roles.get(last).and(a.content()));
      } else {
        String type = a.type().name().toLowerCase(Locale.ROOT);
        roles.add(new SpanRoles(a.source(), a.cue(), a.content(), type));
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
              spans(a.path("source"), points),
              spans(a.path("cue"), points),
              spans(a.path("content"), points),
              a.path("type").asText("")));
    }
    return gold;
  }

  private static List<Span> spans(JsonNode pairs, CodePoints points) throws UnusableLineException {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      int from = pair.path(0).asInt(-1);
      int to = pair.path(1).asInt(-1);
      if (from < 0 || to < from || to > points.length()) {
        throw new UnusableLineException(
            "offsets " + pair + " are not [start, end] within the text");
      }
      spans.add(points.toUnits(from, to));
    }
    return spans;
  }

  private static void write(ArrayNode array, List<Span> spans, CodePoints points) {
    for (Span span : spans) {
      array.addArray().add(points.ofUnit(span.start())).add(points.ofUnit(span.end()));
    }
  }

  /** A line that is no gold article. */
  private static final class UnusableLineException extends Exception {
    private static final long serialVersionUID = 1;

    UnusableLineException(String message) {
      super(message);
    }
  }
}
