package news.parallax.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * More articles than a corpus has, for timing: the articles as they are, then the same again, each
 * round dated a year later and with a tenth of the longer words of titles and texts exchanged for
 * others of the article, so that a round has stories of its own. The same arguments give the same
 * articles.
 */
final class ReplicatedArticles {
  private static final int SEED = 20200914;
  private static final double EXCHANGED = 0.1;
  private static final int SHORTEST = 5;

  private final List<JsonNode> articles;
  private final Random random = new Random(SEED);

  private ReplicatedArticles(List<JsonNode> articles) {
    this.articles = articles;
  }

  /**
   * @param corpus JSON lines of AllSides, gzip
   */
  static ReplicatedArticles of(Path corpus) throws IOException {
    return new ReplicatedArticles(read(corpus, new ObjectMapper()));
  }

  /** How many there are before they are replicated. */
  int size() {
    return articles.size();
  }

  /**
   * An article.
   *
   * @param number to be asked for one after the other, from 0, for the same articles each time
   */
  JsonNode get(int number) {
    JsonNode original = articles.get(number % articles.size());
    int round = number / articles.size();
    return round == 0 ? original : again(original, round, random);
  }

  /**
   * Writes the articles.
   *
   * @param args corpus (JSON lines of AllSides, gzip), file to write (the same), number of articles
   */
  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ReplicatedArticles articles = of(Path.of(args[0]));
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))),
                StandardCharsets.UTF_8))) {
      for (int i = 0; i < Integer.parseInt(args[2]); i++) {
        out.write(json.writeValueAsString(articles.get(i)));
        out.newLine();
      }
    }
  }

  private static List<JsonNode> read(Path corpus, ObjectMapper json) throws IOException {
    List<JsonNode> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(json.readTree(line));
      }
    }
    return articles;
  }

  private static JsonNode again(JsonNode original, int round, Random random) {
    ObjectNode article = original.deepCopy();
    String text = original.path("content_original").asText();
    List<String> words = new ArrayList<>();
    for (String word : text.split("\\s+", -1)) {
      if (isPlain(word)) {
        words.add(word);
      }
    }
    article.put("ID", original.path("ID").asText() + "-" + round);
    article.put("title", exchanged(original.path("title").asText(), words, random));
    article.put("content_original", exchanged(text, words, random));
    String date = original.path("date").asText();
    if (date.matches("\\d{4}-\\d{2}-\\d{2}")) {
      article.put("date", LocalDate.parse(date).plusYears(round).toString());
    }
    return article;
  }

  private static String exchanged(String text, List<String> words, Random random) {
    StringBuilder changed = new StringBuilder(text.length());
    for (String paragraph : text.split("\n", -1)) {
      String[] all = paragraph.split(" ", -1);
      for (int i = 0; i < all.length; i++) {
        boolean other = !words.isEmpty() && isPlain(all[i]) && random.nextDouble() < EXCHANGED;
        all[i] = other ? words.get(random.nextInt(words.size())) : all[i];
      }
      changed.append(String.join(" ", all)).append('\n');
    }
    return changed.substring(0, changed.length() - 1);
  }

  private static boolean isPlain(String word) {
    return word.length() >= SHORTEST && word.chars().allMatch(Character::isLowerCase);
  }
}
