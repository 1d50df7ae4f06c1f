package news.parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import news.parallax.article.Span;
import news.parallax.text.Document;

/**
 * What became of each attribution: scores by type, outlet, form and article, and a list of errors.
 * An attribution is right if content and source overlap those of a gold one, one to one.
 */
final class AttributionReview {
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<List<String>> errors = new ArrayList<>();

  /**
   * What an article is counted under.
   *
   * @param outlet who published it; empty if that is not told
   * @param form how it attributes ("headline"); empty if it is an article like others
   * @param split the part of the data it belongs to ("dev"); empty if there are none
   */
  record Labels(String id, String outlet, String form, String split) {}

  /** Takes in what was matched of an article. */
  void add(Labels labels, Document document, AttributionScorer.Matched matched) {
    String id = labels.id();
    for (SpanRoles one : matched.right()) {
      count("type", one.type(), 1, 0, 1);
    }
    for (SpanRoles one : matched.missed()) {
      count("type", one.type(), 1, 0, 0);
      errors.add(error(id, "missed", one, document));
    }
    for (SpanRoles one : matched.wrong()) {
      errors.add(error(id, "false", one, document));
    }
    int right = matched.right().size();
    int gold = right + matched.missed().size();
    int predicted = right + matched.wrong().size();
    count("article", id, gold, predicted, right);
    if (!labels.outlet().isEmpty()) {
      count("outlet", labels.outlet(), gold, predicted, right);
    }
    if (!labels.form().isEmpty()) {
      String by = ("form " + labels.split()).strip();
      count(by, "all", gold, predicted, right);
      count(by, labels.form(), gold, predicted, right);
    }
  }

  private void count(String by, String group, int gold, int predicted, int right) {
    int[] sums = counts.computeIfAbsent(by + "\t" + group, key -> new int[3]);
    sums[0] += gold;
    sums[1] += predicted;
    sums[2] += right;
  }

  private static List<String> error(String id, String kind, SpanRoles one, Document document) {
    String text = document.text();
    return List.of(
        id,
        kind,
        one.type(),
        words(one.source(), text),
        words(one.cue(), text),
        words(one.content(), text),
        sentence(one, document));
  }

  private static String words(List<Span> spans, String text) {
    return String.join(" … ", spans.stream().map(span -> line(span.in(text))).toList());
  }

  private static String sentence(SpanRoles one, Document document) {
    Span where = one.cue().isEmpty() ? one.content().get(0) : one.cue().get(0);
    int sentence = document.sentenceAt(where.start());
    return sentence < 0 ? "" : line(document.sentences().get(sentence).span().in(document.text()));
  }

  private static String line(String text) {
    return text.replace('\n', ' ').strip();
  }

  /**
   * Scores by type, by outlet and by form in each part of the data ("form dev"); of types recall
   * only, for the predicted type may be another.
   */
  ScoreTable groups() {
    return table(by -> !by.equals("article"));
  }

  ScoreTable articles() {
    return table(by -> by.equals("article"));
  }

  private ScoreTable table(Predicate<String> kinds) {
    List<List<String>> rows = new ArrayList<>();
    counts.forEach(
        (key, sums) -> {
          String by = key.substring(0, key.indexOf('\t'));
          boolean type = by.equals("type");
          if (kinds.test(by)) {
            rows.add(
                List.of(
                    by,
                    key.substring(key.indexOf('\t') + 1),
                    Integer.toString(sums[0]),
                    type ? "" : Integer.toString(sums[1]),
                    Integer.toString(sums[2]),
                    type ? "" : share(sums[2], sums[1]),
                    share(sums[2], sums[0]),
                    type ? "" : share(2 * sums[2], sums[0] + sums[1])));
          }
        });
    return new ScoreTable(
        List.of("by", "group", "gold", "predicted", "right", "precision", "recall", "f1"), rows);
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "" : String.format(Locale.ROOT, "%.4f", (double) part / whole);
  }

  ScoreTable errors() {
    return new ScoreTable(
        List.of("article", "error", "type", "source", "cue", "content", "sentence"), errors);
  }
}
