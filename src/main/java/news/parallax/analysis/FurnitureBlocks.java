package news.parallax.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.story.BlockUses;
import news.parallax.text.Segmenter;

/**
 * The blocks that recur over an outlet's articles: galleries, newsletters, staff lines, headings of
 * a column. They are told by all articles of a run together, from hashes of the blocks, and taken
 * out of the facts of each article afterwards, so that the facts that are kept from run to run do
 * not depend on the other articles. Threads may share one.
 */
public final class FurnitureBlocks {
  /** An article that mostly recurs was published again, and is no furniture. */
  private static final double MOST_OF_ARTICLE = 0.5;

  private final transient Segmenter segmenter = new Segmenter();
  private final long[] hashes;

  private FurnitureBlocks(long[] sorted) {
    hashes = sorted;
  }

  /** The blocks that recur. */
  public static FurnitureBlocks of(BlockUses uses) {
    return new FurnitureBlocks(uses.recurring());
  }

  /**
   * The same facts with the blocks that are furniture marked as that, and nothing found in them.
   */
  public ArticleFacts removedFrom(ArticleFacts facts) {
    if (hashes.length == 0) {
      return facts;
    }
    Article article = facts.article();
    long outlet = BlockUses.outlet(article);
    List<Block> blocks = new ArrayList<>();
    int words = 0;
    int of = 0;
    for (Block block : article.blocks()) {
      BlockUses.Words own = BlockUses.Words.of(outlet, article, block);
      boolean furniture = BlockUses.mayBe(block) && Arrays.binarySearch(hashes, own.hash()) >= 0;
      blocks.add(furniture ? new Block(block.span(), Section.FURNITURE) : block);
      words += furniture ? own.count() : 0;
      of += own.count();
    }
    return words == 0 || words > MOST_OF_ARTICLE * of
        ? facts
        : without(facts, facts.of(article.withBlocks(blocks)));
  }

  /**
   * @param marked the same facts, with furniture marked
   */
  private ArticleFacts without(ArticleFacts facts, ArticleFacts marked) {
    Predicate<Span> stays = span -> marked.sectionAt(span.start()) != Section.FURNITURE;
    int[] places = new int[facts.attributions().size()];
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      Attribution attribution = facts.attributions().get(i);
      boolean kept = stays.test(attribution.span());
      places[i] = kept ? attributions.size() : -1;
      if (kept) {
        attributions.add(attribution);
      }
    }
    return new ArticleFacts(
        marked.article(),
        facts.sentences(),
        new WordCounter(segmenter.segment(marked.article())).count(attributions),
        attributions,
        facts.assignments().stream()
            .filter(frame -> stays.test(frame.sentence()))
            .map(frame -> frame.spokenBy(attribution -> moved(attribution, places)))
            .toList(),
        facts.frames(),
        actors(facts.actors(), stays, places),
        facts.loadedWords().stream()
            .filter(word -> stays.test(word.span()))
            .map(word -> word.spokenBy(moved(word.attribution(), places)))
            .toList());
  }

  private static ActorFacts actors(ActorFacts actors, Predicate<Span> stays, int[] places) {
    return new ActorFacts(
        actors.labels().stream()
            .filter(voiced -> stays.test(voiced.span()))
            .map(voiced -> voiced.spokenBy(moved(voiced.attribution(), places)))
            .toList(),
        actors.roles().stream()
            .filter(voiced -> stays.test(voiced.role().deed().act()))
            .map(voiced -> voiced.spokenBy(moved(voiced.attribution(), places)))
            .toList(),
        actors.castings().stream()
            .filter(voiced -> stays.test(voiced.casting().who().participant()))
            .map(voiced -> voiced.spokenBy(moved(voiced.attribution(), places)))
            .toList());
  }

  /** The new place of an attribution; -1 for none. */
  private static int moved(int attribution, int[] places) {
    return attribution < 0 ? -1 : places[attribution];
  }
}
