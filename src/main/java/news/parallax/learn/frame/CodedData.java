package news.parallax.learn.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.evaluate.CodedText;
import news.parallax.frame.Calibration.Choice;
import news.parallax.frame.Codebook;
import news.parallax.frame.Coding;
import news.parallax.frame.Frame;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;

/**
 * Coded texts in the words of a codebook.
 *
 * @param coding what its labels stand for
 * @param frames for each text the ids of the frames it carries, the first the main one
 * @param learnable ids of the frames with enough texts for and against, in the codebook's order
 * @param scarce ids of the coded frames with fewer, with their number of texts
 */
record CodedData(
    List<CodedText> texts,
    Coding coding,
    List<List<String>> frames,
    List<String> learnable,
    Map<String, Integer> scarce,
    boolean single) {

  /** So many texts must carry a frame, and so many not, for its words to be learned. */
  static final int FEWEST = 10;

  /**
   * Translates the labels.
   *
   * @param mainOnly whether only the first label of a text counts
   */
  static CodedData of(
      Codebook codebook, List<CodedText> texts, boolean mainOnly, Location at, Problems problems) {
    Coding coding = coding(codebook, texts, at, problems);
    List<List<String>> frames = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (CodedText text : texts) {
      Set<String> ids = new LinkedHashSet<>();
      text.agreed().forEach(label -> ids.addAll(coding.labels().getOrDefault(label, List.of())));
      List<String> kept = ids.stream().limit(mainOnly || coding.single() ? 1 : ids.size()).toList();
      kept.forEach(id -> counts.merge(id, 1, Integer::sum));
      frames.add(kept);
    }
    boolean single =
        mainOnly || coding.single() || texts.stream().allMatch(text -> text.agreed().size() == 1);
    List<String> learnable = new ArrayList<>();
    Map<String, Integer> scarce = new LinkedHashMap<>();
    for (Frame frame : codebook.frames()) {
      int count = counts.getOrDefault(frame.id(), 0);
      if (Math.min(count, texts.size() - count) >= FEWEST) {
        learnable.add(frame.id());
      } else if (count > 0) {
        scarce.put(frame.id(), count);
      }
    }
    if (problems.isEmpty() && (learnable.isEmpty() || (single && !scarce.isEmpty()))) {
      problems.add(at, tooFew(scarce, texts.size(), single));
    }
    return new CodedData(texts, coding, frames, learnable, scarce, single);
  }

  private static String tooFew(Map<String, Integer> scarce, int texts, boolean single) {
    List<String> few = new ArrayList<>();
    scarce.forEach(
        (id, count) ->
            few.add(
                id + " has " + count + " of " + texts + (count < FEWEST ? "" : ", nearly all")));
    return "to learn a frame, at least "
        + FEWEST
        + " coded texts must carry it and "
        + FEWEST
        + " must not; "
        + (few.isEmpty() ? "no text carries any frame" : String.join("; ", few))
        + (single ? ". Where each text has one frame, this goes for every frame: " : ". ")
        + "code more texts, or leave out the rare labels";
  }

  private static Coding coding(
      Codebook codebook, List<CodedText> texts, Location at, Problems problems) {
    Set<String> used = new TreeSet<>();
    Map<String, Location> first = new TreeMap<>();
    for (CodedText text : texts) {
      List<String> labels = new ArrayList<>(text.agreed());
      text.coders().values().forEach(labels::addAll);
      labels.forEach(label -> first.putIfAbsent(label, text.at()));
      used.addAll(labels);
    }
    Coding coding = codebook.codingOf(used).orElseGet(codebook::ownCoding);
    for (String label : used) {
      List<String> frames = coding.labels().get(label);
      Location where = first.getOrDefault(label, at);
      if (frames == null) {
        problems.add(
            where,
            "the label '"
                + label
                + "' is no frame of codebook '"
                + codebook.id()
                + "' and of none of its codings; its frames are "
                + String.join(", ", codebook.ownCoding().labels().keySet()));
      } else if (frames.size() > 1) {
        problems.add(
            where,
            "the label '"
                + label
                + "' stands for several frames ("
                + String.join(", ", frames)
                + "); to learn them, code them apart");
      }
    }
    return coding;
  }

  /** How many frames a text may have. */
  Choice choice() {
    boolean some = frames.stream().anyMatch(List::isEmpty);
    return !single ? Choice.SEVERAL : some ? Choice.AT_MOST_ONE : Choice.ONE;
  }
}
