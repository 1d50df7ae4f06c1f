package news.parallax.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import news.parallax.analysis.ArticleFacts;
import news.parallax.report.table.AnalysedInput;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;

/** The seed articles, analysed as the main job would, by the first three signs of their names. */
public final class SeedFacts {
  private static final int NUMBER = 3;

  private SeedFacts() {}

  public static TreeMap<String, ArticleFacts> read() throws IOException {
    TreeMap<String, ArticleFacts> seeds = new TreeMap<>();
    for (ArticleFacts facts : AnalysedInput.seeds().articles()) {
      Path file = Path.of(facts.article().provenance().input()).getFileName();
      seeds.put(file.toString().substring(0, NUMBER), facts);
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
