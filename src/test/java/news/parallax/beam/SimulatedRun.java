package news.parallax.beam;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.FurnitureBlocks;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.DatedValue;
import news.parallax.article.GivenIds;
import news.parallax.article.Key;
import news.parallax.article.OffsetMap;
import news.parallax.article.Outlet;
import news.parallax.article.Provenance;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.bytes.ValueFormat;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;
import news.parallax.source.reconcile.KnownName;
import news.parallax.source.reconcile.Reconciler;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.story.BlockUses;
import news.parallax.story.Story;
import news.parallax.story.StoryIndex;
import news.parallax.story.StoryPair;

/**
 * What a run of very many articles sends as one record and tells to all workers, by keys alone: as
 * many ids, blocks, names and stories as were counted over 4,081 articles, or as they grow. Texts
 * are not analysed. Prints lines of CSV.
 */
final class SimulatedRun {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 300;
  private static final int OUTLETS = 2_000;

  /** Articles of usual length in a shard. */
  private static final int SHARD = 2_600;

  private static final int BLOCKS = 13;

  /** One block in so many is one of its outlet's lines that come again. */
  private static final int AGAIN = 50;

  private static final int LINES = 40;

  /** One identifier in so many stands for two articles. */
  private static final int REUSED = 10_000;

  /** Names of a run of n articles: so many times n to this power, as from 1,000 to 4,081. */
  private static final double NAMES = 24;

  private static final double NAMES_GROW = .8;

  private final int articles;
  private final int shards;
  private final Random random = new Random(20260131);
  private final List<String> told;

  private SimulatedRun(int articles, List<String> told) {
    this.articles = articles;
    this.shards = articles / SHARD + 1;
    this.told = told;
  }

  /**
   * Simulates.
   *
   * @param args file of the results, then numbers of articles
   */
  public static void main(String[] args) throws Exception {
    List<String> told = new ArrayList<>(List.of("articles,what,value"));
    for (String number : List.of(args).subList(1, args.length)) {
      SimulatedRun run = new SimulatedRun(Integer.parseInt(number), told);
      run.blocksAndIds();
      run.names();
      run.stories();
      Files.write(Path.of(args[0]), told);
    }
  }

  /** One part of the blocks and the identifiers, as one worker adds it up. */
  private void blocksAndIds() {
    BlockUses blocks = new BlockUses();
    GivenIds ids = new GivenIds();
    for (int i = 0; i < articles; i++) {
      BlockUses ofArticle = new BlockUses();
      Article article = article(i);
      ofArticle.add(article);
      SortedMap<Integer, BlockUses> parts = ofArticle.parts(shards);
      blocks.merge(parts.getOrDefault(0, new BlockUses()));
      GivenIds idOfArticle = new GivenIds();
      idOfArticle.add(article);
      ids.merge(idOfArticle.parts(shards).getOrDefault(0, new GivenIds()));
    }
    tell("parts", shards);
    tell("a part of blocks", size(blocks, BlockUses.class));
    tell("blocks of a part that may recur", size(blocks.thatMayRecur(), BlockUses.class));
    tell("furniture of a part", size(FurnitureBlocks.of(blocks), FurnitureBlocks.class));
    tell("a part of ids", size(ids, GivenIds.class));
    tell("reused ids of a part", size(ids.reused(), GivenIds.class));
  }

  private Article article(int number) {
    int outlet = random.nextInt(OUTLETS);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < BLOCKS; i++) {
      int start = text.length();
      text.append(
          random.nextInt(AGAIN) == 0
              ? "line " + random.nextInt(LINES)
              : "a block of words that stands once " + number + " " + i);
      blocks.add(new Block(new Span(start, text.length()), Section.BODY));
    }
    String given = "no " + (random.nextInt(REUSED) == 0 ? number / 2 : number);
    return new Article(
        Key.of("art", Integer.toString(number)),
        new Article.AsRead(
            new Provenance("news.jsonl", number, given), null, OffsetMap.identity(text.length())),
        new Outlet("Outlet " + outlet, Outlet.Method.GIVEN),
        new Article.Front(
            null,
            new DatedValue(
                FIRST.plusDays(random.nextInt(DAYS)), null, DatedValue.Method.STATED, null, null),
            null,
            null,
            List.of()),
        "en",
        text.toString(),
        blocks,
        List.of());
  }

  /** All names of the run, which one worker joins and every worker is told. */
  private void names() {
    int count = (int) (NAMES * Math.pow(articles, NAMES_GROW));
    SortedMap<String, KnownName> names = new TreeMap<>();
    while (names.size() < count) {
      boolean group = random.nextInt(3) == 0;
      String name =
          word(random.nextInt(group ? 20_000 : 3_000))
              + " "
              + (group ? word(random.nextInt(3_000)) + " Council" : word(random.nextInt(60_000)));
      SortedMap<SourceType, KnownName.Typed> types = new TreeMap<>();
      types.put(
          group ? SourceType.GOVERNMENT : SourceType.CITIZEN, new KnownName.Typed(1, "mayor"));
      CitedSource.Form form =
          group ? CitedSource.Form.NAMED_GROUP : CitedSource.Form.NAMED_INDIVIDUAL;
      names.put(name, new KnownName(name, form, 1, types, Collections.emptySortedSet()));
    }
    tell("names", names.size());
    Reconciliation joined = new Reconciler().reconcile(names.values());
    tell("names told to all", size(joined, Reconciliation.class));
  }

  /** An invented word for a number, the same each time. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 60; rest > 0; rest /= 60) {
      word.append("bdfgklmnprst".charAt(rest % 12)).append("aeiou".charAt(rest / 12 % 5));
    }
    word.append('n');
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** A third of the articles in stories of three. */
  private void stories() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i + 2 < articles; i += 9) {
      List<String> keys = new ArrayList<>();
      for (int k = 0; k < 3; k++) {
        keys.add(Key.of("art", Integer.toString(i + k)));
      }
      Collections.sort(keys);
      StoryPair pair = new StoryPair(keys.get(0), keys.get(1), 3.1, .4, .3, .2);
      List<Story.Member> members = keys.stream().map(key -> new Story.Member(key, pair)).toList();
      stories.add(new Story(Key.of("sto", keys.get(0)), members, FIRST, FIRST.plusDays(1)));
    }
    tell("stories told to all", size(new StoryIndex(stories), StoryIndex.class));
  }

  private static <T> long size(T value, Class<T> type) {
    return ValueFormat.of(type).pack(value).length;
  }

  private void tell(String what, long value) {
    told.add(String.format(Locale.ROOT, "%d,%s,%d", articles, what, value));
    System.out.println(told.get(told.size() - 1));
  }
}
