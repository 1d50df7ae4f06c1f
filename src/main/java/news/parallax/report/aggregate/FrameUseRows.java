package news.parallax.report.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.analysis.FrameName;
import news.parallax.coverage.ArticleMeasure;
import news.parallax.coverage.CarrierMeasure;
import news.parallax.coverage.CoverageStatistics;
import news.parallax.coverage.Divergence;
import news.parallax.coverage.FrameMeasure;
import news.parallax.coverage.FrameSample;
import news.parallax.coverage.OutletStatistics;
import news.parallax.coverage.Tally;
import news.parallax.frame.Codebook;
import news.parallax.frame.Frame;
import news.parallax.source.SourceType;
import org.jspecify.annotations.Nullable;

/** What the rows about frames over days, source types and pairs of outlets are made of. */
public final class FrameUseRows {
  /** Pairs grow with the square of the outlets: only those with most articles are paired. */
  static final int MOST_OUTLETS = 60;

  private final CoverageStatistics statistics;
  private final RunInfo run;
  private final List<OutletRow> outlets;
  private final List<DefinitionRow> frames;

  record DayFrameRow(
      LocalDate day, DefinitionRow frame, Tally<FrameMeasure> use, Tally<ArticleMeasure> all) {}

  /**
   * @param frameSentences sentences of the frame that sources of any type speak
   * @param typeSentences sentences of any frame of the codebook that sources of the type speak
   */
  record CarrierRow(
      DefinitionRow frame,
      SourceType type,
      Tally<CarrierMeasure> use,
      long frameSentences,
      long typeSentences) {}

  /**
   * @param widest the frame that adds most to the divergence; null if there is none
   */
  record PairRow(
      OutletRow left,
      OutletRow right,
      Codebook codebook,
      FrameSample leftSample,
      FrameSample rightSample,
      double divergence,
      Divergence.Interval interval,
      @Nullable Widest widest) {}

  /** The frame that parts two outlets most. */
  record Widest(String frameId, double bits) {}

  public FrameUseRows(
      CoverageStatistics statistics,
      RunInfo run,
      List<OutletRow> outlets,
      List<DefinitionRow> frames) {
    this.statistics = statistics;
    this.run = run;
    this.outlets = outlets;
    this.frames = frames.stream().filter(frame -> !frame.frame().residual()).toList();
  }

  private static FrameName nameOf(DefinitionRow frame) {
    return new FrameName(frame.codebook().id(), frame.frame().id());
  }

  public Iterable<DayFrameRow> days() {
    SortedMap<LocalDate, Tally<ArticleMeasure>> days = statistics.days();
    List<DefinitionRow> sorted =
        frames.stream().sorted(Comparator.comparing(DefinitionRow::id)).toList();
    return () ->
        days.entrySet().stream()
            .flatMap(
                day ->
                    sorted.stream()
                        .map(
                            frame ->
                                new DayFrameRow(
                                    day.getKey(),
                                    frame,
                                    statistics.frames().of(day.getKey(), nameOf(frame)),
                                    day.getValue())))
            .iterator();
  }

  public List<CarrierRow> carriers() {
    SortedMap<String, long[]> ofType = new TreeMap<>();
    List<CarrierRow> rows = new ArrayList<>();
    if (outlets.isEmpty()) {
      return rows;
    }
    for (DefinitionRow frame : frames) {
      for (SourceType type : SourceType.values()) {
        long[] sum =
            ofType.computeIfAbsent(frame.codebook().id() + " " + type, unused -> new long[1]);
        sum[0] += sentences(frame, type);
      }
    }
    for (DefinitionRow frame : frames) {
      long ofFrame = Stream.of(SourceType.values()).mapToLong(type -> sentences(frame, type)).sum();
      for (SourceType type : SourceType.values()) {
        long[] sum = ofType.getOrDefault(frame.codebook().id() + " " + type, new long[1]);
        rows.add(
            new CarrierRow(
                frame, type, statistics.frames().of(nameOf(frame), type), ofFrame, sum[0]));
      }
    }
    return rows;
  }

  private long sentences(DefinitionRow frame, SourceType type) {
    return statistics.frames().of(nameOf(frame), type).of(CarrierMeasure.SENTENCES);
  }

  public List<PairRow> pairs() {
    List<PairRow> rows = new ArrayList<>();
    for (Codebook codebook : run.codebooks()) {
      List<OutletRow> paired = paired(codebook);
      List<String> ids = codebook.frames().stream().map(Frame::id).toList();
      List<FrameSample.Drawn> drawn =
          paired.stream().map(outlet -> sample(outlet, codebook).drawn(ids)).toList();
      for (int left = 0; left < paired.size(); left++) {
        for (int right = left + 1; right < paired.size(); right++) {
          FrameSample.Drawn one = drawn.get(left);
          FrameSample.Drawn other = drawn.get(right);
          rows.add(
              new PairRow(
                  paired.get(left),
                  paired.get(right),
                  codebook,
                  sample(paired.get(left), codebook),
                  sample(paired.get(right), codebook),
                  one.divergence(other),
                  one.interval(other),
                  widest(ids, one.parts(other))));
        }
      }
    }
    return rows;
  }

  private static @Nullable Widest widest(List<String> ids, double[] parts) {
    int widest = 0;
    for (int i = 1; i < parts.length; i++) {
      widest = parts[i] > parts[widest] ? i : widest;
    }
    return parts[widest] > 0 ? new Widest(ids.get(widest), parts[widest]) : null;
  }

  /** The outlets with enough articles, of too many those with most; sorted by key. */
  private List<OutletRow> paired(Codebook codebook) {
    Comparator<OutletRow> most =
        Comparator.comparingLong((OutletRow outlet) -> -sample(outlet, codebook).articles())
            .thenComparing(OutletRow::id);
    return outlets.stream()
        .filter(outlet -> outlet.outlet().samples().containsKey(codebook.id()))
        .filter(outlet -> sample(outlet, codebook).articles() >= run.pairArticles())
        .sorted(most)
        .limit(MOST_OUTLETS)
        .sorted(Comparator.comparing(OutletRow::id))
        .toList();
  }

  private static FrameSample sample(OutletRow outlet, Codebook codebook) {
    OutletStatistics counted = outlet.outlet();
    FrameSample sample = counted.samples().get(codebook.id());
    if (sample == null) {
      throw new IllegalArgumentException(outlet.name() + " has no frame of " + codebook.id());
    }
    return sample;
  }
}
