package news.parallax.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.RawArticle;
import news.parallax.article.Section;
import news.parallax.read.Inspection;
import news.parallax.read.ReadPlan;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.UnusableArticleException;
import news.parallax.yaml.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Scores how pages of the web are read: the body against one cut out by hand, headline and date
 * against what the page itself states.
 *
 * <p>Gold data are JSON lines, one a page: {@code {"id", "url", "html", "articleBody"}}, as the
 * article extraction benchmark of Zyte (formerly Scrapinghub) has them. Bodies are compared by
 * shingles of four words, counted as often as they stand, as that benchmark defines: of each page
 * what is right, too much and missing, as shares of the page; precision and recall are means over
 * the pages, F1 is theirs.
 *
 * <p>A headline is right if it is one that the page states: in an {@code h1}, as the {@code
 * headline} of its JSON-LD or its OpenGraph title; a date, if it is the day of {@code
 * datePublished} in JSON-LD, of a meta element of publication or of a {@code time} element. Pages
 * that state none are not asked.
 */
public final class PageEvaluation {
  private static final int SHINGLE = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
  private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4}-\\d\\d-\\d\\d)");
  private static final String PUBLISHED =
      "meta[property=article:published_time],meta[name=article:published_time],"
          + "meta[itemprop=datePublished],meta[name=date],meta[name=pubdate],"
          + "meta[name=publish-date],meta[name=sailthru.date],meta[name=dc.date],"
          + "meta[name=DC.date.issued],meta[name=parsely-pub-date]";

  private final ArticleCleaner cleaner;
  private final ObjectMapper json = new ObjectMapper();

  public PageEvaluation(ArticleCleaner cleaner) {
    this.cleaner = cleaner;
  }

  /** The sums over all pages. */
  private static final class Sums {
    int pages;
    double precision;
    double recall;
    int headlines;
    int headlinesRight;
    int dates;
    int datesRight;
  }

  /**
   * Reads every page of the file, writes one line for each, and scores.
   *
   * @throws IOException if the gold file cannot be read or the predictions cannot be written
   */
  public EvaluationResult run(Path gold, Path predictions) throws IOException {
    Problems problems = new Problems();
    Sums sums = new Sums();
    Path page = Files.createTempFile("page", ".html");
    try (PredictionLines out = new PredictionLines(predictions)) {
      JsonLines.each(
          gold,
          problems,
          line -> {
            JsonNode coded = line.object();
            if (!coded.path("html").isTextual() || !coded.path("articleBody").isTextual()) {
              throw new UnusableLineException("expected a page with html and articleBody");
            }
            Files.writeString(page, coded.path("html").asText());
            score(coded, page, sums, out);
          });
    } finally {
      Files.deleteIfExists(page);
    }
    return result(sums, problems);
  }

  private void score(JsonNode coded, Path page, Sums sums, PredictionLines out) throws IOException {
    @Nullable Article article = read(page);
    String body = article == null ? "" : body(article);
    double[] counts = compare(coded.path("articleBody").asText(), body);
    double precision = counts[0] + counts[1] == 0 ? 0 : counts[0] / (counts[0] + counts[1]);
    double recall = counts[0] + counts[2] == 0 ? 1 : counts[0] / (counts[0] + counts[2]);
    Document document = Jsoup.parse(coded.path("html").asText());
    Set<String> headlines = headlines(document);
    Set<LocalDate> dates = dates(document);
    String headline =
        article == null || article.headline() == null ? "" : article.headline().text();
    @Nullable LocalDate date = article == null ? null : article.date().date();
    boolean headlineRight = headlines.contains(plain(headline));
    boolean dateRight = date != null && dates.contains(date);
    sums.pages++;
    sums.precision += precision;
    sums.recall += recall;
    sums.headlines += headlines.isEmpty() ? 0 : 1;
    sums.headlinesRight += headlineRight ? 1 : 0;
    sums.dates += dates.isEmpty() ? 0 : 1;
    sums.datesRight += dateRight ? 1 : 0;
    out.add(
        "id",
        coded.path("id").asText(),
        "precision",
        ScoreFormat.three(precision),
        "recall",
        ScoreFormat.three(recall),
        "headline",
        headline,
        "headline_right",
        headlines.isEmpty() ? "" : headlineRight,
        "date",
        date == null ? "" : date.toString(),
        "date_right",
        dates.isEmpty() ? "" : dateRight);
  }

  /** The one article of the page; null if it is rejected. */
  private @Nullable Article read(Path page) {
    List<RawArticle> found = new ArrayList<>();
    Inspection.of(page, "page.html", ReadPlan.DEFAULT, 2, found::add, rejected -> {});
    try {
      return found.size() == 1 ? cleaner.clean(found.get(0)) : null;
    } catch (UnusableArticleException e) {
      return null;
    }
  }

  private static String body(Article article) {
    StringBuilder body = new StringBuilder();
    for (Block block : article.blocks()) {
      if (block.section() == Section.LEAD || block.section() == Section.BODY) {
        body.append(block.span().in(article.text())).append('\n');
      }
    }
    return body.toString();
  }

  /** What is right, too much and missing, as shares of the shingles of both. */
  static double[] compare(String gold, String found) {
    Map<String, Integer> expected = shingles(gold);
    Map<String, Integer> actual = shingles(found);
    double[] counts = new double[3];
    Set<String> all = new HashSet<>(expected.keySet());
    all.addAll(actual.keySet());
    for (String shingle : all) {
      int wanted = expected.getOrDefault(shingle, 0);
      int given = actual.getOrDefault(shingle, 0);
      counts[0] += Math.min(wanted, given);
      counts[1] += Math.max(0, given - wanted);
      counts[2] += Math.max(0, wanted - given);
    }
    double sum = counts[0] + counts[1] + counts[2];
    for (int i = 0; i < counts.length && sum > 0; i++) {
      counts[i] /= sum;
    }
    return counts;
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    Map<String, Integer> shingles = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - SHINGLE + 1); i++) {
      List<String> some = words.subList(i, Math.min(words.size(), i + SHINGLE));
      if (!some.isEmpty()) {
        shingles.merge(String.join(" ", some), 1, Integer::sum);
      }
    }
    return shingles;
  }

  private Set<String> headlines(Document page) {
    Set<String> stated = new TreeSet<>();
    page.select("h1").forEach(heading -> stated.add(plain(heading.text())));
    page.select("meta[property=og:title]").forEach(meta -> stated.add(plain(meta.attr("content"))));
    ofJsonLd(page, "headline").forEach(text -> stated.add(plain(Jsoup.parse(text).text())));
    stated.remove("");
    return stated;
  }

  private Set<LocalDate> dates(Document page) {
    Set<LocalDate> stated = new TreeSet<>();
    List<String> words = new ArrayList<>(ofJsonLd(page, "datePublished"));
    page.select(PUBLISHED).forEach(meta -> words.add(meta.attr("content")));
    page.select("time[datetime]").forEach(time -> words.add(time.attr("datetime")));
    for (String text : words) {
      Matcher day = DAY.matcher(text);
      if (day.find()) {
        stated.add(LocalDate.parse(day.group(1)));
      }
    }
    return stated;
  }

  private List<String> ofJsonLd(Document page, String field) {
    List<String> values = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        json.readTree(script.data()).findValuesAsText(field, values);
      } catch (JsonProcessingException e) {
        // A page whose data are broken states nothing there.
      }
    }
    return values;
  }

  /** Letters and digits alone: signs and gaps are set in many ways. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static EvaluationResult result(Sums sums, Problems problems) {
    double precision = sums.pages == 0 ? 0 : sums.precision / sums.pages;
    double recall = sums.pages == 0 ? 0 : sums.recall / sums.pages;
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    List<String> cells =
        List.of(
            Integer.toString(sums.pages),
            ScoreFormat.three(precision),
            ScoreFormat.three(recall),
            ScoreFormat.three(f1),
            Integer.toString(sums.headlines),
            Integer.toString(sums.headlinesRight),
            Integer.toString(sums.dates),
            Integer.toString(sums.datesRight));
    return new EvaluationResult(
        List.of(
            "%s pages: body precision %s, recall %s, F1 %s; headline right on %6$s of %5$s pages that state one, date on %8$s of %7$s"
                .formatted(cells.toArray())),
        new ScoreTable(
            List.of(
                "pages precision recall f1 headlines headlines_right dates dates_right"
                    .split(" ", -1)),
            List.of(cells)),
        problems.messages());
  }
}
