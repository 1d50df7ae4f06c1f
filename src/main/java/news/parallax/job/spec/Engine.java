package news.parallax.job.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * The engines that can run the pipeline: each a set of options for Beam, see engines.properties.
 */
public final class Engine {
  static final String DEFAULT = "direct";
  private static final Pattern SPACE = Pattern.compile(" +");

  private Engine() {}

  static Set<String> names() {
    return new TreeSet<>(declared().stringPropertyNames());
  }

  /**
   * The options to run the pipeline with.
   *
   * @param name one of {@link #names()}
   * @param more further options for Beam, such as {@code --flinkMaster=host:8081}; they win
   * @throws EngineMissingException if this build does not hold the engine or does not know an
   *     option
   */
  public static PipelineOptions options(String name, int parallelism, List<String> more) {
    String declared = declared().getProperty(name);
    if (declared == null) {
      throw new EngineMissingException(
          "unknown runner '" + name + "'; known: " + String.join(", ", names()));
    }
    List<String> arguments = new ArrayList<>();
    for (String option : SPACE.splitAsStream(declared).toList()) {
      String key = option.substring(0, option.indexOf('=') + 1);
      if (more.stream().noneMatch(other -> other.startsWith(key))) {
        arguments.add(option.replace("{parallelism}", Integer.toString(parallelism)));
      }
    }
    arguments.addAll(more);
    try {
      return PipelineOptionsFactory.fromArgs(arguments.toArray(String[]::new)).create();
    } catch (IllegalArgumentException e) {
      throw new EngineMissingException(
          "the runner '"
              + name
              + "' cannot be started: "
              + e.getMessage()
              + "\nIf it is not part of this build, build with: mvn package -P"
              + name,
          e);
    }
  }

  private static Properties declared() {
    Properties engines = new Properties();
    try (InputStream file = Engine.class.getResourceAsStream("engines.properties")) {
      if (file == null) {
        throw new IllegalStateException("engines.properties is missing from this build");
      }
      engines.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return engines;
  }

  /** Thrown when the engine asked for is not there. */
  public static final class EngineMissingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EngineMissingException(String message) {
      super(message);
    }

    EngineMissingException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
