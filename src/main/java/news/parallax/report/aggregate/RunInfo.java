package news.parallax.report.aggregate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.LeftOut;
import news.parallax.analysis.Window;
import news.parallax.article.Article;
import news.parallax.article.Key;
import news.parallax.article.Rejection;
import news.parallax.coverage.GroupName;
import news.parallax.coverage.Grouping;
import news.parallax.frame.Codebook;

/**
 * What a run is. It knows nothing of the clock or the machine, so that two runs over the same
 * inputs write the same bytes.
 *
 * @param outlets what the job knows of outlets: attributes by the name of the outlet
 * @param grouping what the job groups articles by
 * @param pairArticles outlets with fewer articles are not held against one another
 * @param window the days whose articles it covers
 * @param experimental kinds of statements that the report tells however seldom they are right
 */
public record RunInfo(
    Name name,
    List<Codebook> codebooks,
    SortedMap<String, SortedMap<String, String>> outlets,
    Grouping grouping,
    int pairArticles,
    Window window,
    Left left,
    Set<String> experimental)
    implements Serializable {
  /**
   * By what a run is told from others.
   *
   * @param job name of the job
   * @param runDate the day the run stands for
   * @param version version of Parallax
   * @param specHash SHA-256 of the job spec and all files it names other than inputs, in
   *     hexadecimal
   * @param inputsHash SHA-256 of the inputs, in hexadecimal
   */
  public record Name(
      String job, LocalDate runDate, String version, String specHash, String inputsHash)
      implements Serializable {}

  /**
   * How many records were left out.
   *
   * @param rejected number of records that could not be used
   * @param duplicates number of articles left out because they were read before
   * @param leftOut number of articles left out because they are outside the window
   */
  public record Left(long rejected, long duplicates, LeftOut leftOut) implements Serializable {}

  public RunInfo {
    experimental = Set.copyOf(experimental);
    codebooks = List.copyOf(codebooks);
    outlets = new TreeMap<>(outlets);
  }

  /** The key of the run, {@code run_…}: the same for the same job, day, version and data. */
  public String id() {
    return id(name.job(), name.runDate(), name.version(), name.specHash(), name.inputsHash());
  }

  /** The key of a run that is not over yet. */
  public static String id(
      String job, LocalDate runDate, String version, String specHash, String inputsHash) {
    return Key.of("run", job, runDate.toString(), version, specHash, inputsHash);
  }

  /** The same run with the number of records that were left out. */
  public RunInfo withCounts(Iterable<Rejection> rejections, LeftOut outside) {
    long unusable = 0;
    long again = 0;
    for (Rejection rejection : rejections) {
      if (rejection.stage() == Rejection.Stage.DUPLICATE) {
        again++;
      } else {
        unusable++;
      }
    }
    return new RunInfo(
        new Name(name.job(), name.runDate(), name.version(), name.specHash(), name.inputsHash()),
        codebooks,
        outlets,
        grouping,
        pairArticles,
        window,
        new Left(unusable, again, outside),
        experimental);
  }

  public List<GroupName> groups(Article article) {
    return grouping.of(article, outlets);
  }

  /** What the job knows of an outlet; nothing if it does not know it. */
  SortedMap<String, String> attributesOf(String outlet) {
    return outlets.getOrDefault(outlet, Collections.emptySortedMap());
  }

  /** Every codebook with its version and hash, parted by semicolons. */
  String codebookList() {
    List<String> list = new ArrayList<>();
    for (Codebook codebook : codebooks) {
      list.add(
          codebook.id() + " " + codebook.edition().version() + " " + codebook.edition().hash());
    }
    return String.join("; ", list);
  }
}
