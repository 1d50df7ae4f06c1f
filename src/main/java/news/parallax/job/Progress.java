package news.parallax.job;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * Tells on standard error how far a run has come. On a terminal one line is written over again;
 * elsewhere, as in the log of a scheduler, a plain line every half minute.
 */
final class Progress {
  private static final Duration TERMINAL_INTERVAL = Duration.ofMillis(500);
  private static final Duration LOG_INTERVAL = Duration.ofSeconds(30);
  private static final double NANOS = 1e9;

  private final PrintStream out;
  private final boolean terminal;
  private final long totalBytes;
  private final long start;
  private long lastTold;
  private boolean lineIsOpen;

  /**
   * Starts the clock.
   *
   * @param totalBytes size of the input
   */
  Progress(PrintStream out, boolean terminal, long totalBytes) {
    this.out = out;
    this.terminal = terminal;
    this.totalBytes = totalBytes;
    this.start = System.nanoTime();
    this.lastTold = start;
  }

  /** Tells how far the run is, unless it was told a moment ago. */
  void tell(long articles, long bytes) {
    long now = System.nanoTime();
    Duration interval = terminal ? TERMINAL_INTERVAL : LOG_INTERVAL;
    if (now - lastTold < interval.toNanos()) {
      return;
    }
    lastTold = now;
    String line = line(articles, bytes, (now - start) / NANOS);
    if (terminal) {
      out.print("\r" + line + "\u001b[K");
      lineIsOpen = true;
    } else {
      out.println(line);
    }
    out.flush();
  }

  private String line(long articles, long bytes, double seconds) {
    double share = totalBytes > 0 ? Math.min(1, (double) bytes / totalBytes) : 0;
    String rate = String.format(Locale.ROOT, "%,d articles, %.0f/s", articles, articles / seconds);
    if (share <= 0) {
      return rate;
    }
    if (share >= 1) {
      return rate + ", all read, finding stories and writing the tables";
    }
    return String.format(
        Locale.ROOT,
        "%s, %.0f%% of %.1f MB, about %s left",
        rate,
        share * 100,
        totalBytes / 1e6,
        readable(seconds / share - seconds));
  }

  /** Tells which step of the run begins, in a log only where the run takes a while. */
  void step(String doing) {
    if (terminal) {
      out.print("\r" + doing + "\u001b[K");
      lineIsOpen = true;
    } else if (seconds() >= LOG_INTERVAL.toSeconds()) {
      out.println(doing);
    }
    out.flush();
  }

  /** Ends the line that is being written over, if there is one. */
  void end() {
    if (lineIsOpen) {
      out.println();
      lineIsOpen = false;
    }
  }

  double seconds() {
    return (System.nanoTime() - start) / NANOS;
  }

  private static String readable(double seconds) {
    long whole = Math.round(seconds);
    return whole < 120 ? whole + " s" : whole < 7200 ? whole / 60 + " min" : whole / 3600 + " h";
  }
}
