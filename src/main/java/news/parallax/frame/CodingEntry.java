package news.parallax.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.yaml.YamlValue;

/** Reads a coding: the labels of coded data and the frames they stand for. */
final class CodingEntry {
  private static final Set<String> KEYS = Set.of("id", "title", "single", "labels", "questions");

  private CodingEntry() {}

  /**
   * Reads a coding.
   *
   * @param known ids of the frames of the codebook
   */
  static Coding read(YamlValue at, Set<String> known) {
    CodebookFields fields = new CodebookFields(at, KEYS);
    Map<String, List<String>> labels = new LinkedHashMap<>();
    if (!fields.has("labels")) {
      at.problem("key 'labels' is missing");
    } else {
      fields
          .value("labels")
          .entries(Set.of())
          .forEach((label, frames) -> labels.put(label, frameIds(frames, known)));
    }
    Map<String, List<String>> questions = new LinkedHashMap<>();
    if (fields.has("questions")) {
      fields
          .value("questions")
          .entries(labels.keySet())
          .forEach((label, asked) -> questions.put(label, asked.texts()));
    }
    return new Coding(fields.id(), fields.text("title"), fields.flag("single"), labels, questions);
  }

  private static List<String> frameIds(YamlValue frames, Set<String> known) {
    List<String> ids = frames.texts();
    for (String id : ids) {
      if (!known.contains(id)) {
        frames.problem(
            "frame '" + id + "' is not in this codebook; it has " + String.join(", ", known));
      }
    }
    return ids;
  }
}
