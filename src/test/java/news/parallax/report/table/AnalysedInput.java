package news.parallax.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.analysis.AnalysedSlices;
import news.parallax.analysis.AnalysisPlan;
import news.parallax.analysis.ArticleFacts;
import news.parallax.article.Rejection;
import news.parallax.frame.Codebook;
import news.parallax.frame.CodebookFile;
import news.parallax.read.ColumnMap;
import news.parallax.read.InputListing;
import news.parallax.read.InputSlice;
import news.parallax.read.InputSlices;
import news.parallax.read.Preset;
import news.parallax.read.ReadPlan;
import news.parallax.read.UnusableInputException;
import news.parallax.source.ActorList;
import news.parallax.text.clean.OutletList;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Real articles, analysed as a job with the shipped codebooks and lists would.
 *
 * @param articles by their keys, each once
 */
public record AnalysedInput(List<ArticleFacts> articles, List<Rejection> rejections) {
  private static final long SLICE_BYTES = 1 << 21;

  private static @Nullable AnalysedInput seeds;

  /** The seeds, analysed once for all who ask. */
  public static synchronized AnalysedInput seeds() throws IOException {
    if (seeds == null) {
      seeds = of("seeds/*.txt", ColumnMap.DEFAULT);
    }
    return seeds;
  }

  public static AnalysedInput of(String pattern, ColumnMap columns) throws IOException {
    Map<String, ArticleFacts> articles = new LinkedHashMap<>();
    List<Rejection> rejections = new ArrayList<>();
    AnalysedSlices analyst = new AnalysedSlices(plan(pattern, columns));
    try {
      InputListing listing = InputListing.of(Path.of("."), List.of(pattern));
      for (InputSlice slice : InputSlices.cut(listing.files(), SLICE_BYTES)) {
        analyst.analyse(
            slice,
            analysed -> articles.put(analysed.facts().article().id(), analysed.facts()),
            rejections::add);
      }
    } catch (UnusableInputException e) {
      throw new IOException(e);
    }
    return new AnalysedInput(List.copyOf(articles.values()), rejections);
  }

  private static AnalysisPlan plan(String name, ColumnMap columns) {
    Problems problems = new Problems();
    AnalysisPlan plan =
        new AnalysisPlan(
            name,
            ReadPlan.of(Preset.AUTO, columns.byField()),
            Set.of("en"),
            codebooks(),
            OutletList.read(Path.of("pipelines/outlets.yaml"), "outlets", problems),
            ActorList.read(YamlValue.read(Path.of("pipelines/actors.yaml"), "actors", problems)));
    problems.throwIfAny();
    return plan;
  }

  public static List<Codebook> codebooks() {
    Map<String, Path> files = new LinkedHashMap<>();
    for (String name : List.of("policy-frames", "generic-news-frames")) {
      files.put(name, Path.of("pipelines/codebooks", name + ".yaml"));
    }
    Problems problems = new Problems();
    List<Codebook> codebooks = CodebookFile.readAll(files, problems);
    problems.throwIfAny();
    return codebooks;
  }
}
