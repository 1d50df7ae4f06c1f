package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.coverage.Proportion;
import news.parallax.coverage.WithinStories;
import news.parallax.report.table.TableRow;

/** How much each outlet uses each frame, from agg_outlet_frame; the sentences from fact_frame. */
final class Frames implements PageSection {
  static final String ALL = "all";
  private static final double STEPS = 1e4;
  private static final List<String> COUNTS =
      List.of(
          ("sentences outlet_sentences framed_articles outlet_articles outlet_voice_sentences "
                  + "source_voice_sentences mixed_voice_sentences")
              .split(" ", -1));

  private final Outlets outlets;
  private final EvidenceSection evidence;
  private final Map<String, Definition> frames = new LinkedHashMap<>();
  private final List<Use> uses = new ArrayList<>();
  private final WithinStories within = new WithinStories();

  /** The stories of the articles that have one. */
  private final Map<String, String> stories = new HashMap<>();

  private final Map<String, Sum> sums = new LinkedHashMap<>();

  Frames(Outlets outlets, EvidenceSection evidence) {
    this.outlets = outlets;
    this.evidence = evidence;
  }

  /**
   * How many independent observations stand behind the counts of several outlets together: as many
   * of each hundred as behind those of outlets with two articles or more; if there are none, one an
   * article.
   */
  static final class Observations {
    private double known;
    private long of;
    private long articles;

    /** Adds those of an outlet: what they stand behind, and its articles. */
    void add(double observations, long count, long ofArticles) {
      articles += ofArticles;
      if (ofArticles > 1) {
        known += observations;
        of += count;
      }
    }

    /** Those behind so many counts of all outlets. */
    double of(long counts) {
      return Math.min((double) counts, of == 0 ? (double) articles : counts * known / of);
    }
  }

  /** What all outlets together make of a frame. */
  private static final class Sum {
    final long[] counts = new long[COUNTS.size()];
    final Observations observations = new Observations();
  }

  /** A frame of a codebook. */
  record Definition(
      String id, String codebook, String frame, String label, String definition, String border) {}

  /**
   * What one outlet, or {@link #ALL}, makes of one frame.
   *
   * @param counts in the order of {@link #COUNTS}
   * @param observations how many independent sentences stand behind them
   */
  record Use(String outlet, String frame, List<Long> counts, double observations) {
    Proportion sentences() {
      return new Proportion(counts.get(0), counts.get(1), observations);
    }

    Share sentenceShare() {
      return Share.of(sentences());
    }

    Share articleShare() {
      return Share.of(counts.get(2), counts.get(3));
    }
  }

  @Override
  public void choose(RunTables tables) throws IOException {
    tables.each(
        "dim_frame",
        row -> {
          if (!row.flag("residual")) {
            frames.put(row.text("frame_id"), definition(row));
          }
        });
    tables.each("agg_outlet_frame", this::use);
    sums.forEach(
        (frame, sum) ->
            announce(
                new Use(
                    ALL,
                    frame,
                    Arrays.stream(sum.counts).boxed().toList(),
                    sum.observations.of(sum.counts[1]))));
  }

  @Override
  public void survey(TableRow row) {
    if (row.has("story_id")) {
      stories.put(row.text("article_id"), row.text("story_id"));
      within.add(row.text("story_id"), row.text("outlet_id"), row.whole("sentences"));
    }
  }

  private static Definition definition(TableRow row) {
    return new Definition(
        row.text("frame_id"),
        row.text("codebook_id"),
        row.text("frame"),
        row.text("frame_label"),
        row.text("definition"),
        row.text("border"));
  }

  private void use(TableRow row) {
    List<Long> counts = COUNTS.stream().map(row::whole).toList();
    String frame = row.text("frame_id");
    double observations =
        row.has("sentence_observations") ? row.number("sentence_observations") : 0;
    Sum sum = sums.computeIfAbsent(frame, unseen -> new Sum());
    for (int i = 0; i < sum.counts.length; i++) {
      sum.counts[i] += counts.get(i);
    }
    sum.observations.add(observations, counts.get(1), counts.get(3));
    if (outlets.shows(row.text("outlet_id"))) {
      announce(new Use(row.text("outlet_id"), frame, counts, observations));
    }
  }

  private void announce(Use use) {
    uses.add(use);
    if (use.counts.get(0) > 0) {
      evidence.announce(key(use.outlet, use.frame), "fact_frame", use.counts.get(0));
    }
  }

  private static String key(String outlet, String frame) {
    return "frame/" + outlet + "/" + frame;
  }

  @Override
  public void frame(TableRow row) {
    keep(key(row.text("outlet_id"), row.text("frame_id")), row);
    keep(key(ALL, row.text("frame_id")), row);
    String story = stories.get(row.text("article_id"));
    if (story != null) {
      within.count(row.text("frame_id"), story, row.text("outlet_id"));
    }
  }

  private void keep(String key, TableRow row) {
    if (evidence.wants(key)) {
      String pieces =
          row.has("evidence_spans")
              ? row.text("evidence_spans")
              : row.text("start") + "-" + row.text("end");
      evidence.keep(key, row, pieces, row.text("voice"), row.text("source_name"), "");
    }
  }

  /** The frames by their keys. */
  Map<String, Definition> definitions() {
    return frames;
  }

  List<Use> uses() {
    return uses;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    Rows.write(
        json,
        "frames",
        frames.values(),
        frame -> {
          json.writeString(frame.id);
          json.writeString(frame.codebook);
          json.writeString(frame.label.isEmpty() ? frame.frame : frame.label);
          json.writeString(frame.definition);
          json.writeString(frame.border);
          WithinStories.Spread spread = within.of(frame.id);
          json.writeNumber(Math.rint(spread.deviation() * STEPS) / STEPS);
          json.writeNumber(spread.stories());
        });
    Rows.write(
        json,
        "frameUse",
        uses,
        use -> {
          json.writeString(use.outlet);
          json.writeString(use.frame);
          for (long count : use.counts) {
            json.writeNumber(count);
          }
          use.sentenceShare().write(json);
          use.articleShare().write(json);
        });
  }
}
