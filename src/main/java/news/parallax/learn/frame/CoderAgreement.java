package news.parallax.learn.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.evaluate.Agreement;
import news.parallax.evaluate.CodedText;
import news.parallax.frame.Codebook;

/** The agreement of the coders of coded texts: for each label they used, and for each question. */
final class CoderAgreement {

  private CoderAgreement() {}

  /** By label in the codebook's order, then by question; empty if no text has two coders. */
  static Map<String, Agreement> of(Codebook codebook, List<CodedText> texts) {
    Map<String, Agreement> found = new LinkedHashMap<>();
    for (String label : labels(codebook, texts)) {
      List<List<String>> units =
          texts.stream()
              .map(
                  text ->
                      text.coders().values().stream()
                          .map(given -> given.contains(label) ? "yes" : "no")
                          .toList())
              .toList();
      add(label, units, found);
    }
    Map<String, List<List<String>>> questions = new TreeMap<>();
    for (CodedText text : texts) {
      text.answers()
          .forEach(
              (question, answers) ->
                  questions
                      .computeIfAbsent(question, key -> new ArrayList<>())
                      .add(answers.stream().filter(Objects::nonNull).toList()));
    }
    questions.forEach((question, units) -> add("question " + question, units, found));
    return found;
  }

  private static void add(String name, List<List<String>> units, Map<String, Agreement> found) {
    Agreement agreement = Agreement.of(units);
    if (agreement.units() > 0) {
      found.put(name, agreement);
    }
  }

  private static List<String> labels(Codebook codebook, List<CodedText> texts) {
    TreeSet<String> used = new TreeSet<>();
    texts.forEach(text -> text.coders().values().forEach(used::addAll));
    List<String> labels =
        new ArrayList<>(
            codebook.frames().stream().map(frame -> frame.id()).filter(used::remove).toList());
    labels.addAll(used);
    return labels;
  }
}
