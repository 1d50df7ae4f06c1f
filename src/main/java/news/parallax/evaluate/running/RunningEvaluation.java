package news.parallax.evaluate.running;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.evaluate.FrameScorer;
import news.parallax.evaluate.FrameScores;
import news.parallax.frame.Assignment;
import news.parallax.frame.Codebook;
import news.parallax.frame.FrameAssigner;
import news.parallax.frame.model.Weights;
import news.parallax.frame.model.Weights.Head;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;

/**
 * Scores the frames found in coded sentences of running text. Each block is read with its headline
 * as a text of its own. Residual frames, which are never assigned, are not scored.
 */
public final class RunningEvaluation {
  private RunningEvaluation() {}

  /** Whether a line of a gold file is a block of running text. */
  public static boolean isBlock(JsonNode object) {
    return object.path("sentences").isArray() && !object.has("text");
  }

  /**
   * Scores what an assigner finds.
   *
   * @param blocks lines of the gold file
   * @param predictions a line is written for each sentence: {@code {"block", "n", "frames"}}
   * @throws IOException if the predictions cannot be written
   */
  public static FrameScores run(
      Codebook codebook, FrameAssigner assigner, List<JsonNode> blocks, Path predictions)
      throws IOException {
    List<CodedBlock> coded = blocks.stream().map(CodedBlock::of).toList();
    CodedHead head = CodedHead.of(codebook, coded);
    Segmenter segmenter = new Segmenter();
    List<List<List<String>>> found = new ArrayList<>();
    for (CodedBlock block : coded) {
      CodedBlock.Text text = block.text(segmenter);
      found.add(found(assigner.assign(text.document()), text));
    }
    return score(head, coded, found, predictions);
  }

  private static List<List<String>> found(List<Assignment> assignments, CodedBlock.Text text) {
    List<Set<String>> found = new ArrayList<>();
    text.places().forEach(place -> found.add(new LinkedHashSet<>()));
    for (Assignment assignment : assignments) {
      Document.Sentence sentence = text.document().sentences().get(assignment.sentence());
      int place = BlockText.place(sentence.span(), text.places());
      if (place >= 0) {
        found.get(place).add(assignment.frameId());
      }
    }
    return found.stream().map(List::copyOf).toList();
  }

  /**
   * Scores models learned here, each without the fold it is scored on; curves and thresholds are
   * set without that fold too.
   *
   * @param codebooks all that the model is to know; the last is scored
   * @throws IOException if a file cannot be read or written
   */
  public static FrameScores folded(
      List<Codebook> codebooks, List<JsonNode> blocks, Path predictions) throws IOException {
    List<CodedBlock> coded = blocks.stream().map(CodedBlock::of).toList();
    List<CodedHead> heads = codebooks.stream().map(c -> CodedHead.of(c, coded)).toList();
    HeldOut heldOut = new FrameTraining(heads, coded, StaticWords.shipped()).heldOut();
    int k = heads.size() - 1;
    return score(heads.get(k), coded, folded(heldOut, k), predictions);
  }

  private static List<List<List<String>>> folded(HeldOut heldOut, int k) {
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
        of.add(heldOut.found(k, i, s, head));
      }
      found.add(of);
    }
    return found;
  }

  private static FrameScores score(
      CodedHead head, List<CodedBlock> blocks, List<List<List<String>>> found, Path predictions)
      throws IOException {
    FrameScorer scorer = new FrameScorer();
    try (BufferedWriter out = Files.newBufferedWriter(predictions, StandardCharsets.UTF_8);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator("\n");
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

  /** Learns the model that ships: from all blocks, with curves and thresholds by folds. */
  static Weights model(List<Codebook> codebooks, List<CodedBlock> blocks, Weights start) {
    List<CodedHead> heads = codebooks.stream().map(c -> CodedHead.of(c, blocks)).toList();
    FrameTraining training = new FrameTraining(heads, blocks, start);
    return training.model(training.heldOut());
  }
}
