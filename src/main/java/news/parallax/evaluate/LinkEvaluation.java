package news.parallax.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.Article;
import news.parallax.article.Credit;
import news.parallax.article.DatedValue;
import news.parallax.article.OffsetMap;
import news.parallax.article.Outlet;
import news.parallax.article.Provenance;
import news.parallax.article.Span;
import news.parallax.evaluate.LinkExamples.Way;
import news.parallax.story.StoryArticle;
import news.parallax.story.link.TextLink;
import news.parallax.story.link.TextLinker;
import news.parallax.text.Segmenter;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Scores text links on copies made of real articles by {@link LinkExamples}. Unrelated pairs are of
 * the same topic and another outlet, where the file names topics.
 */
public final class LinkEvaluation {
  private static final int SHORTEST = 1200;
  private static final int LONGEST = 9000;
  private static final List<String> HEADER =
      List.of("article", "way", "kind", "direction", "score");

  private final Segmenter segmenter = new Segmenter();
  private final TextLinker linker = new TextLinker();

  /**
   * What came of it.
   *
   * @param kinds how many pairs of each way got each kind of link; "none" for no link
   */
  public record Result(Map<String, Map<String, Integer>> kinds, List<String> problems) {
    public Result {
      problems = List.copyOf(problems);
    }

    /** Pairs of the way that were taken for copies of some kind. */
    public int copies(String way) {
      return kinds.getOrDefault(way, Map.of()).entrySet().stream()
          .filter(e -> !e.getKey().equals("none") && !e.getKey().equals("quote_reuse"))
          .mapToInt(Map.Entry::getValue)
          .sum();
    }

    public int pairs(String way) {
      return kinds.getOrDefault(way, Map.of()).values().stream().mapToInt(n -> n).sum();
    }

    /** The share of the pairs taken for copies that are copies. */
    public double precision() {
      int right = 0;
      for (String way : kinds.keySet()) {
        right += way.equals("unrelated") ? 0 : copies(way);
      }
      int all = right + copies("unrelated");
      return all == 0 ? 0 : (double) right / all;
    }

    /** The share of the pairs of a way that were taken for copies. */
    public double recall(String way) {
      int all = pairs(way);
      return all == 0 ? 0 : (double) copies(way) / all;
    }

    /** The figures, one way a line. */
    public List<String> lines() {
      List<String> lines = new ArrayList<>();
      lines.add(String.format(Locale.ROOT, "precision of copies %.3f", precision()));
      kinds.forEach(
          (way, found) ->
              lines.add(
                  String.format(
                      Locale.ROOT,
                      "%s: %d pairs, taken for copies %.3f, %s",
                      way,
                      pairs(way),
                      recall(way),
                      found)));
      return lines;
    }

    /** The figures as a table. */
    public ScoreTable table() {
      return new ScoreTable(
          List.of("way", "pairs", "taken_for_copies"),
          kinds.keySet().stream()
              .map(
                  way ->
                      List.of(
                          way,
                          Integer.toString(pairs(way)),
                          String.format(Locale.ROOT, "%.4f", recall(way))))
              .toList());
    }
  }

  /**
   * Makes the pairs, links them and writes one CSV row for each.
   *
   * @param articles JSON lines with articles
   * @param bases how many articles to make copies of
   */
  public Result run(Path articles, int bases, long seed, Path predictions) throws IOException {
    Problems problems = new Problems();
    List<StoryArticles.Text> texts =
        new ArrayList<>(
            StoryArticles.read(articles, problems).stream()
                .filter(t -> t.text().length() >= SHORTEST && t.text().length() <= LONGEST)
                .toList());
    SplittableRandom random = new SplittableRandom(seed);
    LinkExamples examples = new LinkExamples(random.nextLong());
    Map<Way, Map<String, Integer>> kinds = new EnumMap<>(Way.class);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < bases && !texts.isEmpty(); i++) {
      StoryArticles.Text base = texts.get(random.nextInt(texts.size()));
      for (Way way : Way.values()) {
        StoryArticles.Text other = way == Way.UNRELATED ? unrelated(base, texts, random) : base;
        if (other == null) {
          continue;
        }
        String first = way == Way.WIRE ? examples.copy(base.text(), way) : base.text();
        TextLink link = link(base, first, examples.copy(other.text(), way), way == Way.WIRE);
        String kind = link == null ? "none" : link.kind().name().toLowerCase(Locale.ROOT);
        kinds.computeIfAbsent(way, w -> new TreeMap<>()).merge(kind, 1, Integer::sum);
        rows.add(
            List.of(
                base.id(),
                way.name().toLowerCase(Locale.ROOT),
                kind,
                link == null ? "" : link.direction().name().toLowerCase(Locale.ROOT),
                link == null ? "" : ScoreFormat.three(link.score())));
      }
    }
    new ScoreTable(HEADER, rows).write(predictions);
    Map<String, Map<String, Integer>> named = new TreeMap<>();
    kinds.forEach((way, found) -> named.put(way.name().toLowerCase(Locale.ROOT), found));
    return new Result(named, problems.messages());
  }

  /**
   * An article of another outlet that shares most rare words of the headline; null if none does.
   */
  private static StoryArticles.@Nullable Text unrelated(
      StoryArticles.Text base, List<StoryArticles.Text> texts, SplittableRandom random) {
    Set<String> words = words(base);
    StoryArticles.Text best = null;
    int most = 0;
    for (int tries = 0; tries < 300; tries++) {
      StoryArticles.Text other = texts.get(random.nextInt(texts.size()));
      if (!other.outlet().equals(base.outlet()) && !other.id().equals(base.id())) {
        Set<String> shared = words(other);
        shared.retainAll(words);
        if (shared.size() > most) {
          most = shared.size();
          best = other;
        }
      }
    }
    return best;
  }

  /** The capitalised words of the beginning. */
  private static Set<String> words(StoryArticles.Text text) {
    Set<String> words = new TreeSet<>();
    for (String word : text.text().substring(0, SHORTEST).split("\\W+", -1)) {
      if (word.length() > 3 && Character.isUpperCase(word.charAt(0))) {
        words.add(word);
      }
    }
    return words;
  }

  private @Nullable TextLink link(
      StoryArticles.Text base, String first, String second, boolean wire) {
    List<TextLink> links =
        linker.links(
            List.of(
                article("art_1", "First", base.date(), first, wire),
                article("art_2", "Second", base.date(), second, wire)));
    return links.isEmpty() ? null : links.get(0);
  }

  private StoryArticle article(
      String id, String outlet, @Nullable LocalDate date, String text, boolean wire) {
    List<Credit> credits =
        wire
            ? List.of(new Credit(Credit.Kind.ORIGIN, "Newswire", new Span(0, 0), "made_for_test"))
            : List.of();
    DatedValue dated =
        date == null
            ? DatedValue.UNKNOWN
            : new DatedValue(date, null, DatedValue.Method.STATED, null, null);
    Article article =
        new Article(
            id,
            new Article.AsRead(
                new Provenance("made", 1, null), null, OffsetMap.identity(text.length())),
            new Outlet(outlet, Outlet.Method.GIVEN),
            new Article.Front(null, dated, null, null, credits),
            "en",
            text,
            List.of(),
            List.of());
    return new StoryArticle(article, segmenter.segment(text), List.of());
  }
}
