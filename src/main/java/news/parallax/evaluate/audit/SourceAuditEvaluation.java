package news.parallax.evaluate.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.article.Spans;
import news.parallax.evaluate.EvaluationResult;
import news.parallax.evaluate.JsonLines;
import news.parallax.evaluate.ScoreTable;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.SourceProfile;
import news.parallax.source.SourceType;
import news.parallax.text.HardWraps;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Scores what is found against statements that journalists coded by hand as a newsroom audit does:
 * who is cited, in which form, with which title.
 *
 * <p>A line has {@code text} and {@code statements}, each with {@code statement}, {@code type}
 * ("Named person", "Named organization", "Document", "Anonymous source", "Unnamed group of people",
 * "Unnamed person"), {@code name} and {@code title}. A statement is covered if half of it stands in
 * attributions; its source is that of the attribution whose content has most of it. A name is right
 * if one has the last word of the other, a title if half of its words are found.
 */
public final class SourceAuditEvaluation {
  private static final List<String> HEADER =
      List.of(
          ("article statement covered name form title found_name found_form found_title source "
                  + "cue content")
              .split(" ", -1));
  private static final String ANONYMOUS = "anonymous";
  private static final Set<String> SMALL = Set.of("the", "of", "a", "and", "for", "at", "in", "an");
  private static final Map<String, String> SHORT =
      Map.of("gov", "governor", "sen", "senator", "rep", "representative");

  private final SyntaxModel syntax;
  private final AttributionExtractor extractor;
  private final Segmenter segmenter = new Segmenter();
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<List<String>> rows = new ArrayList<>();

  public SourceAuditEvaluation(SyntaxModel syntax, AttributionExtractor extractor) {
    this.syntax = syntax;
    this.extractor = extractor;
  }

  /**
   * Scores all statements of the gold file and writes one CSV row for each: what was coded, which
   * share of it stands in attributions, and who was found as its source.
   *
   * @throws IOException if the gold file cannot be read or the predictions cannot be written
   */
  public EvaluationResult run(Path gold, Path predictions) throws IOException {
    return run(gold, predictions, "");
  }

  /**
   * The same, telling only how well sources are found whose names are withheld: of those coded so,
   * how many are (recall), and of those found so, how many are coded so (precision).
   */
  public EvaluationResult runAnonymous(Path gold, Path predictions) throws IOException {
    return run(gold, predictions, ANONYMOUS);
  }

  private EvaluationResult run(Path gold, Path predictions, String group) throws IOException {
    Problems problems = new Problems();
    JsonLines.each(gold, problems, line -> score(line.object()));
    new ScoreTable(HEADER, rows).write(predictions);
    List<List<String>> table = new ArrayList<>();
    counts.forEach(
        (what, count) -> {
          if (what.startsWith(group)) {
            String share = String.format(Locale.ROOT, "%.4f", (double) count[0] / count[1]);
            String right = Integer.toString(count[0]);
            table.add(List.of(what, Integer.toString(count[1]), right, share));
          }
        });
    List<String> lines =
        table.stream()
            .map(row -> String.format(Locale.ROOT, "%-24s %5s %5s %s", row.toArray()))
            .toList();
    return new EvaluationResult(
        lines,
        new ScoreTable(List.of("what", "statements", "right", "share"), table),
        problems.messages());
  }

  private void score(JsonNode article) {
    String text = HardWraps.join(article.path("text").asText("").replace("\r\n", "\n"));
    List<Attribution> found = extractor.extract(syntax.parse(segmenter.segment(text)));
    Passages passages = new Passages(text);
    for (JsonNode statement : article.path("statements")) {
      Span where = passages.first(statement.path("statement").asText(""));
      if (where != null) {
        score(article, statement, where, text, found);
      }
    }
  }

  private void score(
      JsonNode article, JsonNode statement, Span where, String text, List<Attribution> found) {
    BitSet covered = new BitSet();
    Attribution best = null;
    int most = 0;
    for (Attribution attribution : found) {
      int overlap = Spans.shared(attribution.content(), where);
      if (overlap > 0) {
        cover(attribution, where, covered);
      }
      if (overlap > most) {
        most = overlap;
        best = attribution;
      }
    }
    count("covered", covered.cardinality() * 2 >= where.length());
    if (form(statement.path("type").asText("")).equals(ANONYMOUS)) {
      count("anonymous, recall", best != null && form(best.cited()).equals(ANONYMOUS));
    }
    if (best != null) {
      compare(statement, best);
    }
    String share =
        String.format(Locale.ROOT, "%.2f", (double) covered.cardinality() / where.length());
    rows.add(row(article, statement, share, best, text));
  }

  private void compare(JsonNode statement, Attribution best) {
    String form = form(statement.path("type").asText(""));
    String name = plain(statement.path("name").asText(""));
    String title = statement.path("title").asText("");
    CitedSource cited = best.cited();
    if (!name.isEmpty() && (form.equals("person") || form.equals("organisation"))) {
      count("name", sameName(name, plain(cited.name())));
    }
    count("form", form.equals(form(cited)));
    count("form of " + form, form.equals(form(cited)));
    if (form(cited).equals(ANONYMOUS)) {
      count("anonymous, precision", form.equals(ANONYMOUS));
    }
    String told = told(cited.profile());
    if (form.equals("person") && !title.isEmpty()) {
      count("title", sameTitle(title, told));
    }
  }

  private static List<String> row(
      JsonNode article, JsonNode statement, String share, @Nullable Attribution best, String text) {
    List<String> row = new ArrayList<>();
    row.add(article.path("id").asText(""));
    row.add(statement.path("statement").asText(""));
    row.add(share);
    row.add(statement.path("name").asText(""));
    row.add(form(statement.path("type").asText("")));
    row.add(statement.path("title").asText(""));
    row.add(best == null ? "" : best.cited().name());
    row.add(best == null ? "" : form(best.cited()));
    row.add(best == null ? "" : told(best.cited().profile()));
    row.add(best == null ? "" : joined(best.source(), text));
    row.add(best == null ? "" : joined(best.cue(), text));
    row.add(best == null ? "" : joined(best.content(), text));
    return row;
  }

  private static String joined(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }

  /** The coders give the title and the body as one. */
  private static String told(SourceProfile profile) {
    String title = profile.title() == null ? "" : profile.title();
    return profile.affiliation() == null ? title : title + ", " + profile.affiliation();
  }

  private void count(String what, boolean right) {
    int[] count = counts.computeIfAbsent(what, w -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  private static void cover(Attribution attribution, Span where, BitSet covered) {
    for (List<Span> part :
        List.of(attribution.content(), attribution.cue(), attribution.source())) {
      for (Span span : part) {
        int start = Math.max(span.start(), where.start());
        int end = Math.min(span.end(), where.end());
        if (start < end) {
          covered.set(start, end);
        }
      }
    }
  }

  private static String form(String type) {
    String lower = type.toLowerCase(Locale.ROOT).strip();
    boolean named = lower.startsWith("named");
    if (lower.contains("group")) {
      return "group";
    }
    if (lower.contains("person") || lower.contains("individual")) {
      return named ? "person" : "unnamed person";
    }
    return named ? "organisation" : lower.startsWith(ANONYMOUS) ? ANONYMOUS : "document";
  }

  private static String form(CitedSource cited) {
    if (cited.profile().anonymity().isAnonymous()) {
      return ANONYMOUS;
    }
    if (cited.type() == SourceType.DOCUMENT_DATA) {
      return "document";
    }
    boolean unnamed = cited.form() == Form.UNNAMED_INDIVIDUAL || cited.form() == Form.UNNAMED_GROUP;
    if (unnamed && cited.profile().affiliation() != null) {
      return "organisation";
    }
    return switch (cited.form()) {
      case NAMED_INDIVIDUAL -> "person";
      case NAMED_GROUP -> "organisation";
      case UNNAMED_INDIVIDUAL -> "unnamed person";
      case UNNAMED_GROUP -> "group";
      case DOCUMENT -> "document";
    };
  }

  private static boolean sameName(String name, String found) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return found.contains(last) || name.contains(found);
  }

  private static boolean sameTitle(String title, String found) {
    Set<String> wanted = titleWords(title);
    Set<String> told = titleWords(found);
    int all = wanted.size();
    wanted.retainAll(told);
    return all > 0 && wanted.size() * 2 >= all;
  }

  private static Set<String> titleWords(String title) {
    Set<String> words = new HashSet<>();
    for (String word : plain(title).split(" ", -1)) {
      words.add(SHORT.getOrDefault(word, word));
    }
    words.removeAll(SMALL);
    return words;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]+", "").strip();
  }
}
