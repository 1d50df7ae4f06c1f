package news.parallax.coverage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.FrameName;
import news.parallax.analysis.VoicedAssignment;
import news.parallax.source.SourceType;
import org.jspecify.annotations.Nullable;

/** The use of frames over all outlets: by day, and by the type of source that carries them. */
public final class FrameCounts implements Serializable {
  private static final long serialVersionUID = 1;

  private final SortedMap<LocalDate, SortedMap<FrameName, Tally<FrameMeasure>>> days =
      new TreeMap<>();
  private final SortedMap<FrameCarrier, Tally<CarrierMeasure>> carriers = new TreeMap<>();

  FrameCounts() {}

  /** The use of a frame on a day; all 0 if it is not used. */
  public Tally<FrameMeasure> of(LocalDate day, FrameName frame) {
    Tally<FrameMeasure> tally = days.getOrDefault(day, Collections.emptySortedMap()).get(frame);
    return tally == null ? new Tally<>(FrameMeasure.class) : tally;
  }

  /** How much sources of the type carry the frame; all 0 if they do not. */
  public Tally<CarrierMeasure> of(FrameName frame, SourceType type) {
    Tally<CarrierMeasure> tally = carriers.get(new FrameCarrier(frame, type));
    return tally == null ? new Tally<>(CarrierMeasure.class) : tally;
  }

  void add(ArticleInRun placed) {
    LocalDate day = placed.facts().article().date().date();
    if (day != null) {
      ArticleCounts.addFrames(placed.facts(), days.computeIfAbsent(day, unused -> new TreeMap<>()));
    }
    Set<FrameCarrier> seen = new HashSet<>();
    for (VoicedAssignment assignment : placed.facts().sureAssignments()) {
      FrameCarrier carrier = carrier(assignment, placed);
      if (carrier != null) {
        Tally<CarrierMeasure> tally =
            OutletStatistics.tally(carriers, carrier, CarrierMeasure.class);
        tally.add(CarrierMeasure.ARTICLES, seen.add(carrier) ? 1 : 0);
        tally.add(CarrierMeasure.SENTENCES, 1);
      }
    }
  }

  private static @Nullable FrameCarrier carrier(VoicedAssignment assignment, ArticleInRun placed) {
    int speaker = assignment.mainAttribution();
    return speaker < 0
        ? null
        : new FrameCarrier(
            new FrameName(assignment.codebookId(), assignment.frameId()),
            placed.sources().get(speaker).type());
  }

  void merge(FrameCounts other) {
    other.days.forEach(
        (day, frames) -> {
          SortedMap<FrameName, Tally<FrameMeasure>> into =
              days.computeIfAbsent(day, unused -> new TreeMap<>());
          frames.forEach(
              (frame, tally) ->
                  OutletStatistics.tally(into, frame, FrameMeasure.class).merge(tally));
        });
    other.carriers.forEach(
        (carrier, tally) ->
            OutletStatistics.tally(carriers, carrier, CarrierMeasure.class).merge(tally));
  }
}
