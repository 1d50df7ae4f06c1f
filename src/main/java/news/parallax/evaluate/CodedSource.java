package news.parallax.evaluate;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.SourceType;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A mention of a source whose type and form were coded by hand.
 *
 * @param at where it stands in the coded file
 * @param collection the texts it is from
 * @param article id of its text
 * @param start first Unicode code point of the mention
 * @param end one past its last code point
 * @param hash the head of the SHA-256 of the mention in UTF-8, in lower-case hexadecimal
 * @param type null if the mention is no source
 * @param form null if the mention is no source
 */
record CodedSource(
    Location at,
    String collection,
    String article,
    int start,
    int end,
    String hash,
    @Nullable SourceType type,
    @Nullable Form form) {

  private static final String NO_SOURCE = "not_a_source";
  private static final List<String> COLUMNS =
      List.of("collection", "article", "start", "end", "mention_sha256", "type", "form");
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final Map<String, SourceType> TYPES = byName(EnumSet.allOf(SourceType.class));
  private static final Map<String, Form> FORMS = byName(EnumSet.allOf(Form.class));

  /** Shorter hashes would let other words pass for the mention. */
  private static final int SHORTEST_HASH = 8;

  private static <E extends Enum<E>> Map<String, E> byName(EnumSet<E> values) {
    return values.stream()
        .collect(
            Collectors.toMap(
                value -> value.name().toLowerCase(Locale.ROOT),
                value -> value,
                (a, b) -> a,
                TreeMap::new));
  }

  /** The coded mentions of each article. Rows that cannot be used are noted as problems. */
  static Map<String, List<CodedSource>> read(Path file, Problems problems) throws IOException {
    Map<String, List<CodedSource>> byArticle = new TreeMap<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var rows = CSV.parse(reader)) {
      TreeSet<String> missing = new TreeSet<>(COLUMNS);
      missing.removeAll(rows.getHeaderNames());
      if (!missing.isEmpty()) {
        problems.add(
            new Location(file.toString(), 1), "lacks the columns " + String.join(", ", missing));
        return byArticle;
      }
      for (CSVRecord row : rows) {
        Location at = new Location(file.toString(), Math.toIntExact(rows.getCurrentLineNumber()));
        CodedSource coded = coded(row, at, problems);
        if (coded != null) {
          byArticle.computeIfAbsent(coded.article(), article -> new ArrayList<>()).add(coded);
        }
      }
    }
    return byArticle;
  }

  private static @Nullable CodedSource coded(CSVRecord row, Location at, Problems problems) {
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
    boolean source = !row.get("type").equals(NO_SOURCE);
    SourceType type = TYPES.get(row.get("type"));
    Form form = FORMS.get(row.get("form"));
    if (source && (type == null || form == null)) {
      problems.add(at, "'" + row.get("type") + "', '" + row.get("form") + "' is no type and form");
      return null;
    }
    return new CodedSource(
        at, row.get("collection"), row.get("article"), start, end, hash, type, form);
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

  /** The type as the coded file has it. */
  String typeName() {
    return type == null ? NO_SOURCE : type.name().toLowerCase(Locale.ROOT);
  }

  /** The form as the coded file has it. */
  String formName() {
    return form == null ? "-" : form.name().toLowerCase(Locale.ROOT);
  }
}
