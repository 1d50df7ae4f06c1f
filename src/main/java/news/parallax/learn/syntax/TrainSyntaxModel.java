package news.parallax.learn.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import news.parallax.text.syntax.Lexicon;

/**
 * Trains the tagger and the parser from parsed sentences; see docs/models/attribution-learned.md.
 */
public final class TrainSyntaxModel {
  private TrainSyntaxModel() {}

  /** Arguments: a file of parsed sentences (see {@link TreeBank}); the model to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("Usage: TrainSyntaxModel PARSED.tsv OUT.model");
      System.exit(2);
    }
    Path parsed = Path.of(args[0]);
    Path out = Path.of(args[1]);
    List<String[]> forms = TreeBank.forms(parsed);
    System.out.println("Clustering the words of " + forms.size() + " sentences");
    Lexicon clusters = forms.isEmpty() ? new Lexicon(Map.of()) : WordClusters.of(forms);
    new SyntaxTrainer(clusters, TreeBank.read(parsed, clusters).sentences())
        .train()
        .write(Files.newOutputStream(out));
    System.out.println("Wrote " + out + ", " + Files.size(out) + " bytes");
  }
}
