package news.parallax.source.learned;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import news.parallax.source.Attribution;
import news.parallax.source.ConfidenceCalibration;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.LinearModel;
import news.parallax.text.syntax.ModelFile;

/**
 * Judges whole attributions: logistic regressions over what the model and the rules propose.
 *
 * @param sources how likely somebody is the source of a proposal
 * @param contents how likely the content of a proposal begins or ends at a place
 * @param model how likely a proposal is right
 * @param calibration how what it gives becomes a probability, and from which on it is trusted
 */
public record Rescorer(
    LinearModel sources,
    LinearModel contents,
    LinearModel model,
    ConfidenceCalibration calibration) {
  private static final String RESOURCE = "rescorer.model";
  private static final int KIND = 0x50415237;
  private static final double STEPS = 10_000;

  private static final class Shipped {
    static final Rescorer RESCORER =
        ModelFile.load(Rescorer.class, RESOURCE, KIND, Rescorer::parts);
  }

  /** The one that comes with Parallax, read when first asked for. */
  static Rescorer load() {
    return Shipped.RESCORER;
  }

  private static Rescorer parts(DataInputStream in) throws IOException {
    LinearModel sources = LinearModel.read(in);
    LinearModel contents = LinearModel.read(in);
    LinearModel model = LinearModel.read(in);
    return new Rescorer(sources, contents, model, ConfidenceCalibration.read(in));
  }

  /** Writes the model to a file and closes it. */
  public void write(OutputStream file) throws IOException {
    ModelFile.write(
        file,
        KIND,
        out -> {
          sources.write(out);
          contents.write(out);
          model.write(out);
          calibration.write(out);
        });
  }

  /** How the model alone judges a proposal: between 0 and 1. */
  public double score(Features proposal, int[] sums) {
    return model.probability(proposal, sums);
  }

  /**
   * The probability that a proposal is right, to four decimals: more would pretend to a precision
   * the weights lack.
   */
  double confidence(Features proposal, int[] sums, Attribution.Act act) {
    return Math.rint(STEPS * calibration.probability(act, score(proposal, sums))) / STEPS;
  }

  boolean trusts(Attribution.Act act, double confidence) {
    return calibration.trusts(act, confidence);
  }
}
