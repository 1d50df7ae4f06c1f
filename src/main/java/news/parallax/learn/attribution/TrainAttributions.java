package news.parallax.learn.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.evaluate.AttributionScorer;
import news.parallax.evaluate.AttributionScores;
import news.parallax.evaluate.MarkedAttribution;
import news.parallax.evaluate.SpanRoles;
import news.parallax.source.FoundAttribution;
import news.parallax.text.syntax.SyntaxModel;

/**
 * Trains what finds attributions from marked articles, and prints the scores by cross-validation;
 * see docs/models/attribution-learned.md.
 */
public final class TrainAttributions {
  private static final int FOLDS = 5;

  private TrainAttributions() {}

  /**
   * Arguments: a file of marked articles, the folder to write to (the models, and {@code
   * scores.csv}), a folder for what is between.
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3 || !Files.isReadable(Path.of(args[0]))) {
      System.err.println(
          args.length == 3
              ? "There is no file " + args[0] + " of marked articles to read."
              : "Usage: TrainAttributions MARKED.jsonl OUT_FOLDER WORK_FOLDER");
      System.exit(2);
    }
    AttributionScores scores = train(Path.of(args[0]), FOLDS, Path.of(args[1]), Path.of(args[2]));
    scores.lines().forEach(System.out::println);
    scores.table().write(Path.of(args[1]).resolve("scores.csv"));
  }

  /** Trains, writes the models and returns how well they do on articles they have not seen. */
  static AttributionScores train(Path marked, int folds, Path out, Path work) throws IOException {
    List<GoldArticle> articles = GoldArticle.read(marked);
    AttributionTraining training =
        new AttributionTraining(SyntaxModel.load(), articles, folds, work, System.out);
    List<List<FoundAttribution>> found = training.run(out).found();
    AttributionScorer scorer = new AttributionScorer();
    for (int i = 0; i < articles.size(); i++) {
      GoldArticle article = articles.get(i);
      scorer.add(article.text(), gold(article.attributions()), roles(found.get(i)));
    }
    return scorer.scores();
  }

  private static List<SpanRoles> gold(List<MarkedAttribution> marked) {
    return marked.stream()
        .map(one -> new SpanRoles(one.source(), one.cue(), one.content(), one.type()))
        .toList();
  }

  private static List<SpanRoles> roles(List<FoundAttribution> found) {
    List<SpanRoles> roles = new ArrayList<>();
    for (FoundAttribution one : found) {
      String type = one.type().name().toLowerCase(Locale.ROOT);
      SpanRoles role = new SpanRoles(one.source(), one.cue(), one.content(), type);
      int last = roles.size() - 1;
      if (one.carriesOn() && last >= 0) {
        roles.set(last, roles.get(last).and(one.content()));
      } else {
        roles.add(role);
      }
    }
    return roles;
  }
}
