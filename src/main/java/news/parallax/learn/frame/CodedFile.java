package news.parallax.learn.frame;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.parallax.evaluate.CodedText;
import news.parallax.evaluate.JsonLines;
import news.parallax.learn.coding.Codings;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads coded texts from JSON lines or CSV, plain or gzipped; docs/calibrate.md shows both. */
final class CodedFile {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private final Path file;
  private final @Nullable String foldField;
  private final Codings codings;
  private final Problems problems;
  private final Map<String, CodedText> texts = new LinkedHashMap<>();

  private CodedFile(Path file, @Nullable String foldField, Codings codings, Problems problems) {
    this.file = file;
    this.foldField = foldField;
    this.codings = codings;
    this.problems = problems;
  }

  /**
   * Reads a file; what is wrong with it is noted with its line.
   *
   * @param foldField the field or column that says which fold a text belongs to
   * @param codings what coders gave to the texts of the file, if they coded apart from it
   */
  static List<CodedText> read(
      Path file, @Nullable String foldField, Codings codings, Problems problems)
      throws IOException {
    CodedFile reader = new CodedFile(file, foldField, codings, problems);
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv") || name.endsWith(".csv.gz")) {
      reader.readCsv();
    } else {
      for (JsonLines.Line line : JsonLines.read(file, problems)) {
        reader.json(line).ifPresent(reader::add);
      }
    }
    reader.checkCodings();
    if (reader.texts.isEmpty() && problems.isEmpty()) {
      problems.add(new Location(file.toString(), 0), "the file holds no coded text");
    }
    return List.copyOf(reader.texts.values());
  }

  private void checkCodings() {
    List<String> unknown =
        codings.sentences().stream().filter(id -> !texts.containsKey(id)).toList();
    if (!unknown.isEmpty()) {
      problems.add(
          new Location(file.toString(), 0),
          "it has no text for "
              + unknown.size()
              + " coded ids, the first "
              + unknown.get(0)
              + "; forms and texts must be of one draw, and ids must stay as they are");
    }
  }

  private void add(CodedText text) {
    CodedText first = texts.putIfAbsent(text.id(), text);
    if (first != null) {
      problems.add(
          text.at(),
          "the id '" + text.id() + "' is taken by line " + first.at().line() + "; ids must differ");
    }
  }

  private Optional<CodedText> json(JsonLines.Line line) {
    JsonNode object = line.object();
    JsonNode frames = object.path("frames");
    JsonNode coders = object.path("coders");
    boolean coded =
        codings.isUsed() || frames.isArray() || (frames.isMissingNode() && coders.isObject());
    if (!object.path("id").isValueNode() || !object.path("text").isTextual() || !coded) {
      problems.add(
          line.at(), "expected {\"id\": …, \"text\": \"…\", \"frames\": [\"…\"]} or \"coders\"");
      return Optional.empty();
    }
    if (codings.isUsed()) {
      return byForms(line);
    }
    Map<String, List<String>> labelsOf = new LinkedHashMap<>();
    Map<String, List<@Nullable String>> answers = new LinkedHashMap<>();
    coders
        .fields()
        .forEachRemaining(
            entry -> {
              if (holdsLabels(entry.getValue())) {
                labelsOf.put(entry.getKey(), strings(entry.getValue()));
              } else {
                answers.put(entry.getKey(), answers(entry.getValue()));
              }
            });
    return Optional.of(
        new CodedText(
            line.at(),
            object.path("id").asText(),
            body(object),
            frames.isArray() ? strings(frames) : null,
            labelsOf,
            answers,
            fold(object, line.at())));
  }

  /** A text that coders coded on forms; nothing if nobody coded it. */
  private Optional<CodedText> byForms(JsonLines.Line line) {
    String id = line.object().path("id").asText();
    if (!codings.sentences().contains(id)) {
      return Optional.empty();
    }
    return Optional.of(
        new CodedText(
            line.at(),
            id,
            body(line.object()),
            codings.settled(id),
            codings.coders(id),
            Map.of(),
            fold(line.object(), line.at())));
  }

  private static CodedText.Body body(JsonNode object) {
    String title = object.path("title").asText("");
    String text = object.path("text").textValue();
    if (object.has("before") || object.has("after")) {
      return CodedText.Body.within(
          title, object.path("before").asText(""), text, object.path("after").asText(""));
    }
    return CodedText.Body.of(title, object.path("lead").asText(""), text);
  }

  private static boolean holdsLabels(JsonNode value) {
    for (JsonNode element : value) {
      if (!element.isTextual()) {
        return false;
      }
    }
    return value.isArray();
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(element -> strings.add(element.asText()));
    return strings;
  }

  private static List<@Nullable String> answers(JsonNode array) {
    List<@Nullable String> answers = new ArrayList<>();
    array.forEach(element -> answers.add(element.isNull() ? null : element.asText()));
    return answers;
  }

  private @Nullable String fold(JsonNode object, Location at) {
    if (foldField == null) {
      return null;
    }
    if (!object.path(foldField).isValueNode() || object.path(foldField).isNull()) {
      problems.add(at, "the field '" + foldField + "' that names the fold is missing");
    }
    return object.path(foldField).asText("");
  }

  private void readCsv() throws IOException {
    try (Reader in = new InputStreamReader(JsonLines.open(file), StandardCharsets.UTF_8);
        CSVParser parser = CSV.parse(in)) {
      List<String> columns =
          parser.getHeaderNames().stream().map(name -> name.replace("\ufeff", "").strip()).toList();
      for (String needed : needed()) {
        if (!columns.contains(needed)) {
          problems.add(
              new Location(file.toString(), 1),
              "the column '" + needed + "' is missing; there are " + String.join(", ", columns));
          return;
        }
      }
      for (CSVRecord row : parser) {
        Location at = new Location(file.toString(), (int) parser.getCurrentLineNumber());
        if (row.size() == columns.size()) {
          addRow(columns, row, at);
        } else {
          problems.add(
              at, "this row has " + row.size() + " cells; the header has " + columns.size());
        }
      }
    } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
      problems.add(new Location(file.toString(), 0), "not valid CSV: " + e.getMessage());
    }
  }

  private List<String> needed() {
    List<String> needed = new ArrayList<>(List.of("id", "text", "frames"));
    if (foldField != null) {
      needed.add(foldField);
    }
    return needed;
  }

  /** With a column {@code coder}, a text has one row for each of its coders. */
  private void addRow(List<String> columns, CSVRecord row, Location at) {
    String id = cell(columns, row, "id");
    String coder = cell(columns, row, "coder");
    List<String> labels =
        Arrays.stream(cell(columns, row, "frames").split(";", -1))
            .map(String::strip)
            .filter(label -> !label.isEmpty())
            .toList();
    CodedText.Body body =
        CodedText.Body.of(
            cell(columns, row, "title"), cell(columns, row, "lead"), cell(columns, row, "text"));
    String fold = foldField == null ? null : cell(columns, row, foldField);
    if (coder.isEmpty()) {
      add(new CodedText(at, id, body, labels, Map.of(), Map.of(), fold));
      return;
    }
    CodedText before = texts.get(id);
    if (before != null && before.coders().containsKey(coder)) {
      problems.add(at, "coder '" + coder + "' has coded '" + id + "' before");
      return;
    }
    Map<String, List<String>> coders = new LinkedHashMap<>();
    if (before != null) {
      coders.putAll(before.coders());
    }
    coders.put(coder, labels);
    CodedText.Body kept = before == null ? body : before.body();
    texts.put(id, new CodedText(at, id, kept, null, coders, Map.of(), fold));
  }

  private static String cell(List<String> columns, CSVRecord row, String column) {
    int index = columns.indexOf(column);
    return index < 0 ? "" : row.get(index).strip();
  }
}
