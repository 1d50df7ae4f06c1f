package news.parallax.job.machine;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Thrown when the memory given to Java ran out; the message is for people. */
public final class MemoryException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final long MEGABYTE = 1 << 20;

  public MemoryException(@Nullable Throwable cause) {
    super(
        String.format(
            Locale.ROOT,
            "The memory given to Java is too small for this run: %,d MB ran out.%n"
                + "Nothing was published. Give it more, as in java -Xmx3g -jar parallax.jar run … or"
                + " JAVA_OPTS=-Xmx3g bin/parallax run …",
            Runtime.getRuntime().maxMemory() / MEGABYTE),
        cause);
  }

  /**
   * Tells of memory that ran out by what was thrown, however far behind it that lies.
   *
   * @return null if memory did not run out
   */
  public static @Nullable MemoryException behind(Throwable thrown) {
    if (thrown instanceof MemoryException told) {
      return told;
    }
    return MemoryWatch.isOutOfMemory(thrown) ? new MemoryException(thrown) : null;
  }
}
