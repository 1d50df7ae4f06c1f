package news.parallax.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A standalone Spark cluster on this machine: a master and workers of one core, each a process of
 * its own, that hold Spark and know nothing of Parallax or Beam: those come with the job.
 */
final class SparkCluster implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What workers must take from Spark alone, what Spark brings itself, and the tests' own. */
  private static final Pattern NOT_STAGED =
      Pattern.compile("(jackson|slf4j|log4j|hadoop|junit|hamcrest|surefire|duckdb|jmh)-?.*");

  /** What Spark needs of the JDK beyond what Flink does. */
  private static final List<String> OPENS =
      Stream.of(
              "java.lang",
              "java.lang.invoke",
              "java.lang.reflect",
              "java.io",
              "java.net",
              "java.nio",
              "java.text",
              "java.time",
              "java.util",
              "java.util.concurrent",
              "java.util.concurrent.atomic",
              "sun.nio.ch",
              "sun.nio.cs",
              "sun.security.action",
              "sun.util.calendar")
          .map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED")
          .toList();

  private final Path folder;
  private final Path spark;
  private final int port = ClusterNode.freePort();
  private final int page = ClusterNode.freePort();
  private final ClusterNode master;
  private final List<ClusterNode> workers = new ArrayList<>();
  private int started;

  /**
   * Starts a cluster and waits until its workers are there.
   *
   * @param folder for its logs and files
   * @param spark the installation; its libraries are in {@code jars}
   */
  SparkCluster(Path folder, Path spark, int workers) throws IOException {
    this.folder = folder;
    this.spark = spark.toAbsolutePath();
    master =
        node(
            "master",
            "org.apache.spark.deploy.master.Master",
            List.of("--port", "" + port, "--webui-port", "" + page));
    fill(workers);
  }

  /** Starts workers until there are so many, and waits for them. */
  void fill(int number) throws IOException {
    workers.removeIf(worker -> !worker.isAlive());
    while (workers.size() < number) {
      workers.add(
          node(
              "worker-" + started++,
              "org.apache.spark.deploy.worker.Worker",
              List.of("--cores", "1", "--memory", "1g", "--webui-port", "0", master())));
    }
    ClusterNode.await(() -> told("aliveworkers") >= number);
  }

  /** Kills a worker and what runs on it (SIGKILL). */
  void killWorker() {
    workers.remove(0).kill();
  }

  /** Whether a job has a core of this cluster. */
  boolean busy() {
    return told("coresused") > 0;
  }

  /** Flags of the JVM that submits a job. */
  List<String> driver() {
    List<String> flags = new ArrayList<>(OPENS);
    flags.add("-Dspark.executor.extraJavaOptions=" + String.join(" ", OPENS));
    flags.add("-Dspark.executor.userClassPathFirst=true");
    flags.add("-Dspark.executor.memory=1g");
    flags.add("-Dspark.driver.host=127.0.0.1");
    flags.add("-Dspark.ui.enabled=false");
    flags.add("-Dspark.task.maxFailures=40");
    flags.add("-Dslf4j.provider=org.slf4j.simple.SimpleServiceProvider");
    return flags;
  }

  /** The class path that submits a job: the program before Spark. */
  String classPath() {
    return program()
            .filter(entry -> !entry.getFileName().toString().startsWith("hadoop-"))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator))
        + File.pathSeparator
        + spark.resolve("jars/*");
  }

  /** The flags that submit a run to it. */
  List<String> flags() {
    String staged =
        program()
            .filter(entry -> !NOT_STAGED.matcher(entry.getFileName().toString()).matches())
            .map(Path::toString)
            .collect(Collectors.joining(","));
    return List.of(
        "--runner",
        "spark",
        "--engine-option",
        "sparkMaster=" + master(),
        "--engine-option",
        "filesToStage=" + staged);
  }

  private static Stream<Path> program() {
    return Arrays.stream(ProgramProcess.classPath().split(File.pathSeparator))
        .map(Path::of)
        .filter(entry -> !entry.endsWith("test-classes") && Files.exists(entry));
  }

  private String master() {
    return "spark://127.0.0.1:" + port;
  }

  private int told(String field) {
    try {
      return JSON.readTree(ClusterNode.ask(page, "/json/")).path(field).asInt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ClusterNode node(String name, String main, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("-Xmx256m", "-XX:+UseSerialGC"));
    command.addAll(OPENS);
    command.addAll(List.of("-cp", spark.resolve("jars/*").toString(), main));
    command.addAll(List.of("--host", "127.0.0.1"));
    command.addAll(arguments);
    Map<String, String> environment =
        Map.of(
            "SPARK_HOME",
            spark.toString(),
            "SPARK_LOCAL_IP",
            "127.0.0.1",
            "SPARK_SCALA_VERSION",
            "2.12",
            "SPARK_WORKER_DIR",
            folder.resolve("work").toString());
    return ClusterNode.start(folder.resolve(name + ".log"), environment, command);
  }

  @Override
  public void close() {
    workers.forEach(ClusterNode::kill);
    master.kill();
  }
}
