package news.parallax.job.machine;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much memory a run will need, as measured on news articles in English: the models with what is
 * worked on, and what is counted of all articles, which the Direct Runner holds; their facts lie in
 * files. Set so that what was seen to end does not warn: 8,000 articles (52 MB) in 512 MB of heap,
 * 37,500 (243 MB) and 50,000 short ones, a file each, in 1 GB.
 */
public final class HeapEstimate {
  private static final long MEGABYTE = 1 << 20;
  private static final long MODELS = 300 * MEGABYTE;

  /** Bytes of heap a byte of text. */
  private static final double COUNTED = 2;

  /** Bytes of heap a file beside its text: its name and the keys of its articles. */
  private static final long FILE = 8 << 10;

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
    long needed = (long) (MODELS + COUNTED * text) + FILE * files;
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
