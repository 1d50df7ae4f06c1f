package news.parallax.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.Table;
import news.parallax.report.table.Tables;

/** The sums that agree between tables: what is counted twice, or along two ways. */
final class SumRules {
  private static final String COPYLESS = "_without_copies";
  private static final String ARTICLE = "dim_article";
  private static final String ATTRIBUTION = "fact_attribution";

  /** Columns of dim_article that count rows of a fact table. */
  private static final SortedMap<String, String> COUNTED_BY_ARTICLE =
      new TreeMap<>(
          Map.of(
              "attributions", ATTRIBUTION,
              "assignments", "fact_frame",
              "credits", "fact_credit",
              "labels", "fact_label",
              "roles", "fact_role",
              "loaded_words", "fact_loaded_word"));

  /** Without copies fewer outlets may share a source, so more sources are one outlet's own. */
  private static final String GROWS_WITHOUT_COPIES = "exclusive_sources";

  /** Which outlets are compared depends on how many articles each has left. */
  private static final String PAIRS = "agg_outlet_pair_frame";

  private final List<SumRule> rules = new ArrayList<>();

  private SumRules() {}

  static List<SumRule> all() {
    SumRules all = new SumRules();
    all.articles();
    all.run();
    all.stories();
    all.dimensions();
    all.aggregates("", analysed(), false);
    all.aggregates(COPYLESS, analysed().where("copy_of", ""), true);
    all.fewerWithoutCopies();
    return all.rules;
  }

  private void same(Total left, Total right) {
    rules.add(SumRule.same(left, right));
  }

  private static Total analysed() {
    return Total.rows(ARTICLE).where("analysed", "true");
  }

  private void articles() {
    COUNTED_BY_ARTICLE.forEach(
        (column, facts) ->
            same(Total.of(ARTICLE, column).by("article_id"), Total.rows(facts).by("article_id")));
    same(
        Total.of(ARTICLE, "sentences").by("article_id"),
        Total.rows("dim_sentence").where("section", "headline", "lead", "body").by("article_id"));
  }

  private void run() {
    same(Total.of("dim_run", "articles"), Total.rows(ARTICLE));
    same(Total.of("dim_run", "not_analysed"), Total.rows(ARTICLE).where("analysed", "false"));
    same(
        Total.of("agg_outlet", "not_analysed").by("outlet_id"),
        Total.rows(ARTICLE).where("analysed", "false").by("outlet_id"));
    same(Total.of("dim_run", "dated_articles"), analysed().wherePresent("date"));
    same(Total.of("dim_run", "words"), Total.of(ARTICLE, "words"));
    same(Total.of("dim_run", "attributions"), counted(Total.rows(ATTRIBUTION)));
    same(
        Total.of(ARTICLE, "counted_attributions").by("article_id"),
        counted(Total.rows(ATTRIBUTION)).by("article_id"));
    same(
        Total.of("dim_run", "rejected"), Total.rows("fact_rejected").without("stage", "duplicate"));
    same(
        Total.of("dim_run", "duplicates"), Total.rows("fact_rejected").where("stage", "duplicate"));
    for (String column : List.of("not_analysed", "dated_articles", "words", "attributions")) {
      same(Total.of("dim_run", column), Total.of("agg_outlet", column));
    }
  }

  private void stories() {
    same(
        Total.of("dim_story", "articles").by("story_id"),
        Total.rows(ARTICLE).wherePresent("story_id").by("story_id"));
    same(
        Total.of("dim_story", "copies").by("story_id"),
        Total.rows(ARTICLE).wherePresent("copy_of").by("story_id"));
    same(
        Total.of("dim_story", "outlets").by("story_id"),
        Total.rows("agg_story_outlet").by("story_id"));
    for (String column : List.of("words", "attributed_words", "attributions")) {
      same(
          Total.of("agg_story_outlet", column).by("story_id", "outlet_id"),
          Total.of(ARTICLE, ofArticle(column))
              .wherePresent("story_id")
              .by("story_id", "outlet_id"));
    }
    same(
        Total.of("agg_story_outlet", "articles").by("story_id", "outlet_id"),
        Total.rows(ARTICLE).wherePresent("story_id").by("story_id", "outlet_id"));
    same(
        Total.of("agg_story_outlet", "copies").by("story_id", "outlet_id"),
        Total.rows(ARTICLE).wherePresent("copy_of").by("story_id", "outlet_id"));
    same(
        Total.of("fact_text_link", "passages").by("text_link_id").times(2),
        Total.rows("fact_text_link_passage").by("text_link_id"));
  }

  private void dimensions() {
    same(Total.of("dim_actor", "labels").by("actor_id"), Total.rows("fact_label").by("actor_id"));
    same(Total.of("dim_actor", "roles").by("actor_id"), Total.rows("fact_role").by("actor_id"));
    same(
        Total.of("dim_actor", "castings").by("actor_id"),
        Total.rows("fact_character").by("actor_id"));
    same(
        Total.of("dim_source_alias", "attributions").by("source_id"),
        Total.rows(ATTRIBUTION).wherePresent("source_text").by("source_id"));
  }

  /** The aggregates against what they count, of all articles or without copies. */
  private void aggregates(String suffix, Total articles, boolean copyless) {
    String outlet = "agg_outlet" + suffix;
    same(Total.of(outlet, "articles").by("outlet_id"), articles.by("outlet_id"));
    same(
        Total.of(outlet, "dated_articles").by("outlet_id"),
        articles.wherePresent("date").by("outlet_id"));
    for (String column : List.of("words", "attributed_words", "sentences", "attributions")) {
      same(
          Total.of(outlet, column).by("outlet_id"),
          articles.sum(ofArticle(column)).by("outlet_id"));
    }
    String daily = "agg_daily" + suffix;
    Total dated = articles.wherePresent("date");
    same(Total.of(daily, "articles").by("date", "outlet_id"), dated.by("date", "outlet_id"));
    for (String column : List.of("words", "attributions")) {
      same(
          Total.of(daily, column).by("date", "outlet_id"),
          dated.sum(ofArticle(column)).by("date", "outlet_id"));
    }
    attributions(suffix, counted(facts(ATTRIBUTION, copyless)));
    frames(suffix, facts("fact_frame", copyless).where("sure", "true"));
    same(
        Total.of("agg_outlet_actor_label" + suffix, "labels").by("outlet_id", "actor_id", "label"),
        facts("fact_label", copyless).by("outlet_id", "actor_id", "label"));
    same(
        Total.of("agg_outlet_actor_role" + suffix, "roles").by("outlet_id", "actor_id", "effect"),
        facts("fact_role", copyless).where("sure", "true").by("outlet_id", "actor_id", "effect"));
    same(
        Total.of("agg_outlet_character" + suffix, "castings").by("outlet_id", "actor_id", "role"),
        facts("fact_character", copyless)
            .where("sure", "true")
            .by("outlet_id", "actor_id", "role"));
  }

  /** The column of dim_article that an aggregate adds up: of attributions only those that count. */
  private static String ofArticle(String column) {
    return column.equals("attributions") ? "counted_attributions" : column;
  }

  private static Total counted(Total attributions) {
    return attributions.where("counted", "true");
  }

  private static Total facts(String table, boolean copyless) {
    return copyless ? Total.rows(table).copyless() : Total.rows(table);
  }

  private void attributions(String suffix, Total attributions) {
    String outlet = "agg_outlet" + suffix;
    for (String type : List.of("direct", "indirect", "mixed")) {
      same(
          Total.of(outlet, type + "_attributions").by("outlet_id"),
          attributions.where("type", type).by("outlet_id"));
    }
    same(
        Total.of(outlet, "content_words").by("outlet_id"),
        attributions.sum("content_words").by("outlet_id"));
    for (String column : List.of("", "content_words")) {
      String counted = column.isEmpty() ? "attributions" : column;
      Total all = attributions.sum(column);
      same(Total.of("agg_source" + suffix, counted).by("source_id"), all.by("source_id"));
      same(
          Total.of("agg_outlet_source" + suffix, counted).by("outlet_id", "source_id"),
          all.by("outlet_id", "source_id"));
      same(
          Total.of("agg_outlet_source_type" + suffix, counted).by("outlet_id", "source_type"),
          all.by("outlet_id", "source_type"));
    }
  }

  private void frames(String suffix, Total assignments) {
    String table = "agg_outlet_frame" + suffix;
    same(
        Total.of(table, "sentences").by("outlet_id", "frame_id"),
        assignments.by("outlet_id", "frame_id"));
    for (String voice : List.of("outlet", "source", "mixed")) {
      same(
          Total.of(table, voice + "_voice_sentences").by("outlet_id", "frame_id"),
          assignments.where("voice", voice).by("outlet_id", "frame_id"));
    }
    same(
        Total.of("agg_daily_frame" + suffix, "sentences").by("date", "frame_id"),
        assignments.wherePresent("date").by("date", "frame_id"));
  }

  private void fewerWithoutCopies() {
    for (Table<?> table : Tables.all()) {
      if (table.name().endsWith(COPYLESS) && !table.name().startsWith(PAIRS)) {
        String whole = table.name().substring(0, table.name().length() - COPYLESS.length());
        String[] key = table.primaryKey().toArray(String[]::new);
        for (Column<?> column : table.columns()) {
          if (column.type() == ColumnType.INT64 && !column.name().equals(GROWS_WITHOUT_COPIES)) {
            rules.add(
                SumRule.atLeast(
                    Total.of(whole, column.name()).by(key),
                    Total.of(table.name(), column.name()).by(key)));
          }
        }
      }
    }
  }
}
