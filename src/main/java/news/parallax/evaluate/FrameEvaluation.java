package news.parallax.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.frame.ArticleFrame;
import news.parallax.frame.Codebook;
import news.parallax.frame.Coding;
import news.parallax.frame.FrameAssigner;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Scores a codebook on coded texts.
 *
 * <p>Gold data are JSON lines, plain or gzipped: {@code {"id", "text", "title" (optional), "lead"
 * (optional), "frames": [label, ...]}}. Their labels are frame ids of the codebook, or labels of
 * one of its {@linkplain Codebook#codings() codings}. Texts without {@code frames} get predictions
 * but are not scored.
 *
 * <p>Predictions are one line for each line read: {@code {"id", "frames": [...], "labels": [...]}},
 * the frame ids of the codebook by falling score, and the labels they make in the gold data's
 * coding, which are what is scored.
 */
public final class FrameEvaluation {
  private final Codebook codebook;
  private final FrameAssigner assigner;
  private final Segmenter segmenter = new Segmenter();

  public FrameEvaluation(Codebook codebook, FrameAssigner assigner) {
    this.codebook = codebook;
    this.assigner = assigner;
  }

  /**
   * A text of the gold file.
   *
   * @param labels null if it is not coded
   */
  private record Coded(JsonNode id, CodedText.Body text, @Nullable List<String> labels) {}

  /**
   * What came of a gold file.
   *
   * @param scores of the lines that have gold frames
   * @param lines number of lines predicted
   * @param problems lines that could not be used and labels that no coding knows, each with file
   *     and line number
   */
  public record Result(FrameScores scores, int lines, List<String> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Predicts every line of the gold file, writes one line for each and scores those that are coded.
   *
   * @throws IOException if the gold file cannot be read or the predictions cannot be written
   */
  public Result run(Path gold, Path predictions) throws IOException {
    Problems problems = new Problems();
    List<Coded> texts = new ArrayList<>();
    for (JsonLines.Line line : JsonLines.read(gold, problems)) {
      read(line, problems).ifPresent(texts::add);
    }
    Coding coding = coding(texts, new Location(gold.toString(), 0), problems);
    FrameScorer scorer = new FrameScorer();
    try (BufferedWriter out = Files.newBufferedWriter(predictions, StandardCharsets.UTF_8);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (Coded text : texts) {
        List<String> frames = frames(text.text());
        List<String> labels = coding.labelsOf(frames);
        if (text.labels() != null) {
          scorer.add(text.labels(), labels);
        }
        write(json, text.id(), frames, labels);
      }
    }
    return new Result(scorer.scores(), texts.size(), problems.messages());
  }

  /** The frames of a text, by falling score. */
  private List<String> frames(CodedText.Body text) {
    Document document = segmenter.segment(text.text(), text.headlineEnd());
    int sentences = document.sentences().size();
    return ArticleFrame.of(codebook, assigner.assign(document), sentences).stream()
        .map(ArticleFrame::frameId)
        .toList();
  }

  private Coding coding(List<Coded> texts, Location file, Problems problems) {
    Set<String> used = new TreeSet<>();
    for (Coded text : texts) {
      if (text.labels() != null) {
        used.addAll(text.labels());
      }
    }
    Optional<Coding> coding = codebook.codingOf(used);
    if (coding.isEmpty()) {
      problems.add(
          file,
          "the labels "
              + String.join(", ", used)
              + " are not all frames of codebook '"
              + codebook.id()
              + "', nor does one of its codings know them all; add a coding to the codebook");
    }
    return coding.orElseGet(codebook::ownCoding);
  }

  private static Optional<Coded> read(JsonLines.Line line, Problems problems) {
    JsonNode object = line.object();
    JsonNode text = object.path("text");
    JsonNode frames = object.path("frames");
    if (!object.has("id") || !text.isTextual() || !(frames.isArray() || frames.isMissingNode())) {
      problems.add(line.at(), "expected {\"id\": …, \"text\": \"…\", \"frames\": [\"…\"]}");
      return Optional.empty();
    }
    List<String> labels = new ArrayList<>();
    frames.forEach(frame -> labels.add(frame.asText()));
    CodedText.Body body =
        CodedText.Body.of(
            object.path("title").asText(""), object.path("lead").asText(""), text.textValue());
    return Optional.of(new Coded(object.path("id"), body, frames.isMissingNode() ? null : labels));
  }

  private static void write(
      JsonGenerator json, JsonNode id, List<String> frames, List<String> labels)
      throws IOException {
    json.writeStartObject();
    json.writeFieldName("id");
    json.writeRawValue(id.toString());
    writeList(json, "frames", frames);
    writeList(json, "labels", labels);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void writeList(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
