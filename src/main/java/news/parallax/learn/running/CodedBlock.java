package news.parallax.learn.running;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;

/**
 * Coded sentences in a row, with the headline of their article: {@code {"block", "article",
 * "headline", "fold", "sentences": [{"start", "end", "text", LABELS: [frame, …]}, …]}}, where the
 * name of LABELS is chosen by the reader.
 *
 * @param fold the part of the data it belongs to
 */
record CodedBlock(String id, String article, String headline, int fold, List<Coded> sentences) {

  /**
   * A coded sentence.
   *
   * @param span its offsets in the article; those in the block's own text if none are given
   */
  record Coded(Span span, String text, JsonNode object) {

    /** The frames given under a name; empty if there are none. */
    List<String> labels(String name) {
      List<String> labels = new ArrayList<>();
      object.path(name).forEach(label -> labels.add(label.asText()));
      return labels;
    }
  }

  /** The block as a text of its own, with the place of each coded sentence in it. */
  record Text(Document document, List<Span> places) {}

  CodedBlock {
    sentences = List.copyOf(sentences);
  }

  static CodedBlock of(JsonNode object) {
    List<Coded> sentences = new ArrayList<>();
    for (JsonNode sentence : object.path("sentences")) {
      int start = sentence.path("start").asInt();
      sentences.add(
          new Coded(
              new Span(start, Math.max(start, sentence.path("end").asInt())),
              sentence.path("text").asText(),
              sentence));
    }
    return new CodedBlock(
        object.path("block").asText(),
        object.path("article").asText(),
        object.path("headline").asText("").strip(),
        object.path("fold").asInt(),
        sentences);
  }

  /** Headline and sentences, with paragraphs where the article has them. */
  Text text(Segmenter segmenter) {
    StringBuilder text = new StringBuilder(headline);
    List<Span> places = new ArrayList<>();
    int end = -1;
    for (Coded sentence : sentences) {
      boolean apart = end < 0 || sentence.span().start() - end > 1;
      text.append(text.length() == 0 ? "" : apart ? "\n\n" : " ");
      places.add(new Span(text.length(), text.length() + sentence.text().length()));
      text.append(sentence.text());
      end = sentence.span().end();
    }
    return new Text(segmenter.segment(text.toString(), headline.length()), places);
  }
}
