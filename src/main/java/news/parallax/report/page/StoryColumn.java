package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.article.Span;
import news.parallax.report.table.TableRow;

/** An article of a story as it is read beside others: its text and what is marked in it. */
final class StoryColumn {
  /** Code units of a text that are shown; few news articles are longer. */
  private static final int TEXT = 14_000;

  final String id;

  /** The named sources it cites, by their keys. */
  final SortedMap<String, Voice> heard = new TreeMap<>();

  /** Its date; empty if unknown or not read yet. */
  String date = "";

  /** The day it stands at among others, and what it stands beside. */
  String day = "";

  String group = "";

  private final NumberedTexts words;
  private final List<int[]> attributions = new ArrayList<>();
  private final List<int[]> frames = new ArrayList<>();
  private final List<int[]> characters = new ArrayList<>();
  private final List<int[]> narrative = new ArrayList<>();
  private final Map<String, List<int[]>> framesOf = new HashMap<>();
  private String text = "";
  private boolean cut;

  StoryColumn(String id, NumberedTexts words) {
    this.id = id;
    this.words = words;
  }

  /** A named source of an article and how often it is cited there. */
  static final class Voice {
    String name = "";
    boolean individual;
    boolean typed;

    /** How often it is cited beyond doubt. */
    long times;
  }

  /** A row of fact_attribution. */
  void attribution(TableRow row) {
    List<Integer> pieces =
        ShownSpans.within(
            row.text("content_spans"), (int) row.whole("start"), (int) row.whole("end"), 0, TEXT);
    int[] cells = new int[5 + pieces.size()];
    cells[0] = words.number(row.text("source_id"));
    cells[1] = words.number(row.text("source_name"));
    cells[2] = words.number(row.text("type"));
    cells[3] = row.has("cue_start") ? (int) row.whole("cue_start") : -1;
    cells[4] = row.has("cue_start") ? (int) row.whole("cue_end") : -1;
    for (int i = 0; i < pieces.size(); i++) {
      cells[5 + i] = pieces.get(i);
    }
    attributions.add(cells);
    if (row.text("source_form").startsWith("named")) {
      Voice voice = heard.computeIfAbsent(row.text("source_id"), unseen -> new Voice());
      voice.name = row.text("source_name");
      voice.individual = row.text("source_form").endsWith("individual");
      voice.typed = voice.typed || !row.text("source_type").equals("unknown");
      voice.times += Citations.SureCitation.is(row) ? 1 : 0;
    }
  }

  /** A row of fact_frame; where it stands is told by its sentence, later. */
  void frame(TableRow row) {
    int[] cells = {words.number(row.text("frame_id")), words.number(row.text("voice")), TEXT, TEXT};
    frames.add(cells);
    framesOf.computeIfAbsent(row.text("sentence_id"), unseen -> new ArrayList<>()).add(cells);
  }

  /** A row of dim_sentence. */
  void sentence(TableRow row) {
    for (int[] cells : framesOf.getOrDefault(row.text("sentence_id"), List.of())) {
      cells[2] = (int) row.whole("start");
      cells[3] = (int) Math.min(TEXT, row.whole("end"));
    }
  }

  /** A sure row of fact_character. */
  void character(TableRow row) {
    if (row.whole("end") <= TEXT) {
      characters.add(
          new int[] {
            words.number(row.text("role")),
            words.number(row.text("actor_name")),
            words.number(row.text("voice")),
            (int) row.whole("start"),
            (int) row.whole("end")
          });
    }
  }

  /** A sure row of fact_narrative. */
  void narrative(TableRow row) {
    List<Integer> first = ShownSpans.within(row.text("sentence_spans"), 0, TEXT, 0, TEXT);
    if (!first.isEmpty()) {
      narrative.add(
          new int[] {
            words.number(row.text("part")),
            words.number(row.text("value")),
            words.number(row.has("frame_id") ? row.text("frame_id") : ""),
            first.get(0),
            first.get(1)
          });
    }
  }

  /** Its row of dim_article. */
  void article(TableRow row) {
    date = row.text("date");
    text = row.text("text");
    cut = text.length() > TEXT;
    text = Span.opening(text, TEXT);
  }

  /** The text as far as it is shown. */
  String text() {
    return text;
  }

  /** Whether the article goes on behind that. */
  boolean isCut() {
    return cut;
  }

  /** Writes it as an object; {@code number} is what the page calls the article. */
  void write(JsonGenerator json, int number) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeNumberField("article", number);
    json.writeStringField("text", text);
    json.writeBooleanField("cut", cut);
    write(json, "attributions", attributions);
    write(json, "frames", frames.stream().filter(cells -> cells[2] < TEXT).toList());
    write(json, "characters", characters);
    write(json, "narrative", narrative);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, List<int[]> rows) throws IOException {
    json.writeArrayFieldStart(name);
    for (int[] row : rows) {
      json.writeArray(row, 0, row.length);
    }
    json.writeEndArray();
  }
}
