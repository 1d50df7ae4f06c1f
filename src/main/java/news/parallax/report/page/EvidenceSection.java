package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.report.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * The sentences behind the numbers of the page. Every number that can be opened is announced with
 * its total first; then the tables of facts go by, and each number keeps the first rows that belong
 * to it, in the order of the table. That order is the order of hashed keys, so they are a sample
 * that says nothing of outlet or day, and the same in every run.
 */
final class EvidenceSection {
  /** Sentences in all. A page of 4,000 articles stays below some 8 MB by it. */
  private static final int ALL = 12_000;

  private static final int MOST = 200;
  private static final int LEAST = 3;

  private final Articles articles;
  private final NumberedTexts words;
  private final SortedMap<String, Slot> numbers = new TreeMap<>();
  private final Map<String, Integer> sentences = new HashMap<>();
  private final List<Sentence> texts = new ArrayList<>();
  private int limit;

  EvidenceSection(Articles articles, NumberedTexts words) {
    this.articles = articles;
    this.words = words;
  }

  /** A number that can be opened: its total, the table its rows stand in, the first of them. */
  private record Slot(String table, long total, List<Item> items) {}

  private static final class Sentence {
    final int article;
    int start;
    int end;
    String text = "";

    Sentence(int article) {
      this.article = article;
    }
  }

  /** What is marked in a sentence: pieces as tables write them, or from start to end. */
  private record Marks(String pieces, int start, int end) {
    List<Integer> within(Sentence sentence) {
      return ShownSpans.within(pieces, start, end, sentence.start, sentence.end);
    }
  }

  /** Whoever speaks and the words that count are numbers of {@link NumberedTexts}, -1 for none. */
  private record Item(int sentence, Marks marks, int voice, int rule, int who, int what) {}

  /** Announces a number. */
  void announce(String key, String table, long total) {
    numbers.put(key, new Slot(table, total, new ArrayList<>()));
    limit = Math.max(LEAST, Math.min(MOST, ALL / numbers.size()));
  }

  /** Whether the number was announced and lacks sentences. */
  boolean wants(String key) {
    Slot number = numbers.get(key);
    return number != null && number.items.size() < limit;
  }

  /**
   * Keeps a row for a number that {@link #wants} it.
   *
   * @param pieces the pieces to be marked, as in the table; if empty, from start to end
   * @param voice who speaks, as in the table; empty if that is no question
   * @param who a source; empty for none
   * @param what the words that count; empty for none
   */
  void keep(String key, TableRow row, String pieces, String voice, String who, String what) {
    Slot number = numbers.get(key);
    if (number == null) {
      throw new IllegalArgumentException("Nobody announced the number " + key);
    }
    number.items.add(
        new Item(
            sentenceNumber(row.text("sentence_id"), row.text("article_id")),
            new Marks(pieces, (int) row.whole("start"), (int) row.whole("end")),
            number(voice),
            number(row.text("rule")),
            number(who),
            number(what)));
  }

  /** The words marked in the sentences kept for a number; none if nobody announced it. */
  List<StandingOut.Place> places(String key) {
    Slot number = numbers.get(key);
    return number == null ? List.of() : number.items.stream().map(this::place).toList();
  }

  private StandingOut.Place place(Item item) {
    Sentence sentence = texts.get(item.sentence);
    List<Integer> marks = item.marks.within(sentence);
    long from = sentence.start;
    long start = from + (marks.isEmpty() ? 0 : marks.get(0));
    long end = from + (marks.isEmpty() ? sentence.text.length() : marks.get(1));
    return new StandingOut.Place(articles.id(sentence.article), start, end);
  }

  private int number(@Nullable String text) {
    return text == null || text.isEmpty() ? -1 : words.number(text);
  }

  private int sentenceNumber(String sentence, String article) {
    return sentences.computeIfAbsent(
        sentence,
        unseen -> {
          texts.add(new Sentence(articles.number(article)));
          return texts.size() - 1;
        });
  }

  /** A row of dim_sentence, after all that is kept. */
  void sentence(TableRow row) {
    Integer number = sentences.get(row.text("sentence_id"));
    if (number != null) {
      Sentence sentence = texts.get(number);
      sentence.start = (int) row.whole("start");
      sentence.end = (int) row.whole("end");
      sentence.text = row.text("text");
    }
  }

  void write(JsonGenerator json) throws IOException {
    Rows.write(
        json,
        "sentences",
        texts,
        sentence -> {
          json.writeNumber(sentence.article);
          json.writeNumber(sentence.start);
          json.writeString(sentence.text);
        });
    json.writeObjectFieldStart("evidence");
    for (Map.Entry<String, Slot> entry : numbers.entrySet()) {
      Slot number = entry.getValue();
      json.writeArrayFieldStart(entry.getKey());
      json.writeString(number.table);
      json.writeNumber(number.total);
      for (Item item : number.items) {
        write(json, item);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void write(JsonGenerator json, Item item) throws IOException {
    json.writeStartArray();
    json.writeNumber(item.sentence);
    json.writeNumber(item.voice);
    json.writeNumber(item.rule);
    json.writeNumber(item.who);
    json.writeNumber(item.what);
    for (int mark : item.marks.within(texts.get(item.sentence))) {
      json.writeNumber(mark);
    }
    json.writeEndArray();
  }
}
