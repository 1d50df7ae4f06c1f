package news.parallax.job.spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a job's YAML file, or of one of its sections.
 *
 * @param folder where the file lies: its paths begin there
 * @param root what holds the entries
 */
record SpecEntries(Path folder, YamlValue root, Map<String, YamlValue> entries) {

  @Nullable YamlValue get(String key) {
    return entries.get(key);
  }

  /** The entries of a section; none if it is left out. */
  SpecEntries section(String key, String... allowed) {
    YamlValue value = entries.get(key);
    return value == null
        ? new SpecEntries(folder, root, Map.of())
        : new SpecEntries(folder, value, value.entries(Set.of(allowed)));
  }

  /** A whole number within bounds; the usual one if it is left out. */
  int integer(String key, int usual, int least, int most) {
    YamlValue value = entries.get(key);
    return value == null ? usual : value.integer(least, most);
  }

  @Nullable Path optionalFile(String key) {
    YamlValue value = entries.get(key);
    return value == null ? null : file(value);
  }

  @Nullable Path file(YamlValue value) {
    String name = value.text();
    if (name.isEmpty()) {
      return null;
    }
    Path path = folder.resolve(name).normalize();
    if (!Files.isRegularFile(path)) {
      value.problem("there is no file " + path);
      return null;
    }
    return path;
  }

  @Nullable YamlValue required(String key) {
    YamlValue value = entries.get(key);
    if (value == null && root.isMapping()) {
      root.problem("the key '" + key + "' is missing");
    }
    return value;
  }
}
