package news.parallax.job;

import java.util.Locale;
import news.parallax.job.spec.JobSpec;
import news.parallax.report.table.RunCounts;
import org.jspecify.annotations.Nullable;

/** Whether enough of the records of a run could be used to publish it. */
final class RunLimits {
  /** A share says little of a small run, so as many defects are let pass unless none are to be. */
  private static final int FEW_DEFECTS = 3;

  private RunLimits() {}

  /** Why the run is not to be published; null if it is. */
  static @Nullable String refusal(JobSpec spec, RunCounts counts) {
    long failed = counts.rejections().defects() + counts.storiesNotCompared();
    if (isAbove(failed, counts.read(), spec.bounds().defects())) {
      return String.format(
          Locale.ROOT,
          "Too many defects: Parallax failed at %,d of %,d records%s, and the job allows a share of"
              + " %s (limits.defects).",
          counts.rejections().defects(),
          counts.read(),
          counts.storiesNotCompared() == 0
              ? ""
              : " and at comparing the articles of "
                  + counts.storiesNotCompared()
                  + " stories, each counted as one",
          spec.bounds().defects());
    }
    boolean nothing = counts.articles() + counts.outside() == 0;
    if (nothing || counts.rejectedShare() > spec.bounds().rejectedShare()) {
      return String.format(
          Locale.ROOT,
          "Too much bad input: %,d of %,d records were rejected, and the job allows a share of %s.",
          counts.rejections().rejected(),
          counts.read(),
          spec.bounds().rejectedShare());
    }
    long analysed = counts.articles() - counts.notAnalysed();
    if (analysed < spec.bounds().minimumArticles()) {
      return String.format(
          Locale.ROOT,
          "Too few articles: %,d of the window of the run, and the job asks for %,d"
              + " (thresholds.minimum_articles).",
          analysed,
          spec.bounds().minimumArticles());
    }
    return null;
  }

  private static boolean isAbove(long defects, long read, double share) {
    return defects > share * read && (defects > FEW_DEFECTS || share == 0);
  }
}
