package news.parallax.source.learned;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;

/** An article with the attributions people have marked in it. */
record GoldArticle(String id, String text, List<Marked> attributions) {

  /** A marked attribution; source and cue may be empty. */
  record Marked(List<Span> source, List<Span> cue, List<Span> content) {}

  /** Reads a file of one JSON object a line; its offsets count Unicode code points. */
  static List<GoldArticle> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<GoldArticle> articles = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      String line;
      while ((line = reader.readLine()) != null) {
        if (!line.isBlank()) {
          articles.add(article(mapper.readTree(line)));
        }
      }
    }
    return articles;
  }

  private static GoldArticle article(JsonNode node) {
    String text = node.get("text").asText();
    List<Marked> marked = new ArrayList<>();
    for (JsonNode one : node.path("attributions")) {
      marked.add(
          new Marked(
              spans(one.path("source"), text),
              spans(one.path("cue"), text),
              spans(one.path("content"), text)));
    }
    return new GoldArticle(node.get("id").asText(), text, marked);
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
