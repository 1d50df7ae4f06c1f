package news.parallax.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import news.parallax.frame.Calibration;
import news.parallax.frame.CalibrationSection;
import news.parallax.frame.Codebook;
import news.parallax.frame.CodebookFile;
import news.parallax.frame.model.FrameModel;
import news.parallax.frame.vector.Embedders;
import news.parallax.frame.vector.SentenceEmbedder;
import news.parallax.job.folder.OutputException;
import news.parallax.learn.coding.CodingForms;
import news.parallax.learn.coding.Codings;
import news.parallax.learn.coding.DecisionTrail;
import news.parallax.learn.coding.FilledForm;
import news.parallax.learn.frame.FrameCalibration;
import news.parallax.report.table.FileDigest;
import news.parallax.store.Durable;
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
      names = "--form",
      paramLabel = "CODER=FILE",
      description = {
        "A form of sample that a coder filled in, .csv or .xlsx; give one for each coder.",
        "--coded is then the sentences.jsonl that the forms came with."
      })
  private Map<String, Path> forms = new LinkedHashMap<>();

  @Option(
      names = "--settled",
      paramLabel = "FILE",
      description = "A form with what was settled where coders differ.")
  private @Nullable Path settled;

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
      paramLabel = "NAME",
      defaultValue = FrameModel.RUNNING_TEXT,
      description = {
        "What to learn from beside words and cues: running-text, what the model of running text",
        "sees; minilm, in a build that has it; none (default: ${DEFAULT-VALUE})."
      })
  private String embeddings = FrameModel.RUNNING_TEXT;

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
    Codings codings;
    FrameCalibration.Result result;
    try {
      before = Files.readString(codebook.file(), StandardCharsets.UTF_8);
      hash = FileDigest.sha256(coded);
      codings = codings(read);
      result = FrameCalibration.run(read, coded, codings, hash, settings);
    } catch (IOException e) {
      throw new UsageException("cannot read " + codebook.file() + " or " + coded + ": " + e);
    }
    CalibrationSection.Origin origin =
        new CalibrationSection.Origin(
            String.valueOf(coded.getFileName()), hash, result.texts(), seed);
    write(CalibrationSection.append(before, result.calibration(), origin), result.report());
    List<String> written = new ArrayList<>(List.of(output.toString(), report().toString()));
    if (codings.isUsed()) {
      writeTrail(read, codings, written);
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    result.summary().forEach(out::println);
    out.println("written: " + String.join(", ", written));
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

  private Codings codings(Codebook read) throws IOException {
    Problems problems = new Problems();
    List<FilledForm> filled = new ArrayList<>();
    for (Map.Entry<String, Path> form : forms.entrySet()) {
      filled.add(FilledForm.read(form.getKey(), form.getValue(), read, problems));
    }
    FilledForm last = settled == null ? null : FilledForm.read("settled", settled, read, problems);
    problems.throwIfAny();
    if (filled.isEmpty() && last != null) {
      throw new UsageException("--settled goes with the forms that it settles: give --form");
    }
    return new Codings(filled, last);
  }

  /** Writes what was decided, and a form with what is left to settle. */
  private void writeTrail(Codebook read, Codings codings, List<String> written) {
    Path trail = beside(".decisions.csv");
    Path differing = beside(".differing");
    try {
      Durable.create(trail, DecisionTrail.csv(codings).getBytes(StandardCharsets.UTF_8));
      written.add(trail.toString());
      int count = CodingForms.writeDiffering(differing, read, coded, codings, new Problems());
      if (count > 0) {
        written.add(differing + ".xlsx and .csv (" + count + " sentences to settle)");
      }
    } catch (IOException e) {
      throw new OutputException("cannot write " + trail + " or " + differing + ": " + e, e);
    }
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
            "the codebook cannot take the calibration at its end; write it in block style, one"
                + " key a line:\n"
                + String.join("\n", problems.messages()));
      }
      Durable.create(report(), report.getBytes(StandardCharsets.UTF_8));
      Files.move(staged, output, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new OutputException("cannot write " + output + " or " + report() + ": " + e, e);
    }
  }

  private Path report() {
    return beside(".report.md");
  }

  /** A file beside the output, with another ending. */
  private Path beside(String ending) {
    String name = String.valueOf(output.getFileName());
    String stem = name.toLowerCase(Locale.ROOT).replaceFirst("\\.ya?ml$", "");
    return output.resolveSibling(name.substring(0, stem.length()) + ending);
  }
}
