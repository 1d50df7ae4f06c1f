package news.parallax.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A process of a cluster on this machine, its output in a file. */
record ClusterNode(Process process) {
  private static final long LONGEST_MINUTES = 15;
  private static final long LOOK_EVERY_MILLIS = 100;

  /**
   * Starts one.
   *
   * @param command what follows {@code java}
   */
  static ClusterNode start(Path log, Map<String, String> environment, List<String> command)
      throws IOException {
    return start(null, log, environment, command);
  }

  /**
   * Starts one.
   *
   * @param wrapper a command to start it with; null for none
   * @param command what follows {@code java}
   */
  static ClusterNode start(
      @Nullable String wrapper, Path log, Map<String, String> environment, List<String> command)
      throws IOException {
    List<String> whole = new ArrayList<>();
    if (wrapper != null) {
      whole.add(wrapper);
    }
    whole.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    whole.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return new ClusterNode(builder.start());
  }

  /** A port of this machine that nobody listens at. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a server of this machine answers; empty as long as it is not there or not ready. */
  static byte[] ask(int port, String path) {
    try {
      var http =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
      if (http.getResponseCode() == HttpURLConnection.HTTP_UNAVAILABLE) {
        return new byte[0];
      }
      try (var answer = http.getInputStream()) {
        return answer.readAllBytes();
      }
    } catch (ConnectException e) {
      return new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until something holds. */
  static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain");
      }
      try {
        Thread.sleep(LOOK_EVERY_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Kills it and the processes it has started (SIGKILL). */
  void kill() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
  }
}
