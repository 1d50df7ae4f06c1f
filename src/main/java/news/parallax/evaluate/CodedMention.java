package news.parallax.evaluate;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article that were coded by hand; the coded file has no text but a hash of them.
 *
 * @param at where it stands in the coded file
 * @param article id of its text
 * @param start first Unicode code point of the mention
 * @param end one past its last code point
 * @param hash the head of the SHA-256 of the mention in UTF-8, in lower-case hexadecimal
 */
record CodedMention(Location at, String article, int start, int end, String hash) {
  static final List<String> COLUMNS = List.of("article", "start", "end", "mention_sha256");

  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Shorter hashes would let other words pass for the mention. */
  private static final int SHORTEST_HASH = 8;

  /** Makes something of a row and its mention; null, with a problem noted, if that cannot be. */
  @FunctionalInterface
  interface Reading<T> {
    @Nullable T read(CodedMention mention, CSVRecord row, Problems problems);
  }

  /**
   * What is coded in each article. Rows that cannot be used are noted as problems.
   *
   * @param columns those that the file needs beside {@link #COLUMNS}
   */
  static <T> Map<String, List<T>> read(
      Path file, List<String> columns, Reading<T> reading, Problems problems) throws IOException {
    Map<String, List<T>> byArticle = new TreeMap<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var rows = CSV.parse(reader)) {
      TreeSet<String> missing = new TreeSet<>(COLUMNS);
      missing.addAll(columns);
      missing.removeAll(rows.getHeaderNames());
      if (!missing.isEmpty()) {
        problems.add(
            new Location(file.toString(), 1), "lacks the columns " + String.join(", ", missing));
        return byArticle;
      }
      for (CSVRecord row : rows) {
        Location at = new Location(file.toString(), Math.toIntExact(rows.getCurrentLineNumber()));
        CodedMention mention = mention(row, at, problems);
        T coded = mention == null ? null : reading.read(mention, row, problems);
        if (mention != null && coded != null) {
          byArticle.computeIfAbsent(mention.article(), article -> new ArrayList<>()).add(coded);
        }
      }
    }
    return byArticle;
  }

  private static @Nullable CodedMention mention(CSVRecord row, Location at, Problems problems) {
    if (!row.isConsistent()) {
      problems.add(at, "has " + row.size() + " cells, not one for each column");
      return null;
    }
    int start = offset(row.get("start"));
    int end = offset(row.get("end"));
    String hash = row.get("mention_sha256");
    if (start < 0 || end <= start || hash.length() < SHORTEST_HASH) {
      problems.add(at, "expected 0 <= start < end and a hash of 8 digits or more");
      return null;
    }
    return new CodedMention(at, row.get("article"), start, end, hash);
  }

  private static int offset(String cell) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Whether the words are those that were coded. */
  boolean isMention(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).startsWith(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
