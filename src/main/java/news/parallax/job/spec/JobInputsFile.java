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
import news.parallax.read.Limits;
import news.parallax.read.Preset;
import news.parallax.read.ReadPlan;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Reads what the YAML file of a job says of its inputs. */
final class JobInputsFile {
  private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:[\\\\/].*");
  private static final int MOST_CHARACTERS = 100_000_000;

  /** As a power of two. */
  private static final int MEGABYTE = 20;

  private static final int MOST_MEGABYTES = 1024;
  private static final int MOST_RATIO = 100_000;
  private static final int MOST_DEPTH = 1000;

  /** Where the stack of a thread still holds. */
  private static final int MOST_SECONDS = 86_400;

  private final SpecEntries entries;
  private final SpecEntries limits;

  JobInputsFile(SpecEntries entries, SpecEntries limits) {
    this.entries = entries;
    this.limits = limits;
  }

  JobSpec.Inputs inputs() {
    return new JobSpec.Inputs(patterns(), columns(), userData(), preset(), fileNames(), limits());
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
    return ABSOLUTE.matcher(pattern).matches() ? pattern : entries.folder() + "/" + pattern;
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

  private Limits limits() {
    Limits usual = Limits.DEFAULT;
    return new Limits(
        limits.integer("record_mb", usual.recordBytes() >> MEGABYTE, 1, MOST_MEGABYTES) << MEGABYTE,
        limits.integer("document_mb", usual.documentBytes() >> MEGABYTE, 1, MOST_MEGABYTES)
            << MEGABYTE,
        limits.integer("unpack_ratio", usual.ratio(), 1, MOST_RATIO),
        limits.integer("depth", usual.depth(), 1, MOST_DEPTH),
        limits.integer("seconds", usual.seconds(), 1, MOST_SECONDS),
        limits.integer("characters", usual.characters(), 1, MOST_CHARACTERS));
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
