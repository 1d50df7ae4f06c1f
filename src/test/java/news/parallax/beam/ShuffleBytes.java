package news.parallax.beam;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.AnalysisPlan;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.RunKnowledge;
import news.parallax.analysis.SliceAnalyst;
import news.parallax.analysis.SourceNames;
import news.parallax.bytes.ValueFormat;
import news.parallax.coverage.RunCoverage;
import news.parallax.read.InputListing;
import news.parallax.read.InputSlice;
import news.parallax.read.InputSlices;
import news.parallax.story.BlockUses;
import news.parallax.story.RunContext;
import news.parallax.story.RunStatistics;
import news.parallax.story.StoryCard;
import news.parallax.story.StorySignature;

/** How many bytes an article is between the steps of a run; docs/scale.md rests on it. */
public final class ShuffleBytes {
  private static final long SLICE = 1 << 21;

  private long articles;
  private long text;
  private long packed;
  private long signatures;
  private final List<AnalysedArticle> all = new ArrayList<>();
  private final SourceNames names = new SourceNames();
  private final BlockUses blocks = new BlockUses();
  private final RunStatistics statistics = new RunStatistics();
  private final RunCoverage coverage = new RunCoverage();
  private final List<String> told = new ArrayList<>(List.of("articles,what,value"));

  private ShuffleBytes() {}

  private static <T> long size(T value, Class<T> type) {
    return ValueFormat.of(type).pack(value).length;
  }

  /**
   * Measures the articles of an input, and what is added up each time their number has doubled.
   *
   * @param plan how they are read and analysed
   * @return lines of CSV: number of articles, what, bytes (of a group: cards)
   */
  public static List<String> of(AnalysisPlan plan, Path input) throws Exception {
    ShuffleBytes measured = new ShuffleBytes();
    InputListing inputs =
        InputListing.of(Path.of("").toAbsolutePath(), List.of(input.toAbsolutePath().toString()));
    SliceAnalyst analyst = SliceAnalyst.of(plan);
    Consumer<AnalysedArticle> add = measured::add;
    for (InputSlice slice : InputSlices.cut(inputs.files(), SLICE)) {
      analyst.analyse(slice, add, rejection -> {});
    }
    if (!measured.isPowerOfTwo()) {
      measured.tellSums();
    }
    measured.tellArticles();
    return measured.told;
  }

  private void add(AnalysedArticle article) {
    articles++;
    text += article.facts().article().text().getBytes(StandardCharsets.UTF_8).length;
    packed += size(article.facts(), ArticleFacts.class);
    signatures += size(article.signature(), StorySignature.class);
    all.add(article);
    names.add(article.facts());
    blocks.add(article.facts().article());
    statistics.add(article.signature());
    coverage.add(RunKnowledge.NONE.place(article.facts()));
    if (isPowerOfTwo()) {
      tellSums();
    }
  }

  private boolean isPowerOfTwo() {
    return Long.bitCount(articles) == 1 && articles > 8;
  }

  /** What one worker holds of all articles. */
  private void tellSums() {
    tell("names of sources", size(names, SourceNames.class));
    tell("uses of blocks", size(blocks, BlockUses.class));
    tell("terms and days", size(statistics, RunStatistics.class));
    tell("statistics", size(coverage, RunCoverage.class));
  }

  /** What goes through a shuffle. */
  private void tellArticles() {
    RunContext run = RunContext.ofBackground().with(statistics);
    long cards = 0;
    long dealt = 0;
    TreeMap<Integer, Integer> groups = new TreeMap<>();
    for (AnalysedArticle article : all) {
      StoryCard card = StoryCard.of(article.signature(), run);
      long size = size(card, StoryCard.class);
      cards += size;
      dealt += size * card.keys().length;
      for (int key : card.keys()) {
        groups.merge(key, 1, Integer::sum);
      }
    }
    tell("an article's text", text / articles);
    tell("an article's packed facts", packed / articles);
    tell("an article's signature", signatures / articles);
    tell("an article's card", cards / articles);
    tell("an article's cards under all its keys", dealt / articles);
    tell(
        "the largest key group (cards)", groups.values().stream().mapToInt(i -> i).max().orElse(0));
  }

  private void tell(String what, long bytes) {
    told.add(String.format(Locale.ROOT, "%d,%s,%d", articles, what, bytes));
  }
}
