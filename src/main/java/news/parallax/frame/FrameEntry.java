package news.parallax.frame;

import java.util.List;
import java.util.Set;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;

/**
 * A frame as it stands in a codebook file, with the places that messages point to.
 *
 * @param at the frame's entry
 * @param matches its right examples
 * @param mismatches its wrong examples
 * @param sound whether it was read without a problem
 */
record FrameEntry(
    Frame frame,
    YamlValue at,
    YamlValue neighbours,
    List<YamlValue> matches,
    List<YamlValue> mismatches,
    boolean sound) {
  static final double LEAST_THRESHOLD = 0.01;
  private static final double LEAST_SHARE = 0.001;
  private static final int MOST_SENTENCES = 1000;

  private static final Set<String> KEYS =
      Set.of(
          ("id label definition border neighbours residual threshold article cues matches "
                  + "mismatches")
              .split(" ", -1));

  /**
   * Reads a frame.
   *
   * @param threshold for a frame that gives none
   * @param article for a frame that gives none
   */
  static FrameEntry read(YamlValue at, double threshold, ArticleRule article, Problems problems) {
    int before = problems.messages().size();
    CodebookFields fields = new CodebookFields(at, KEYS);
    String id = fields.id();
    boolean residual = fields.flag("residual");
    List<YamlValue> matches =
        fields.list("matches", "must give at least one sentence that carries the frame");
    List<YamlValue> mismatches =
        fields.list("mismatches", "must give at least one sentence that does not carry the frame");
    List<YamlValue> cues =
        residual
            ? fields.optionalList("cues")
            : fields.list("cues", "must give at least one word or phrase");
    if (residual && !cues.isEmpty()) {
      fields.value("cues").problem("a residual frame is what the others leave: it has no cues");
    }
    Frame frame =
        new Frame(
            id,
            new Frame.Meaning(
                fields.text("label"),
                fields.text("definition"),
                fields.optionalText("border"),
                fields.optionalList("neighbours").stream().map(YamlValue::text).toList()),
            residual,
            fields.number("threshold", LEAST_THRESHOLD, Cues.MOST, threshold),
            article(fields, article),
            Cues.read(cues),
            matches.stream().map(YamlValue::text).toList(),
            mismatches.stream().map(YamlValue::text).toList());
    return new FrameEntry(
        frame,
        at,
        fields.value("neighbours"),
        matches,
        mismatches,
        problems.messages().size() == before);
  }

  /** Reads the key {@code article}. */
  static ArticleRule article(CodebookFields fields, ArticleRule otherwise) {
    if (!fields.has("article")) {
      return otherwise;
    }
    CodebookFields rule = new CodebookFields(fields.value("article"), Set.of("sentences", "share"));
    return new ArticleRule(
        rule.integer("sentences", 1, MOST_SENTENCES, otherwise.sentences()),
        rule.number("share", LEAST_SHARE, 1, otherwise.share()));
  }

  /** Notes neighbours that the codebook does not have. */
  void checkNeighbours(Set<String> known) {
    for (String neighbour : frame.meaning().neighbours()) {
      if (!known.contains(neighbour) || neighbour.equals(frame.id())) {
        neighbours.problem(
            "neighbour '"
                + neighbour
                + "' is no other frame of this codebook; it has "
                + String.join(", ", known));
      }
    }
  }
}
