package news.parallax.beam;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.AnalysedSlices;
import news.parallax.analysis.AnalysisPlan;
import news.parallax.analysis.FurnitureBlocks;
import news.parallax.analysis.RunKnowledge;
import news.parallax.analysis.SourceNames;
import news.parallax.article.GivenIds;
import news.parallax.bytes.ValueFormat;
import news.parallax.coverage.RunCoverage;
import news.parallax.read.InputListing;
import news.parallax.read.InputSlice;
import news.parallax.read.InputSlices;
import news.parallax.source.reconcile.Reconciler;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.story.BlockUses;
import news.parallax.story.RunContext;
import news.parallax.story.RunStatistics;
import news.parallax.story.StoryCard;
import news.parallax.story.StoryIndex;
import news.parallax.story.StoryPairs;
import news.parallax.story.StorySignature;

/**
 * How many bytes an article is between the steps of a run, what grows with the run and how large a
 * record is at most; docs/scale.md rests on it.
 */
public final class ShuffleBytes {
  private static final long SLICE = 1 << 21;
  private static final int PART = 256;

  /** Articles of usual length in a shard. */
  private static final int SHARD = 2_600;

  private long articles;
  private long text;
  private long packed;
  private long signatures;
  private final List<StorySignature> signed = new ArrayList<>();
  private final SourceNames names = new SourceNames();
  private final BlockUses blocks = new BlockUses();
  private final RunStatistics statistics = new RunStatistics();
  private final RunCoverage coverage = new RunCoverage();
  private final GivenIds ids = new GivenIds();

  /** Statistics of 256 articles, as they are sent. */
  private RunCoverage part = new RunCoverage();

  private long largestPart;
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
    AnalysedSlices analyst = new AnalysedSlices(plan);
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
    packed += size(PackedFacts.pack(article.facts()), PackedFacts.class);
    signatures += size(article.signature(), StorySignature.class);
    signed.add(article.signature());
    names.add(article.facts());
    blocks.add(article.facts().article());
    statistics.add(article.signature());
    ids.add(article.facts().article());
    coverage.add(RunKnowledge.NONE.place(article.facts()));
    part.add(RunKnowledge.NONE.place(article.facts()));
    if (articles % PART == 0) {
      largestPart = Math.max(largestPart, size(part, RunCoverage.class));
      part = new RunCoverage();
    }
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
    tell("given ids", size(ids, GivenIds.class));
    tell("terms and days", size(statistics, RunStatistics.class));
    tell("statistics", size(coverage, RunCoverage.class));
    int shards = (int) (articles / SHARD) + 1;
    tell(
        "blocks in the largest part",
        blocks.parts(shards).values().stream()
            .mapToLong(uses -> size(uses, BlockUses.class))
            .max()
            .orElse(0));
    tell("blocks that may recur", size(blocks.thatMayRecur(), BlockUses.class));
    tell("furniture (told to all)", size(FurnitureBlocks.of(blocks), FurnitureBlocks.class));
    tell("reused ids (told to all)", size(ids.reused(), GivenIds.class));
    tell("largest part of statistics", largestPart);
    tell(
        "reconciled names (told to all)",
        size(new Reconciler().reconcile(names.known()), Reconciliation.class));
    StoryPairs pairs = new StoryPairs();
    groups().forEach(pairs::addGroup);
    tell("pairs of stories", size(pairs, StoryPairs.class));
    tell("stories (told to all)", size(pairs.stories(), StoryIndex.class));
  }

  private TreeMap<Integer, List<StoryCard>> groups() {
    RunContext run = RunContext.ofBackground().with(statistics);
    TreeMap<Integer, List<StoryCard>> groups = new TreeMap<>();
    for (StorySignature signature : signed) {
      StoryCard card = StoryCard.of(signature, run);
      for (int key : card.keys()) {
        groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(card);
      }
    }
    return groups;
  }

  /** What goes through a shuffle. */
  private void tellArticles() {
    RunContext run = RunContext.ofBackground().with(statistics);
    long cards = 0;
    long dealt = 0;
    for (StorySignature signature : signed) {
      StoryCard card = StoryCard.of(signature, run);
      long size = size(card, StoryCard.class);
      cards += size;
      dealt += size * card.keys().length;
    }
    tell("an article's text", text / articles);
    tell("an article's packed facts", packed / articles);
    tell("an article's signature", signatures / articles);
    tell("an article's card", cards / articles);
    tell("an article's cards under all its keys", dealt / articles);
    tell(
        "the largest key group (cards)",
        groups().values().stream().mapToInt(List::size).max().orElse(0));
  }

  private void tell(String what, long bytes) {
    told.add(String.format(Locale.ROOT, "%d,%s,%d", articles, what, bytes));
  }
}
