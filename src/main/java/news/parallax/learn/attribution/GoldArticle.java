package news.parallax.learn.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import news.parallax.article.Span;
import news.parallax.evaluate.MarkedAttribution;

/** An article with the attributions people have marked in it. */
public record GoldArticle(String text, List<MarkedAttribution> attributions) {

  /**
   * Reads a file of one JSON object a line, packed if it ends in .gz; its offsets count Unicode
   * code points.
   */
  public static List<GoldArticle> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<GoldArticle> articles = new ArrayList<>();
    try (BufferedReader reader = open(file)) {
      String line;
      while ((line = reader.readLine()) != null) {
        if (!line.isBlank()) {
          articles.add(article(mapper.readTree(line)));
        }
      }
    }
    return articles;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    boolean packed = file.toString().endsWith(".gz");
    return new BufferedReader(
        new InputStreamReader(packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
  }

  private static GoldArticle article(JsonNode node) {
    String text = node.get("text").asText();
    List<MarkedAttribution> marked = new ArrayList<>();
    for (JsonNode one : node.path("attributions")) {
      marked.add(
          new MarkedAttribution(
              spans(one.path("source"), text),
              spans(one.path("cue"), text),
              spans(one.path("content"), text),
              one.path("type").asText("")));
    }
    return new GoldArticle(text, marked);
  }

  private static List<Span> spans(JsonNode node, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : node) {
      int start = text.offsetByCodePoints(0, span.get(0).asInt());
      int end = text.offsetByCodePoints(start, span.get(1).asInt() - span.get(0).asInt());
      spans.add(new Span(start, end));
    }
    return spans;
  }
}
