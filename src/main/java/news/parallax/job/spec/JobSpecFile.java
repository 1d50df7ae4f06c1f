package news.parallax.job.spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.read.Limits;
import news.parallax.report.table.Output;
import news.parallax.store.Places;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Reads the YAML file of a job. docs/job-spec.md describes it for users. */
public final class JobSpecFile {
  private static final Set<String> KEYS =
      Set.of(
          ("job inputs columns preset file_names languages codebooks outlets attributes group_by"
                  + " actors output outputs experimental thresholds limits files window state keep"
                  + " engine")
              .split(" ", -1));
  private static final Pattern JOB_NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern STATEMENTS = Pattern.compile("[a-z]+(_[a-z]+)*");

  private static final double DEFAULT_REJECTED_SHARE = 0.2;
  private static final double DEFAULT_DEFECTS = 0.001;

  private static final int MOST_CHARACTERS = 100_000_000;

  /** As a power of two. */
  private static final int MEGABYTE = 20;

  private static final int MOST_MEGABYTES = 1024;
  private static final int MOST_RATIO = 100_000;
  private static final int MOST_DEPTH = 1000;

  /** Where the stack of a thread still holds. */
  private static final int MOST_SECONDS = 86_400;

  private static final int DEFAULT_PAIR_ARTICLES = 20;
  private static final int MOST_PAIR_ARTICLES = 1_000_000;
  private static final int DEFAULT_MEGABYTES_PER_PART = 16;
  private static final int MOST_MEGABYTES_PER_PART = 1024;
  private static final int MOST_DAYS = 36_525;
  private static final int MOST_WORKERS = 4096;

  private final SpecEntries entries;
  private final SpecEntries limits;

  private JobSpecFile(SpecEntries entries) {
    this.entries = entries;
    limits =
        entries.section(
            "limits",
            "defects",
            "characters",
            "record_mb",
            "document_mb",
            "unpack_ratio",
            "depth",
            "seconds");
  }

  /** Reads the file; what is wrong with it is added to {@code problems}. */
  public static JobSpec read(Path file, Problems problems) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    Path folder = parent == null ? file.toAbsolutePath() : parent;
    YamlValue root = YamlValue.read(file, file.toString(), problems);
    return new JobSpecFile(new SpecEntries(folder, root, root.entries(KEYS))).spec();
  }

  private JobSpec spec() {
    return new JobSpec(
        job(),
        new JobInputsFile(entries).inputs(),
        new JobSpec.Analysis(
            languages(),
            codebooks(),
            entries.optionalFile("outlets"),
            entries.optionalFile("actors")),
        publishing(),
        bounds(),
        running());
  }

  private JobSpec.Bounds bounds() {
    SpecEntries thresholds =
        entries.section("thresholds", "rejected_share", "pair_articles", "minimum_articles");
    YamlValue defects = limits.get("defects");
    YamlValue rejected = thresholds.get("rejected_share");
    return new JobSpec.Bounds(
        rejected == null ? DEFAULT_REJECTED_SHARE : rejected.number(0, 1),
        thresholds.integer("minimum_articles", 0, 0, Integer.MAX_VALUE),
        defects == null ? DEFAULT_DEFECTS : defects.number(0, 1),
        limits(limits),
        thresholds.integer("pair_articles", DEFAULT_PAIR_ARTICLES, 2, MOST_PAIR_ARTICLES));
  }

  private static Limits limits(SpecEntries limits) {
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

  private JobSpec.Publishing publishing() {
    SpecEntries files = entries.section("files", "megabytes_per_part");
    return new JobSpec.Publishing(
        output(),
        outputs(),
        experimental(),
        files.integer("megabytes_per_part", DEFAULT_MEGABYTES_PER_PART, 1, MOST_MEGABYTES_PER_PART),
        entries.section("window", "days").integer("days", 0, 1, MOST_DAYS),
        entries.integer("keep", 0, 1, MOST_DAYS));
  }

  private JobSpec.Running running() {
    SpecEntries engine = entries.section("engine", "runner", "parallelism");
    YamlValue state = entries.get("state");
    return new JobSpec.Running(
        runner(engine.get("runner")),
        engine.integer("parallelism", 0, 0, MOST_WORKERS),
        state == null || state.flag());
  }

  private String job() {
    YamlValue value = entries.required("job");
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
    YamlValue value = entries.required("codebooks");
    List<Path> codebooks = new ArrayList<>();
    if (value != null) {
      List<YamlValue> files = value.isText() ? List.of(value) : value.elements();
      if (value.isList() && files.isEmpty()) {
        value.problem("name at least one codebook");
      }
      for (YamlValue file : files) {
        Path path = entries.file(file);
        if (path != null) {
          codebooks.add(path);
        }
      }
    }
    return codebooks;
  }

  private Path output() {
    YamlValue value = entries.required("output");
    return value == null ? entries.folder() : Places.of(entries.folder(), value.text()).normalize();
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

  private static String runner(@Nullable YamlValue runner) {
    if (runner == null) {
      return Engine.DEFAULT;
    }
    String name = runner.text();
    if (!name.isEmpty() && !Engine.names().contains(name)) {
      runner.problem("unknown runner '" + name + "'; known: " + String.join(", ", Engine.names()));
    }
    return name;
  }
}
