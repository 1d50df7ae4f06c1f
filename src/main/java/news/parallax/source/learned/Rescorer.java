package news.parallax.source.learned;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import news.parallax.source.Attribution;
import news.parallax.source.ConfidenceCalibration;
import news.parallax.text.syntax.BoostedTrees;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.LinearModel;
import news.parallax.text.syntax.ModelFile;

/**
 * Judges whole attributions: logistic regressions over what the model and the rules propose, and
 * trees over what is seen when all have been judged once.
 *
 * @param sources how likely somebody is the source of a proposal
 * @param contents how likely the content of a proposal begins or ends at a place
 * @param model how likely a proposal is right at first sight
 * @param second what a second look adds, when it is known how likely those around it are
 * @param calibration how what it gives becomes a probability, and from which on it is trusted
 */
public record Rescorer(
    LinearModel sources,
    LinearModel contents,
    LinearModel model,
    BoostedTrees second,
    ConfidenceCalibration calibration) {
  private static final String RESOURCE = "rescorer.model";
  private static final int KIND = 0x50415238;
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
    BoostedTrees second = BoostedTrees.read(in);
    return new Rescorer(sources, contents, model, second, ConfidenceCalibration.read(in));
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
          second.write(out);
          calibration.write(out);
        });
  }

  /** How likely a proposal is right at first sight: between 0 and 1. */
  double first(Features proposal, int[] sums) {
    return model.probability(proposal, sums);
  }

  /**
   * How likely one is right by a second look.
   *
   * @param first how likely it is at first sight
   * @param seen what {@link SecondLook} tells of it
   */
  double again(double first, float[] seen) {
    return again(second, first, seen);
  }

  /**
   * The same.
   *
   * @param second the trees that look again
   */
  public static double again(BoostedTrees second, double first, float[] seen) {
    return 1 / (1 + StrictMath.exp(-ConfidenceCalibration.logit(first) - second.sum(seen)));
  }

  /**
   * The probability that a proposal is right, to four decimals: more would pretend to a precision
   * the weights lack.
   *
   * @param likely how it was judged in the end
   */
  double confidence(Attribution.Act act, double likely) {
    return Math.rint(STEPS * calibration.probability(act, likely)) / STEPS;
  }

  boolean trusts(Attribution.Act act, double confidence) {
    return calibration.trusts(act, confidence);
  }
}
