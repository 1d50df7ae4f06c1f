package news.parallax.beam;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.parallax.coverage.AnalysisPlan;
import news.parallax.coverage.SliceAnalyst;

/**
 * The analysts of this process, one for each plan. Engines make a new copy of a DoFn for every
 * bundle; word lists and models are read once all the same.
 */
final class SliceAnalysts {
  private static final Map<AnalysisPlan, SliceAnalyst> ANALYSTS = new ConcurrentHashMap<>();

  private SliceAnalysts() {}

  static SliceAnalyst of(AnalysisPlan plan) {
    return ANALYSTS.computeIfAbsent(plan, SliceAnalyst::of);
  }
}
