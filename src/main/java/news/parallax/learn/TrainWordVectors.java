package news.parallax.learn;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import news.parallax.evaluate.JsonLines;
import news.parallax.frame.vector.WordVectors;
import news.parallax.learn.syntax.WordClusters;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.yaml.Problems;

/** Learns {@link WordVectors} from texts the user supplies; see docs/models/word-vectors.md. */
public final class TrainWordVectors {
  private TrainWordVectors() {}

  /** Arguments: JSON lines with the texts, the field that holds them, the file to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("Usage: TrainWordVectors TEXTS.jsonl FIELD OUT.bin");
      System.exit(2);
    }
    Problems problems = new Problems();
    Segmenter segmenter = new Segmenter();
    List<String[]> sentences = new ArrayList<>();
    Map<String, Integer> texts = new HashMap<>();
    for (JsonLines.Line line : JsonLines.read(Path.of(args[0]), problems)) {
      Document document = segmenter.segment(line.object().path(args[1]).asText(""));
      int before = sentences.size();
      add(document, sentences);
      TreeSet<String> words = new TreeSet<>();
      sentences.subList(before, sentences.size()).forEach(s -> words.addAll(Arrays.asList(s)));
      words.forEach(word -> texts.merge(word, 1, Integer::sum));
    }
    problems.throwIfAny();
    Map<String, float[]> vectors = WordClusters.vectors(sentences);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])))) {
      WordVectors.write(vectors, texts, out);
    }
    System.out.println(vectors.size() + " words of " + sentences.size() + " sentences");
  }

  private static void add(Document document, List<String[]> sentences) {
    for (Document.Sentence sentence : document.sentences()) {
      List<String> words = new ArrayList<>();
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        for (String part : document.word(t).toLowerCase(Locale.ROOT).split("-", -1)) {
          if (!part.isEmpty()) {
            words.add(part.endsWith("'s") ? part.substring(0, part.length() - 2) : part);
          }
        }
      }
      sentences.add(words.toArray(String[]::new));
    }
  }
}
