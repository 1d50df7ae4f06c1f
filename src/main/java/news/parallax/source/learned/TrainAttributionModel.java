package news.parallax.source.learned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.parallax.text.syntax.SyntaxModel;

/**
 * Trains the model of {@link LearnedAttributionFinder} from files the user supplies; see
 * docs/models/attribution-learned.md.
 */
public final class TrainAttributionModel {
  private TrainAttributionModel() {}

  /** Arguments: a file of articles with marked attributions; the model to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("Usage: TrainAttributionModel MARKED.jsonl OUT.model");
      System.exit(2);
    }
    Path out = Path.of(args[1]);
    AttributionTrainer trainer = new AttributionTrainer(SyntaxModel.load());
    AttributionModel model = trainer.train(trainer.examples(GoldArticle.read(Path.of(args[0]))));
    model.write(Files.newOutputStream(out));
    System.out.println("Wrote " + out + ", " + Files.size(out) + " bytes");
  }
}
