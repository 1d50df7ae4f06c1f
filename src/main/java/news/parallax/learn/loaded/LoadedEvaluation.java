package news.parallax.learn.loaded;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.frame.loaded.LoadedModel;
import news.parallax.frame.loaded.LoadedWord;
import news.parallax.frame.loaded.LoadedWords;
import news.parallax.frame.vector.WordVectors;
import news.parallax.yaml.Problems;

/**
 * Scores loaded words on sentences that readers judged, and learns the model of them.
 *
 * <p>Gold data are JSON lines, plain or gzipped: {@code {"id", "text", "frames": ["biased" or
 * "non_biased"], "biased_words": [...], "split" (optional)}}. Predictions are one line each: {@code
 * {"id", "probability", "frames", "words": [{"text", "kind", "weight", "probability"}]}}.
 */
public final class LoadedEvaluation {
  private LoadedEvaluation() {}

  /** What came of a gold file. */
  public record Result(LoadedScores scores, List<String> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Scores the shipped model, or, folded, models learned without the fold they are scored on.
   *
   * @throws IOException if the gold file cannot be read or the predictions cannot be written
   */
  public static Result run(Path gold, Path predictions, boolean folded) throws IOException {
    Problems problems = new Problems();
    List<LoadedSentence> sentences = LoadedSentence.read(gold, problems);
    Function<LoadedSentence, LoadedWords> finder =
        folded ? folded(sentences) : sentence -> LoadedWords.shipped();
    LoadedScores scores = new LoadedScores();
    try (BufferedWriter out = Files.newBufferedWriter(predictions, StandardCharsets.UTF_8);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (LoadedSentence sentence : sentences) {
        score(sentence, finder.apply(sentence), scores, json);
      }
    }
    return new Result(scores, problems.messages());
  }

  /** Learns from all of a gold file and writes the model. */
  public static void train(Path gold, Path model) throws IOException {
    Problems problems = new Problems();
    List<LoadedSentence> sentences = LoadedSentence.read(gold, problems);
    problems.throwIfAny();
    try (BufferedWriter out = Files.newBufferedWriter(model, StandardCharsets.UTF_8)) {
      new LoadedTrainer(WordVectors.shipped()).train(sentences).write(out);
    }
  }

  private static Function<LoadedSentence, LoadedWords> folded(List<LoadedSentence> sentences) {
    Map<Integer, LoadedWords> byFold = new TreeMap<>();
    LoadedTrainer trainer = new LoadedTrainer(WordVectors.shipped());
    sentences.stream()
        .collect(Collectors.groupingBy(LoadedSentence::fold, TreeMap::new, Collectors.counting()))
        .keySet()
        .forEach(
            fold -> {
              LoadedModel model =
                  trainer.train(sentences.stream().filter(s -> s.fold() != fold).toList());
              byFold.put(fold, new LoadedWords(model, WordVectors.shipped()));
            });
    return sentence -> {
      LoadedWords words = byFold.get(sentence.fold());
      if (words == null) {
        throw new IllegalStateException("no model for fold " + sentence.fold());
      }
      return words;
    };
  }

  private static void score(
      LoadedSentence sentence, LoadedWords finder, LoadedScores scores, JsonGenerator json)
      throws IOException {
    List<LoadedWord> found = finder.find(sentence.document());
    double probability = finder.probability(sentence.words());
    Boolean loaded = sentence.loaded();
    if (loaded != null) {
      scores.addSentence(loaded, probability >= 0.5);
    }
    for (int w = 0; w < sentence.words().size(); w++) {
      int start = sentence.words().get(w).span().start();
      scores.addWord(
          sentence.marked().get(w), found.stream().anyMatch(f -> f.span().start() == start));
    }
    json.writeStartObject();
    json.writeStringField("id", sentence.id());
    json.writeNumberField("probability", probability);
    json.writeArrayFieldStart("frames");
    json.writeString(probability >= 0.5 ? "biased" : "non_biased");
    json.writeEndArray();
    json.writeArrayFieldStart("words");
    for (LoadedWord word : found) {
      json.writeStartObject();
      json.writeStringField("text", word.span().in(sentence.document().text()));
      json.writeStringField("kind", word.kind());
      json.writeNumberField("weight", word.weight());
      json.writeNumberField("probability", word.probability());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
