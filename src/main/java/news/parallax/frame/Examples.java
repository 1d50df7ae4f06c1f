package news.parallax.frame;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.text.Segmenter;
import news.parallax.yaml.YamlValue;

/** Holds the examples of a codebook against what its cues make of them. */
final class Examples {
  private final LexiconFrameAssigner assigner;
  private final Segmenter segmenter = new Segmenter();

  Examples(Codebook codebook) {
    this.assigner = new LexiconFrameAssigner(codebook);
  }

  /** Notes each example of a frame that comes out wrong, with what it scores and why. */
  void check(FrameEntry entry) {
    for (YamlValue example : entry.matches()) {
      check(entry.frame(), example, true);
    }
    for (YamlValue example : entry.mismatches()) {
      check(entry.frame(), example, false);
    }
  }

  private void check(Frame frame, YamlValue example, boolean expected) {
    List<FrameTally> tallies = assigner.tallies(segmenter.segment(example.text()));
    List<FrameTally> own =
        tallies.stream().filter(tally -> tally.frame().id().equals(frame.id())).toList();
    List<FrameTally> assigned = tallies.stream().filter(FrameTally::isAssigned).toList();
    if (frame.residual()) {
      if (assigned.isEmpty() != expected) {
        example.problem(
            expected
                ? "this sentence should be left to '" + frame.id() + "', but: " + explain(assigned)
                : "this sentence should carry a frame other than '"
                    + frame.id()
                    + "', but none is assigned");
      }
    } else if (own.stream().anyMatch(FrameTally::isAssigned) != expected) {
      example.problem(
          "this sentence must "
              + (expected ? "" : "not ")
              + "be assigned to '"
              + frame.id()
              + "'; the threshold is "
              + number(frame.threshold())
              + ", and: "
              + explain(own));
    }
  }

  private static String explain(List<FrameTally> tallies) {
    return tallies.isEmpty()
        ? "no cue was found"
        : tallies.stream().map(Examples::explain).collect(Collectors.joining("; "));
  }

  private static String explain(FrameTally tally) {
    return tally.frame().id()
        + " scores "
        + number(tally.score())
        + " = "
        + tally.cues().stream()
            .map(cue -> cue.pattern() + " " + number(cue.weight()))
            .collect(Collectors.joining(" + "));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
