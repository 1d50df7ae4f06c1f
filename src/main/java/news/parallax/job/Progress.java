package news.parallax.job;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import news.parallax.beam.RunMetrics;

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
  void tell(RunMetrics done) {
    long now = System.nanoTime();
    Duration interval = terminal ? TERMINAL_INTERVAL : LOG_INTERVAL;
    if (now - lastTold < interval.toNanos()) {
      return;
    }
    lastTold = now;
    String line = line(done, (now - start) / NANOS);
    if (terminal) {
      out.print("\r" + line + "\u001b[K");
      lineIsOpen = true;
    } else {
      out.println(line);
    }
    out.flush();
  }

  private String line(RunMetrics done, double seconds) {
    double share = totalBytes > 0 ? Math.min(1, (double) done.bytes() / totalBytes) : 0;
    String rate =
        String.format(
            Locale.ROOT, "%,d articles, %.0f/s", done.articles(), done.articles() / seconds);
    if (share <= 0) {
      return rate;
    }
    if (share >= 1) {
      return behindReading(done);
    }
    return String.format(
        Locale.ROOT,
        "%s, %.0f%% of %.1f MB, about %s left",
        rate,
        share * 100,
        totalBytes / 1e6,
        readable(seconds / share - seconds));
  }

  /** What is done when all is read: stories are found, then compared, then the tables written. */
  static String behindReading(RunMetrics done) {
    String read = String.format(Locale.ROOT, "%,d articles, all read, ", done.articles());
    if (done.written() > 0) {
      return read
          + String.format(Locale.ROOT, "writing the tables: %,d articles written", done.written());
    }
    return read
        + (done.stories() == 0
            ? "finding stories"
            : String.format(Locale.ROOT, "comparing stories: %,d compared", done.stories()));
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
