package news.parallax.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.analysis.SourceNames;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.CitedSource;
import news.parallax.source.reconcile.Reconciler;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Scores which mentions of a run are taken for one source, on mentions of which people coded the
 * source, by B-cubed (Bagga and Baldwin 1998): all articles of the texts are the run, the coded
 * mentions alone are scored. What stands for a source in stories, near spellings, is left out, and
 * names are gathered from attributions alone.
 */
public final class NameEvaluation {
  private static final List<String> HEADER =
      List.of("article", "start", "end", "source", "found", "name_in_article", "name_in_run");

  private final SyntaxModel syntax;
  private final AttributionExtractor extractor;
  private final Segmenter segmenter = new Segmenter();
  private final SourceNames names = new SourceNames();
  private final List<Told> told = new ArrayList<>();
  private final Problems problems = new Problems();

  public NameEvaluation(SyntaxModel syntax, AttributionExtractor extractor) {
    this.syntax = syntax;
    this.extractor = extractor;
  }

  /** A coded mention and the number of its source. */
  private record Coded(CodedMention mention, String source) {}

  /** Whom a coded mention was taken for; null if nobody is cited there. */
  private record Told(Coded coded, @Nullable CitedSource cited) {}

  /**
   * Reads all texts, puts each coded mention with those taken for the same source, and writes one
   * CSV row for each.
   *
   * @param texts JSON lines with an id, a text and perhaps a date (ISO 8601)
   * @throws IOException if a file cannot be read or the predictions cannot be written
   */
  public EvaluationResult run(Path codedFile, List<Path> texts, Path predictions)
      throws IOException {
    Map<String, List<Coded>> coded =
        CodedMention.read(
            codedFile,
            List.of("source"),
            (mention, row, unused) -> new Coded(mention, row.get("source")),
            problems);
    for (Path file : texts) {
      JsonLines.each(file, problems, line -> read(line, coded));
    }
    coded.forEach(
        (article, mentions) ->
            problems.add(
                mentions.get(0).mention().at(), "no text given has the id '" + article + "'"));
    return result(new Reconciler().reconcile(names.known()), predictions);
  }

  private void read(JsonLines.Line line, Map<String, List<Coded>> coded) {
    String text = line.first("text", "content_original");
    List<Attribution> found =
        extractor.extract(syntax.parse(segmenter.segment(text)), line.date("date"));
    names.add(found, text);
    List<Coded> mentions = coded.remove(line.first("id", "ID"));
    if (mentions == null) {
      return;
    }
    CodePoints points = new CodePoints(text);
    for (Coded one : mentions) {
      CodedMention mention = one.mention();
      Span span =
          mention.end() <= points.length() ? points.toUnits(mention.start(), mention.end()) : null;
      if (span == null || !mention.isMention(span.in(text))) {
        problems.add(mention.at(), "the words at these offsets are not those coded");
        continue;
      }
      told.add(new Told(one, SourceTypeEvaluation.found(found, span)));
    }
  }

  private EvaluationResult result(Reconciliation run, Path predictions) throws IOException {
    List<StoryScores.Placed> placed = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    int found = 0;
    for (Told one : told) {
      CodedMention mention = one.coded().mention();
      CitedSource cited = one.cited();
      String name = cited == null ? "" : run.identityOf(cited).name();
      found += cited == null ? 0 : 1;
      String id = mention.article() + ":" + mention.start();
      placed.add(
          new StoryScores.Placed(id, one.coded().source(), group(cited, name, mention.article())));
      rows.add(
          List.of(
              mention.article(),
              Integer.toString(mention.start()),
              Integer.toString(mention.end()),
              one.coded().source(),
              Boolean.toString(cited != null),
              cited == null ? "" : cited.name(),
              name));
    }
    new ScoreTable(HEADER, rows).write(predictions);
    StoryScores scores = StoryScores.of(placed);
    String precision = share(scores.bCubedPrecision());
    String recall = share(scores.bCubedRecall());
    String f1 = share(scores.bCubedF1());
    int sources = (int) told.stream().map(one -> one.coded().source()).distinct().count();
    String line =
        String.format(
            Locale.ROOT,
            "%d mentions of %d sources, %d found; B-cubed P %s R %s F1 %s",
            told.size(),
            sources,
            found,
            precision,
            recall,
            f1);
    return new EvaluationResult(
        List.of(line),
        new ScoreTable(
            List.of(
                "mentions",
                "sources",
                "found",
                "b_cubed_precision",
                "b_cubed_recall",
                "b_cubed_f1"),
            List.of(
                List.of(
                    Integer.toString(told.size()),
                    Integer.toString(sources),
                    Integer.toString(found),
                    precision,
                    recall,
                    f1))),
        problems.messages());
  }

  /** Who has no name is somebody else in every article; null for nobody. */
  private static @Nullable String group(@Nullable CitedSource cited, String name, String article) {
    if (cited == null) {
      return null;
    }
    String key = name.toLowerCase(Locale.ROOT);
    return cited.form().isNamed() ? key : key + " " + article;
  }

  private static String share(double figure) {
    return String.format(Locale.ROOT, "%.4f", figure);
  }
}
