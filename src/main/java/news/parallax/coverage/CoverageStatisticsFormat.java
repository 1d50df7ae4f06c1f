package news.parallax.coverage;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.analysis.CompactInput;
import news.parallax.analysis.CompactOutput;
import news.parallax.analysis.FrameName;
import news.parallax.source.SourceType;

/** The bytes of {@link CoverageStatistics} between the steps of a run. */
public final class CoverageStatisticsFormat {
  /** To be raised with every change of the bytes. */
  private static final int VERSION = 4;

  private CoverageStatisticsFormat() {}

  /** Writes the statistics; equal statistics give the same bytes. */
  public static void write(CoverageStatistics statistics, DataOutput to) throws IOException {
    CompactOutput out = new CompactOutput(to);
    out.count(VERSION);
    Map<String, Integer> numbers = new HashMap<>();
    out.each(
        statistics.sources.entrySet(),
        entry -> {
          numbers.put(entry.getKey(), numbers.size());
          out.text(entry.getKey());
          entry.getValue().write(out);
        });
    out.each(
        statistics.outlets.entrySet(),
        entry -> {
          out.text(entry.getKey());
          writeOutlet(entry.getValue(), numbers, out);
        });
    statistics.frames.write(out);
    writeAll(statistics.actors, out::text, actor -> actor.write(out), out);
    writeAll(
        statistics.groups,
        name -> {
          out.repeated(name.by());
          out.text(name.value());
        },
        group -> {
          writeOutlet(group.counts, numbers, out);
          writeAll(group.stories, out::text, out::count, out);
        },
        out);
    writeAll(
        statistics.authors, out::text, names -> writeAll(names, out::text, out::count, out), out);
  }

  /**
   * Reads statistics.
   *
   * @throws IOException if another version of the format wrote them, or none
   */
  public static CoverageStatistics read(DataInput from) throws IOException {
    CompactInput in = new CompactInput(from);
    long version = in.count();
    if (version != VERSION) {
      throw new IOException(
          "Statistics of format " + version + " cannot be read; expected format " + VERSION);
    }
    CoverageStatistics statistics = new CoverageStatistics();
    List<String> keys = new ArrayList<>();
    int sources = in.size();
    for (int i = 0; i < sources; i++) {
      String key = in.text();
      keys.add(key);
      statistics.sources.put(key, SourceStatistics.read(in));
    }
    int outlets = in.size();
    for (int i = 0; i < outlets; i++) {
      readOutlet(statistics.outlet(in.text()), keys, in);
    }
    statistics.frames.merge(FrameCounts.read(in));
    readAll(statistics.actors, in::text, () -> ActorStatistics.read(in), in);
    int groups = in.size();
    for (int i = 0; i < groups; i++) {
      GroupStatistics group = statistics.group(new GroupName(in.repeated(), in.text()));
      readOutlet(group.counts, keys, in);
      readAll(group.stories, in::text, in::count, in);
    }
    int authors = in.size();
    for (int i = 0; i < authors; i++) {
      readAll(statistics.author(in.text()), in::text, in::count, in);
    }
    return statistics;
  }

  private static void writeOutlet(
      OutletStatistics outlet, Map<String, Integer> sourceNumbers, CompactOutput out)
      throws IOException {
    writeAll(outlet.names, out::text, out::count, out);
    outlet.articles.write(out);
    writeAll(outlet.days, day -> out.signed(day.toEpochDay()), tally -> tally.write(out), out);
    writeAll(
        outlet.frames,
        frame -> {
          out.repeated(frame.codebookId());
          out.repeated(frame.frameId());
        },
        tally -> tally.write(out),
        out);
    writeAll(outlet.sourceTypes, out::constant, tally -> tally.write(out), out);
    writeAll(
        outlet.sources,
        source -> out.count(sourceNumbers.getOrDefault(source, -1)),
        tally -> tally.write(out),
        out);
    outlet.actors.write(out);
    writeAll(outlet.samples, out::repeated, sample -> sample.write(out), out);
  }

  private static void readOutlet(OutletStatistics outlet, List<String> sources, CompactInput in)
      throws IOException {
    readAll(outlet.names, in::text, in::count, in);
    outlet.articles.merge(Tally.read(ArticleMeasure.class, in));
    readAll(
        outlet.days,
        () -> LocalDate.ofEpochDay(in.signed()),
        () -> Tally.read(ArticleMeasure.class, in),
        in);
    readAll(
        outlet.frames,
        () -> new FrameName(in.repeated(), in.repeated()),
        () -> Tally.read(FrameMeasure.class, in),
        in);
    readAll(
        outlet.sourceTypes,
        () -> in.constant(SourceType.values()),
        () -> Tally.read(SpeechMeasure.class, in),
        in);
    readAll(
        outlet.sources,
        () -> sources.get(in.size()),
        () -> Tally.read(SpeechMeasure.class, in),
        in);
    outlet.actors.merge(ActorCounts.read(in));
    readAll(outlet.samples, in::repeated, () -> FrameSample.read(in), in);
  }

  private static <K, V> void writeAll(
      Map<K, V> map,
      CompactOutput.ElementWriter<K> keys,
      CompactOutput.ElementWriter<V> values,
      CompactOutput out)
      throws IOException {
    out.each(
        map.entrySet(),
        entry -> {
          keys.write(entry.getKey());
          values.write(entry.getValue());
        });
  }

  private static <K, V> void readAll(
      Map<K, V> into,
      CompactInput.ElementReader<K> keys,
      CompactInput.ElementReader<V> values,
      CompactInput in)
      throws IOException {
    int size = in.size();
    for (int i = 0; i < size; i++) {
      into.put(keys.read(), values.read());
    }
  }
}
