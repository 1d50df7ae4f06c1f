package news.parallax.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import news.parallax.article.Issue;
import news.parallax.job.folder.OutputException;
import news.parallax.report.table.DataDictionary;
import news.parallax.source.learned.RuleGuide;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parallax dictionary}: the tables and their columns, or the rules, as Markdown. */
@Command(
    name = "dictionary",
    description = "Writes the tables and their columns, or the rules, as Markdown.",
    mixinStandardHelpOptions = true)
final class DictionaryCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file to write; standard output if not given.")
  private @Nullable Path output;

  @Option(
      names = "--rules",
      description = "Write the rules that find attributions, with their examples, instead.")
  private boolean rules;

  @Option(
      names = "--issues",
      description = "Write the issues that articles may have, with their meanings, instead.")
  private boolean issues;

  @Override
  public Integer call() {
    String markdown =
        rules ? RuleGuide.markdown() : issues ? Issue.markdown() : DataDictionary.markdown();
    if (output == null) {
      Objects.requireNonNull(spec).commandLine().getOut().print(markdown);
      spec.commandLine().getOut().flush();
    } else {
      try {
        Files.writeString(output, markdown, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new OutputException("cannot write " + output + ": " + e, e);
      }
    }
    return ExitCode.GOOD;
  }
}
