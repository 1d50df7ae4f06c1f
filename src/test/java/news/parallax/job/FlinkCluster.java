package news.parallax.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A standalone Flink cluster on this machine: a job manager and workers of one slot, each a process
 * of its own, that hold Flink and know nothing of Parallax or Beam: those come with the job.
 */
final class FlinkCluster implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Without Flink's own scripts every part of a worker's memory must be named. */
  private static final String SETTINGS =
      """
      jobmanager.rpc.address: 127.0.0.1
      jobmanager.bind-host: 127.0.0.1
      jobmanager.rpc.port: %d
      jobmanager.memory.process.size: 512m
      rest.address: 127.0.0.1
      rest.bind-address: 127.0.0.1
      rest.port: %d
      taskmanager.host: 127.0.0.1
      taskmanager.bind-host: 127.0.0.1
      taskmanager.numberOfTaskSlots: 1
      taskmanager.cpu.cores: 1.0
      taskmanager.memory.framework.heap.size: 64m
      taskmanager.memory.framework.off-heap.size: 64m
      taskmanager.memory.task.heap.size: 704m
      taskmanager.memory.task.off-heap.size: 0b
      taskmanager.memory.managed.size: 128m
      taskmanager.memory.network.min: 64m
      taskmanager.memory.network.max: 64m
      taskmanager.memory.jvm-metaspace.size: 256m
      taskmanager.memory.jvm-overhead.min: 192m
      taskmanager.memory.jvm-overhead.max: 192m
      taskmanager.network.sort-shuffle.min-buffers: 32
      taskmanager.network.memory.buffers-per-channel: 2
      taskmanager.network.memory.floating-buffers-per-gate: 4
      restart-strategy.type: fixed-delay
      restart-strategy.fixed-delay.attempts: %d
      restart-strategy.fixed-delay.delay: 1 s
      metrics.fetcher.update-interval: 200
      heartbeat.interval: 2000
      heartbeat.timeout: 20000
      io.tmp.dirs: %s
      """;

  private final Path folder;
  private final int rest = ClusterNode.freePort();
  private final ClusterNode manager;
  private final List<ClusterNode> workers = new ArrayList<>();
  private int started;

  /**
   * Starts a cluster without workers.
   *
   * @param folder for its settings, logs and files
   * @param attempts how often a job is started anew when a task has failed
   */
  FlinkCluster(Path folder, int attempts) throws IOException {
    this.folder = folder;
    Files.writeString(
        folder.resolve("config.yaml"),
        SETTINGS.formatted(
            ClusterNode.freePort(), rest, attempts, Files.createDirectory(folder.resolve("tmp"))));
    manager =
        java(
            "manager",
            null,
            List.of("-Xmx256m"),
            "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint");
  }

  /** Starts workers until there are so many, and waits for them. */
  void fill(int number) throws IOException {
    fill(number, null);
  }

  /**
   * Starts workers until there are so many, and waits for them.
   *
   * @param wrapper a command to start each of them with; null for none
   */
  void fill(int number, @Nullable String wrapper) throws IOException {
    workers.removeIf(worker -> !worker.isAlive());
    while (workers.size() < number) {
      workers.add(
          java(
              "worker-" + started++,
              wrapper,
              List.of("-Xmx768m", "-XX:MaxDirectMemorySize=256m", "-XX:+UseSerialGC"),
              "org.apache.flink.runtime.taskexecutor.TaskManagerRunner"));
    }
    ClusterNode.await(() -> ask("/overview").path("taskmanagers").asInt() >= number);
  }

  /** Kills a worker (SIGKILL). */
  void killWorker() {
    workers.remove(0).kill();
  }

  /** The flags that submit a run to it. */
  List<String> flags() {
    return List.of(
        "--runner",
        "flink",
        "--parallelism",
        "2",
        "--engine-option",
        "flinkMaster=127.0.0.1:" + rest,
        "--engine-option",
        "flinkConfDir=" + folder);
  }

  /** How many tasks of all running jobs are at work. */
  int runningTasks() {
    int running = 0;
    for (JsonNode job : ask("/jobs/overview").path("jobs")) {
      if (job.path("state").asText().equals("RUNNING")) {
        running += job.path("tasks").path("running").asInt();
      }
    }
    return running;
  }

  /** How often running jobs were started anew after a failure. */
  int restarts() {
    int restarts = 0;
    for (JsonNode job : ask("/jobs/overview").path("jobs")) {
      JsonNode metric =
          ask("/jobs/" + job.path("jid").asText() + "/metrics?get=numRestarts").path(0);
      boolean ended = job.path("end-time").asLong() > 0;
      restarts += ended ? 0 : metric.path("value").asInt();
    }
    return restarts;
  }

  private JsonNode ask(String path) {
    try {
      return JSON.readTree(ClusterNode.ask(rest, path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ClusterNode java(String name, @Nullable String wrapper, List<String> flags, String main)
      throws IOException {
    List<String> command = new ArrayList<>(flags);
    command.addAll(opens());
    command.addAll(List.of("-cp", libraries(), main, "--configDir", folder.toString()));
    return ClusterNode.start(wrapper, folder.resolve(name + ".log"), Map.of(), command);
  }

  /** What Flink needs of the JDK: the flags that the tests themselves were started with. */
  static List<String> opens() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("--add-opens"))
        .toList();
  }

  /** The libraries of the tests without Beam, and without classes of this project. */
  private static String libraries() {
    return Arrays.stream(ProgramProcess.classPath().split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar") && !entry.contains("beam"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Override
  public void close() {
    workers.forEach(ClusterNode::kill);
    manager.kill();
  }
}
