package news.parallax.learn.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.evaluate.CodedText;
import org.jspecify.annotations.Nullable;

/**
 * Human against human and human against machine, on the texts that two coders or more coded: what
 * one coder says is held against another's, and what models that did not see a text find in it
 * against each coder's.
 *
 * @param frames by id of the frame
 */
record CoderComparison(List<String> coders, Map<String, OfFrame> frames) {

  /**
   * A frame.
   *
   * @param humans F1 of each two coders, on average; the same whichever of them is held to be right
   * @param machine F1 of the models against each coder
   */
  record OfFrame(double humans, Map<String, Double> machine) {}

  /**
   * Compares.
   *
   * @param predicted for each text what models found that did not see it
   */
  static CoderComparison of(CodedData data, List<BitSet> predicted) {
    Set<String> coders = new LinkedHashSet<>();
    List<Integer> both = new ArrayList<>();
    for (int i = 0; i < data.texts().size(); i++) {
      if (data.texts().get(i).coders().size() > 1) {
        both.add(i);
        coders.addAll(data.texts().get(i).coders().keySet());
      }
    }
    Map<String, OfFrame> frames = new LinkedHashMap<>();
    for (int m = 0; m < data.learnable().size() && !both.isEmpty(); m++) {
      frames.put(data.learnable().get(m), compare(data, both, m, List.copyOf(coders), predicted));
    }
    return new CoderComparison(List.copyOf(coders), frames);
  }

  private static OfFrame compare(
      CodedData data, List<Integer> both, int m, List<String> coders, List<BitSet> predicted) {
    Set<String> labels = new LinkedHashSet<>();
    data.coding()
        .labels()
        .forEach(
            (label, ids) -> {
              if (ids.contains(data.learnable().get(m))) {
                labels.add(label);
              }
            });
    double pairs = 0;
    double humans = 0;
    Map<String, Double> machine = new LinkedHashMap<>();
    for (int a = 0; a < coders.size(); a++) {
      Tally withModel = new Tally();
      for (int i : both) {
        withModel.add(gives(data.texts().get(i), coders.get(a), labels), predicted.get(i).get(m));
      }
      machine.put(coders.get(a), withModel.f1());
      for (int b = a + 1; b < coders.size(); b++) {
        Tally tally = new Tally();
        for (int i : both) {
          CodedText text = data.texts().get(i);
          tally.add(gives(text, coders.get(a), labels), gives(text, coders.get(b), labels));
        }
        humans += tally.f1();
        pairs++;
      }
    }
    return new OfFrame(humans / pairs, machine);
  }

  /** Whether a coder gave the frame; null if the coder did not see the text. */
  private static @Nullable Boolean gives(CodedText text, String coder, Set<String> labels) {
    List<String> given = text.coders().get(coder);
    return given == null ? null : given.stream().anyMatch(labels::contains);
  }

  private static final class Tally {
    private int both;
    private int either;

    void add(@Nullable Boolean first, @Nullable Boolean second) {
      if (first != null && second != null) {
        both += first && second ? 1 : 0;
        either += (first ? 1 : 0) + (second ? 1 : 0);
      }
    }

    double f1() {
      return either == 0 ? 0 : 2.0 * both / either;
    }
  }
}
