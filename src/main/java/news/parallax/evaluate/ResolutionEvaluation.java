package news.parallax.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionParts;
import news.parallax.source.CitedSource;
import news.parallax.source.FoundAttribution;
import news.parallax.source.FoundBy;
import news.parallax.source.Manner;
import news.parallax.source.Rule;
import news.parallax.source.SourceResolver;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Scores whom sources are resolved to within their article, on gold attributions whose sources are
 * linked to entities. The resolver gets the gold spans, so that finding attributions does not
 * count.
 *
 * <p>A source is right if the name it was resolved to and a name of its entity share their last
 * word. The names of an entity are its name, its Wikipedia title and the other named sources of its
 * chain. Sources of chains without any name are not scored.
 */
public final class ResolutionEvaluation {
  private static final List<String> HEADER =
      List.of("article", "start", "end", "source", "form", "entity", "resolved", "how", "right");

  private final SyntaxModel syntax;
  private final SourceResolver resolver;
  private final Segmenter segmenter = new Segmenter();

  public ResolutionEvaluation(SyntaxModel syntax, SourceResolver resolver) {
    this.syntax = syntax;
    this.resolver = resolver;
  }

  /**
   * How many sources were resolved rightly.
   *
   * @param right by form of the source: pronoun, short_form, name
   * @param all how many there are, by form
   * @param problems lines that could not be used
   */
  public record Result(
      Map<String, Integer> right, Map<String, Integer> all, List<String> problems) {
    public Result {
      right = new TreeMap<>(right);
      all = new TreeMap<>(all);
      problems = List.copyOf(problems);
    }

    /** The share that is right of the sources of the given forms. */
    public double share(String... forms) {
      int good = 0;
      int total = 0;
      for (String form : forms) {
        good += right.getOrDefault(form, 0);
        total += all.getOrDefault(form, 0);
      }
      return total == 0 ? 0 : (double) good / total;
    }

    /** The figures as a table. */
    public ScoreTable table() {
      List<List<String>> rows = new ArrayList<>();
      all.forEach(
          (form, count) -> rows.add(List.of(form, Integer.toString(count), digits(share(form)))));
      int count = all.getOrDefault("pronoun", 0) + all.getOrDefault("short_form", 0);
      rows.add(
          List.of(
              "pronoun and short_form",
              Integer.toString(count),
              digits(share("pronoun", "short_form"))));
      return new ScoreTable(List.of("form", "sources", "right"), rows);
    }

    /** The figures, one a line. */
    public List<String> lines() {
      return table().rows().stream()
          .map(row -> String.format(Locale.ROOT, "%-24s %5s %s", row.toArray()))
          .toList();
    }

    private static String digits(double value) {
      return String.format(Locale.ROOT, "%.4f", value);
    }
  }

  private record GoldSource(Span span, String text, JsonNode entity, int index) {
    String chain() {
      return entity.path("chain").asText("");
    }

    boolean isPronoun() {
      return entity.path("pronoun").asBoolean(false);
    }
  }

  /**
   * Resolves the gold sources and writes one CSV row for each that is scored.
   *
   * @throws IOException if the gold file cannot be read or the predictions cannot be written
   */
  public Result run(Path gold, Path predictions) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    Problems problems = new Problems();
    Map<String, Integer> right = new TreeMap<>();
    Map<String, Integer> all = new TreeMap<>();
    JsonLines.each(gold, problems, line -> score(line.object(), rows, right, all));
    new ScoreTable(HEADER, rows).write(predictions);
    return new Result(right, all, problems.messages());
  }

  private void score(
      JsonNode article,
      List<List<String>> rows,
      Map<String, Integer> right,
      Map<String, Integer> all)
      throws UnusableLineException {
    String text = article.path("text").asText("");
    CodePoints points = new CodePoints(text);
    List<FoundAttribution> attributions = new ArrayList<>();
    List<GoldSource> sources = new ArrayList<>();
    read(article, text, points, attributions, sources);
    List<CitedSource> cited = resolver.resolve(syntax.parse(segmenter.segment(text)), attributions);
    for (GoldSource source : sources) {
      List<String> names = names(source, sources);
      if (names.isEmpty()) {
        continue;
      }
      CitedSource told = cited.get(source.index());
      boolean good = names.stream().anyMatch(name -> sameLastWord(name, told.name()));
      String form = form(source, names);
      all.merge(form, 1, Integer::sum);
      right.merge(form, good ? 1 : 0, Integer::sum);
      rows.add(
          List.of(
              article.path("id").asText(""),
              Integer.toString(points.ofUnit(source.span().start())),
              Integer.toString(points.ofUnit(source.span().end())),
              source.text(),
              form,
              String.join(" / ", names),
              told.name(),
              told.resolution(),
              Boolean.toString(good)));
    }
  }

  /** The gold attributions in the order of their contents, and the sources of those with one. */
  private static void read(
      JsonNode article,
      String text,
      CodePoints points,
      List<FoundAttribution> attributions,
      List<GoldSource> sources)
      throws UnusableLineException {
    List<JsonNode> ordered = new ArrayList<>();
    article.path("attributions").forEach(ordered::add);
    ordered.sort((a, b) -> Integer.compare(firstOf(a), firstOf(b)));
    for (JsonNode attribution : ordered) {
      List<Span> source = points.toUnits(attribution.path("source"));
      List<Span> content = points.toUnits(attribution.path("content"));
      if (content.isEmpty()) {
        continue;
      }
      if (!source.isEmpty() && attribution.path("entity").isObject()) {
        Span span = source.get(0);
        sources.add(
            new GoldSource(span, span.in(text), attribution.path("entity"), attributions.size()));
      }
      attributions.add(
          new FoundAttribution(
              new AttributionParts(
                  source,
                  points.toUnits(attribution.path("cue")),
                  content,
                  Attribution.Type.INDIRECT),
              Manner.STATEMENT,
              FoundBy.of(Rule.MODEL),
              null,
              "",
              false));
    }
  }

  private static int firstOf(JsonNode attribution) {
    return attribution.path("content").path(0).path(0).asInt(0);
  }

  private static List<String> names(GoldSource source, List<GoldSource> all) {
    List<String> names = new ArrayList<>();
    add(names, source.entity().path("name").asText(null));
    String title = source.entity().path("wiki").asText("").replace('_', ' ');
    int bracket = title.indexOf(" (");
    add(names, bracket > 0 ? title.substring(0, bracket) : title);
    if (names.isEmpty()) {
      return names;
    }
    for (GoldSource other : all) {
      boolean named =
          other.index() != source.index()
              && other.chain().equals(source.chain())
              && !other.isPronoun()
              && Character.isUpperCase(lastWord(other.text()).charAt(0));
      if (named) {
        add(names, other.text());
      }
    }
    return names;
  }

  private static void add(List<String> names, @Nullable String name) {
    if (name != null && !name.isBlank() && !name.equals("null")) {
      names.add(name);
    }
  }

  /** A pronoun, a short form, or a name: the source has the whole name of its entity. */
  private static String form(GoldSource source, List<String> names) {
    if (source.isPronoun()) {
      return "pronoun";
    }
    String text = source.text().toLowerCase(Locale.ROOT);
    return text.contains(names.get(0).toLowerCase(Locale.ROOT)) ? "name" : "short_form";
  }

  private static boolean sameLastWord(String name, String told) {
    return lastWord(name).equalsIgnoreCase(lastWord(told));
  }

  /** The last word of letters and digits; the text itself if it has none. */
  private static String lastWord(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start < end ? text.substring(start, end) : text;
  }
}
