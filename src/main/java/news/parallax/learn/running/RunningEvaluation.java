package news.parallax.learn.running;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.evaluate.FrameScorer;
import news.parallax.evaluate.FrameScores;
import news.parallax.evaluate.JsonLines;
import news.parallax.frame.Assignment;
import news.parallax.frame.Codebook;
import news.parallax.frame.FrameAssigner;
import news.parallax.frame.model.Weights.Head;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.yaml.Problems;

/**
 * Scores the frames found in coded sentences of running text. Each block is read with its headline
 * as a text of its own. Residual frames, which are never assigned, are not scored.
 */
public final class RunningEvaluation {
  private RunningEvaluation() {}

  /**
   * Scores a codebook on a file of coded blocks.
   *
   * @param folded whether to score models learned from the file, each without the fold it is scored
   *     on, curve and threshold included; or else what the codebook finds as it is
   * @param predictions a line is written for each sentence: {@code {"block", "n", "frames"}}
   * @return empty if the file holds no blocks
   * @throws IOException if a file cannot be read or written
   */
  public static Optional<FrameScores> run(
      Codebook codebook, Path gold, boolean folded, Path predictions) throws IOException {
    List<CodedBlock> blocks = new ArrayList<>();
    for (JsonLines.Line line : JsonLines.read(gold, new Problems())) {
      if (line.object().path("sentences").isArray() && !line.object().has("text")) {
        blocks.add(CodedBlock.of(line.object()));
      }
    }
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    CodedHead head = CodedHead.of(codebook, blocks);
    List<List<List<String>>> found =
        folded ? folded(head, blocks) : found(FrameAssigner.of(codebook), blocks);
    return Optional.of(score(head, blocks, found, predictions));
  }

  private static List<List<List<String>>> found(FrameAssigner assigner, List<CodedBlock> blocks) {
    Segmenter segmenter = new Segmenter();
    List<List<List<String>>> found = new ArrayList<>();
    for (CodedBlock block : blocks) {
      CodedBlock.Text text = block.text(segmenter);
      found.add(found(assigner.assign(text.document()), text));
    }
    return found;
  }

  private static List<List<String>> found(List<Assignment> assignments, CodedBlock.Text text) {
    List<Set<String>> found = new ArrayList<>();
    text.places().forEach(place -> found.add(new LinkedHashSet<>()));
    for (Assignment assignment : assignments) {
      Document.Sentence sentence = text.document().sentences().get(assignment.where().sentence());
      int place = BlockText.place(sentence.span(), text.places());
      if (place >= 0) {
        found.get(place).add(assignment.frameId());
      }
    }
    return found.stream().map(List::copyOf).toList();
  }

  private static List<List<List<String>>> folded(CodedHead coded, List<CodedBlock> blocks)
      throws IOException {
    return assigned(
        new FrameTraining(List.of(coded), blocks, StaticWords.shipped(), null).heldOut(), 0, false);
  }

  /** What is assigned, by curves and a threshold that do not know the fold of a block. */
  static List<List<List<String>>> assigned(HeldOut heldOut, int k, boolean sure) {
    CodedHead coded = heldOut.heads().get(k);
    Map<Integer, Head> curves = new TreeMap<>();
    List<List<List<String>>> found = new ArrayList<>();
    for (int i = 0; i < heldOut.blocks().size(); i++) {
      CodedBlock block = heldOut.blocks().get(i);
      Head head =
          curves.computeIfAbsent(
              block.fold(), fold -> heldOut.curves(k, fold, FrameTraining.precision(coded)));
      List<List<String>> of = new ArrayList<>();
      for (int s = 0; s < block.sentences().size(); s++) {
        of.add(heldOut.found(k, i, s, head, sure));
      }
      found.add(of);
    }
    return found;
  }

  /**
   * Scores frames found, and writes them.
   *
   * @throws IOException if the predictions cannot be written
   */
  static FrameScores score(
      CodedHead head, List<CodedBlock> blocks, List<List<List<String>>> found, Path predictions)
      throws IOException {
    FrameScorer scorer = new FrameScorer();
    try (BufferedWriter out = Files.newBufferedWriter(predictions, StandardCharsets.UTF_8);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(new SerializedString("\n"));
      for (int i = 0; i < blocks.size(); i++) {
        CodedBlock block = blocks.get(i);
        for (int s = 0; s < block.sentences().size(); s++) {
          List<String> frames =
              found.get(i).get(s).stream().filter(head.frameIds()::contains).toList();
          scorer.add(head.gold(block.sentences().get(s)), frames);
          json.writeStartObject();
          json.writeStringField("block", block.id());
          json.writeNumberField("n", s + 1);
          json.writeFieldName("frames");
          json.writeArray(frames.toArray(new String[0]), 0, frames.size());
          json.writeEndObject();
        }
      }
    }
    return scorer.scores();
  }
}
