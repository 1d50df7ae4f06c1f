package news.parallax.source.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Trains the model of {@link LearnedAttributionFinder} from files the user supplies; see
 * docs/models/attribution-learned.md.
 */
public final class TrainAttributionModel {
  private TrainAttributionModel() {}

  /**
   * Arguments: a file of parsed sentences (see {@link TreeBank}) or an earlier model, {@code
   * *.model}, whose tagger and parser are taken over; a file of articles with marked attributions;
   * the model to write.
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println(
          "Usage: TrainAttributionModel PARSED.tsv|EARLIER.model MARKED.jsonl OUT.model");
      System.exit(2);
    }
    Path parsed = Path.of(args[0]);
    SyntaxModel syntax = args[0].endsWith(".model") ? takenOver(parsed) : learned(parsed);
    AttributionTrainer trainer = new AttributionTrainer(syntax);
    AttributionModel model = trainer.train(trainer.examples(GoldArticle.read(Path.of(args[1]))));
    try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
      model.write(out);
    }
    System.out.println("Wrote " + args[2] + ", " + Files.size(Path.of(args[2])) + " bytes");
  }

  private static SyntaxModel takenOver(Path earlier) throws IOException {
    try (InputStream in = Files.newInputStream(earlier)) {
      return AttributionModel.read(in).syntax();
    }
  }

  private static SyntaxModel learned(Path parsed) throws IOException {
    List<String[]> forms = TreeBank.forms(parsed);
    System.out.println("Clustering the words of " + forms.size() + " sentences");
    Lexicon clusters = forms.isEmpty() ? new Lexicon(Map.of()) : WordClusters.of(forms);
    return new SyntaxTrainer(clusters, TreeBank.read(parsed, clusters).sentences()).train();
  }
}
