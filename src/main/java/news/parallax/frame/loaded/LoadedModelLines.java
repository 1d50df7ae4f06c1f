package news.parallax.frame.loaded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the lines of a model's file together. */
final class LoadedModelLines {
  private final Map<String, Double> single = new LinkedHashMap<>();
  private final Map<String, Double> words = new LinkedHashMap<>();
  private final Map<String, LoadedModel.Term> terms = new LinkedHashMap<>();
  private final List<Double> summary = new ArrayList<>();
  private final List<Double> wordVector = new ArrayList<>();
  private final List<Double> sentenceVector = new ArrayList<>();

  void add(String[] cells) throws IOException {
    double number = Double.parseDouble(cells[2]);
    switch (cells[0]) {
      case "word" -> words.put(cells[1], number);
      case "term" ->
          terms.put(cells[1], new LoadedModel.Term(number, Double.parseDouble(cells[3])));
      case "summary" -> summary.add(number);
      case "word-vector" -> wordVector.add(number);
      case "sentence-vector" -> sentenceVector.add(number);
      default -> single.put(cells[0], number);
    }
  }

  LoadedModel model() throws IOException {
    return new LoadedModel(
        new LoadedModel.OfWords(words, wordVector, single("word-bias")),
        new LoadedModel.OfSentences(terms, sentenceVector, summary, single("sentence-bias")),
        single("share"),
        single("threshold"));
  }

  private double single(String name) throws IOException {
    Double value = single.get(name);
    if (value == null) {
      throw new IOException("the model of loaded words has no line " + name);
    }
    return value;
  }
}
