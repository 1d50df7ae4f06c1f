package news.parallax.beam;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.PipelineRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.joda.time.Instant;

/**
 * Beam's Direct Runner with a clock that lets a thread rest. The runner looks for timers in a loop
 * without a pause (apache/beam#18070) and takes a core for it whenever a worker has nothing to do.
 * It asks its clock in every turn, so a {@link RestingClock} is where it can be slowed.
 *
 * <p>The clock is set by reflection, for the runner keeps that to its own tests. A version of Beam
 * that cannot be given one runs as it is: slower, with the same results.
 */
public final class RestingDirectRunner extends PipelineRunner<PipelineResult> {
  private static final String RUNNER = "org.apache.beam.runners.direct.DirectRunner";
  private static final String CLOCK = "org.apache.beam.runners.direct.Clock";

  private final PipelineRunner<?> runner;

  private RestingDirectRunner(PipelineRunner<?> runner) {
    this.runner = runner;
  }

  /**
   * Called by Beam, with the options of the Direct Runner.
   *
   * @throws IllegalStateException if the Direct Runner is not on the class path
   */
  public static RestingDirectRunner fromOptions(PipelineOptions options) {
    try {
      Class<?> direct = Class.forName(RUNNER);
      Method make = direct.getMethod("fromOptions", PipelineOptions.class);
      PipelineRunner<?> runner = (PipelineRunner<?>) make.invoke(null, options);
      giveClock(runner);
      return new RestingDirectRunner(runner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this build lacks the Direct Runner", e);
    }
  }

  /**
   * Whether a run with these options holds all that lies between steps in the heap of this Java.
   */
  public static boolean isMeant(PipelineOptions options) {
    return options.getRunner() == RestingDirectRunner.class;
  }

  /**
   * Sets the clock.
   *
   * @return whether the runner took it
   */
  static boolean giveClock(PipelineRunner<?> runner) {
    try {
      Class<?> type = Class.forName(CLOCK);
      RestingClock resting = new RestingClock();
      long start = System.currentTimeMillis();
      Object clock =
          proxy(
              type,
              () -> Instant.ofEpochMilli(start + TimeUnit.NANOSECONDS.toMillis(resting.read())));
      for (Method method : runner.getClass().getDeclaredMethods()) {
        if (method.getName().equals("setClockSupplier")) {
          method.setAccessible(true);
          method.invoke(runner, proxy(method.getParameterTypes()[0], () -> clock));
          return true;
        }
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      return false;
    }
    return false;
  }

  /** Something of an interface with one method and no arguments. */
  private static Object proxy(Class<?> type, Supplier<Object> value) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) ->
            switch (method.getName()) {
              case "equals" -> self == arguments[0];
              case "hashCode" -> System.identityHashCode(self);
              case "toString" -> type.getName();
              default -> value.get();
            });
  }

  @Override
  public PipelineResult run(Pipeline pipeline) {
    return runner.run(pipeline);
  }
}
