package news.parallax.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongBiFunction;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.ArticleAnalyst;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.RunKnowledge;
import news.parallax.analysis.SourceNames;
import news.parallax.analysis.StoryComparer;
import news.parallax.analysis.StoryComparison;
import news.parallax.analysis.StoryFacts;
import news.parallax.article.Article;
import news.parallax.article.Outlet;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;
import news.parallax.coverage.RunCoverage;
import news.parallax.frame.Codebook;
import news.parallax.frame.FrameAssigner;
import news.parallax.report.schema.UserColumns;
import news.parallax.report.table.AnalysedInput;
import news.parallax.report.table.ArticleParts;
import news.parallax.report.table.RowTrial;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.StoryParts;
import news.parallax.report.table.StoryRowTrial;
import news.parallax.source.ActorList;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.source.reconcile.Reconciler;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.story.Story;
import news.parallax.story.StoryIndex;
import news.parallax.story.StoryPair;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.OutletList;
import news.parallax.text.clean.UnusableArticleException;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * The way of an article from its raw text to its rows, with a second article of the same story
 * beside it: all that costs time with the length of an article.
 */
public final class OneArticle implements ToLongBiFunction<String, Path> {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
  private final List<Codebook> codebooks = AnalysedInput.codebooks();
  private final ArticleCleaner cleaner;
  private final ArticleAnalyst analyst;

  public OneArticle() {
    Problems problems = new Problems();
    OutletList outlets =
        OutletList.read(Path.of("pipelines/outlets.yaml"), "outlets.yaml", problems);
    ActorList actors =
        ActorList.read(YamlValue.read(Path.of("pipelines/actors.yaml"), "actors.yaml", problems));
    problems.throwIfAny();
    cleaner = new ArticleCleaner(outlets);
    analyst =
        new ArticleAnalyst(
            SyntaxModel.load(),
            LearnedAttributions.extractor(actors),
            codebooks.stream().map(FrameAssigner::of).toList(),
            actors);
  }

  /**
   * Cleans and analyses the text, compares it with itself in another outlet and writes all rows.
   *
   * @return how many rows it has
   */
  @Override
  public long applyAsLong(String text, Path folder) {
    ArticleFacts first = facts(text);
    if (first == null) {
      return 0;
    }
    List<ArticleFacts> pair = new ArrayList<>(List.of(first, elsewhere(first)));
    pair.sort(Comparator.comparing(facts -> facts.article().id()));
    try {
      write(pair, new RunFolder(folder, DAY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (long) first.attributions().size()
        + first.assignments().size()
        + first.actors().labels().size()
        + first.actors().roles().size()
        + first.loadedWords().size();
  }

  /** What the text tells as an article; null if nothing is left of it. */
  @Nullable ArticleFacts facts(String text) {
    AnalysedArticle analysed = analysed(raw(text));
    return analysed == null ? null : analysed.facts();
  }

  private @Nullable AnalysedArticle analysed(RawArticle raw) {
    try {
      return analyst.analyse(cleaner.clean(raw));
    } catch (UnusableArticleException e) {
      return null;
    }
  }

  /** Does with a text what a run does, without files; throws whatever fails. */
  public void attempt(String text) {
    attempt(raw(text));
  }

  /** Does with a record what a run does, without files; throws whatever fails. */
  public void attempt(RawArticle raw) {
    AnalysedArticle analysed = analysed(raw);
    if (analysed == null) {
      return;
    }
    new RowTrial(codebooks, UserColumns.NONE).attempt(analysed);
    ArticleFacts first = analysed.facts();
    List<ArticleFacts> pair = List.of(first, elsewhere(first));
    new StoryRowTrial().attempt(compared(pair, story(pair), Reconciliation.NONE));
  }

  private static Story story(List<ArticleFacts> pair) {
    List<Story.Member> members =
        pair.stream().map(facts -> new Story.Member(facts.article().id(), evidence(pair))).toList();
    return new Story("sto_1", members, DAY, DAY);
  }

  private static StoryFacts compared(List<ArticleFacts> pair, Story story, Reconciliation sources) {
    return new StoryComparer(sources, new StoryIndex(List.of(story)))
        .compare(story, pair, List.of());
  }

  /** Writes the rows of an article that no other one reports the story of. */
  void writeAlone(ArticleFacts facts, Path folder) throws IOException {
    try (ArticleParts writer = new ArticleParts(new RunFolder(folder, DAY), codebooks, 0)) {
      writer.write(RunKnowledge.NONE.place(facts));
    }
  }

  private static RawArticle raw(String text) {
    return new RawArticle(
        new Provenance("one.txt", 1, null),
        text,
        null,
        DAY.toString(),
        "Oakley Post",
        null,
        null,
        List.of());
  }

  /** The same article in another outlet. */
  private static ArticleFacts elsewhere(ArticleFacts facts) {
    Article article = facts.article();
    return new ArticleFacts(
        new Article(
            "art_ffffffffffff",
            new Article.AsRead(article.provenance(), article.url(), article.read().origin()),
            new Outlet("Ashby Times", Outlet.Method.GIVEN),
            new Article.Front(
                article.headline(),
                article.date(),
                article.byline(),
                article.dateline(),
                article.credits()),
            article.language(),
            article.text(),
            article.blocks(),
            article.issues()),
        facts.sentences(),
        facts.words(),
        facts.attributions(),
        facts.assignments(),
        facts.frames(),
        facts.actors(),
        facts.loadedWords());
  }

  private void write(List<ArticleFacts> pair, RunFolder folder) throws IOException {
    SourceNames names = new SourceNames();
    pair.forEach(names::add);
    Reconciliation sources = new Reconciler().reconcile(names.known());
    Story story = story(pair);
    StoryIndex stories = new StoryIndex(List.of(story));
    StoryComparison comparison = new StoryComparison();
    try (StoryParts writer = new StoryParts(folder, 0)) {
      StoryFacts found = compared(pair, story, sources);
      writer.write(found);
      comparison.add(found);
    }
    RunKnowledge known = new RunKnowledge(sources, stories, comparison);
    RunCoverage coverage = new RunCoverage();
    TreeMap<String, ArticleFacts> sorted = new TreeMap<>();
    pair.forEach(facts -> sorted.put(facts.article().id(), facts));
    try (ArticleParts writer = new ArticleParts(folder, codebooks, 0)) {
      for (ArticleFacts facts : sorted.values()) {
        writer.write(known.place(facts));
        coverage.add(known.place(facts));
      }
    }
  }

  private static StoryPair evidence(List<ArticleFacts> pair) {
    return new StoryPair(
        pair.get(0).article().id(), pair.get(1).article().id(), 0.9, 0.9, 0.9, 0.9);
  }
}
