package news.parallax.beam.schema;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.parallax.source.Actor;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.SyntaxModel;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.transforms.providers.ErrorHandling;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.display.DisplayData;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;

/** Finds the attributions of one article and makes them rows. */
class FindAttributions extends DoFn<Row, Row> {
  private static final long serialVersionUID = 1;

  static final TupleTag<Row> FOUND = new TupleTag<>() {};
  static final TupleTag<Row> FAILED = new TupleTag<>() {};

  /**
   * What is slow to load, once a process for each list of actors: engines make a new copy of a DoFn
   * for every bundle.
   */
  private static final Map<List<Actor>, Tools> LOADED = new ConcurrentHashMap<>();

  private final Counter articles = Metrics.counter("parallax", "articles");
  private final Counter attributions = Metrics.counter("parallax", "attributions");
  private final Counter failed = Metrics.counter("parallax", "defects");
  private final String text;
  private final AttributionRows rows;
  private final ActorList actors;
  private final @Nullable Schema errors;

  private record Tools(Segmenter segmenter, SyntaxModel syntax, AttributionExtractor extractor) {
    static Tools of(ActorList actors) {
      return new Tools(new Segmenter(), SyntaxModel.load(), LearnedAttributions.extractor(actors));
    }

    List<Attribution> find(String words) {
      return extractor.extract(syntax.parse(segmenter.segment(words)));
    }
  }

  /**
   * @param text the field of the text
   * @param errors the schema of what is told of articles at which the analysis fails; null to fail
   *     at the first of them
   */
  FindAttributions(String text, AttributionRows rows, ActorList actors, @Nullable Schema errors) {
    this.text = text;
    this.rows = rows;
    this.actors = actors;
    this.errors = errors;
  }

  @ProcessElement
  public void process(@Element Row article, MultiOutputReceiver output) {
    String words = article.getString(text);
    if (words == null) {
      return;
    }
    List<Attribution> found;
    try {
      found = find(words);
    } catch (RuntimeException | StackOverflowError e) {
      if (errors == null) {
        throw e;
      }
      failed.inc();
      output.get(FAILED).output(ErrorHandling.errorRecord(errors, article, e));
      return;
    }
    articles.inc();
    attributions.inc(found.size());
    for (Attribution attribution : found) {
      output.get(FOUND).output(rows.row(article, attribution, words));
    }
  }

  List<Attribution> find(String words) {
    return LOADED.computeIfAbsent(actors.actors(), unused -> Tools.of(actors)).find(words);
  }

  @Override
  public void populateDisplayData(DisplayData.Builder builder) {
    builder
        .add(DisplayData.item("text", text).withLabel("Field of the text"))
        .add(DisplayData.item("actors", actors.actors().size()).withLabel("Actors given"));
  }
}
