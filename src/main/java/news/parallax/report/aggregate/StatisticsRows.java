package news.parallax.report.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.analysis.FrameName;
import news.parallax.coverage.ArticleMeasure;
import news.parallax.coverage.CoverageStatistics;
import news.parallax.coverage.OutletStatistics;
import news.parallax.coverage.SpeechMeasure;
import news.parallax.frame.Codebook;
import news.parallax.source.SourceType;

/**
 * What the rows of the dimensions and aggregates are made of. Those of which there may be very many
 * come one at a time and sorted: sources, aliases, and sources of outlets.
 */
public final class StatisticsRows {
  private static final int MOST_YEARS_WITHOUT_GAPS = 100;

  private final CoverageStatistics statistics;
  private final RunInfo run;
  private final List<OutletRow> outlets = new ArrayList<>();
  private final SortedMap<String, SourceRow> sources = new TreeMap<>();

  public StatisticsRows(CoverageStatistics statistics, RunInfo run) {
    this.statistics = statistics;
    this.run = run;
    Map<String, SortedSet<String>> citing = new TreeMap<>();
    statistics
        .outlets()
        .forEach(
            (id, outlet) -> {
              outlet
                  .sources()
                  .keySet()
                  .forEach(
                      source -> citing.computeIfAbsent(source, unused -> new TreeSet<>()).add(id));
            });
    statistics
        .sources()
        .forEach(
            (id, source) ->
                sources.put(
                    id,
                    new SourceRow(
                        id,
                        source.name(),
                        source,
                        citing.getOrDefault(id, Collections.emptySortedSet()))));
    statistics
        .outlets()
        .forEach(
            (id, outlet) ->
                outlets.add(
                    new OutletRow(
                        id,
                        outlet.name(),
                        outlet,
                        exclusiveSources(outlet),
                        run.attributesOf(outlet.name()))));
  }

  /** How many named sources only this outlet cites. */
  private long exclusiveSources(OutletStatistics outlet) {
    return outlet.sources().keySet().stream()
        .map(this::source)
        .filter(source -> source.soleOutlet() != null && source.source().isNamed())
        .count();
  }

  public List<DimensionTables.RunRow> run() {
    return List.of(new DimensionTables.RunRow(run, statistics));
  }

  public List<OutletRow> outlets() {
    return outlets;
  }

  public Iterable<SourceRow> sources() {
    return sources.values();
  }

  /** The sources that are cited, and not only said to mean something. */
  public Iterable<SourceRow> citedSources() {
    return () ->
        sources.values().stream()
            .filter(row -> row.source().speech().of(SpeechMeasure.ATTRIBUTIONS) > 0)
            .iterator();
  }

  public Iterable<DimensionTables.AliasRow> aliases() {
    return () -> sources.values().stream().flatMap(StatisticsRows::aliasesOf).iterator();
  }

  private static Stream<DimensionTables.AliasRow> aliasesOf(SourceRow source) {
    return source.source().aliases().entrySet().stream()
        .map(entry -> new DimensionTables.AliasRow(source.id(), entry.getKey(), entry.getValue()));
  }

  public List<DefinitionRow> frames() {
    List<DefinitionRow> frames = new ArrayList<>();
    for (Codebook codebook : run.codebooks()) {
      codebook.frames().stream()
          .map(frame -> new DefinitionRow(codebook, frame))
          .forEach(frames::add);
    }
    return frames;
  }

  public Iterable<LocalDate> dates() {
    SortedSet<LocalDate> used = new TreeSet<>();
    statistics.outlets().values().forEach(outlet -> used.addAll(outlet.days().keySet()));
    if (used.isEmpty() || used.first().plusYears(MOST_YEARS_WITHOUT_GAPS).isBefore(used.last())) {
      return used;
    }
    return used.first().datesUntil(used.last().plusDays(1)).toList();
  }

  public List<FrameUseTables.OutletFrameRow> outletFrames() {
    List<FrameUseTables.OutletFrameRow> rows = new ArrayList<>();
    for (OutletRow outlet : outlets) {
      for (DefinitionRow frame : frames()) {
        if (frame.frame().residual()) {
          continue;
        }
        FrameName name = new FrameName(frame.codebook().id(), frame.frame().id());
        rows.add(new FrameUseTables.OutletFrameRow(outlet, frame, outlet.outlet().frame(name)));
      }
    }
    return rows;
  }

  public List<SpeechTables.OutletSourceTypeRow> outletSourceTypes() {
    List<SpeechTables.OutletSourceTypeRow> rows = new ArrayList<>();
    for (OutletRow outlet : outlets) {
      for (SourceType type : SourceType.values()) {
        rows.add(
            new SpeechTables.OutletSourceTypeRow(outlet, type, outlet.outlet().sourceType(type)));
      }
    }
    return rows;
  }

  public Iterable<SpeechTables.OutletSourceRow> outletSources() {
    return () -> outlets.stream().flatMap(this::sourcesOf).iterator();
  }

  private Stream<SpeechTables.OutletSourceRow> sourcesOf(OutletRow outlet) {
    return outlet.outlet().sources().entrySet().stream()
        .map(
            entry ->
                new SpeechTables.OutletSourceRow(outlet, source(entry.getKey()), entry.getValue()));
  }

  SourceRow source(String id) {
    return Objects.requireNonNull(sources.get(id), id);
  }

  public List<OutletTables.DayRow> days() {
    List<OutletTables.DayRow> rows = new ArrayList<>();
    for (OutletRow outlet : outlets) {
      outlet
          .outlet()
          .days()
          .forEach(
              (day, tally) -> {
                if (tally.of(ArticleMeasure.ARTICLES) > 0) {
                  rows.add(new OutletTables.DayRow(outlet, day, tally));
                }
              });
    }
    return rows;
  }
}
