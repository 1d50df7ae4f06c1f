package news.parallax.job.machine;

import java.util.List;
import java.util.Map;

/**
 * Tells when the Direct Runner has stopped without saying so. An {@link Error} in its own thread,
 * such as a class that cannot be loaded any more, is kept by nobody: its workers then rest and the
 * run would be waited for without end. While it works one of them is always at something, if only
 * at looking for what is next.
 */
public final class EngineWatch {
  /** So many looks in a row must find all workers at rest. */
  private static final int LOOKS = 40;

  private static final String WORKER = "direct-runner-worker";

  private int idle;

  /** Looks once more; whether the engine has stopped. */
  public boolean hasStopped() {
    List<StackTraceElement[]> workers =
        Thread.getAllStackTraces().entrySet().stream()
            .filter(entry -> entry.getKey().getName().startsWith(WORKER))
            .map(Map.Entry::getValue)
            .toList();
    boolean rest = !workers.isEmpty() && workers.stream().allMatch(EngineWatch::rests);
    idle = rest ? idle + 1 : 0;
    return idle >= LOOKS;
  }

  /** Whether a worker waits to be given something. */
  private static boolean rests(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      if (frame.getMethodName().equals("getTask")) {
        return true;
      }
    }
    return stack.length == 0;
  }
}
