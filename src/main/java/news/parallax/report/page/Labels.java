package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.report.table.TableRow;

/**
 * What the outlets call the actors labelled most, and in whose voice; from agg_outlet_actor_label.
 */
final class Labels implements PageSection {
  static final List<String> VOICES = List.of("outlet", "source", "mixed");
  private static final int ACTORS = 20;
  private static final int CELL = 5;

  private final Outlets outlets;
  private final EvidenceSection evidence;
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final SortedMap<String, Heads> heads = new TreeMap<>();
  private int inAll;

  Labels(Outlets outlets, EvidenceSection evidence) {
    this.outlets = outlets;
    this.evidence = evidence;
  }

  /** An actor and what each outlet calls it; the lists of an outlet in the order of VOICES. */
  private record Actor(String id, String name, long labels, Map<String, List<List<Use>>> uses) {}

  /** A label of an outlet in one voice, and how often. */
  private record Use(String label, long labels) {}

  /**
   * The nouns that labels of an actor are headed by.
   *
   * @param byOutlet for each noun and outlet what is made of it
   */
  record Heads(String actor, String name, SortedMap<String, SortedMap<String, HeadUse>> byOutlet) {}

  /** The labels of an outlet that a noun heads. */
  static final class HeadUse {
    private final SortedMap<String, Long> labels = new TreeMap<>();
    private String article = "";
    private long articles;

    private void add(TableRow row) {
      labels.merge(row.text("voice") + "/" + row.text("label"), 1L, Long::sum);
      // the rows of an article stand together
      articles += row.text("article_id").equals(article) ? 0 : 1;
      article = row.text("article_id");
    }

    /** How often each label is used, by its voice, a slash and the label. */
    SortedMap<String, Long> labels() {
      return labels;
    }

    /** In how many articles. */
    long articles() {
      return articles;
    }

    /** How often in all. */
    long count() {
      return labels.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  @Override
  public void choose(RunTables tables) throws IOException {
    List<Actor> all = new ArrayList<>();
    tables.each(
        "dim_actor",
        row -> {
          if (row.whole("labels") > 0) {
            all.add(
                new Actor(
                    row.text("actor_id"),
                    row.text("actor_name"),
                    row.whole("labels"),
                    new LinkedHashMap<>()));
          }
        });
    inAll = all.size();
    all.sort(Comparator.comparingLong(Actor::labels).reversed().thenComparing(Actor::name));
    all.stream().limit(ACTORS).forEach(actor -> actors.put(actor.id, actor));
    tables.each("agg_outlet_actor_label", this::use);
    actors.values().forEach(this::announce);
  }

  private void use(TableRow row) {
    Actor actor = actors.get(row.text("actor_id"));
    if (actor == null || !outlets.shows(row.text("outlet_id"))) {
      return;
    }
    List<List<Use>> voices =
        actor.uses.computeIfAbsent(
            row.text("outlet_id"),
            unseen -> List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    for (int i = 0; i < VOICES.size(); i++) {
      long labels = row.whole(VOICES.get(i) + "_voice_labels");
      if (labels > 0) {
        voices.get(i).add(new Use(row.text("label"), labels));
      }
    }
  }

  private void announce(Actor actor) {
    actor.uses.forEach(
        (outlet, voices) -> {
          for (int i = 0; i < VOICES.size(); i++) {
            List<Use> uses = voices.get(i);
            uses.sort(Comparator.comparingLong(Use::labels).reversed().thenComparing(Use::label));
            uses.subList(Math.min(CELL, uses.size()), uses.size()).clear();
            for (Use use : uses) {
              evidence.announce(
                  key(actor.id, outlet, use.label, VOICES.get(i)), "fact_label", use.labels);
            }
          }
        });
  }

  static String key(String actor, String outlet, String label, String voice) {
    return "label/" + actor + "/" + outlet + "/" + voice + "/" + label;
  }

  @Override
  public void label(TableRow row) {
    Actor actor = actors.get(row.text("actor_id"));
    if (actor == null) {
      return;
    }
    heads
        .computeIfAbsent(actor.id, unseen -> new Heads(actor.id, actor.name, new TreeMap<>()))
        .byOutlet
        .computeIfAbsent(row.text("head"), unseen -> new TreeMap<>())
        .computeIfAbsent(row.text("outlet_id"), unseen -> new HeadUse())
        .add(row);
    String key = key(actor.id, row.text("outlet_id"), row.text("label"), row.text("voice"));
    if (evidence.wants(key)) {
      evidence.keep(key, row, "", row.text("voice"), "", "");
    }
  }

  /** The nouns that head the labels of the actors shown, in all outlets. */
  SortedMap<String, Heads> heads() {
    return heads;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeNumberField("actorsInAll", inAll);
    json.writeArrayFieldStart("actors");
    for (Actor actor : actors.values()) {
      json.writeStartObject();
      json.writeStringField("id", actor.id);
      json.writeStringField("name", actor.name);
      json.writeNumberField("labels", actor.labels);
      json.writeObjectFieldStart("uses");
      for (Map.Entry<String, List<List<Use>>> entry : actor.uses.entrySet()) {
        json.writeArrayFieldStart(entry.getKey());
        for (List<Use> uses : entry.getValue()) {
          write(json, uses);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, List<Use> uses) throws IOException {
    json.writeStartArray();
    for (Use use : uses) {
      json.writeStartArray();
      json.writeString(use.label);
      json.writeNumber(use.labels);
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
