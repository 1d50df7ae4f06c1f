package news.parallax.job.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.read.ColumnMap;
import news.parallax.read.FileNames;
import news.parallax.read.Preset;
import news.parallax.read.ReadPlan;
import news.parallax.store.Places;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Reads what the YAML file of a job says of its inputs. */
final class JobInputsFile {
  private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:[\\\\/].*");

  private final SpecEntries entries;

  JobInputsFile(SpecEntries entries) {
    this.entries = entries;
  }

  JobSpec.Inputs inputs() {
    return new JobSpec.Inputs(patterns(), columns(), userData(), preset(), fileNames());
  }

  private List<String> patterns() {
    YamlValue value = entries.required("inputs");
    if (value == null) {
      return List.of();
    }
    List<String> inputs = value.texts().stream().filter(input -> !input.isEmpty()).toList();
    if (value.isList() && inputs.isEmpty()) {
      value.problem("name at least one input: a file, a folder or a pattern");
    }
    return inputs.stream().map(this::resolvePattern).toList();
  }

  /** A pattern is not a path on every system, so it is joined to the folder as text. */
  private String resolvePattern(String pattern) {
    return Places.isAddress(pattern) || ABSOLUTE.matcher(pattern).matches()
        ? pattern
        : entries.folder() + "/" + pattern;
  }

  private Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    YamlValue value = entries.get("columns");
    if (value != null) {
      Set<String> known = new TreeSet<>(ColumnMap.FIELDS);
      known.add(ReadPlan.CARRY);
      value
          .entries(known)
          .forEach(
              (field, names) ->
                  columns.put(
                      field,
                      field.equals(ReadPlan.CARRY)
                          ? List.copyOf(UserData.carried(value).keySet())
                          : namesOf(field, names)));
    }
    return columns;
  }

  private static List<String> namesOf(String field, YamlValue value) {
    List<String> names = value.texts();
    if (names.isEmpty() && value.isList()) {
      value.problem("name at least one column for " + field + ", or leave it out");
    }
    return names;
  }

  private UserData userData() {
    YamlValue groupBy = entries.get("group_by");
    return new UserData(
        UserData.carried(entries.get("columns")),
        entries.optionalFile("attributes"),
        groupBy == null ? List.of() : groupBy.texts());
  }

  private List<FileNames> fileNames() {
    YamlValue value = entries.get("file_names");
    List<FileNames> names = new ArrayList<>();
    for (YamlValue each : value == null ? List.<YamlValue>of() : value.elements()) {
      if (each.isText()) {
        fileName(each, null, names);
      } else {
        Map<String, YamlValue> rule = each.entries(Set.of("pattern", "outlet"));
        YamlValue pattern = rule.get("pattern");
        YamlValue outlet = rule.get("outlet");
        if (pattern == null) {
          each.problem("a rule of file names needs a pattern");
        } else {
          fileName(pattern, outlet == null ? null : outlet.text(), names);
        }
      }
    }
    return names;
  }

  private static void fileName(YamlValue pattern, @Nullable String outlet, List<FileNames> names) {
    try {
      names.add(FileNames.of(pattern.text(), outlet));
    } catch (IllegalArgumentException e) {
      pattern.problem(String.valueOf(e.getMessage()));
    }
  }

  private Preset preset() {
    YamlValue value = entries.get("preset");
    if (value == null) {
      return Preset.AUTO;
    }
    Optional<Preset> preset = Preset.named(value.text());
    if (preset.isEmpty() && !value.text().isEmpty()) {
      value.problem(
          "unknown preset '" + value.text() + "'; known: " + String.join(", ", Preset.words()));
    }
    return preset.orElse(Preset.AUTO);
  }
}
