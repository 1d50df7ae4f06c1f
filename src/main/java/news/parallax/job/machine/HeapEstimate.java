package news.parallax.job.machine;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much memory a run will need, as measured on news articles in English: the models, and the
 * packed facts of all articles, which the Direct Runner holds until they are written. Runs of a
 * thousand articles of the usual length give what a byte of text takes, one of 50,000 short ones
 * what an article takes beside it.
 */
public final class HeapEstimate {
  private static final long MEGABYTE = 1 << 20;
  private static final long MODELS = 200 * MEGABYTE;

  /** Bytes of heap a byte of text. */
  private static final double FACTS = 12;

  /** Bytes of heap an article beside its text: its statistics, names and keys. */
  private static final long ARTICLE = 12 << 10;

  private HeapEstimate() {}

  /**
   * What to tell before a run that seems to need more memory than Java was given; null if it seems
   * to fit.
   *
   * @param text about so many bytes of text are in the inputs
   * @param files so many files they are, each of at least an article
   * @param heap the most that Java may use for objects, in bytes
   */
  public static @Nullable String warning(long text, long files, long heap) {
    long needed = (long) (MODELS + FACTS * text) + ARTICLE * files;
    if (needed <= heap) {
      return null;
    }
    return String.format(
        Locale.ROOT,
        "Java was given %,d MB for this run, which seems to need about %,d MB: it may be slow or end"
            + " with exit code 6. Give it more, as in java -Xmx%dm -jar parallax.jar run … or"
            + " JAVA_OPTS=-Xmx%dm bin/parallax run …",
        heap / MEGABYTE,
        needed / MEGABYTE,
        rounded(needed),
        rounded(needed));
  }

  private static long rounded(long bytes) {
    long step = 256;
    return (bytes / MEGABYTE / step + 1) * step;
  }
}
