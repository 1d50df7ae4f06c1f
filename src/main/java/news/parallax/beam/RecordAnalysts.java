package news.parallax.beam;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.parallax.analysis.AnalysisPlan;
import news.parallax.analysis.RecordAnalyst;
import news.parallax.analysis.state.KnownContent;
import news.parallax.store.Places;

/**
 * The analysts of this process, one for each plan, and what the states of jobs know. Engines make a
 * new copy of a DoFn for every bundle; word lists, models and states are read once all the same.
 */
final class RecordAnalysts {
  private static final Map<String, RecordAnalyst> ANALYSTS = new ConcurrentHashMap<>();
  private static final Map<String, Known> KNOWN = new ConcurrentHashMap<>();

  /** What a run's state knows; the next run of the same folder takes its place. */
  private record Known(String run, KnownContent content) {}

  private RecordAnalysts() {}

  static RecordAnalyst of(AnalysisPlan plan) {
    String key = plan.fingerprint() + plan.reading().limits();
    return ANALYSTS.computeIfAbsent(key, unused -> RecordAnalyst.of(plan, System::nanoTime));
  }

  /** What the state knew when the run began. */
  static KnownContent known(StatePlan state, String fingerprint) {
    return KNOWN
        .compute(
            state.folder(),
            (folder, last) ->
                last != null && last.run().equals(state.run())
                    ? last
                    : new Known(state.run(), KnownContent.read(Places.of(folder), fingerprint)))
        .content();
  }
}
