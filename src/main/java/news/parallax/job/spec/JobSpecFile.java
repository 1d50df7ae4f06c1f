package news.parallax.job.spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
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
import news.parallax.report.table.Output;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Reads the YAML file of a job. docs/job-spec.md describes it for users. */
public final class JobSpecFile {
  private static final Set<String> KEYS =
      Set.of(
          "job",
          "inputs",
          "columns",
          "preset",
          "file_names",
          "languages",
          "codebooks",
          "outlets",
          "attributes",
          "group_by",
          "actors",
          "output",
          "outputs",
          "experimental",
          "thresholds",
          "limits",
          "files",
          "window",
          "state",
          "keep",
          "engine");
  private static final Pattern JOB_NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern STATEMENTS = Pattern.compile("[a-z]+(_[a-z]+)*");
  private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:[\\\\/].*");

  private static final double DEFAULT_REJECTED_SHARE = 0.2;
  private static final double DEFAULT_DEFECTS = 0.001;
  private static final int MOST_CHARACTERS = 100_000_000;

  /** As a power of two. */
  private static final int MEGABYTE = 20;

  private static final int MOST_MEGABYTES = 1024;
  private static final int MOST_RATIO = 100_000;

  /** Where the stack of a thread still holds. */
  private static final int MOST_SECONDS = 86_400;

  private static final int MOST_DEPTH = 1000;

  private static final int DEFAULT_PAIR_ARTICLES = 20;
  private static final int MOST_PAIR_ARTICLES = 1_000_000;
  private static final int DEFAULT_MEGABYTES_PER_PART = 16;
  private static final int MOST_MEGABYTES_PER_PART = 1024;
  private static final int MOST_DAYS = 36_525;
  private static final int MOST_WORKERS = 4096;

  private final Path folder;
  private final Map<String, YamlValue> entries;
  private final YamlValue root;
  private final Map<String, YamlValue> thresholds;
  private final Map<String, YamlValue> limits;
  private final Map<String, YamlValue> files;
  private final Map<String, YamlValue> window;
  private final Map<String, YamlValue> engine;

  private JobSpecFile(Path folder, YamlValue root) {
    this.folder = folder;
    this.root = root;
    this.entries = root.entries(KEYS);
    this.thresholds =
        section("thresholds", Set.of("rejected_share", "pair_articles", "minimum_articles"));
    this.limits =
        section(
            "limits",
            Set.of(
                "defects",
                "characters",
                "record_mb",
                "document_mb",
                "unpack_ratio",
                "depth",
                "seconds"));
    this.files = section("files", Set.of("megabytes_per_part"));
    this.window = section("window", Set.of("days"));
    this.engine = section("engine", Set.of("runner", "parallelism"));
  }

  private Map<String, YamlValue> section(String key, Set<String> allowed) {
    YamlValue value = entries.get(key);
    return value == null ? Map.of() : value.entries(allowed);
  }

  /** Reads the file; what is wrong with it is added to {@code problems}. */
  public static JobSpec read(Path file, Problems problems) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    Path folder = parent == null ? file.toAbsolutePath() : parent;
    return new JobSpecFile(folder, YamlValue.read(file, file.toString(), problems)).spec();
  }

  private JobSpec spec() {
    return new JobSpec(
        job(),
        inputs(),
        columns(),
        userData(),
        preset(),
        fileNames(),
        languages(),
        codebooks(),
        optionalFile("outlets"),
        optionalFile("actors"),
        output(),
        rejectedShare(),
        minimumArticles(),
        defects(),
        limits(),
        pairArticles(),
        megabytesPerPart(),
        outputs(),
        experimental(),
        windowDays(),
        state(),
        keep(),
        runner(),
        parallelism());
  }

  private String job() {
    YamlValue value = required("job");
    if (value == null) {
      return "";
    }
    String job = value.isNull() ? "" : value.text();
    if (value.isNull()) {
      value.problem("the job needs a name");
    }
    if (!job.isEmpty() && !JOB_NAME.matcher(job).matches()) {
      value.problem("a job's name is made of a-z, 0-9, _ and -, for it names a folder");
    }
    return job;
  }

  private List<String> inputs() {
    YamlValue value = required("inputs");
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
    return ABSOLUTE.matcher(pattern).matches() ? pattern : folder + "/" + pattern;
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
        optionalFile("attributes"),
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

  private Set<String> experimental() {
    YamlValue value = entries.get("experimental");
    if (value == null) {
      return Set.of();
    }
    Set<String> kinds = new TreeSet<>(value.texts());
    if (!kinds.stream().allMatch(kind -> STATEMENTS.matcher(kind).matches())) {
      value.problem("experimental names kinds of statements of docs/contrast.md, such as role");
    }
    return kinds;
  }

  private Set<String> languages() {
    YamlValue value = entries.get("languages");
    if (value == null) {
      return Set.of("en");
    }
    Set<String> languages = new TreeSet<>(value.texts());
    languages.removeIf(String::isEmpty);
    if (languages.isEmpty() && value.isList()) {
      value.problem("name at least one language, or leave the key out");
    }
    if (!languages.stream().allMatch(code -> LANGUAGE.matcher(code).matches())) {
      value.problem("languages are ISO 639 codes such as en");
    }
    return languages;
  }

  private List<Path> codebooks() {
    YamlValue value = required("codebooks");
    List<Path> codebooks = new ArrayList<>();
    if (value != null) {
      List<YamlValue> files = value.isText() ? List.of(value) : value.elements();
      if (value.isList() && files.isEmpty()) {
        value.problem("name at least one codebook");
      }
      for (YamlValue file : files) {
        Path path = file(file);
        if (path != null) {
          codebooks.add(path);
        }
      }
    }
    return codebooks;
  }

  private @Nullable Path optionalFile(String key) {
    YamlValue value = entries.get(key);
    return value == null ? null : file(value);
  }

  private @Nullable Path file(YamlValue value) {
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

  private Path output() {
    YamlValue value = required("output");
    return value == null ? folder : folder.resolve(value.text()).normalize();
  }

  private double rejectedShare() {
    YamlValue share = thresholds.get("rejected_share");
    return share == null ? DEFAULT_REJECTED_SHARE : share.number(0, 1);
  }

  private int minimumArticles() {
    YamlValue least = thresholds.get("minimum_articles");
    return least == null ? 0 : least.integer(0, Integer.MAX_VALUE);
  }

  private double defects() {
    YamlValue share = limits.get("defects");
    return share == null ? DEFAULT_DEFECTS : share.number(0, 1);
  }

  private Limits limits() {
    Limits usual = Limits.DEFAULT;
    return new Limits(
        limit("record_mb", usual.recordBytes() >> MEGABYTE, MOST_MEGABYTES) << MEGABYTE,
        limit("document_mb", usual.documentBytes() >> MEGABYTE, MOST_MEGABYTES) << MEGABYTE,
        limit("unpack_ratio", usual.ratio(), MOST_RATIO),
        limit("depth", usual.depth(), MOST_DEPTH),
        limit("seconds", usual.seconds(), MOST_SECONDS),
        limit("characters", usual.characters(), MOST_CHARACTERS));
  }

  private int limit(String key, int usual, int most) {
    YamlValue value = limits.get(key);
    return value == null ? usual : value.integer(1, most);
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

  private int pairArticles() {
    YamlValue articles = thresholds.get("pair_articles");
    return articles == null ? DEFAULT_PAIR_ARTICLES : articles.integer(2, MOST_PAIR_ARTICLES);
  }

  private int megabytesPerPart() {
    YamlValue megabytes = files.get("megabytes_per_part");
    return megabytes == null
        ? DEFAULT_MEGABYTES_PER_PART
        : megabytes.integer(1, MOST_MEGABYTES_PER_PART);
  }

  private Set<Output> outputs() {
    YamlValue value = entries.get("outputs");
    if (value == null) {
      return Output.DEFAULT;
    }
    Set<Output> outputs = EnumSet.noneOf(Output.class);
    for (YamlValue each : value.isText() ? List.of(value) : value.elements()) {
      Optional<Output> known = Output.named(each.text());
      if (known.isPresent()) {
        outputs.add(known.get());
      } else if (!each.text().isEmpty()) {
        each.problem(
            "unknown output '" + each.text() + "'; known: " + String.join(", ", Output.words()));
      }
    }
    if (Collections.disjoint(outputs, Output.TABLES)) {
      value.problem("name parquet or csv (or csv.gz), or both: they hold the tables");
    }
    return outputs;
  }

  private int windowDays() {
    YamlValue days = window.get("days");
    return days == null ? 0 : days.integer(1, MOST_DAYS);
  }

  private boolean state() {
    YamlValue state = entries.get("state");
    return state == null || state.flag();
  }

  private int keep() {
    YamlValue keep = entries.get("keep");
    return keep == null ? 0 : keep.integer(1, MOST_DAYS);
  }

  private String runner() {
    YamlValue runner = engine.get("runner");
    if (runner == null) {
      return Engine.DEFAULT;
    }
    String name = runner.text();
    if (!name.isEmpty() && !Engine.names().contains(name)) {
      runner.problem("unknown runner '" + name + "'; known: " + String.join(", ", Engine.names()));
    }
    return name;
  }

  private int parallelism() {
    YamlValue parallelism = engine.get("parallelism");
    return parallelism == null ? 0 : parallelism.integer(0, MOST_WORKERS);
  }

  private @Nullable YamlValue required(String key) {
    YamlValue value = entries.get(key);
    if (value == null && root.isMapping()) {
      root.problem("the key '" + key + "' is missing");
    }
    return value;
  }
}
