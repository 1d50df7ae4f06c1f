package news.parallax.report.story;

import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.ArticleKeys;
import news.parallax.analysis.FrameName;
import news.parallax.analysis.Voice;
import news.parallax.coverage.ArticleMeasure;
import news.parallax.coverage.FrameMeasure;
import news.parallax.coverage.Proportion;
import news.parallax.coverage.StoryOutlet;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.TableBuilder;
import org.jspecify.annotations.Nullable;

/** The declarations of the tables of stories and of their outlets. */
public final class StoryTables {
  public static final Table<StoryRow> STORY = story();
  public static final Table<StoryOutlet> STORY_OUTLET = storyOutlet();
  public static final Table<StoryFrameRow> STORY_OUTLET_FRAME = storyOutletFrame();

  private StoryTables() {}

  private static Table<StoryRow> story() {
    return Table.<StoryRow>named(
            "dim_story",
            "Articles about one event; dim_article.story_id tells which. An article alone with its"
                + " event has no story.")
        .text("story_id", "Key of the story, sto_….", StoryRow::id)
        .textOrNull(
            "headline",
            "A name for the reader: the headline of one of its articles that is no copy, rather of"
                + " news than of opinion, whose words most of the others use; null if no headline"
                + " is known.",
            row -> row.name().headline())
        .referenceOrNull(
            "headline_article_id", "dim_article", "That article.", StoryTables::headlineArticle)
        .textOrNull(
            "names",
            "The names of sources and actors that most of its articles have, at least two, most"
                + " first, parted by semicolons.",
            row -> String.join("; ", row.name().names()))
        .count("articles", "articles", "Articles in it.", row -> row.articles().size())
        .count("outlets", "outlets", "Outlets they are of.", StoryTables::outlets)
        .count(
            "copies",
            "articles",
            "Articles among them that are republished copies of others among them.",
            row -> row.facts().copies().size())
        .count(
            "reports",
            "reports",
            "Independent reports: articles, copies of one counted once. 0 if Parallax failed at"
                + " comparing them: copies, claims, omissions and wordings are then unknown.",
            row -> row.facts().findings().reports())
        .dateReferenceOrNull(
            "first_date",
            "Day of the first dated article; null if none is dated.",
            row -> row.facts().story().firstDay())
        .dateReferenceOrNull(
            "last_date",
            "Day of the last dated article; null if none is dated.",
            row -> row.facts().story().lastDay())
        .count(
            "shared_items",
            "items",
            "Sources, quotations, claims and frames that at least two independent reports, and at"
                + " least half of all, have.",
            row -> row.facts().findings().shared().size())
        .uniqueBy("story_id");
  }

  private static Table<StoryOutlet> storyOutlet() {
    return speech(
            Table.<StoryOutlet>named(
                    "agg_story_outlet",
                    "What each outlet of a story reports of it, and what it reports otherwise.")
                .reference("story_id", "dim_story", "The story.", row -> row.story().story().id())
                .reference("outlet_id", "dim_outlet", "The outlet.", StoryOutlet::id)
                .text("outlet_name", "Its name.", StoryOutlet::name)
                .dateReferenceOrNull(
                    "first_date",
                    "Day of its first dated article in the story; null if none is dated.",
                    StoryOutlet::firstDay)
                .count(
                    "articles",
                    "articles",
                    "Its articles in the story.",
                    row -> row.measured().of(ArticleMeasure.ARTICLES))
                .count(
                    "copies",
                    "articles",
                    "Those of them that are republished copies.",
                    StoryOutlet::copies))
        .count("claims", "rows of fact_claim", "Claims.", StoryOutlet::claims)
        .count(
            "conflicting_claims",
            "rows of fact_claim",
            "Those of them that conflict with a claim of another article of the story.",
            StoryOutlet::conflictingClaims)
        .count(
            "omitted_items",
            "items",
            "Shared items of the story that all its articles omit; see fact_omission.",
            StoryOutlet::omittedItems)
        .count(
            "shared_items",
            "items",
            "As in dim_story: what can be omitted.",
            StoryOutlet::sharedItems)
        .share(
            "omitted_",
            "omitted_items / shared_items",
            row -> new Proportion(row.omittedItems(), row.sharedItems()))
        .count(
            "different_wordings",
            "rows of fact_attribution",
            "Statements that another article words otherwise; see fact_wording.",
            StoryOutlet::differentWordings)
        .count(
            "loaded_words",
            "rows of fact_loaded_word",
            "Loaded words, whoever speaks them.",
            row -> row.loadedWords(voice -> true))
        .count(
            "outlet_voice_loaded_words",
            "rows of fact_loaded_word",
            "Those of them in the outlet's own voice.",
            row -> row.loadedWords(voice -> voice == Voice.OUTLET))
        .count(
            "sentences",
            "sentences",
            "Sentences of headline, lead and body.",
            row -> row.measured().of(ArticleMeasure.SENTENCES))
        .referenceOrNull(
            "top_frame_id",
            "dim_frame",
            "The frame of any codebook that most sentences carry; null if none does.",
            StoryTables::topFrame)
        .count(
            "top_frame_sentences",
            "rows of fact_frame",
            "Sentences that carry it.",
            row -> topShare(row).count())
        .share("top_frame_", "top_frame_sentences / sentences", StoryTables::topShare)
        .uniqueBy("story_id", "outlet_id");
  }

  private static TableBuilder<StoryOutlet> speech(TableBuilder<StoryOutlet> table) {
    return table
        .count(
            "words",
            "words",
            "Words of headline, lead and body.",
            row -> row.measured().of(ArticleMeasure.WORDS))
        .count(
            "attributed_words",
            "words",
            "Words that stand in the content of at least one attribution.",
            row -> row.measured().of(ArticleMeasure.ATTRIBUTED_WORDS))
        .wordShare(
            "attributed_words_",
            "attributed_words / words",
            row -> row.measured().share(ArticleMeasure.ATTRIBUTED_WORDS, ArticleMeasure.WORDS))
        .count(
            "attributions",
            "rows of fact_attribution",
            "Attributions.",
            row -> row.measured().of(ArticleMeasure.ATTRIBUTIONS))
        .count(
            "direct_attributions",
            "rows of fact_attribution",
            "Those of them in the source's own words.",
            row -> row.measured().of(ArticleMeasure.DIRECT))
        .count(
            "official_attributions",
            "rows of fact_attribution",
            "Attributions to governments, security and justice, international bodies.",
            row -> row.measured().of(ArticleMeasure.OFFICIAL))
        .share(
            "official_",
            "official_attributions / attributions",
            row -> row.measured().share(ArticleMeasure.OFFICIAL, ArticleMeasure.ATTRIBUTIONS))
        .count("sources", "sources", "Different named sources cited.", StoryOutlet::sources)
        .count(
            "exclusive_sources",
            "sources",
            "Those of them that no other outlet of the story cites.",
            StoryOutlet::exclusiveSources)
        .share(
            "exclusive_",
            "exclusive_sources / sources",
            row -> new Proportion(row.exclusiveSources(), row.sources()));
  }

  private static Table<StoryFrameRow> storyOutletFrame() {
    return Table.<StoryFrameRow>named(
            "agg_story_outlet_frame",
            "How each outlet of a story uses each frame that any outlet of the story uses.")
        .reference("story_id", "dim_story", "The story.", row -> row.outlet().story().story().id())
        .reference("outlet_id", "dim_outlet", "The outlet.", row -> row.outlet().id())
        .reference("frame_id", "dim_frame", "The frame.", StoryFrameRow::frameId)
        .text("codebook_id", "The codebook of the frame.", row -> row.frame().codebookId())
        .text("frame", "The frame's id in its codebook.", row -> row.frame().frameId())
        .count(
            "articles",
            "articles",
            "Its articles in the story that have the frame in a sentence.",
            row -> row.use().of(FrameMeasure.ARTICLES))
        .count(
            "frame_sentences",
            "rows of fact_frame",
            "Sentences that carry the frame.",
            row -> row.use().of(FrameMeasure.SENTENCES))
        .count(
            "source_voice_sentences",
            "rows of fact_frame",
            "Those of them whose evidence sources speak.",
            row -> row.use().of(FrameMeasure.SOURCE_VOICE))
        .count(
            "sentences",
            "sentences",
            "Sentences of its articles in the story.",
            row -> row.outlet().measured().of(ArticleMeasure.SENTENCES))
        .share("", "frame_sentences / sentences", StoryFrameRow::share)
        .uniqueBy("story_id", "outlet_id", "frame_id");
  }

  private static @Nullable String headlineArticle(StoryRow row) {
    ArticleFacts article = row.name().article();
    return article == null ? null : article.article().id();
  }

  private static long outlets(StoryRow story) {
    return story.articles().values().stream().map(row -> row.keys().outlet()).distinct().count();
  }

  private static @Nullable String topFrame(StoryOutlet outlet) {
    FrameName top = outlet.topFrame();
    return top == null ? null : ArticleKeys.frame(top.codebookId(), top.frameId());
  }

  private static Proportion topShare(StoryOutlet outlet) {
    FrameName top = outlet.topFrame();
    long carrying = top == null ? 0 : outlet.use(top).of(FrameMeasure.SENTENCES);
    return new Proportion(carrying, outlet.measured().of(ArticleMeasure.SENTENCES));
  }
}
