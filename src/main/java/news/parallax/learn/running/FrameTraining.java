package news.parallax.learn.running;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import news.parallax.frame.model.CueScores;
import news.parallax.frame.model.Network;
import news.parallax.frame.model.Weights;
import news.parallax.frame.model.Weights.Group;
import news.parallax.frame.model.Weights.Head;
import news.parallax.text.Segmenter;
import org.jspecify.annotations.Nullable;

/** Learns a frame model from coded blocks, and says what it finds in blocks it did not see. */
final class FrameTraining {
  private static final NetworkTrainer.Settings SETTINGS =
      new NetworkTrainer.Settings(5, 0.05, 0.05, 0.2, 0, 1);
  private static final String ALL = "all";
  private static final int HIDDEN = 64;
  private static final int BUCKETS = 1 << 15;
  private static final double NEIGHBOURS = 0.5;
  private static final double SPREAD = 0.7;
  private static final float RARE = -2;

  /**
   * How exact what is assigned must be on sentences the model did not see: the two marks of the
   * project are .70 and .65, for codebooks of many and of few frames; more is asked, as what four
   * folds give is not quite kept on the fifth, and readers are stricter than coders of blocks.
   */
  private static final double MANY_PRECISION = 0.82;

  private static final double FEW_PRECISION = 0.67;
  private static final int MANY = 10;

  private final List<CodedHead> heads;
  private final List<BlockText> texts;
  private final Weights start;
  private final @Nullable TaughtTexts taught;

  /**
   * @param start vocabulary and vectors to start from
   * @param taught what teachers say of other sentences; null: coded sentences are all there is
   */
  FrameTraining(
      List<CodedHead> heads, List<CodedBlock> blocks, Weights start, @Nullable TaughtTexts taught) {
    Segmenter segmenter = new Segmenter();
    this.heads = List.copyOf(heads);
    this.texts = blocks.stream().map(b -> BlockText.of(b, heads, segmenter)).toList();
    this.start = start;
    this.taught = taught;
  }

  /**
   * What models that did not see a block find in it.
   *
   * @throws IOException if what a teacher says cannot be read
   */
  HeldOut heldOut() throws IOException {
    List<double[][][]> odds = new ArrayList<>();
    texts.forEach(text -> odds.add(new double[heads.size()][][]));
    for (int fold : new TreeSet<>(texts.stream().map(t -> t.block().fold()).toList())) {
      Network network = new Network(learn(block -> block.fold() != fold, Integer.toString(fold)));
      for (int i = 0; i < texts.size(); i++) {
        if (texts.get(i).block().fold() == fold) {
          for (int k = 0; k < heads.size(); k++) {
            odds.get(i)[k] = texts.get(i).logOdds(network, k);
          }
        }
      }
    }
    return new HeldOut(heads, texts.stream().map(BlockText::block).toList(), odds);
  }

  /**
   * The model of all blocks, with probabilities and thresholds by what was held out.
   *
   * @throws IOException if what a teacher says cannot be read
   */
  Weights model(HeldOut heldOut) throws IOException {
    Weights weights = learn(block -> true, ALL);
    for (int k = 0; k < heads.size(); k++) {
      heldOut.calibrate(k, block -> true, precision(heads.get(k)), weights.heads().get(k));
    }
    return weights;
  }

  static double precision(CodedHead head) {
    return head.frameIds().size() >= MANY ? MANY_PRECISION : FEW_PRECISION;
  }

  private Weights learn(Predicate<CodedBlock> seen, String part) throws IOException {
    Weights weights = fresh();
    Set<String> unseen = new HashSet<>();
    List<TrainingText> training = new ArrayList<>();
    for (BlockText text : texts) {
      if (seen.test(text.block())) {
        training.add(text.training(heads));
        if (taught != null) {
          training.addAll(taught.inArticle(text.block()));
        }
      } else {
        unseen.add(text.block().article());
      }
    }
    if (taught != null) {
      training.addAll(taught.of(part, article -> !unseen.contains(article)));
    }
    new NetworkTrainer(weights, SETTINGS).train(training);
    return weights;
  }

  private Weights fresh() {
    SplittableRandom random = new SplittableRandom(SETTINGS.seed());
    int dims = start.sizes().dimensions();
    int words = start.vocabulary().words().size();
    float[] vectors = Arrays.copyOf(start.vectors(), (words + BUCKETS) * dims);
    float[][] mix = new float[Group.values().length][HIDDEN * dims];
    for (Group group : Group.values()) {
      double scale = Math.sqrt(2.0 / dims) * SPREAD * (group == Group.SENTENCE ? 1 : NEIGHBOURS);
      fill(mix[group.index()], scale, random);
    }
    List<Head> fresh = new ArrayList<>();
    for (CodedHead head : heads) {
      int frames = head.frameIds().size();
      float[] output = new float[frames * HIDDEN];
      fill(output, 1 / Math.sqrt(HIDDEN), random);
      float[] bias = new float[frames];
      Arrays.fill(bias, RARE);
      fresh.add(
          new Head(
              head.codebook().id(),
              head.frameIds(),
              output,
              new float[frames * CueScores.PARTS * frames],
              bias,
              new Head.Scale(
                  new float[frames], new float[frames], new float[frames], new float[frames])));
    }
    return new Weights(
        start.vocabulary(),
        start.emphasis(),
        new Weights.Sizes(BUCKETS, dims, HIDDEN),
        vectors,
        mix,
        new float[HIDDEN],
        fresh);
  }

  private static void fill(float[] values, double scale, SplittableRandom random) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * scale);
    }
  }
}
