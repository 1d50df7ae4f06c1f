package news.parallax.coverage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.FrameName;
import news.parallax.analysis.VoicedAssignment;
import news.parallax.source.SourceType;
import org.jspecify.annotations.Nullable;

/** What one outlet reports: its articles, days, frames, and whom it cites. */
public final class OutletStatistics {
  final SortedMap<String, Long> names = new TreeMap<>();
  final Tally<ArticleMeasure> articles = new Tally<>(ArticleMeasure.class);
  final SortedMap<LocalDate, Tally<ArticleMeasure>> days = new TreeMap<>();
  final SortedMap<FrameName, Tally<FrameMeasure>> frames = new TreeMap<>();
  final EnumMap<SourceType, Tally<SpeechMeasure>> sourceTypes = new EnumMap<>(SourceType.class);
  final SortedMap<String, Tally<SpeechMeasure>> sources = new TreeMap<>();

  final ActorCounts actors = new ActorCounts();
  final SortedMap<String, FrameSample> samples = new TreeMap<>();

  OutletStatistics() {
    for (SourceType type : SourceType.values()) {
      sourceTypes.put(type, new Tally<>(SpeechMeasure.class));
    }
  }

  /** The spelling most of its articles have; of equals the first in code unit order. */
  public String name() {
    String most = names.firstKey();
    for (Map.Entry<String, Long> entry : names.entrySet()) {
      if (entry.getValue() > names.getOrDefault(most, 0L)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  public Tally<ArticleMeasure> articles() {
    return articles;
  }

  public SortedMap<LocalDate, Tally<ArticleMeasure>> days() {
    return Collections.unmodifiableSortedMap(days);
  }

  /** The use of a frame; all 0 if it is not used. */
  public Tally<FrameMeasure> frame(FrameName frame) {
    Tally<FrameMeasure> tally = frames.get(frame);
    return tally == null ? new Tally<>(FrameMeasure.class) : tally;
  }

  /** How much sources of the type speak. */
  public Tally<SpeechMeasure> sourceType(SourceType type) {
    return sourceTypes.getOrDefault(type, new Tally<>(SpeechMeasure.class));
  }

  /** How much each source speaks, by the key of the source, sorted. */
  public SortedMap<String, Tally<SpeechMeasure>> sources() {
    return Collections.unmodifiableSortedMap(sources);
  }

  /** What it calls its actors and lets them do or suffer. */
  public ActorCounts actors() {
    return actors;
  }

  /** How often sentences carry each frame, by codebook, sorted. */
  public SortedMap<String, FrameSample> samples() {
    return Collections.unmodifiableSortedMap(samples);
  }

  private FrameSample sample(String codebook) {
    return samples.computeIfAbsent(codebook, unused -> new FrameSample());
  }

  void addSamples(ArticleFacts facts) {
    SortedMap<String, SortedMap<String, Long>> counts = new TreeMap<>();
    for (VoicedAssignment assignment : facts.sureAssignments()) {
      counts
          .computeIfAbsent(assignment.codebookId(), unused -> new TreeMap<>())
          .merge(assignment.frameId(), 1L, Long::sum);
    }
    counts.forEach((codebook, frames) -> sample(codebook).add(facts.article().id(), frames));
  }

  /** Number of different sources cited; those that could not be told do not count. */
  public long distinctSources() {
    return knownSources().size();
  }

  /** The spread of attributions over the sources that could be told; null if there is none. */
  public @Nullable Diversity sourceDiversity() {
    SortedMap<String, Tally<SpeechMeasure>> known = knownSources();
    return known.isEmpty()
        ? null
        : Diversity.of(
            known.values().stream().map(tally -> tally.of(SpeechMeasure.ATTRIBUTIONS)).toList());
  }

  /** Words of all attributions' content, nested speech counted for each speaker. */
  public long contentWords() {
    return sourceTypes.values().stream()
        .mapToLong(tally -> tally.of(SpeechMeasure.CONTENT_WORDS))
        .sum();
  }

  private SortedMap<String, Tally<SpeechMeasure>> knownSources() {
    SortedMap<String, Tally<SpeechMeasure>> known = new TreeMap<>(sources);
    known.remove(CoverageStatistics.UNKNOWN_SOURCE);
    return known;
  }

  void merge(OutletStatistics other) {
    other.names.forEach((name, count) -> names.merge(name, count, Long::sum));
    articles.merge(other.articles);
    mergeAll(days, other.days, ArticleMeasure.class);
    mergeAll(frames, other.frames, FrameMeasure.class);
    mergeAll(sourceTypes, other.sourceTypes, SpeechMeasure.class);
    mergeAll(sources, other.sources, SpeechMeasure.class);
    actors.merge(other.actors);
    other.samples.forEach((codebook, sample) -> sample(codebook).merge(sample));
  }

  static <K, E extends Enum<E>> void mergeAll(
      Map<K, Tally<E>> into, Map<K, Tally<E>> from, Class<E> measures) {
    from.forEach((key, tally) -> tally(into, key, measures).merge(tally));
  }

  static <K, E extends Enum<E>> Tally<E> tally(Map<K, Tally<E>> in, K key, Class<E> measures) {
    return in.computeIfAbsent(key, unused -> new Tally<>(measures));
  }
}
