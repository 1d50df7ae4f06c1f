package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.coverage.Proportion;
import news.parallax.report.table.TableRow;

/** Which types of sources each outlet cites, from agg_outlet_source_type. */
final class SourceTypes implements PageSection {
  private final Outlets outlets;
  private final EvidenceSection evidence;
  private final List<Use> uses = new ArrayList<>();
  private final Map<String, Sum> sums = new TreeMap<>();

  SourceTypes(Outlets outlets, EvidenceSection evidence) {
    this.outlets = outlets;
    this.evidence = evidence;
  }

  private record Use(String outlet, String type, long attributions, long of, double observations) {}

  /** What all outlets together cite of a type. */
  private static final class Sum {
    long attributions;
    long of;
    final Frames.Observations observations = new Frames.Observations();
  }

  @Override
  public void choose(RunTables tables) throws IOException {
    tables.each("agg_outlet_source_type", this::use);
    sums.forEach(
        (type, sum) ->
            announce(
                new Use(Frames.ALL, type, sum.attributions, sum.of, sum.observations.of(sum.of))));
  }

  private void use(TableRow row) {
    long attributions = row.whole("attributions");
    long of = row.whole("outlet_attributions");
    double observations =
        row.has("attribution_observations") ? row.number("attribution_observations") : 0;
    Sum sum = sums.computeIfAbsent(row.text("source_type"), unseen -> new Sum());
    sum.attributions += attributions;
    sum.of += of;
    sum.observations.add(observations, of, row.whole("outlet_articles"));
    if (outlets.shows(row.text("outlet_id"))) {
      announce(
          new Use(row.text("outlet_id"), row.text("source_type"), attributions, of, observations));
    }
  }

  private void announce(Use use) {
    uses.add(use);
    if (use.attributions > 0) {
      evidence.announce(key(use.outlet, use.type), "fact_attribution", use.attributions);
    }
  }

  private static String key(String outlet, String type) {
    return "type/" + outlet + "/" + type;
  }

  @Override
  public void attribution(TableRow row) {
    keep(key(row.text("outlet_id"), row.text("source_type")), row, evidence);
    keep(key(Frames.ALL, row.text("source_type")), row, evidence);
  }

  /** Keeps an attribution for a number: marks the content, names the source and the cue. */
  static void keep(String key, TableRow row, EvidenceSection evidence) {
    if (evidence.wants(key)) {
      evidence.keep(
          key, row, row.text("content_spans"), "", row.text("source_name"), row.text("cue_text"));
    }
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    Rows.write(
        json,
        "typeUse",
        uses,
        use -> {
          json.writeString(use.outlet);
          json.writeString(use.type);
          json.writeNumber(use.attributions);
          json.writeNumber(use.of);
          Share.of(new Proportion(use.attributions, use.of, use.observations)).write(json);
        });
  }
}
