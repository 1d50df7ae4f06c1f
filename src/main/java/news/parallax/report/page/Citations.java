package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.report.table.TableRow;

/**
 * Who quotes whom: the sources cited most and the outlets shown, and the sources that only one
 * outlet hears; from agg_source, agg_outlet_source and dim_source.
 */
final class Citations implements PageSection {
  /** As many names as can be read in one picture. */
  private static final int SHOWN = 36;

  private static final int SOLE_SHOWN = 6;

  /** Names of an outlet that are looked for in the articles of the others. */
  private static final int SOLE_TRIED = 30;

  private final Outlets outlets;
  private final EvidenceSection evidence;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<String, List<Source>> sole = new LinkedHashMap<>();
  private final Tally tally = new Tally();

  Citations(Outlets outlets, EvidenceSection evidence) {
    this.outlets = outlets;
    this.evidence = evidence;
  }

  /** A source, the number of outlets that cite it and of its attributions. */
  record Source(
      String id, String name, String type, String form, long outlets, String sole, long cited) {
    boolean named() {
      return form.startsWith("named");
    }

    boolean individual() {
      return form.endsWith("individual");
    }

    /** Whether it stands for everyone who could not be told. */
    boolean nobody() {
      return name.startsWith("(");
    }
  }

  /**
   * @param more whether the outlet cites the source clearly more than the run does: the interval of
   *     the share lies above the share in the run
   */
  private record Link(String outlet, String source, long attributions, boolean more) {}

  /**
   * Which rows of fact_attribution bear a sentence that somebody is cited: a statement, found with
   * great confidence, beside the name itself. What a pronoun, an office or a quotation that goes on
   * is joined to a name by is counted in the tables but said of nobody.
   */
  static final class SureCitation {
    /** Sure citations from which somebody counts as heard. */
    static final long LEAST = 2;

    /** How a sentence says that so many stand behind it. */
    static final String TWICE = " by name, each at least twice.";

    static final String TWICE_ALONE = " by name, at least twice.";

    /** Of rows so confident almost all are right, whatever their form. */
    private static final double CONFIDENT = .95;

    private static final Set<String> BY_NAME = Set.of("name", "surname");

    private SureCitation() {}

    static boolean is(TableRow row) {
      return row.flag("counted")
          && !row.flag("nested")
          && !row.flag("negated")
          && row.text("act").equals("statement")
          && BY_NAME.contains(row.text("resolution"))
          && row.has("confidence")
          && row.number("confidence") >= CONFIDENT;
    }
  }

  /** How many sources there are, and attributions. */
  private static final class Tally {
    private long attributions;
    private long sources;
  }

  /** Whether the source is among those in the picture. */
  boolean shows(String sourceId) {
    return sources.containsKey(sourceId);
  }

  @Override
  public void choose(RunTables tables) throws IOException {
    Map<String, String[]> names = new LinkedHashMap<>();
    tables.each(
        "dim_source",
        row ->
            names.put(
                row.text("source_id"),
                new String[] {row.text("source_type"), row.text("source_form")}));
    List<Source> all = new ArrayList<>();
    tables.each("agg_source", row -> all.add(source(row, names)));
    tally.attributions = all.stream().mapToLong(Source::cited).sum();
    all.removeIf(Source::nobody);
    all.sort(Comparator.comparingLong(Source::cited).reversed().thenComparing(Source::name));
    count(all);
    all.stream()
        .filter(source -> source.named() || all.size() <= SHOWN)
        .limit(SHOWN)
        .forEach(source -> sources.put(source.id, source));
    chooseSole(all, tables);
    announce(tables);
  }

  private static Source source(TableRow row, Map<String, String[]> names) {
    String[] kind = names.getOrDefault(row.text("source_id"), new String[] {"unknown", ""});
    return new Source(
        row.text("source_id"),
        row.text("source_name"),
        kind[0],
        kind[1],
        row.whole("outlets"),
        row.text("sole_outlet_id"),
        row.whole("attributions"));
  }

  private void count(List<Source> all) {
    tally.sources = all.size();
  }

  /**
   * Chooses those that one outlet alone cites: by a name that may be told, and that stands in no
   * article of another outlet, so that none can have been overlooked there.
   */
  private void chooseSole(List<Source> all, RunTables tables) throws IOException {
    SoleNames names = new SoleNames(all.stream().filter(Source::named).map(Source::name).toList());
    Map<String, Integer> chosen = new HashMap<>();
    Map<String, Source> candidates = new LinkedHashMap<>();
    for (Source source : all) {
      boolean told =
          source.named()
              && outlets.knows(source.sole)
              && names.tellable(source.name, source.individual(), !source.type.equals("unknown"));
      if (told && chosen.merge(source.sole, 1, Integer::sum) <= SOLE_TRIED) {
        candidates.put(source.name.toLowerCase(Locale.ROOT), source);
      }
    }
    Set<String> elsewhere = new HashSet<>();
    NameScan scan = new NameScan(candidates.keySet());
    tables.each(
        "dim_article",
        article ->
            scan.read(
                article.text("text"),
                name -> {
                  Source source = candidates.get(name);
                  if (source == null || !source.sole.equals(article.text("outlet_id"))) {
                    elsewhere.add(name);
                  }
                }));
    Map<String, Integer> sure = new HashMap<>();
    candidates.values().forEach(source -> sure.put(source.id, 0));
    tables.each(
        "fact_attribution",
        row -> {
          if (sure.containsKey(row.text("source_id")) && SureCitation.is(row)) {
            sure.merge(row.text("source_id"), 1, Integer::sum);
          }
        });
    outlets.lines().forEach(outlet -> sole.put(outlet.id(), new ArrayList<>()));
    candidates.forEach(
        (name, source) -> {
          List<Source> heard = sole.get(source.sole);
          boolean known = sure.getOrDefault(source.id, 0) >= SureCitation.LEAST;
          if (heard != null && known && heard.size() < SOLE_SHOWN && !elsewhere.contains(name)) {
            heard.add(source);
          }
        });
  }

  private void announce(RunTables tables) throws IOException {
    Set<String> wanted = new HashSet<>(sources.keySet());
    sole.values().forEach(list -> list.forEach(source -> wanted.add(source.id)));
    tables.each(
        "agg_outlet_source",
        row -> {
          String outlet = row.text("outlet_id");
          String source = row.text("source_id");
          if (outlets.shows(outlet) && wanted.contains(source)) {
            evidence.announce(key(outlet, source), "fact_attribution", row.whole("attributions"));
            if (sources.containsKey(source)) {
              links.add(link(row, sources.get(source)));
            }
          }
        });
  }

  private Link link(TableRow row, Source source) {
    double usual = (double) source.cited / Math.max(1, tally.attributions);
    return new Link(
        row.text("outlet_id"),
        source.id,
        row.whole("attributions"),
        row.number("attribution_share_low") > usual);
  }

  private static String key(String outlet, String source) {
    return "cites/" + outlet + "/" + source;
  }

  @Override
  public void attribution(TableRow row) {
    SourceTypes.keep(key(row.text("outlet_id"), row.text("source_id")), row, evidence);
  }

  /**
   * Sources that only this outlet cites, those it cites most first; a few of which that is sure.
   */
  List<Source> heardOnlyBy(String outlet) {
    return sole.getOrDefault(outlet, List.of());
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeNumberField("sourcesInAll", tally.sources);
    json.writeArrayFieldStart("sources");
    for (Source source : sources.values()) {
      write(json, source);
    }
    json.writeEndArray();
    Rows.write(
        json,
        "cites",
        links,
        link -> {
          json.writeString(link.outlet);
          json.writeString(link.source);
          json.writeNumber(link.attributions);
          json.writeBoolean(link.more);
        });
    json.writeObjectFieldStart("sole");
    for (Map.Entry<String, List<Source>> entry : sole.entrySet()) {
      json.writeArrayFieldStart(entry.getKey());
      for (Source source : entry.getValue()) {
        write(json, source);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Source source) throws IOException {
    json.writeStartArray();
    json.writeString(source.id);
    json.writeString(source.name);
    json.writeString(source.type);
    json.writeNumber(source.outlets);
    json.writeNumber(source.cited);
    json.writeEndArray();
  }
}
