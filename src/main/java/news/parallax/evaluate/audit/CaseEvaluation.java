package news.parallax.evaluate.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.RawArticle;
import news.parallax.article.Span;
import news.parallax.evaluate.EvaluationResult;
import news.parallax.evaluate.ScoreTable;
import news.parallax.read.Inspection;
import news.parallax.read.ReadPlan;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.text.Segmenter;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.UnusableArticleException;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.yaml.Problems;

/**
 * Holds what is found in small invented texts against what a careful reader expects: a folder for
 * each kind, with texts and an {@code expected.json}.
 *
 * <p>Its {@code expected} names the values by text: {@code {"source" or "sources", "content",
 * "optional"}}. A value is right if four fifths of its content stand in attributions of a source
 * that has its last word; where none is expected, if none is found. Values that are told in words,
 * of other tables, are left out.
 */
public final class CaseEvaluation {
  private static final List<String> HEADER =
      List.of("kind", "text", "source", "content", "right", "found");
  private static final String FILE = "expected.json";

  private final SyntaxModel syntax;
  private final AttributionExtractor extractor;
  private final ArticleCleaner cleaner;
  private final Segmenter segmenter = new Segmenter();
  private final ObjectMapper mapper = new ObjectMapper();
  private final SortedMap<String, int[]> counts = new TreeMap<>();
  private final List<List<String>> rows = new ArrayList<>();

  public CaseEvaluation(
      SyntaxModel syntax, AttributionExtractor extractor, ArticleCleaner cleaner) {
    this.syntax = syntax;
    this.extractor = extractor;
    this.cleaner = cleaner;
  }

  /**
   * Reads the texts of all kinds and writes one CSV row for each value: whether it is right, and
   * what was found at its place.
   *
   * @throws IOException if a file cannot be read or the predictions cannot be written
   */
  public EvaluationResult run(Path folder, Path predictions) throws IOException {
    Problems problems = new Problems();
    List<Path> kinds;
    try (Stream<Path> files = Files.list(folder)) {
      kinds = files.filter(kind -> Files.exists(kind.resolve(FILE))).sorted().toList();
    }
    for (Path kind : kinds) {
      JsonNode expected = mapper.readTree(Files.readAllBytes(kind.resolve(FILE))).path("expected");
      for (Map.Entry<String, JsonNode> text : expected.properties()) {
        String name = text.getKey().contains(".") ? text.getKey() : text.getKey() + ".txt";
        if (text.getValue().isArray() && Files.exists(kind.resolve(name))) {
          score(kind.resolve(name), kind.getFileName() + "", text.getValue());
        }
      }
    }
    new ScoreTable(HEADER, rows).write(predictions);
    return EvaluationResult.of(
        List.of("kind", "values", "right"),
        counts,
        count -> List.of(Integer.toString(count[1]), Integer.toString(count[0])),
        "%-40s %5s %5s",
        problems);
  }

  private void score(Path file, String kind, JsonNode values) throws IOException {
    List<RawArticle> raw = new ArrayList<>();
    Inspection.of(
        file, file.toString(), ReadPlan.DEFAULT, Long.MAX_VALUE, raw::add, rejected -> {});
    String text = raw.isEmpty() ? "" : text(raw.get(0));
    List<Attribution> found = extractor.extract(syntax.parse(segmenter.segment(text)));
    Passages passages = new Passages(text);
    String name = file.getFileName() + "";
    if (values.isEmpty()) {
      add(List.of(kind, name, "", ""), found.isEmpty(), told(found, text));
    }
    for (JsonNode value : values) {
      List<String> sources = strings(value, "source", "sources");
      List<String> contents = strings(value, "content", "content");
      List<Attribution> near = near(found, contents, passages);
      boolean right = near.stream().anyMatch(one -> isOf(one, sources, text));
      if (right) {
        List<Attribution> told = found.stream().filter(one -> isOf(one, sources, text)).toList();
        right = contents.stream().allMatch(content -> isTold(content, told, passages));
      }
      if (right || !value.path("optional").asBoolean()) {
        String content = String.join(" … ", contents);
        add(List.of(kind, name, String.join(", ", sources), content), right, told(near, text));
      }
    }
  }

  private String text(RawArticle raw) {
    try {
      Article article = cleaner.clean(raw);
      return article.text();
    } catch (UnusableArticleException e) {
      return "";
    }
  }

  private void add(List<String> value, boolean right, String found) {
    List<String> row = new ArrayList<>(value);
    row.add(right ? "yes" : "no");
    row.add(found);
    rows.add(row);
    for (String group : List.of(value.get(0), "all")) {
      int[] count = counts.computeIfAbsent(group, name -> new int[2]);
      count[0] += right ? 1 : 0;
      count[1]++;
    }
  }

  /** The strings of a field, cut where words are left out. */
  private static List<String> strings(JsonNode value, String one, String many) {
    List<String> strings = new ArrayList<>();
    JsonNode node = value.has(one) ? value.path(one) : value.path(many);
    if (node.isArray()) {
      node.forEach(each -> strings.add(each.asText()));
    } else {
      strings.add(node.asText(""));
    }
    return strings.stream().flatMap(all -> Stream.of(all.split(" … ", -1))).toList();
  }

  private static List<Attribution> near(
      List<Attribution> found, List<String> contents, Passages passages) {
    List<Span> places = contents.stream().flatMap(one -> passages.all(one).stream()).toList();
    return found.stream()
        .filter(one -> one.content().stream().anyMatch(s -> places.stream().anyMatch(s::overlaps)))
        .toList();
  }

  private static boolean isOf(Attribution one, List<String> sources, String text) {
    String found = plain(one.cited().name() + " " + joined(one.source(), text));
    return sources.stream()
        .map(CaseEvaluation::plain)
        .anyMatch(name -> found.contains(name.substring(name.lastIndexOf(' ') + 1)));
  }

  private static boolean isTold(String content, List<Attribution> told, Passages passages) {
    return passages.all(content).stream().anyMatch(place -> covers(told, place));
  }

  private static boolean covers(List<Attribution> told, Span place) {
    BitSet covered = new BitSet();
    for (Attribution one : told) {
      for (Span span : one.content()) {
        if (span.overlaps(place)) {
          covered.set(Math.max(span.start(), place.start()), Math.min(span.end(), place.end()));
        }
      }
    }
    return covered.cardinality() * 5 >= place.length() * 4;
  }

  private static String told(List<Attribution> all, String text) {
    return all.stream()
        .map(
            one ->
                "%s (%s) %s: %s"
                    .formatted(
                        one.cited().name(),
                        joined(one.source(), text),
                        joined(one.cue(), text),
                        joined(one.content(), text)))
        .collect(Collectors.joining(" | "));
  }

  private static String joined(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]+", " ").strip();
  }
}
