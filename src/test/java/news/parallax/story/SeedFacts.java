package news.parallax.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.analysis.AnalysisPlan;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.SliceAnalyst;
import news.parallax.frame.CodebookFile;
import news.parallax.read.InputListing;
import news.parallax.read.InputSlice;
import news.parallax.read.InputSlices;
import news.parallax.read.ReadPlan;
import news.parallax.read.UnusableInputException;
import news.parallax.source.ActorList;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.text.clean.OutletList;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;

/** The seed articles, analysed as the main job would, by the first three signs of their names. */
public final class SeedFacts {
  private static final int NUMBER = 3;

  private SeedFacts() {}

  public static TreeMap<String, ArticleFacts> read() throws IOException {
    Problems problems = new Problems();
    AnalysisPlan plan =
        new AnalysisPlan(
            "seeds",
            ReadPlan.DEFAULT,
            Set.of("en"),
            CodebookFile.readAll(
                java.util.Map.of(
                    "policy-frames", Path.of("pipelines/codebooks/policy-frames.yaml")),
                problems),
            OutletList.read(Path.of("pipelines/outlets.yaml"), "outlets", problems),
            ActorList.read(YamlValue.read(Path.of("pipelines/actors.yaml"), "actors", problems)));
    problems.throwIfAny();
    TreeMap<String, ArticleFacts> seeds = new TreeMap<>();
    SliceAnalyst analyst = SliceAnalyst.of(plan);
    try {
      InputListing listing = InputListing.of(Path.of("."), java.util.List.of("seeds/*.txt"));
      for (InputSlice slice : InputSlices.cut(listing.files(), 1 << 20)) {
        analyst.analyse(
            slice,
            analysed ->
                seeds.put(
                    Path.of(analysed.facts().article().provenance().input())
                        .getFileName()
                        .toString()
                        .substring(0, NUMBER),
                    analysed.facts()),
            rejection -> {
              throw new IllegalStateException(rejection.toString());
            });
      }
    } catch (UnusableInputException e) {
      throw new IOException(e);
    }
    return seeds;
  }

  /** The seeds as they are laid side by side. */
  public static TreeMap<String, StoryArticle> articles() throws IOException {
    TreeMap<String, StoryArticle> articles = new TreeMap<>();
    read()
        .forEach(
            (name, facts) ->
                articles.put(
                    name,
                    new StoryArticle(
                        facts.article(),
                        new Segmenter().segment(facts.article()),
                        facts.attributions())));
    return articles;
  }

  static StorySignature sign(ArticleFacts facts) {
    Document document = new Segmenter().segment(facts.article());
    return new StorySigner().sign(facts.article(), document);
  }
}
