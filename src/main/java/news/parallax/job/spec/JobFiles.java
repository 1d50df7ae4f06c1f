package news.parallax.job.spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.coverage.Grouping;
import news.parallax.frame.Codebook;
import news.parallax.frame.CodebookFile;
import news.parallax.report.schema.UserColumn;
import news.parallax.report.schema.UserColumns;
import news.parallax.report.table.FileDigest;
import news.parallax.report.table.Tables;
import news.parallax.source.ActorList;
import news.parallax.text.clean.OutletList;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * The files a job spec names, read and checked.
 *
 * @param outlets empty if the spec names none
 * @param actors empty if the spec names none
 * @param columns what users bring to the tables
 * @param grouping what articles are grouped by
 * @param hashes SHA-256 of each file by the key of the spec that names it
 */
public record JobFiles(
    List<Codebook> codebooks,
    OutletList outlets,
    ActorList actors,
    UserColumns columns,
    Grouping grouping,
    Map<String, String> hashes) {

  /** Reads the files; what is wrong with them is added to {@code problems}. */
  public static JobFiles read(JobSpec spec, Problems problems) {
    Map<String, Path> files = new LinkedHashMap<>();
    spec.analysis().codebooks().forEach(path -> files.put(path.toString(), path));
    List<Codebook> codebooks = CodebookFile.readAll(files, problems);
    Map<String, String> hashes = new LinkedHashMap<>();
    codebooks.forEach(
        codebook -> hashes.put("codebook " + codebook.id(), codebook.edition().hash()));
    addHash("outlets", spec.analysis().outlets(), hashes, problems);
    addHash("actors", spec.analysis().actors(), hashes, problems);
    Path attributes = spec.inputs().userData().attributes();
    addHash("attributes", attributes, hashes, problems);
    OutletList outlets =
        spec.analysis().outlets() == null
            ? OutletList.EMPTY
            : OutletList.read(
                spec.analysis().outlets(), spec.analysis().outlets().toString(), problems);
    if (attributes != null) {
      outlets = OutletAttributes.read(attributes, outlets, problems);
    }
    UserColumns columns =
        new UserColumns(
            UserColumns.named(
                spec.inputs().userData().carried(), Tables.named("dim_article").columnNames()),
            OutletAttributes.columns(outlets));
    return new JobFiles(
        codebooks,
        outlets,
        spec.analysis().actors() == null
            ? ActorList.EMPTY
            : ActorList.read(
                YamlValue.read(
                    spec.analysis().actors(), spec.analysis().actors().toString(), problems)),
        columns,
        grouping(spec.inputs().userData().groupBy(), columns, problems),
        hashes);
  }

  /** What a job groups by: columns of users, and those that tables have anyway. */
  private static Grouping grouping(List<String> names, UserColumns columns, Problems problems) {
    List<Grouping.Dimension> dimensions = new ArrayList<>();
    for (String name : names) {
      Grouping.Dimension found = dimension(name, columns);
      if (found == null) {
        problems.add(
            new Location("group_by", 0),
            "'"
                + name
                + "' is no column to group by; known: section, language, "
                + Stream.of(
                        OutletList.DECLARED.stream(),
                        columns.outlets().stream().map(UserColumn::name),
                        columns.articles().stream().map(UserColumn::name))
                    .flatMap(each -> each)
                    .collect(Collectors.joining(", ")));
      } else {
        dimensions.add(found);
      }
    }
    return new Grouping(dimensions);
  }

  private static Grouping.@Nullable Dimension dimension(String name, UserColumns columns) {
    for (UserColumn column : columns.articles()) {
      if (column.name().equals(name) || column.from().equals(name)) {
        return new Grouping.Dimension(column.name(), Grouping.Kind.COLUMN, column.from());
      }
    }
    for (UserColumn column : columns.outlets()) {
      if (column.name().equals(name) || column.from().equals(name)) {
        return new Grouping.Dimension(column.name(), Grouping.Kind.OUTLET, column.from());
      }
    }
    if (OutletList.DECLARED.contains(name)) {
      return new Grouping.Dimension(name, Grouping.Kind.OUTLET, name);
    }
    return switch (name) {
      case "section" -> new Grouping.Dimension(name, Grouping.Kind.SECTION, name);
      case "language" -> new Grouping.Dimension(name, Grouping.Kind.LANGUAGE, name);
      default -> null;
    };
  }

  private static void addHash(
      String key, @Nullable Path file, Map<String, String> hashes, Problems problems) {
    if (file != null) {
      try {
        hashes.put(key, FileDigest.sha256(file));
      } catch (IOException e) {
        problems.add(new Location(file.toString(), 0), "cannot be read: " + e);
      }
    }
  }
}
