package news.parallax.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.Key;
import news.parallax.frame.model.FrameModel;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads codebooks from YAML; docs/codebooks.md describes the format. Every problem of a file is
 * noted with its line, examples that come out wrong included.
 */
public final class CodebookFile {
  private static final Set<String> KEYS =
      Set.of(
          "id version title source threshold article frames codings model calibration"
              .split(" ", -1));

  private static final ArticleRule DEFAULT_ARTICLE_RULE = new ArticleRule(3, 0.33);

  private CodebookFile() {}

  /**
   * Reads a codebook.
   *
   * @param name how messages should call the file
   * @return the codebook; empty if a problem was noted
   */
  public static Optional<Codebook> read(Path file, String name, Problems problems) {
    YamlValue root = YamlValue.read(file, name, problems);
    if (!root.isPresent()) {
      return Optional.empty();
    }
    try {
      byte[] hash = Key.sha256().digest(Files.readAllBytes(file));
      return read(root, HexFormat.of().formatHex(hash), problems);
    } catch (IOException e) {
      problems.add(new Location(name, 0), "cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  /**
   * Reads several codebooks, whose ids must differ.
   *
   * @param files each file by the name that messages should give it
   * @return those in which no problem was noted
   */
  public static List<Codebook> readAll(Map<String, Path> files, Problems problems) {
    Map<String, Codebook> codebooks = new LinkedHashMap<>();
    files.forEach(
        (name, file) ->
            read(file, name, problems)
                .ifPresent(
                    codebook -> {
                      if (codebooks.putIfAbsent(codebook.id(), codebook) != null) {
                        problems.add(
                            new Location(name, 0),
                            "another codebook of this job has the id '" + codebook.id() + "' too");
                      }
                    }));
    return List.copyOf(codebooks.values());
  }

  private static Optional<Codebook> read(YamlValue root, String hash, Problems problems) {
    int before = problems.messages().size();
    CodebookFields fields = new CodebookFields(root, KEYS);
    String id = fields.id();
    String version = fields.text("version");
    String title = fields.text("title");
    String source = fields.optionalText("source");
    double threshold = fields.number("threshold", FrameEntry.LEAST_THRESHOLD, Cues.MOST, 1);
    ArticleRule article = FrameEntry.article(fields, DEFAULT_ARTICLE_RULE);
    List<FrameEntry> entries = new ArrayList<>();
    for (YamlValue entry : fields.list("frames", "must give at least one frame")) {
      entries.add(FrameEntry.read(entry, threshold, article, problems));
    }
    Map<String, FrameEntry> byId = byId(entries);
    byId.values().forEach(entry -> entry.checkNeighbours(byId.keySet()));
    List<Coding> codings = new ArrayList<>();
    for (YamlValue coding : fields.optionalList("codings")) {
      codings.add(CodingEntry.read(coding, byId.keySet()));
    }
    List<Frame> frames = byId.values().stream().map(FrameEntry::frame).toList();
    Calibration calibration =
        fields.has("calibration")
            ? CalibrationEntry.read(fields.value("calibration"), frames)
            : null;
    Codebook codebook =
        new Codebook(
            id,
            new Codebook.Edition(version, title, source, hash),
            frames,
            codings,
            model(fields, id),
            calibration);
    checkExamples(codebook, entries);
    return problems.messages().size() == before ? Optional.of(codebook) : Optional.empty();
  }

  /** The model that is to find the frames; null if none is named. */
  private static @Nullable String model(CodebookFields fields, String id) {
    if (!fields.has("model")) {
      return null;
    }
    String name = fields.text("model");
    if (!name.equals(FrameModel.RUNNING_TEXT)) {
      fields
          .value("model")
          .problem("there is no model '" + name + "', only " + FrameModel.RUNNING_TEXT);
    } else if (FrameModel.shipped().head(id).isEmpty()) {
      fields
          .value("model")
          .problem(
              "the model knows the codebooks "
                  + String.join(" and ", FrameModel.shipped().codebooks())
                  + ", not '"
                  + id
                  + "'; leave the line out, or calibrate the codebook");
    }
    return name;
  }

  /** Checks the examples of the frames that could be read whole, whatever else is wrong. */
  private static void checkExamples(Codebook codebook, List<FrameEntry> entries) {
    boolean allSound = entries.stream().allMatch(FrameEntry::sound);
    Examples examples = new Examples(codebook);
    for (FrameEntry entry : entries) {
      if (entry.frame().residual() ? allSound : entry.sound()) {
        examples.check(entry);
      }
    }
  }

  private static Map<String, FrameEntry> byId(List<FrameEntry> entries) {
    Map<String, FrameEntry> byId = new LinkedHashMap<>();
    FrameEntry residual = null;
    for (FrameEntry entry : entries) {
      FrameEntry first = byId.putIfAbsent(entry.frame().id(), entry);
      if (first != null && !entry.frame().id().isEmpty()) {
        entry
            .at()
            .problem(
                "the frame id '"
                    + entry.frame().id()
                    + "' is taken by the frame in line "
                    + first.at().location().line());
      }
      if (entry.frame().residual() && residual != null) {
        entry.at().problem("only one frame can be residual; '" + residual.frame().id() + "' is");
      }
      residual = entry.frame().residual() ? entry : residual;
    }
    return byId;
  }
}
