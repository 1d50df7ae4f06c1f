package news.parallax.learn.running;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import news.parallax.article.Span;
import news.parallax.evaluate.JsonLines;
import news.parallax.frame.model.CueScores;
import news.parallax.frame.model.Reading;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.yaml.Problems;

/**
 * Articles for some of whose sentences a teacher gives the probabilities of all frames. Half of the
 * articles are read whole, of the others six sentences at a time with the headline, so that the
 * model learns to do with either.
 *
 * <p>The texts are JSON lines {@code {"ID", "title", "content_original"}}; for each part of the
 * coded data a file {@code labels-PART.jsonl} holds what a teacher that did not see the part says:
 * {@code {"id", "p": [[start, probability, …], …]}}, with the sentence's offset in title, blank
 * line and text, and the probabilities by head and frame.
 */
final class TaughtTexts {
  private static final int IN_A_ROW = 6;
  private static final int SEED = 99;

  private final Map<String, Whole> articles = new HashMap<>();
  private final List<CodedHead> heads;
  private final Path folder;
  private final Segmenter segmenter = new Segmenter();

  /**
   * An article.
   *
   * @param shift where its text begins in the document
   */
  private record Whole(
      Document document, Reading reading, List<CueScores> cues, int shift, int headlineEnd) {}

  /**
   * @throws IOException if the texts cannot be read
   */
  TaughtTexts(Path texts, Path folder, List<CodedHead> heads) throws IOException {
    this.heads = List.copyOf(heads);
    this.folder = folder;
    for (JsonLines.Line line : JsonLines.read(texts, new Problems())) {
      String title = line.first("title").strip();
      String text = line.first("content_original");
      boolean begins = text.startsWith(title);
      articles.put(
          line.first("ID"),
          whole(
              begins ? text : title + "\n\n" + text,
              title.length(),
              begins ? 0 : title.length() + 2));
    }
  }

  private Whole whole(String text, int headlineEnd, int shift) {
    Document document = segmenter.segment(text, headlineEnd);
    Reading reading = new Reading(document);
    List<CueScores> cues = heads.stream().map(h -> h.cues().read(document, reading)).toList();
    return new Whole(document, reading, cues, shift, headlineEnd);
  }

  /** The coded sentences of a block where they stand in their article; null if it is not here. */
  List<TrainingText> inArticle(CodedBlock block) {
    Whole whole = articles.get(block.article());
    if (whole == null) {
      return List.of();
    }
    List<Span> places =
        block.sentences().stream()
            .map(s -> new Span(s.span().start() + whole.shift(), s.span().end() + whole.shift()))
            .toList();
    int[] coded = new int[whole.reading().size()];
    for (int s = 0; s < coded.length; s++) {
      coded[s] = BlockText.place(sentence(whole, s), places);
    }
    return List.of(new BlockText(block, whole.reading(), whole.cues(), coded).training(heads));
  }

  private static Span sentence(Whole whole, int s) {
    return whole.document().sentences().get(whole.reading().sentence(s)).span();
  }

  /**
   * What the teacher of a part says.
   *
   * @param used which articles are used
   * @throws IOException if there is no such teacher
   */
  List<TrainingText> of(String part, Predicate<String> used) throws IOException {
    SplittableRandom random = new SplittableRandom(SEED);
    List<TrainingText> texts = new ArrayList<>();
    Path file = folder.resolve("labels-" + part + ".jsonl");
    for (JsonLines.Line line : JsonLines.read(file, new Problems())) {
      boolean inParts = random.nextBoolean();
      String id = line.first("id");
      Whole whole = articles.get(id);
      if (whole != null && used.test(id)) {
        Map<Integer, List<float[]>> values = values(line.object().path("p"));
        if (inParts) {
          addParts(whole, values, texts);
        } else {
          texts.add(text(whole, values, new HashMap<>()));
        }
      }
    }
    return texts;
  }

  private Map<Integer, List<float[]>> values(JsonNode sentences) {
    Map<Integer, List<float[]>> values = new HashMap<>();
    for (JsonNode sentence : sentences) {
      int at = 1;
      List<float[]> of = new ArrayList<>();
      for (CodedHead head : heads) {
        float[] frames = new float[head.frameIds().size()];
        for (int f = 0; f < frames.length; f++) {
          frames[f] = (float) sentence.path(at++).asDouble();
        }
        of.add(frames);
      }
      values.put(sentence.path(0).asInt(), of);
    }
    return values;
  }

  /**
   * A text to learn from.
   *
   * @param moved where sentences of the text stood in the article; empty: where they stand
   */
  private static TrainingText text(
      Whole whole, Map<Integer, List<float[]>> values, Map<Integer, Integer> moved) {
    List<TrainingText.Target> targets = new ArrayList<>();
    for (int s = 0; s < whole.reading().size(); s++) {
      int start = sentence(whole, s).start();
      List<float[]> of = values.get(moved.isEmpty() ? start : moved.getOrDefault(start, -1));
      if (of != null) {
        targets.add(new TrainingText.Target(s, of, 1));
      }
    }
    return new TrainingText(whole.reading(), whole.cues(), targets);
  }

  private void addParts(Whole whole, Map<Integer, List<float[]>> values, List<TrainingText> texts) {
    int[] taught =
        java.util.stream.IntStream.range(0, whole.reading().size())
            .filter(s -> values.containsKey(sentence(whole, s).start()))
            .toArray();
    String all = whole.document().text();
    for (int from = 0; from + IN_A_ROW <= taught.length; from += IN_A_ROW) {
      StringBuilder text = new StringBuilder(all.substring(0, whole.headlineEnd()));
      Map<Integer, Integer> moved = new HashMap<>();
      int paragraph = -1;
      for (int s : Arrays.copyOfRange(taught, from, from + IN_A_ROW)) {
        Document.Sentence sentence = whole.document().sentences().get(whole.reading().sentence(s));
        text.append(sentence.paragraph() == paragraph ? " " : "\n\n");
        paragraph = sentence.paragraph();
        moved.put(text.length(), sentence.span().start());
        text.append(sentence.span().in(all));
      }
      texts.add(text(whole(text.toString(), whole.headlineEnd(), 0), values, moved));
    }
  }
}
