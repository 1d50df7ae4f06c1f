package news.parallax.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bad input, and what becomes of its records.
 *
 * @param name of the file: the number in the list of bad inputs, then what it is
 * @param accepted how many of its records are rows of {@code dim_article}
 * @param rejected how many are rows of {@code fact_rejected} that are no duplicates
 * @param duplicate how many are
 * @param reason what the reason of every rejection holds
 * @param issue what the issues of every article hold
 * @param values what columns of every article hold; null if they are empty
 */
record BadInput(
    String name,
    byte[] content,
    int accepted,
    int rejected,
    int duplicate,
    String reason,
    String issue,
    Map<String, String> values) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A file whose one record is rejected. */
  static BadInput rejected(String name, byte[] content, String reason) {
    return new BadInput(name, content, 0, 1, 0, reason, "", Map.of());
  }

  static BadInput rejected(String name, String content, String reason) {
    return rejected(name, utf8(content), reason);
  }

  /** A file whose one record is an article. */
  static BadInput accepted(String name, byte[] content, String issue) {
    return new BadInput(name, content, 1, 0, 0, "", issue, Map.of());
  }

  static BadInput accepted(String name, String content, String issue) {
    return accepted(name, utf8(content), issue);
  }

  /** The same with other numbers of records. */
  BadInput records(int nowAccepted, int nowRejected, int nowDuplicate) {
    return new BadInput(
        name, content, nowAccepted, nowRejected, nowDuplicate, reason, issue, values);
  }

  /** The same whose rejections hold the words. */
  BadInput because(String words) {
    return new BadInput(name, content, accepted, rejected, duplicate, words, issue, values);
  }

  /** The same whose articles hold this in a column. */
  BadInput with(String column, String value) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put(column, value);
    return new BadInput(name, content, accepted, rejected, duplicate, reason, issue, all);
  }

  /** How many records came in. */
  int in() {
    return accepted + rejected + duplicate;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] in(String charset, String text) {
    return text.getBytes(Charset.forName(charset));
  }

  /** An article of three paragraphs that no other place has. */
  static String article(String place) {
    return "The council of %1$s voted on Monday to close the swimming pool for the winter.\n\n\"We cannot pay for the heating of %1$s,\" said Ada Finch, who chairs the council.\n\nSome 400 people in %1$s had signed a petition against it."
        .formatted(place);
  }

  /** The record of such an article, on one line. */
  static String line(String place, String... more) {
    Map<String, String> record = new LinkedHashMap<>();
    record.put("title", "Council of " + place + " closes pool");
    record.put("outlet", "Harbour Post");
    record.put("date", "2024-03-04");
    record.put("text", article(place));
    for (int i = 0; i < more.length; i += 2) {
      record.put(more[i], more[i + 1]);
    }
    try {
      return JSON.writeValueAsString(record) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
