package news.parallax.source.learned;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import news.parallax.source.Attribution;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.LinearModel;
import news.parallax.text.syntax.ModelFile;

/**
 * Judges whole attributions: a logistic regression over what the model and the rules propose.
 *
 * @param model how likely a proposal is right
 * @param least from which confidence on attributions are trusted
 */
public record Rescorer(LinearModel model, Least least) {
  private static final String RESOURCE = "rescorer.model";
  private static final int KIND = 0x50415234;
  private static final double STEPS = 10_000;

  /** The least confidences by type. */
  public record Least(double direct, double indirect, double mixed) {
    double of(Attribution.Type type) {
      return switch (type) {
        case DIRECT -> direct;
        case INDIRECT -> indirect;
        case MIXED -> mixed;
      };
    }
  }

  /**
   * The one that comes with Parallax.
   *
   * @throws IllegalStateException if it is missing
   */
  static Rescorer load() {
    return ModelFile.load(Rescorer.class, RESOURCE, KIND, Rescorer::parts);
  }

  static Rescorer read(InputStream file) throws IOException {
    return ModelFile.read(file, KIND, Rescorer::parts);
  }

  private static Rescorer parts(DataInputStream in) throws IOException {
    LinearModel model = LinearModel.read(in);
    return new Rescorer(model, new Least(in.readDouble(), in.readDouble(), in.readDouble()));
  }

  /** Writes the model to a file and closes it. */
  public void write(OutputStream file) throws IOException {
    ModelFile.write(
        file,
        KIND,
        out -> {
          model.write(out);
          out.writeDouble(least.direct());
          out.writeDouble(least.indirect());
          out.writeDouble(least.mixed());
        });
  }

  /** Between 0 and 1, to four decimals: more would pretend to a precision the weights lack. */
  double confidence(Features proposal, int[] sums) {
    return Math.rint(STEPS * model.probability(proposal, sums)) / STEPS;
  }

  boolean trusts(Attribution.Type type, double confidence) {
    return confidence >= least.of(type);
  }
}
