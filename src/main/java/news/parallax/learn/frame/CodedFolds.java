package news.parallax.learn.frame;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.evaluate.CodedText;
import news.parallax.learn.Tuner;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;

/** Parts coded texts for cross-validation: by a field of theirs, or by the hash of their ids. */
final class CodedFolds {
  private static final int FOLDS = 5;
  private static final int MOST_FOLDS = 50;

  private CodedFolds() {}

  /**
   * The fold of each text, counted from 0.
   *
   * @param at where it is told that the folds named are too few or too many
   */
  static List<Integer> of(
      List<CodedText> texts, FrameCalibration.Settings settings, Location at, Problems problems) {
    if (settings.foldField() == null) {
      return texts.stream().map(text -> Tuner.fold(text.id(), settings.seed(), FOLDS)).toList();
    }
    Map<String, Integer> names = new TreeMap<>();
    texts.forEach(text -> names.put(String.valueOf(text.fold()), 0));
    if (names.size() < 2 || names.size() > MOST_FOLDS) {
      problems.add(
          at,
          "the field '"
              + settings.foldField()
              + "' must name 2 to "
              + MOST_FOLDS
              + " folds; it names "
              + names.size());
    }
    int next = 0;
    for (Map.Entry<String, Integer> name : names.entrySet()) {
      name.setValue(next++);
    }
    return texts.stream().map(text -> names.getOrDefault(String.valueOf(text.fold()), 0)).toList();
  }
}
