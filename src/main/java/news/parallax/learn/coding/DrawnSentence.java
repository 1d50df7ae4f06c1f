package news.parallax.learn.coding;

import java.util.LinkedHashMap;
import java.util.Map;
import news.parallax.article.Span;

/**
 * A sentence to code, with what stands around it.
 *
 * @param id its key, {@code snt_…}, as in {@code dim_sentence} of a run over the same input
 * @param span of the sentence in the stored text of the article
 * @param before the sentence before; empty if there is none
 * @param after the sentence after; empty if there is none
 * @param doubt how much it left open when it was drawn, 0 to 1
 */
record DrawnSentence(
    String id, From from, Span span, String before, String text, String after, double doubt) {
  /**
   * The article it stands in.
   *
   * @param date of the article; empty if it has none
   * @param story key of the story that the article is part of; empty if it is of none
   * @param headline of the article; empty if it has none
   */
  record From(String article, String outlet, String date, String story, String headline) {}

  /** Of the articles whose sentences stand for one another: a story, or else a month. */
  String stratum() {
    return from.story().isEmpty()
        ? from.date().substring(0, Math.min("2026-01".length(), from.date().length()))
        : from.story();
  }

  /**
   * As an object of {@code sentences.jsonl}.
   *
   * @param drawn why it was drawn
   */
  Map<String, Object> object(String drawn) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", id);
    object.put("title", from.headline());
    object.put("before", before);
    object.put("text", text);
    object.put("after", after);
    object.put("article_id", from.article());
    object.put("start", span.start());
    object.put("end", span.end());
    object.put("outlet", from.outlet());
    object.put("date", from.date());
    object.put("story_id", from.story());
    object.put("drawn", drawn);
    object.put("doubt", Math.rint(doubt * 1e4) / 1e4);
    return object;
  }
}
