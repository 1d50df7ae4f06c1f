package news.parallax.frame;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How coded data name the frames of a codebook, where they use labels of their own: a label may
 * stand for several frames at once.
 *
 * @param single whether the data give each text one label, so that only the first counts
 * @param labels each label with the ids of the frames it stands for, in the order of the codebook
 *     file; a label with no frames stands for a text in which no other label was found
 * @param questions labels with the questions of the coding form by which coders decide on them
 */
public record Coding(
    String id,
    String title,
    boolean single,
    Map<String, List<String>> labels,
    Map<String, List<String>> questions)
    implements Serializable {

  public Coding {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
  }

  /** A coding that knows of no questions. */
  public Coding(String id, String title, boolean single, Map<String, List<String>> labels) {
    this(id, title, single, labels, Map.of());
  }

  /** Whether it knows all these labels. */
  public boolean covers(Set<String> used) {
    return labels.keySet().containsAll(used);
  }

  /**
   * The labels of a text.
   *
   * @param frameIds the frames found in it, by falling score; those no label stands for are left
   *     out
   */
  public List<String> labelsOf(List<String> frameIds) {
    List<String> found = new ArrayList<>();
    for (String frameId : frameIds) {
      labels.forEach(
          (label, frames) -> {
            if (frames.contains(frameId) && !found.contains(label)) {
              found.add(label);
            }
          });
    }
    if (found.isEmpty()) {
      labels.forEach(
          (label, frames) -> {
            if (frames.isEmpty()) {
              found.add(label);
            }
          });
    }
    return single && found.size() > 1 ? found.subList(0, 1) : found;
  }
}
