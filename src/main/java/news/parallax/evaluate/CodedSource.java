package news.parallax.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.SourceType;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A mention of a source whose type and form were coded by hand.
 *
 * @param collection the texts it is from
 * @param type null if the mention is no source
 * @param form null if the mention is no source
 */
record CodedSource(
    CodedMention mention, String collection, @Nullable SourceType type, @Nullable Form form) {

  private static final String NO_SOURCE = "not_a_source";
  private static final Map<String, SourceType> TYPES = byName(EnumSet.allOf(SourceType.class));
  private static final Map<String, Form> FORMS = byName(EnumSet.allOf(Form.class));

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
    return CodedMention.read(
        file, List.of("collection", "type", "form"), CodedSource::coded, problems);
  }

  private static @Nullable CodedSource coded(
      CodedMention mention, CSVRecord row, Problems problems) {
    boolean source = !row.get("type").equals(NO_SOURCE);
    SourceType type = TYPES.get(row.get("type"));
    Form form = FORMS.get(row.get("form"));
    if (source && (type == null || form == null)) {
      problems.add(
          mention.at(), "'" + row.get("type") + "', '" + row.get("form") + "' is no type and form");
      return null;
    }
    return new CodedSource(mention, row.get("collection"), type, form);
  }

  /** Where it stands in the coded file. */
  Location at() {
    return mention.at();
  }

  /** The id of its text. */
  String article() {
    return mention.article();
  }

  /** Its first Unicode code point. */
  int start() {
    return mention.start();
  }

  /** One past its last code point. */
  int end() {
    return mention.end();
  }

  /** Whether the words are those that were coded. */
  boolean isMention(String words) {
    return mention.isMention(words);
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
