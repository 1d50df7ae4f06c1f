package news.parallax.learn.loaded;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.evaluate.JsonLines;
import news.parallax.frame.loaded.WordReading;
import news.parallax.learn.Tuner;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that readers judged.
 *
 * @param document the sentence, cut into words
 * @param loaded whether they called it loaded; null if they did not agree
 * @param words its words
 * @param marked by index in {@code words}: those that a reader marked as loaded
 * @param fold the part of the data it belongs to
 */
record LoadedSentence(
    String id,
    Document document,
    @Nullable Boolean loaded,
    List<WordReading.Word> words,
    BitSet marked,
    int fold) {
  private static final int FOLDS = 5;
  private static final String LOADED = "biased";

  LoadedSentence {
    words = List.copyOf(words);
  }

  /**
   * Reads {@code {"id", "text", "frames": ["biased"] or ["non_biased"], "biased_words": [...]}} a
   * line. Folds are those of the field {@code split} if every line has one of two names or more, or
   * else five by a hash of the id.
   */
  static List<LoadedSentence> read(Path gold, Problems problems) throws IOException {
    List<JsonLines.Line> lines = JsonLines.read(gold, problems);
    List<String> splits =
        lines.stream()
            .map(line -> line.object().path("split").asText(""))
            .distinct()
            .sorted()
            .toList();
    boolean named = splits.size() > 1 && !splits.contains("");
    Segmenter segmenter = new Segmenter();
    List<LoadedSentence> sentences = new ArrayList<>();
    for (JsonLines.Line line : lines) {
      JsonNode object = line.object();
      if (!object.path("id").isValueNode() || !object.path("text").isTextual()) {
        problems.add(line.at(), "expected {\"id\": …, \"text\": \"…\", \"frames\": [\"…\"]}");
        continue;
      }
      String id = object.path("id").asText();
      int fold = named ? splits.indexOf(object.path("split").asText()) : Tuner.fold(id, 1, FOLDS);
      sentences.add(of(id, object, segmenter, fold));
    }
    return sentences;
  }

  private static LoadedSentence of(String id, JsonNode object, Segmenter segmenter, int fold) {
    Document document = segmenter.segment(object.path("text").textValue());
    List<WordReading.Word> words = words(document);
    Set<String> forms = new TreeSet<>();
    for (JsonNode phrase : object.path("biased_words")) {
      words(segmenter.segment(phrase.asText())).forEach(word -> forms.add(word.form()));
    }
    BitSet marked = new BitSet();
    for (int w = 0; w < words.size(); w++) {
      marked.set(w, forms.contains(words.get(w).form()));
    }
    JsonNode labels = object.path("frames");
    Boolean loaded = labels.isEmpty() ? null : labels.get(0).asText().equals(LOADED);
    return new LoadedSentence(id, document, loaded, words, marked, fold);
  }

  /** The words of all that the segmenter takes for sentences; the readers saw one. */
  private static List<WordReading.Word> words(Document document) {
    List<WordReading.Word> words = new ArrayList<>();
    document.sentences().forEach(s -> words.addAll(WordReading.of(document, s)));
    return words;
  }
}
