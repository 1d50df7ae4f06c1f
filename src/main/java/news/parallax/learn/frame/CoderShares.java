package news.parallax.learn.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.parallax.evaluate.CodedText;
import news.parallax.frame.Coding;
import org.jspecify.annotations.Nullable;

/**
 * How much of a frame its coders saw in a text. A text that two of three coders gave a frame is a
 * weaker example of it than one that all three did, and models learn better if told so (learning
 * from soft labels: Peterson et al. 2019).
 */
final class CoderShares {
  /** How much the label decided on counts beside the coders' share. */
  private static final double LABEL = 0.2;

  private static final Set<String> YES = Set.of("1", "1.0", "true", "yes");

  private CoderShares() {}

  /**
   * What a model is to learn of a frame in a text: 0 to 1; its label alone, 0 or 1, where single
   * codings are not known.
   *
   * @param label whether the text carries the frame
   */
  static double target(CodedText text, String frame, Coding coding, boolean label) {
    double hard = label ? 1 : 0;
    Double share = share(text, frame, coding);
    return share == null ? hard : LABEL * hard + (1 - LABEL) * share;
  }

  private static @Nullable Double share(CodedText text, String frame, Coding coding) {
    List<Boolean> votes = new ArrayList<>();
    List<String> labels =
        coding.labels().keySet().stream()
            .filter(label -> coding.labels().getOrDefault(label, List.of()).contains(frame))
            .toList();
    text.coders().values().forEach(given -> votes.add(labels.stream().anyMatch(given::contains)));
    for (String label : labels) {
      for (String question : coding.questions().getOrDefault(label, List.of())) {
        text.answers().getOrDefault(question, List.of()).stream()
            .filter(Objects::nonNull)
            .forEach(answer -> votes.add(YES.contains(answer)));
      }
    }
    return votes.isEmpty()
        ? null
        : (double) votes.stream().filter(vote -> vote).count() / votes.size();
  }
}
