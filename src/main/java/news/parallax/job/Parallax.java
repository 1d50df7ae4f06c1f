package news.parallax.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import news.parallax.analysis.RunDefectException;
import news.parallax.job.machine.LibraryFolder;
import news.parallax.job.machine.MemoryException;
import news.parallax.job.machine.MemoryWatch;
import news.parallax.store.Places;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The command line: {@code parallax COMMAND …}. */
@Command(
    name = "parallax",
    description = "Shows how each outlet frames a story and whom it cites.",
    mixinStandardHelpOptions = true,
    versionProvider = Parallax.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      StoryCommand.class,
      EvaluateCommand.class,
      SampleCommand.class,
      CalibrateCommand.class,
      CompareCommand.class,
      DictionaryCommand.class,
      ExplainCommand.class,
      InspectCommand.class,
      VerifyCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:good",
      "1:a defect of the program",
      "2:the command line, the job spec or a file it names is wrong",
      "3:too much bad input",
      "4:a rule about the tables is broken",
      "5:the output could not be written",
      "6:the memory given to Java is too small"
    })
public final class Parallax {

  private static final Duration TIME_TO_END = Duration.ofSeconds(30);

  private Parallax() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    LibraryFolder.prepare();
    MemoryWatch.seeErrorsOfThreads();
    int code = execute(args);
    if (code == ExitCode.MEMORY) {
      haltIfItDoesNotEnd();
    }
    System.exit(code);
  }

  /** Where there is no memory left even the end may take for ever. */
  private static void haltIfItDoesNotEnd() {
    Thread halt =
        new Thread(
            () -> {
              try {
                Thread.sleep(TIME_TO_END.toMillis());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              Runtime.getRuntime().halt(ExitCode.MEMORY);
            });
    halt.setDaemon(true);
    halt.start();
  }

  /** Runs the command; what picocli does not turn into an exit code is told here. */
  private static int execute(String... args) {
    try {
      return commandLine().execute(args);
    } catch (Error e) {
      MemoryException memory = MemoryException.behind(e);
      if (memory != null) {
        System.err.println(memory.getMessage());
        return ExitCode.MEMORY;
      }
      if (e instanceof UnsatisfiedLinkError || e.getCause() instanceof UnsatisfiedLinkError) {
        System.err.println(LibraryFolder.message(e));
        return ExitCode.USAGE;
      }
      throw e;
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Parallax())
        .registerConverter(Path.class, Places::of)
        .setExecutionExceptionHandler(Parallax::tell)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true);
  }

  /** Turns what went wrong into a message for people and an exit code. */
  private static int tell(Exception thrown, CommandLine command, ParseResult parsed) {
    var err = command.getErr();
    MemoryException memory = MemoryException.behind(thrown);
    Exception e = memory == null ? thrown : memory;
    int code = ExitCode.of(e);
    if (code == ExitCode.DEFECT) {
      err.println(
          "This is a defect of Parallax, not of your input. Please report it with these lines:");
      e.printStackTrace(err);
      if (e instanceof RunDefectException) {
        err.println("A run without the articles that it names may succeed. Nothing was published.");
      }
    } else {
      err.println(e.getMessage());
    }
    err.flush();
    return code;
  }

  /** The version of this build. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream file = Parallax.class.getResourceAsStream("version.properties")) {
      if (file == null) {
        throw new IllegalStateException("version.properties is missing from this build");
      }
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  /** Tells picocli the version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"parallax " + version()};
    }
  }
}
