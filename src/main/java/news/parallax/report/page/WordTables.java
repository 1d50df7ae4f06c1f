package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.coverage.Best;
import news.parallax.report.table.TableRow;

/**
 * Who does what to whom, loaded words, credits, and headlines against their articles: the first of
 * each, from agg_outlet_actor_role, fact_loaded_word, fact_credit and fact_headline.
 */
final class WordTables implements PageSection {
  private static final int MOST = 40;
  private static final int HEADLINES = 20;
  private static final List<String> ROLE_COUNTS =
      List.of("agent_roles", "patient_roles", "agentless_roles", "negated_roles");

  private final Outlets outlets;
  private final Best<Line> roles = new Best<>(Line.ORDER, MOST);
  private final Best<Line> loaded = new Best<>(Line.ORDER, MOST);
  private final Best<Line> credits = new Best<>(Line.ORDER, MOST);
  private final Best<Line> headlines = new Best<>(Line.ORDER, HEADLINES);

  WordTables(Outlets outlets) {
    this.outlets = outlets;
  }

  /**
   * A line of one of the tables.
   *
   * @param weight lines with most come first
   */
  private record Line(double weight, List<String> words, List<Double> numbers) {
    static final Comparator<Line> ORDER =
        Comparator.comparingDouble((Line line) -> -line.weight)
            .thenComparing(line -> String.join("\u001f", line.words));
  }

  /** What is counted of a word or a credit. */
  private static final class Uses {
    private final long[] counts = new long[Labels.VOICES.size()];
    private final Set<String> places = new HashSet<>();
  }

  @Override
  public void choose(RunTables tables) throws IOException {
    tables.each("agg_outlet_actor_role", this::role);
    Map<List<String>, Uses> words = new TreeMap<>(Comparator.comparing(String::valueOf));
    tables.each("fact_loaded_word", row -> count(row, words));
    words.forEach(
        (word, uses) ->
            loaded.offer(new Line(uses.counts[0], word, numbers(uses.counts, uses.places.size()))));
    Map<List<String>, Uses> parties = new TreeMap<>(Comparator.comparing(String::valueOf));
    tables.each("fact_credit", row -> credit(row, parties));
    parties.forEach(
        (party, uses) ->
            credits.offer(
                new Line(uses.places.size(), party, List.of((double) uses.places.size()))));
    tables.each("fact_headline", this::headline);
  }

  private void role(TableRow row) {
    if (outlets.shows(row.text("outlet_id"))) {
      roles.offer(
          new Line(
              row.whole("roles"),
              List.of(row.text("outlet_name"), row.text("actor_name"), row.text("effect")),
              ROLE_COUNTS.stream().map(column -> (double) row.whole(column)).toList()));
    }
  }

  private static void count(TableRow row, Map<List<String>, Uses> words) {
    List<String> word = List.of(row.text("text").toLowerCase(Locale.ROOT), row.text("kind"));
    Uses uses = words.computeIfAbsent(word, unseen -> new Uses());
    uses.counts[Math.max(0, Labels.VOICES.indexOf(row.text("voice")))]++;
    uses.places.add(row.text("outlet_id"));
  }

  private void credit(TableRow row, Map<List<String>, Uses> parties) {
    if (outlets.shows(row.text("outlet_id"))) {
      List<String> party =
          List.of(outlets.name(row.text("outlet_id")), row.text("party"), row.text("kind"));
      parties.computeIfAbsent(party, unseen -> new Uses()).places.add(row.text("article_id"));
    }
  }

  private void headline(TableRow row) {
    if (row.has("divergence") && outlets.shows(row.text("outlet_id"))) {
      headlines.offer(
          new Line(
              row.number("divergence_low"),
              List.of(row.text("text"), outlets.name(row.text("outlet_id")), row.text("causes")),
              List.of(
                  row.number("divergence"),
                  row.number("divergence_low"),
                  row.number("divergence_high"))));
    }
  }

  private static List<Double> numbers(long[] counts, int places) {
    List<Double> numbers = new ArrayList<>();
    for (long count : counts) {
      numbers.add((double) count);
    }
    numbers.add((double) places);
    return numbers;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    write(json, "roles", roles);
    write(json, "loadedWords", loaded);
    write(json, "credits", credits);
    write(json, "headlines", headlines);
  }

  private static void write(JsonGenerator json, String field, Best<Line> lines) throws IOException {
    Rows.write(
        json,
        field,
        lines.list(),
        line -> {
          for (String word : line.words) {
            json.writeString(word);
          }
          for (double number : line.numbers) {
            json.writeNumber(number);
          }
        });
  }
}
