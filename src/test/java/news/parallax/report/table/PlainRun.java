package news.parallax.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.FurnitureBlocks;
import news.parallax.analysis.RunKnowledge;
import news.parallax.analysis.SourceNames;
import news.parallax.analysis.StoryComparer;
import news.parallax.analysis.StoryComparison;
import news.parallax.analysis.StoryFacts;
import news.parallax.article.GivenIds;
import news.parallax.article.Rejection;
import news.parallax.coverage.RunCoverage;
import news.parallax.report.aggregate.RunInfo;
import news.parallax.source.reconcile.Reconciler;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.story.BlockUses;
import news.parallax.story.Stories;
import news.parallax.story.Story;
import news.parallax.story.StoryIndex;
import news.parallax.story.StorySignature;
import news.parallax.story.StorySigner;
import news.parallax.text.Segmenter;

/** What the pipeline does with the facts of all articles, as a plain loop. */
public final class PlainRun {
  private PlainRun() {}

  /** The signature of an article that has been analysed. */
  static List<StorySignature> signatures(Collection<ArticleFacts> articles) {
    StorySigner signer = new StorySigner();
    Segmenter segmenter = new Segmenter();
    return articles.stream()
        .map(facts -> signer.sign(facts.article(), segmenter.segment(facts.article())))
        .toList();
  }

  /**
   * Writes all tables.
   *
   * @param articles by their keys, each once
   * @param parts over how many parts the articles are spread
   */
  static void write(
      RunFolder folder,
      SortedMap<String, ArticleFacts> articles,
      Collection<StorySignature> signatures,
      List<Rejection> rejections,
      RunInfo run,
      int parts)
      throws IOException {
    writeParts(folder, articles, signatures, rejections, run, parts);
    TableFiles tables = new TableFiles(folder);
    tables.finish();
    tables.describe(run);
  }

  /** The same up to where the pipeline ends: the parts of the tables are not joined. */
  public static void writeParts(
      RunFolder folder,
      SortedMap<String, ArticleFacts> found,
      Collection<StorySignature> signatures,
      List<Rejection> rejections,
      RunInfo run,
      int parts)
      throws IOException {
    SourceNames names = new SourceNames();
    BlockUses blocks = new BlockUses();
    GivenIds ids = new GivenIds();
    for (ArticleFacts facts : found.values()) {
      names.add(facts);
      blocks.add(facts.article());
      ids.add(facts.article());
    }
    FurnitureBlocks furniture = FurnitureBlocks.of(blocks);
    SortedMap<String, ArticleFacts> articles = new TreeMap<>();
    found.forEach((id, facts) -> articles.put(id, furniture.removedFrom(facts)));
    StoryIndex stories = Stories.indexOf(signatures);
    Reconciliation sources = new Reconciler().reconcile(names.known());
    RunKnowledge knowledge =
        new RunKnowledge(
            sources, stories, writeStories(folder, sources, stories, articles), ids.reused());
    RunCoverage coverage = new RunCoverage();
    List<ArticleFacts> sorted = List.copyOf(articles.values());
    for (int part = 0; part < parts; part++) {
      int from = sorted.size() * part / parts;
      int to = sorted.size() * (part + 1) / parts;
      try (ArticleParts writer = new ArticleParts(folder, run.codebooks(), part)) {
        for (ArticleFacts facts : sorted.subList(from, to)) {
          ArticleInRun placed = knowledge.place(facts);
          writer.write(placed);
          coverage.add(placed, run.groups(placed.facts().article()));
        }
      }
    }
    TableFiles tables = new TableFiles(folder);
    tables.writeRejected(rejections);
    tables.writeStatistics(coverage, run);
  }

  private static StoryComparison writeStories(
      RunFolder folder,
      Reconciliation sources,
      StoryIndex stories,
      SortedMap<String, ArticleFacts> articles)
      throws IOException {
    StoryComparison comparison = new StoryComparison();
    StoryComparer comparer = new StoryComparer(sources, stories);
    try (StoryParts writer = new StoryParts(folder, 0)) {
      for (Story story : stories.stories()) {
        List<ArticleFacts> members = new ArrayList<>();
        story.members().forEach(member -> members.add(articles.get(member.articleId())));
        List<ArticleFacts> guests =
            stories.guestsOf(story.id()).stream().map(articles::get).toList();
        StoryFacts facts = comparer.compare(story, members, guests);
        writer.write(facts);
        comparison.add(facts);
      }
    }
    return comparison;
  }
}
