package news.parallax.job.spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.frame.Codebook;
import news.parallax.frame.CodebookFile;
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
 * @param hashes SHA-256 of each file by the key of the spec that names it
 */
public record JobFiles(
    List<Codebook> codebooks,
    OutletList outlets,
    ActorList actors,
    UserColumns columns,
    Map<String, String> hashes) {

  /** Reads the files; what is wrong with them is added to {@code problems}. */
  public static JobFiles read(JobSpec spec, Problems problems) {
    Map<String, Path> files = new LinkedHashMap<>();
    spec.codebooks().forEach(path -> files.put(path.toString(), path));
    List<Codebook> codebooks = CodebookFile.readAll(files, problems);
    Map<String, String> hashes = new LinkedHashMap<>();
    codebooks.forEach(codebook -> hashes.put("codebook " + codebook.id(), codebook.hash()));
    addHash("outlets", spec.outlets(), hashes, problems);
    addHash("actors", spec.actors(), hashes, problems);
    Path attributes = spec.userData().attributes();
    addHash("attributes", attributes, hashes, problems);
    OutletList outlets =
        spec.outlets() == null
            ? OutletList.EMPTY
            : OutletList.read(spec.outlets(), spec.outlets().toString(), problems);
    if (attributes != null) {
      outlets = OutletAttributes.read(attributes, outlets, problems);
    }
    return new JobFiles(
        codebooks,
        outlets,
        spec.actors() == null
            ? ActorList.EMPTY
            : ActorList.read(YamlValue.read(spec.actors(), spec.actors().toString(), problems)),
        new UserColumns(
            UserColumns.named(spec.userData().carried(), Tables.named("dim_article").columnNames()),
            OutletAttributes.columns(outlets)),
        hashes);
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
