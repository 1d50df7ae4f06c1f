package news.parallax.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import news.parallax.frame.Calibration;
import news.parallax.frame.CalibrationSection;
import news.parallax.frame.Codebook;
import news.parallax.frame.CodebookFile;
import news.parallax.frame.vector.Embedders;
import news.parallax.frame.vector.SentenceEmbedder;
import news.parallax.job.folder.Durable;
import news.parallax.job.folder.OutputException;
import news.parallax.learn.frame.FrameCalibration;
import news.parallax.report.table.FileDigest;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parallax calibrate}: learns from coded texts how to find the frames of a codebook. */
@Command(
    name = "calibrate",
    description = {
      "Learns from coded texts how to find the frames of a codebook, and says how reliably.",
      "Writes the codebook with what was learned, and beside it a report (.report.md)."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CalibrateCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private final CodebookOption codebook = new CodebookOption();

  @Option(
      names = "--coded",
      required = true,
      paramLabel = "FILE",
      description = "Coded texts: JSON lines or .csv, plain or .gz.")
  private Path coded = Path.of("");

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "The calibrated codebook to write, for run and evaluate frames.")
  private Path output = Path.of("");

  @Option(
      names = "--unit",
      paramLabel = "article|sentence",
      description = "What gets frames; told by the length of the texts if not given.")
  private @Nullable String unit;

  @Option(names = "--single", description = "Count the first frame of each text only.")
  private boolean single;

  @Option(
      names = "--folds",
      paramLabel = "FIELD",
      description = "Field or column that names the fold of a text; if not given, 5 by hash of id.")
  private @Nullable String folds;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "Seed of folds and bootstrap (${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--embeddings",
      paramLabel = "none|minilm",
      defaultValue = "none",
      description = "Vectors of the texts' meaning to learn from beside their words (none).")
  private String embeddings = "none";

  @Override
  public Integer call() {
    if (output.toAbsolutePath().normalize().equals(codebook.file().toAbsolutePath().normalize())) {
      throw new UsageException("--output must be another file than --codebook");
    }
    Codebook read = codebook.read();
    FrameCalibration.Settings settings =
        new FrameCalibration.Settings(unit(), single, folds, seed, embedder());
    String before;
    String hash;
    FrameCalibration.Result result;
    try {
      before = Files.readString(codebook.file(), StandardCharsets.UTF_8);
      hash = FileDigest.sha256(coded);
      result = FrameCalibration.run(read, coded, hash, settings);
    } catch (IOException e) {
      throw new UsageException("cannot read " + codebook.file() + " or " + coded + ": " + e);
    }
    CalibrationSection.Origin origin =
        new CalibrationSection.Origin(
            String.valueOf(coded.getFileName()), hash, result.texts(), seed);
    write(CalibrationSection.append(before, result.calibration(), origin), result.report());
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    result.summary().forEach(out::println);
    out.println("written: " + output + ", " + report());
    out.flush();
    return ExitCode.GOOD;
  }

  private @Nullable SentenceEmbedder embedder() {
    if (embeddings.equals("none")) {
      return null;
    }
    SentenceEmbedder embedder = Embedders.get(embeddings);
    if (embedder == null) {
      throw new UsageException(Embedders.missing(embeddings));
    }
    return embedder;
  }

  private Calibration.@Nullable Unit unit() {
    if (unit == null) {
      return null;
    }
    return switch (unit) {
      case "article" -> Calibration.Unit.ARTICLE;
      case "sentence" -> Calibration.Unit.SENTENCE;
      default -> throw new UsageException("--unit must be article or sentence, not " + unit);
    };
  }

  /** Writes both files, the codebook under its name only once it can be read back. */
  private void write(String text, String report) {
    Path staged = output.resolveSibling(output.getFileName() + ".tmp");
    try {
      Durable.create(staged, text.getBytes(StandardCharsets.UTF_8));
      Problems problems = new Problems();
      if (CodebookFile.read(staged, output.toString(), problems).isEmpty()) {
        Files.delete(staged);
        throw new UsageException(
            "the codebook cannot take the calibration at its end; write it in block style, one key a"
                + " line:\n"
                + String.join("\n", problems.messages()));
      }
      Durable.create(report(), report.getBytes(StandardCharsets.UTF_8));
      Files.move(staged, output, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new OutputException("cannot write " + output + " or " + report() + ": " + e, e);
    }
  }

  private Path report() {
    String name = String.valueOf(output.getFileName());
    String stem = name.toLowerCase(Locale.ROOT).replaceFirst("\\.ya?ml$", "");
    return output.resolveSibling(name.substring(0, stem.length()) + ".report.md");
  }
}
