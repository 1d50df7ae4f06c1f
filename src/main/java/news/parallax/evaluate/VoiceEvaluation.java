package news.parallax.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.Voice;
import news.parallax.analysis.VoiceFinder;
import news.parallax.article.Span;
import news.parallax.source.AttributionExtractor;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Scores the voice of spans against whether they were coded as quoted: whether their wording is a
 * source's. Reported speech without quotation marks is not.
 *
 * <p>Gold data are JSON lines, one an article: {@code {"id", "split", "text", "spans":
 * [{"sentence", "start", "end", "quote"}]}}; a sentence is a line of the text, offsets are Unicode
 * code points within it.
 */
public final class VoiceEvaluation {
  private static final String ALL = "all";

  /** A quotation runs over so many lines at most. */
  private static final int MOST_LINES = 8;

  private final SyntaxModel syntax;
  private final AttributionExtractor extractor;
  private final Segmenter segmenter = new Segmenter();

  public VoiceEvaluation(SyntaxModel syntax, AttributionExtractor extractor) {
    this.syntax = syntax;
    this.extractor = extractor;
  }

  /** How often outlet and source were told apart: first what was coded, then what was found. */
  private static final class Counts {
    int sourceSource;
    int sourceOutlet;
    int outletSource;
    int outletOutlet;

    void add(boolean quoted, boolean source) {
      sourceSource += quoted && source ? 1 : 0;
      sourceOutlet += quoted && !source ? 1 : 0;
      outletSource += !quoted && source ? 1 : 0;
      outletOutlet += !quoted && !source ? 1 : 0;
    }

    int all() {
      return sourceSource + sourceOutlet + outletSource + outletOutlet;
    }

    List<String> row() {
      return List.of(
          Integer.toString(all()),
          ScoreFormat.share(sourceSource + outletOutlet, all()),
          ScoreFormat.share(sourceSource, sourceSource + outletSource),
          ScoreFormat.share(sourceSource, sourceSource + sourceOutlet),
          ScoreFormat.share(outletOutlet, outletOutlet + outletSource));
    }
  }

  /**
   * Tells the voice of every span, writes one line for each and scores.
   *
   * @throws IOException if the gold file cannot be read or the predictions cannot be written
   */
  public EvaluationResult run(Path gold, Path predictions) throws IOException {
    Problems problems = new Problems();
    SortedMap<String, Counts> counts = new TreeMap<>();
    try (PredictionLines out = new PredictionLines(predictions)) {
      for (JsonLines.Line line : JsonLines.read(gold, problems)) {
        if (line.object().path("text").isTextual() && line.object().path("spans").isArray()) {
          score(line.object(), counts, out);
        } else {
          problems.add(line.at(), "expected {\"id\": …, \"text\": \"…\", \"spans\": […]}");
        }
      }
    }
    return EvaluationResult.of(
        List.of("split", "spans", "accuracy", "source_precision", "source_recall", "outlet_recall"),
        counts,
        Counts::row,
        "%-6s %4s spans, accuracy %s, source precision %s recall %s, outlet recall %s",
        problems);
  }

  private void score(JsonNode article, SortedMap<String, Counts> counts, PredictionLines out)
      throws IOException {
    String text = article.path("text").textValue();
    ParsedDocument parsed = syntax.parse(segmenter.segment(joined(text)));
    VoiceFinder speakers = new VoiceFinder(extractor.extract(parsed), parsed);
    List<Integer> lines = lineStarts(text);
    for (JsonNode coded : article.path("spans")) {
      Span span = span(coded, text, lines);
      if (span == null) {
        continue;
      }
      Voice voice = speakers.wording(span);
      boolean quoted = coded.path("quote").asBoolean();
      boolean source = voice == Voice.SOURCE;
      for (String split : List.of(article.path("split").asText(), ALL)) {
        counts.computeIfAbsent(split, unused -> new Counts()).add(quoted, source);
      }
      out.add(
          "id",
          article.path("id").asText(),
          "start",
          span.start(),
          "end",
          span.end(),
          "quote",
          quoted,
          "voice",
          voice.name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * The text with the end of a line as a space where a quotation runs over it. Each sentence stands
   * in a line of its own, so the paragraphs, at whose end quotations end, are not known otherwise.
   */
  private static String joined(String text) {
    char[] joined = text.toCharArray();
    int start = 0;
    int open = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      boolean odd = marks(text, start, i) % 2 != 0;
      if (open == 0 && odd && closes(text, i + 1)) {
        open = 1;
      } else if (open > 0) {
        open = odd || open == MOST_LINES ? 0 : open + 1;
      }
      joined[i] = open > 0 ? ' ' : '\n';
      start = i + 1;
    }
    return new String(joined);
  }

  private static int marks(String text, int from, int to) {
    int marks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      marks += c == '"' || c == '\u201c' || c == '\u201d' ? 1 : 0;
    }
    return marks;
  }

  /** Whether one of the next lines has a mark without its counterpart. */
  private static boolean closes(String text, int from) {
    int start = from;
    for (int n = 0; n < MOST_LINES && start < text.length(); n++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (marks(text, start, end) % 2 != 0) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private static List<Integer> lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts.add(i + 1);
    }
    return starts;
  }

  /** The place of a coded span; null if the text has no such line. */
  private static @Nullable Span span(JsonNode coded, String text, List<Integer> lines) {
    int line = coded.path("sentence").asInt(-1);
    if (line < 0 || line >= lines.size()) {
      return null;
    }
    int start = lines.get(line);
    int end = line + 1 < lines.size() ? lines.get(line + 1) - 1 : text.length();
    CodePoints points = new CodePoints(text.substring(start, end));
    int from = Math.min(points.length(), coded.path("start").asInt());
    int to = Math.min(points.length(), Math.max(from, coded.path("end").asInt()));
    return points.toUnits(from, to).shift(start);
  }
}
