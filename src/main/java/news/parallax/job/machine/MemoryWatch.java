package news.parallax.job.machine;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Notices that memory has run out where no error says so: most collectors rather work without end
 * than give up, and an error in a thread of the engine may end that thread only. Memory has run out
 * if next to nothing is free after a collection while, for a while, Java does hardly anything but
 * collect or does nothing at all.
 */
public final class MemoryWatch {
  private static final Duration WHILE = Duration.ofSeconds(20);
  private static final Duration LONG_WHILE = Duration.ofMinutes(2);
  private static final double FULL = 0.9;
  private static final double ALL_COLLECTING = 0.9;
  private static final double AT_REST = 0.01;

  private static volatile boolean errorSeen;

  private final Deque<Sample> samples = new ArrayDeque<>();

  /**
   * What the process has done up to a moment.
   *
   * @param at nanoseconds
   * @param collecting nanoseconds in which everything waited for a collection
   * @param working nanoseconds of CPU
   * @param full share of the heap that was used after the last collection
   */
  record Sample(long at, long collecting, long working, double full) {}

  /** Makes errors of threads that nobody waits for be seen. */
  public static void seeErrorsOfThreads() {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) -> {
          if (isOutOfMemory(thrown)) {
            errorSeen = true;
          } else if (before != null) {
            before.uncaughtException(thread, thrown);
          } else {
            thrown.printStackTrace();
          }
        });
  }

  /** Whether memory that ran out is behind what was thrown, be it only in loading a class. */
  public static boolean isOutOfMemory(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError
          || String.valueOf(cause.getMessage()).contains("java.lang.OutOfMemoryError")) {
        return true;
      }
    }
    return false;
  }

  /** Looks at the process; to be asked several times a second. */
  public boolean isExhausted() {
    return errorSeen || isExhausted(sample());
  }

  boolean isExhausted(Sample now) {
    samples.addLast(now);
    while (now.at - samples.getFirst().at > LONG_WHILE.toNanos()) {
      samples.removeFirst();
    }
    if (now.full < FULL) {
      samples.clear();
      return false;
    }
    Sample first = samples.getFirst();
    Sample recent = first;
    for (Sample sample : samples) {
      if (now.at - sample.at >= WHILE.toNanos()) {
        recent = sample;
      }
    }
    double since = now.at - recent.at;
    double sinceFirst = now.at - first.at;
    boolean collecting =
        since >= WHILE.toNanos() && now.collecting - recent.collecting >= ALL_COLLECTING * since;
    boolean atRest =
        sinceFirst >= LONG_WHILE.toNanos() / 2.0
            && now.working - first.working <= AT_REST * sinceFirst;
    return collecting || atRest;
  }

  static Sample sample() {
    long collecting = 0;
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      collecting += Math.max(0, collector.getCollectionTime());
    }
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage after = pool.getCollectionUsage();
      used += pool.getType() == MemoryType.HEAP && after != null ? after.getUsed() : 0;
    }
    long working =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? system.getProcessCpuTime()
            : System.nanoTime();
    return new Sample(
        System.nanoTime(),
        Duration.ofMillis(collecting).toNanos(),
        working,
        (double) used / Runtime.getRuntime().maxMemory());
  }
}
