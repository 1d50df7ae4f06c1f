package news.parallax.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.AttributionParts;
import news.parallax.source.CitedSource;
import news.parallax.source.FoundAttribution;
import news.parallax.source.FoundBy;
import news.parallax.source.Manner;
import news.parallax.source.Rule;
import news.parallax.source.SourceResolver;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Scores types and forms of sources on mentions coded by hand (see docs/source-types.md).
 *
 * <p>A coded mention takes the attribution found whose source overlaps it most. Where none does, it
 * is handed to the resolver as if an attribution had been found there, so that finding and telling
 * the type can be measured apart.
 *
 * <p>Texts are JSON lines, plain or gzipped, with an id and a text each, and a date (ISO 8601) that
 * tells who held office. A mention whose words do not have the coded hash is refused: offsets into
 * another version of a text point anywhere.
 */
public final class SourceTypeEvaluation {
  private static final List<String> HEADER =
      List.of(
          ("collection article start end found type predicted_type type_evidence form "
                  + "predicted_form name resolution")
              .split(" ", -1));

  private final SyntaxModel syntax;
  private final AttributionExtractor extractor;
  private final SourceResolver resolver;
  private final Segmenter segmenter = new Segmenter();

  /**
   * @param resolver types the mentions where the extractor found no attribution
   */
  public SourceTypeEvaluation(
      SyntaxModel syntax, AttributionExtractor extractor, SourceResolver resolver) {
    this.syntax = syntax;
    this.extractor = extractor;
    this.resolver = resolver;
  }

  /**
   * What came of the coded mentions.
   *
   * @param scores for the mentions found, named "… found", and for all of them
   * @param sources number of coded sources in the texts read
   * @param found how many of them an attribution was found for
   * @param noSources number of mentions coded as no source
   * @param noSourcesFound how many of them an attribution was found for
   * @param problems rows, lines and mentions that could not be used, each with file and line
   */
  public record Result(
      SourceTypeScores scores,
      int sources,
      int found,
      int noSources,
      int noSourcesFound,
      List<String> problems) {
    public Result {
      problems = List.copyOf(problems);
    }

    /** The figures, one a line. */
    public List<String> lines() {
      List<String> lines = new ArrayList<>(scores.lines());
      lines.add("sources " + sources + ", found " + found);
      lines.add("coded as no source " + noSources + ", of which found " + noSourcesFound);
      return lines;
    }
  }

  /** Whom a coded mention was taken for. */
  private record Told(CodedSource coded, CitedSource cited, boolean found) {}

  /**
   * Types every coded mention and writes one CSV row for each.
   *
   * @throws IOException if a file cannot be read or the predictions cannot be written
   */
  public Result run(Path codedFile, List<Path> textFiles, Path predictions) throws IOException {
    Problems problems = new Problems();
    Map<String, List<CodedSource>> coded = CodedSource.read(codedFile, problems);
    List<Told> told = new ArrayList<>();
    for (Path file : textFiles) {
      for (JsonLines.Line line : JsonLines.read(file, problems)) {
        List<CodedSource> mentions = coded.remove(line.first("id", "ID"));
        if (mentions != null) {
          String text = line.first("text", "content_original");
          tell(mentions, text, line.date("date"), told, problems);
        }
      }
    }
    coded.forEach(
        (article, mentions) ->
            problems.add(mentions.get(0).at(), "no text given has the id '" + article + "'"));
    new ScoreTable(HEADER, told.stream().map(SourceTypeEvaluation::row).toList())
        .write(predictions);
    return result(told, problems);
  }

  private void tell(
      List<CodedSource> mentions,
      String text,
      @Nullable LocalDate date,
      List<Told> told,
      Problems problems) {
    ParsedDocument document = syntax.parse(segmenter.segment(text));
    CodePoints points = new CodePoints(text);
    List<Attribution> attributions = extractor.extract(document, date);
    for (CodedSource coded : mentions) {
      Span span =
          coded.end() <= points.length() ? points.toUnits(coded.start(), coded.end()) : null;
      if (span == null || !coded.isMention(span.in(text))) {
        problems.add(
            coded.at(),
            "the words at these offsets are not those coded; the text is another version");
        continue;
      }
      CitedSource found = found(attributions, span);
      CitedSource cited = found != null ? found : given(document, date, attributions, span);
      told.add(new Told(coded, cited, found != null));
    }
  }

  /** The source of the attribution that overlaps the mention most; null if none does. */
  static @Nullable CitedSource found(List<Attribution> attributions, Span mention) {
    CitedSource best = null;
    int most = 0;
    for (Attribution attribution : attributions) {
      for (Span source : attribution.source()) {
        int shared =
            Math.min(source.end(), mention.end()) - Math.max(source.start(), mention.start());
        if (shared > most) {
          most = shared;
          best = attribution.cited();
        }
      }
    }
    return best;
  }

  /** Whom the mention cites if it is taken for the source of one more attribution. */
  private CitedSource given(
      ParsedDocument document,
      @Nullable LocalDate date,
      List<Attribution> attributions,
      Span mention) {
    List<FoundAttribution> all = new ArrayList<>();
    int index = -1;
    for (Attribution a : attributions) {
      if (index < 0 && a.content().get(0).start() > mention.start()) {
        index = all.size();
        all.add(spansOnly(mention));
      }
      all.add(spansOnly(a));
    }
    if (index < 0) {
      index = all.size();
      all.add(spansOnly(mention));
    }
    return resolver.resolve(document, all, date).get(index);
  }

  private static FoundAttribution spansOnly(Span mention) {
    List<Span> source = List.of(mention);
    return new FoundAttribution(
        new AttributionParts(source, List.of(), source, Attribution.Type.INDIRECT),
        Manner.STATEMENT,
        FoundBy.of(Rule.MODEL),
        null,
        "",
        false);
  }

  private static FoundAttribution spansOnly(Attribution a) {
    return new FoundAttribution(
        new AttributionParts(a.source(), a.cue(), a.content(), a.type()),
        Manner.statement(a.negated()),
        a.by(),
        a.confidence(),
        "",
        a.cited().resolution().equals("carried_on"));
  }

  private static List<String> row(Told told) {
    CodedSource coded = told.coded();
    CitedSource cited = told.cited();
    return List.of(
        coded.collection(),
        coded.article(),
        Integer.toString(coded.start()),
        Integer.toString(coded.end()),
        Boolean.toString(told.found()),
        coded.typeName(),
        cited.type().name().toLowerCase(Locale.ROOT),
        cited.typeEvidence(),
        coded.formName(),
        cited.form().name().toLowerCase(Locale.ROOT),
        cited.name(),
        cited.resolution());
  }

  private static Result result(List<Told> told, Problems problems) {
    Map<String, SourceTypeScores.Group> groups = new TreeMap<>();
    int sources = 0;
    int found = 0;
    int noSourcesFound = 0;
    for (Told one : told) {
      var type = one.coded().type();
      var form = one.coded().form();
      if (type == null || form == null) {
        noSourcesFound += one.found() ? 1 : 0;
        continue;
      }
      sources++;
      found += one.found() ? 1 : 0;
      for (String name : List.of("all", one.coded().collection())) {
        groups
            .computeIfAbsent(name, n -> new SourceTypeScores.Group())
            .add(type, form, one.cited());
        if (one.found()) {
          groups
              .computeIfAbsent(name + " found", n -> new SourceTypeScores.Group())
              .add(type, form, one.cited());
        }
      }
    }
    return new Result(
        new SourceTypeScores(groups),
        sources,
        found,
        told.size() - sources,
        noSourcesFound,
        problems.messages());
  }
}
