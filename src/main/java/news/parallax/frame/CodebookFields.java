package news.parallax.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.yaml.YamlValue;

/** The entries of a mapping in a codebook file; what is missing is noted as a problem. */
final class CodebookFields {
  private static final int LONGEST_ID = 64;

  private final YamlValue mapping;
  private final Map<String, YamlValue> entries;

  /**
   * @param keys the keys that may stand in the mapping
   */
  CodebookFields(YamlValue mapping, Set<String> keys) {
    this.mapping = mapping;
    this.entries = mapping.entries(keys);
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** A text that must be there. */
  String text(String key) {
    YamlValue value = entries.get(key);
    if (value == null) {
      mapping.problem("key '" + key + "' is missing");
      return "";
    }
    return value.text().strip();
  }

  String optionalText(String key) {
    YamlValue value = entries.get(key);
    return value == null ? "" : value.text().strip();
  }

  /** The key {@code id}: it stands in tables and file names, so its signs are few. */
  String id() {
    String id = text("id");
    if (!id.isEmpty() && !isId(id)) {
      entries
          .getOrDefault("id", mapping)
          .problem(
              "the id '"
                  + id
                  + "' must begin with a letter a-z and go on with a-z, 0-9, _ or -, up to "
                  + LONGEST_ID
                  + " signs");
    }
    return id;
  }

  double number(String key, double least, double most, double otherwise) {
    YamlValue value = entries.get(key);
    return value == null ? otherwise : value.number(least, most);
  }

  int integer(String key, int least, int most, int otherwise) {
    YamlValue value = entries.get(key);
    return value == null ? otherwise : value.integer(least, most);
  }

  /** Whether the key says {@code true}; without it, not. */
  boolean flag(String key) {
    YamlValue value = entries.get(key);
    if (value == null) {
      return false;
    }
    String text = value.isText() ? value.text() : "";
    if (!text.equals("true") && !text.equals("false")) {
      value.problem("expected true or false");
    }
    return text.equals("true");
  }

  /** A list that must be there and hold something. */
  List<YamlValue> list(String key, String why) {
    List<YamlValue> elements = optionalList(key);
    if (elements.isEmpty()) {
      entries.getOrDefault(key, mapping).problem("'" + key + "' " + why);
    }
    return elements;
  }

  List<YamlValue> optionalList(String key) {
    YamlValue value = entries.get(key);
    return value == null ? List.of() : value.elements();
  }

  /** The value as it stands; the mapping itself, for its line, if there is none. */
  YamlValue value(String key) {
    return entries.getOrDefault(key, mapping);
  }

  private static boolean isId(String id) {
    boolean signs =
        id.chars()
            .allMatch(
                c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-');
    return signs && id.length() <= LONGEST_ID && id.charAt(0) >= 'a' && id.charAt(0) <= 'z';
  }
}
