package news.parallax.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import news.parallax.report.view.StorySheets;
import news.parallax.report.view.StoryText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax story ID}: the outlets of a story side by side in the terminal. */
@Command(
    name = "story",
    description = "Lays the outlets of a story side by side; without an id it lists the stories.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class StoryCommand implements Callable<Integer> {
  private static final int DEFAULT_WIDTH = 100;
  private static final String PREFIX = "sto_";

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "The story's key in dim_story, or enough of its beginning.")
  private @Nullable String id;

  @Option(
      names = "--run",
      paramLabel = "FOLDER",
      description =
          "The folder of a run, or of a job, whose latest run is taken; output/coverage if not"
              + " given.")
  private Path run = Path.of("output", "coverage");

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Signs a line; that of the terminal (COLUMNS) if not given, else 100.")
  private @Nullable Integer width;

  @Override
  public Integer call() {
    Path folder = PublishedRun.find(run).folder();
    StorySheets sheets = new StorySheets(folder);
    StoryText text = new StoryText(width(), heading());
    try {
      List<StorySheets.Entry> stories = sheets.list();
      print(id == null ? text.list(stories) : text.story(sheets, find(id, stories, folder)));
    } catch (NoSuchFileException e) {
      throw new UsageException(
          folder
              + " has no "
              + e.getFile()
              + "; make the run anew with this version of Parallax and csv among its outputs");
    } catch (IOException e) {
      throw new UsageException("cannot read the tables in " + folder + ": " + e);
    }
    return ExitCode.GOOD;
  }

  private static String find(String wanted, List<StorySheets.Entry> stories, Path folder) {
    String prefix = wanted.startsWith(PREFIX) ? wanted : PREFIX + wanted;
    List<StorySheets.Entry> found =
        stories.stream().filter(story -> story.id().startsWith(prefix)).toList();
    if (found.isEmpty()) {
      throw new UsageException(
          "no story of "
              + folder
              + " has an id that begins with "
              + prefix
              + "; without an id the command lists all "
              + stories.size());
    }
    if (found.size() > 1) {
      throw new UsageException(
          "several stories begin with "
              + prefix
              + ": "
              + found.stream().map(StorySheets.Entry::id).collect(Collectors.joining(", ")));
    }
    return found.get(0).id();
  }

  private int width() {
    if (width != null && width < 1) {
      throw new UsageException("--width must be at least 1");
    }
    String columns = System.getenv("COLUMNS");
    boolean told = columns != null && columns.matches("[1-9][0-9]{0,4}");
    return width != null ? width : told ? Integer.parseInt(columns) : DEFAULT_WIDTH;
  }

  /** Bold in a terminal, as it is elsewhere. */
  private static UnaryOperator<String> heading() {
    boolean bold = Ansi.AUTO.enabled();
    return line -> bold ? "\u001B[1m" + line + "\u001B[0m" : line;
  }

  private void print(List<String> lines) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    lines.forEach(out::println);
    out.flush();
  }
}
