package news.parallax.learn.running;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.frame.Codebook;
import news.parallax.frame.CueReader;
import news.parallax.frame.Frame;

/**
 * A codebook by which running text was coded.
 *
 * @param field the name under which a coded sentence lists its frames
 * @param frameIds the frames that were coded, in the order of the codebook; a residual one is among
 *     them, for it is learned so that other frames are told from it, but never assigned
 */
record CodedHead(Codebook codebook, String field, List<String> frameIds, CueReader cues) {
  /** The name of a second coding of the same sentence ends so. */
  private static final String SECOND = "_b";

  CodedHead {
    frameIds = List.copyOf(frameIds);
  }

  /**
   * The head of a codebook: the first field of the coded sentences all of whose labels are frames
   * of it.
   *
   * @throws IllegalArgumentException if no field is
   */
  static CodedHead of(Codebook codebook, List<CodedBlock> blocks) {
    List<String> ids = codebook.frames().stream().map(Frame::id).toList();
    Set<String> fields = new LinkedHashSet<>();
    for (CodedBlock block : blocks) {
      for (CodedBlock.Coded sentence : block.sentences()) {
        sentence.object().fields().forEachRemaining(f -> add(f.getKey(), f.getValue(), fields));
      }
    }
    for (String field : fields) {
      Set<String> used = new TreeSet<>();
      blocks.forEach(b -> b.sentences().forEach(s -> used.addAll(s.labels(field))));
      if (!used.isEmpty() && ids.containsAll(used)) {
        List<String> learned = ids.stream().filter(used::contains).toList();
        return new CodedHead(codebook, field, learned, new CueReader(codebook, learned));
      }
    }
    throw new IllegalArgumentException(
        "no list of labels in the coded sentences holds frames of codebook '"
            + codebook.id()
            + "' only; there are "
            + String.join(", ", fields));
  }

  private static void add(
      String name, com.fasterxml.jackson.databind.JsonNode value, Set<String> fields) {
    if (value.isArray() && !name.endsWith(SECOND)) {
      fields.add(name);
    }
  }

  /** The frames of a sentence that count, residual ones left out. */
  List<String> gold(CodedBlock.Coded sentence) {
    List<String> labels = new ArrayList<>(sentence.labels(field));
    codebook.frames().stream().filter(Frame::residual).map(Frame::id).forEach(labels::remove);
    return labels;
  }

  /** How probable each frame is by the codings of the sentence: 1, 0, or 0.5 where two differ. */
  float[] target(CodedBlock.Coded sentence) {
    List<String> first = sentence.labels(field);
    boolean twice = sentence.object().has(field + SECOND);
    List<String> second = twice ? sentence.labels(field + SECOND) : first;
    float[] target = new float[frameIds.size()];
    for (int f = 0; f < target.length; f++) {
      float votes = first.contains(frameIds.get(f)) ? 1 : 0;
      target[f] = (votes + (second.contains(frameIds.get(f)) ? 1 : 0)) / 2;
    }
    return target;
  }

  /** Which frames may be assigned. */
  boolean[] assignable() {
    boolean[] assignable = new boolean[frameIds.size()];
    Arrays.fill(assignable, true);
    for (Frame frame : codebook.frames()) {
      if (frame.residual() && frameIds.contains(frame.id())) {
        assignable[frameIds.indexOf(frame.id())] = false;
      }
    }
    return assignable;
  }
}
