package news.parallax.learn.coding;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.evaluate.JsonLines;
import news.parallax.frame.Codebook;
import news.parallax.frame.Frame;
import news.parallax.report.excel.FormFile;
import news.parallax.report.excel.FormFile.FormColumn;
import news.parallax.report.excel.FormFile.FormSheet;
import news.parallax.yaml.Problems;

/**
 * The files for coders: {@code sentences.jsonl}, which {@code calibrate} reads, and for each of two
 * coders a form as workbook and as CSV, with one column a frame. Forms do not name the outlet, and
 * coders do not see what a program thinks.
 */
public final class CodingForms {
  /** The file of the sentences drawn. */
  public static final String SENTENCES = "sentences.jsonl";

  static final String ID = "id";
  static final String NONE = "none";
  static final String NOTE = "note";
  private static final int LONG = 60;
  private static final int SHORT = 30;
  private static final int MARK = 12;
  private static final String HOW =
      "Read the sentence where it stands, with headline and neighbours. Put x into the column of"
          + " each frame that the sentence itself carries, or x into \"none\". A row without any x"
          + " counts as not coded. Leave the id as it is. Code alone; talk about it afterwards.";

  private CodingForms() {}

  /** How many sentences were drawn, and of how many outlets and articles. */
  public record Drawn(int sentences, int unsure, int outlets, int articles) {}

  /**
   * Draws sentences and writes the files.
   *
   * @param folder made if need be
   * @param count how many sentences
   * @param unsure how many of them for what they leave open
   * @param both how many of them both coders get; the rest go to one or the other in turn
   * @param seed another draws others
   */
  public static Drawn write(
      Path folder, Codebook codebook, SentencePool pool, int count, int unsure, int both, long seed)
      throws IOException {
    Map<DrawnSentence, String> drawn = new SentenceDraw(seed).draw(pool.sentences(), count, unsure);
    Files.createDirectories(folder);
    ObjectMapper json = new ObjectMapper();
    try (BufferedWriter out =
        Files.newBufferedWriter(folder.resolve(SENTENCES), StandardCharsets.UTF_8)) {
      for (Map.Entry<DrawnSentence, String> each : drawn.entrySet()) {
        out.write(json.writeValueAsString(each.getKey().object(each.getValue())));
        out.write('\n');
      }
    }
    for (int coder = 1; coder <= 2; coder++) {
      List<List<String>> rows = new ArrayList<>();
      int place = 0;
      for (DrawnSentence sentence : drawn.keySet()) {
        if (place < both || place % 2 == coder - 1) {
          rows.add(row(sentence, codebook));
        }
        place++;
      }
      FormSheet form = new FormSheet("sentences", columns(codebook), rows);
      FormFile.csv(folder.resolve("coder-" + coder + ".csv"), form);
      FormFile.workbook(
          folder.resolve("coder-" + coder + ".xlsx"), List.of(form, explained(codebook)));
    }
    List<DrawnSentence> all = List.copyOf(drawn.keySet());
    return new Drawn(
        all.size(),
        (int) drawn.values().stream().filter(SentenceDraw.UNSURE::equals).count(),
        (int) all.stream().map(one -> one.from().outlet()).distinct().count(),
        (int) all.stream().map(one -> one.from().article()).distinct().count());
  }

  /**
   * Writes a form with the sentences on which coders differ and nothing is settled, for {@code
   * calibrate} to take as settled once it is filled in; its notes tell who gave what.
   *
   * @param file without its extension
   * @param sentences the file of the sentences drawn
   * @return how many sentences there are; if none, nothing is written
   */
  public static int writeDiffering(
      Path file, Codebook codebook, Path sentences, Codings codings, Problems problems)
      throws IOException {
    Set<String> open = new HashSet<>();
    codings.decisions().stream()
        .filter(decision -> decision.how() == Codings.How.OPEN)
        .forEach(decision -> open.add(decision.sentence()));
    List<List<String>> rows = new ArrayList<>();
    for (JsonLines.Line line : JsonLines.read(sentences, problems)) {
      if (open.contains(line.first(ID))) {
        List<String> row = new ArrayList<>();
        List.of(ID, "title", "before", "text", "after").forEach(f -> row.add(line.first(f)));
        row.addAll(Collections.nCopies(columns(codebook).size() - row.size() - 1, ""));
        row.add(said(codings.coders(line.first(ID))));
        rows.add(row);
      }
    }
    if (!rows.isEmpty()) {
      FormSheet form = new FormSheet("sentences", columns(codebook), rows);
      FormFile.csv(file.resolveSibling(file.getFileName() + ".csv"), form);
      FormFile.workbook(
          file.resolveSibling(file.getFileName() + ".xlsx"), List.of(form, explained(codebook)));
    }
    return rows.size();
  }

  private static String said(Map<String, List<String>> coders) {
    List<String> said = new ArrayList<>();
    coders.forEach(
        (coder, frames) ->
            said.add(coder + ": " + (frames.isEmpty() ? NONE : String.join(", ", frames))));
    return String.join("; ", said);
  }

  private static List<FormColumn> columns(Codebook codebook) {
    List<FormColumn> columns = new ArrayList<>();
    columns.add(new FormColumn(ID, MARK, false));
    columns.add(new FormColumn("headline", SHORT, false));
    columns.add(new FormColumn("before", SHORT, false));
    columns.add(new FormColumn("sentence", LONG, false));
    columns.add(new FormColumn("after", SHORT, false));
    coded(codebook).forEach(frame -> columns.add(new FormColumn(frame.id(), MARK, true)));
    columns.add(new FormColumn(NONE, MARK, true));
    columns.add(new FormColumn(NOTE, SHORT, true));
    return columns;
  }

  /** The frames that get a column: residual ones stand for "none". */
  private static List<Frame> coded(Codebook codebook) {
    return codebook.frames().stream().filter(frame -> !frame.residual()).toList();
  }

  private static List<String> row(DrawnSentence sentence, Codebook codebook) {
    List<String> row =
        new ArrayList<>(
            List.of(
                sentence.id(),
                sentence.from().headline(),
                sentence.before(),
                sentence.text(),
                sentence.after()));
    row.addAll(Collections.nCopies(columns(codebook).size() - row.size(), ""));
    return row;
  }

  /** The codebook, for coders. */
  private static FormSheet explained(Codebook codebook) {
    List<List<String>> rows = new ArrayList<>();
    for (Frame frame : coded(codebook)) {
      rows.add(
          List.of(
              frame.id(),
              frame.meaning().label(),
              frame.meaning().definition(),
              frame.meaning().border(),
              String.join("\n", frame.matches()),
              String.join("\n", frame.mismatches())));
    }
    rows.add(List.of("", "How to code", HOW, "", "", ""));
    return new FormSheet(
        "codebook",
        List.of(
            new FormColumn("frame", MARK, false),
            new FormColumn("label", SHORT, false),
            new FormColumn("definition", LONG, false),
            new FormColumn("border", LONG, false),
            new FormColumn("such as", LONG, false),
            new FormColumn("but not", LONG, false)),
        rows);
  }
}
