package news.parallax.evaluate.contrast;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;

/** What coders are shown of the articles of a run, cut out of their texts. */
final class Contexts {
  private static final int PASSAGES = 6;
  private static final int OPENING = 700;
  private static final int WHOLE = 8_000;
  private static final int ARTICLES = 10;
  private static final int ELSEWHERE = 8;

  /** Sentences with a name that are shown of an article. */
  private static final int SENTENCES = 4;

  private final Map<String, List<StatementContext.Words>> claims = new HashMap<>();
  private final Map<String, List<StatementContext.Words>> links = new HashMap<>();
  private final Map<String, List<String>> stories = new HashMap<>();
  private final Map<StatementContext.Elsewhere, List<String>> elsewhere = new LinkedHashMap<>();
  private final Map<String, Shown> articles = new TreeMap<>();
  private final List<StatementContext.FrameShare> shares = new ArrayList<>();
  private final ShareCounts counts;

  /** An article as far as coders may have to see it. */
  private record Shown(String head, String text) {}

  /**
   * Reads what the statements need.
   *
   * @throws IOException if a table of the run cannot be read
   */
  Contexts(RunFolder run, List<Statement> statements) throws IOException {
    for (Statement statement : statements) {
      statement.evidence().forEach(this::want);
    }
    each(run, "fact_claim", row -> take(claims, row, "claim_id"));
    each(run, "fact_text_link_passage", row -> take(links, row, "text_link_id"));
    claims.values().forEach(list -> list.forEach(this::want));
    links.values().forEach(list -> list.forEach(this::want));
    each(run, "dim_article", this::article);
    counts = new ShareCounts(shares);
    each(run, "agg_outlet_frame", counts::frame);
    each(run, "agg_outlet", counts::outlet);
  }

  private static void each(RunFolder run, String table, Consumer<TableRow> reader)
      throws IOException {
    try (TableRows rows = TableRows.open(run, Tables.named(table))) {
      rows.forEach(reader);
    }
  }

  private void want(StatementContext evidence) {
    if (evidence instanceof StatementContext.Words words) {
      articles.putIfAbsent(words.article(), new Shown("", ""));
    } else if (evidence instanceof StatementContext.Opening opening) {
      articles.putIfAbsent(opening.article(), new Shown("", ""));
    } else if (evidence instanceof StatementContext.Whole whole) {
      articles.putIfAbsent(whole.article(), new Shown("", ""));
    } else if (evidence instanceof StatementContext.Claim claim) {
      claims.put(claim.id(), new ArrayList<>());
    } else if (evidence instanceof StatementContext.Link link) {
      links.put(link.id(), new ArrayList<>());
    } else if (evidence instanceof StatementContext.Story story) {
      stories.put(story.id(), new ArrayList<>());
    } else if (evidence instanceof StatementContext.InStory name) {
      stories.put(name.story(), new ArrayList<>());
    } else if (evidence instanceof StatementContext.FrameShare share) {
      shares.add(share);
    } else if (evidence instanceof StatementContext.Elsewhere name) {
      elsewhere.put(name, new ArrayList<>());
    }
  }

  private static void take(
      Map<String, List<StatementContext.Words>> wanted, TableRow row, String key) {
    List<StatementContext.Words> list = wanted.get(row.text(key));
    if (list != null && list.size() < PASSAGES) {
      list.add(
          StatementContext.Words.at(row.text("article_id"), row.text("start"), row.text("end")));
    }
  }

  private void article(TableRow row) {
    List<String> story = stories.get(row.text("story_id"));
    if (story != null) {
      story.add(row.text("article_id"));
    }
    if (story != null || articles.containsKey(row.text("article_id"))) {
      String day = row.has("date") ? row.text("date") : "no date";
      articles.put(
          row.text("article_id"),
          new Shown(
              "[" + row.text("outlet_name") + ", " + day + ": " + row.text("headline") + "] ",
              row.text("text")));
    }
    elsewhere.forEach((name, found) -> search(name, row, found));
  }

  private static void search(StatementContext.Elsewhere name, TableRow row, List<String> found) {
    if (found.size() < ELSEWHERE && !row.text("outlet_id").equals(name.exceptOutlet())) {
      String last = lastWord(name.name());
      int at = row.text("text").indexOf(last);
      if (at >= 0) {
        found.add(
            "[elsewhere: "
                + row.text("outlet_name")
                + "] "
                + Extract.around(row.text("text"), at + "-" + (at + last.length())));
      }
    }
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /**
   * Of each article of a story the sentences with the last word of a name, the one said to cite it
   * first.
   */
  private void addNearest(StatementContext.InStory name, List<String> shown) {
    String word = lastWord(name.name());
    List<String> members = new ArrayList<>(listed(stories, name.story()));
    members.sort(Comparator.comparing((String id) -> !id.equals(name.article())));
    for (String id : members) {
      Shown article = shown(id);
      List<String> sentences = Extract.sentencesWith(article.text, word, SENTENCES);
      shown.add(
          article.head
              + (id.equals(name.article()) ? "(said to cite it) " : "")
              + (sentences.isEmpty()
                  ? "no sentence with “" + word + "”"
                  : String.join(" … ", sentences)));
    }
  }

  /** What a coder sees beside the statement. */
  String of(Statement statement) {
    List<String> shown = new ArrayList<>();
    statement.evidence().forEach(evidence -> add(evidence, shown));
    return String.join("\n\n", shown);
  }

  private void add(StatementContext evidence, List<String> shown) {
    if (evidence instanceof StatementContext.Words words) {
      Shown article = shown(words.article());
      shown.add(article.head + Extract.around(article.text, words.pieces()));
    } else if (evidence instanceof StatementContext.Opening opening) {
      Shown article = shown(opening.article());
      shown.add(article.head + Extract.opening(article.text, OPENING));
    } else if (evidence instanceof StatementContext.Whole whole) {
      Shown article = shown(whole.article());
      shown.add(article.head + Extract.opening(article.text, WHOLE));
    } else if (evidence instanceof StatementContext.Claim claim) {
      listed(claims, claim.id()).forEach(words -> add(words, shown));
    } else if (evidence instanceof StatementContext.Link link) {
      listed(links, link.id()).forEach(words -> add(words, shown));
    } else if (evidence instanceof StatementContext.Story story) {
      listed(stories, story.id()).stream()
          .limit(ARTICLES)
          .forEach(article -> add(new StatementContext.Opening(article), shown));
    } else if (evidence instanceof StatementContext.InStory name) {
      addNearest(name, shown);
    } else if (evidence instanceof StatementContext.FrameShare share) {
      shown.add(counts.of(share));
    } else if (evidence instanceof StatementContext.OfficialShares) {
      shown.add(counts.ofOfficials());
    } else if (evidence instanceof StatementContext.Elsewhere name) {
      List<String> found = Objects.requireNonNull(elsewhere.get(name));
      shown.add(
          String.format(
              Locale.ROOT,
              "[%s in articles of other outlets: %s]",
              lastWord(name.name()),
              found.isEmpty() ? "none" : found.size() < ELSEWHERE ? "all follow" : "some follow"));
      shown.addAll(found);
    }
  }

  private static <T> List<T> listed(Map<String, List<T>> lists, String key) {
    return lists.getOrDefault(key, List.of());
  }

  private Shown shown(String article) {
    return articles.getOrDefault(
        article, new Shown(String.format(Locale.ROOT, "[%s is missing] ", article), ""));
  }
}
