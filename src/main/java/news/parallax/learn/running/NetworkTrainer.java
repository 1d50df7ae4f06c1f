package news.parallax.learn.running;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import news.parallax.frame.model.Network;
import news.parallax.frame.model.Pooled;
import news.parallax.frame.model.Reading;
import news.parallax.frame.model.Weights;
import news.parallax.frame.model.Weights.Group;
import news.parallax.frame.model.Weights.Head;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of a {@link Network} from probabilities of frames, text by text, by stochastic
 * gradient descent on the cross entropy with a step of its own for each weight (AdaGrad: Duchi,
 * Hazan and Singer 2011). A part of the words is left out at random each time a text is read
 * (Srivastava et al. 2014). The same texts and seed give the same weights.
 */
final class NetworkTrainer {

  /**
   * How to learn.
   *
   * @param rounds how often each text is read
   * @param rate of the weights of the layers
   * @param vectorRate of the words' vectors
   * @param dropped share of words left out
   * @param decay pull of the layers' weights towards 0
   */
  record Settings(
      int rounds, double rate, double vectorRate, double dropped, double decay, int seed) {}

  private final Weights weights;
  private final Settings settings;
  private final SplittableRandom random;
  private final Step vectors;
  private final List<Step> mix = new ArrayList<>();
  private final Step bias;
  private final List<Step[]> heads = new ArrayList<>();

  /** Weights with what they have been changed by so far. */
  private static final class Step {
    private static final float START = 1e-2f;

    final float[] weights;
    final float[] gradient;
    private final float[] squares;

    Step(float[] weights, boolean dense) {
      this.weights = weights;
      this.gradient = new float[dense ? weights.length : 0];
      this.squares = new float[weights.length];
      Arrays.fill(squares, START);
    }

    void take(int i, float slope, float rate) {
      squares[i] += slope * slope;
      weights[i] -= (float) (rate * slope / Math.sqrt(squares[i]));
    }

    void takeAll(float rate, float decay) {
      for (int i = 0; i < gradient.length; i++) {
        if (gradient[i] != 0) {
          take(i, gradient[i] + decay * weights[i], rate);
          gradient[i] = 0;
        }
      }
    }
  }

  /**
   * @param weights where to start; changed in place
   */
  NetworkTrainer(Weights weights, Settings settings) {
    this.weights = weights;
    this.settings = settings;
    this.random = new SplittableRandom(settings.seed());
    this.vectors = new Step(weights.vectors(), false);
    for (float[] matrix : weights.mix()) {
      mix.add(new Step(matrix, true));
    }
    this.bias = new Step(weights.bias(), true);
    for (Head head : weights.heads()) {
      heads.add(
          new Step[] {
            new Step(head.output(), true), new Step(head.cues(), true), new Step(head.bias(), true)
          });
    }
  }

  /** Learns from the texts. */
  void train(List<TrainingText> texts) {
    List<TrainingText> order = new ArrayList<>(texts);
    for (int round = 0; round < settings.rounds(); round++) {
      shuffle(order);
      double pace = 1 - 0.9 * round / Math.max(1, settings.rounds() - 1);
      for (TrainingText text : order) {
        learn(text, pace);
      }
    }
  }

  private void shuffle(List<TrainingText> texts) {
    for (int i = texts.size() - 1; i > 0; i--) {
      Collections.swap(texts, i, random.nextInt(i + 1));
    }
  }

  private void learn(TrainingText text, double pace) {
    Reading reading = text.reading();
    boolean[] kept = new boolean[reading.firstWord(reading.size())];
    for (int w = 0; w < kept.length; w++) {
      kept[w] = random.nextDouble() >= settings.dropped();
    }
    Pooled pooled = new Pooled(weights, reading, kept);
    float[][] wordSlopes = new float[reading.size()][];
    float[][] pairSlopes = new float[reading.size()][];
    for (TrainingText.Target target : text.targets()) {
      learn(text, target, pooled, wordSlopes, pairSlopes);
    }
    float rate = (float) (settings.rate() * pace);
    float decay = (float) settings.decay();
    mix.forEach(step -> step.takeAll(rate, decay));
    bias.takeAll(rate, 0);
    for (Step[] steps : heads) {
      for (Step step : steps) {
        step.takeAll(rate, decay);
      }
    }
    float vectorRate = (float) (settings.vectorRate() * pace);
    for (int s = 0; s < reading.size(); s++) {
      for (int w = reading.firstWord(s); w < reading.firstWord(s + 1); w++) {
        move(pooled.wordRow(w), pooled.emphasis(w), wordSlopes[s], vectorRate);
        if (pairSlopes[s] != null && pooled.pairRow(w) >= 0) {
          move(pooled.pairRow(w), pooled.pairEmphasis(w), pairSlopes[s], vectorRate);
        }
      }
    }
  }

  private void move(int row, float much, float @Nullable [] slopes, float rate) {
    if (row >= 0 && slopes != null) {
      int from = row * slopes.length;
      for (int d = 0; d < slopes.length; d++) {
        vectors.take(from + d, much * slopes[d], rate);
      }
    }
  }

  private void learn(
      TrainingText text,
      TrainingText.Target target,
      Pooled pooled,
      float[][] wordSlopes,
      float[][] pairSlopes) {
    int s = target.sentence();
    int n = weights.sizes().hidden();
    int dims = weights.sizes().dimensions();
    Group[] groups = Group.values();
    float[][] in = new float[groups.length][];
    float[] hidden = weights.bias().clone();
    for (Group group : groups) {
      in[group.index()] = pooled.vector(group, s);
      float[] m = weights.mix()[group.index()];
      for (int h = 0; h < n; h++) {
        float sum = 0;
        for (int d = 0; d < dims; d++) {
          sum += m[h * dims + d] * in[group.index()][d];
        }
        hidden[h] += sum;
      }
    }
    for (int h = 0; h < n; h++) {
      hidden[h] = Math.max(0, hidden[h]);
    }
    float[] back = new float[n];
    for (int k = 0; k < heads.size(); k++) {
      float[] wanted = target.values().get(k);
      if (wanted != null) {
        slope(k, hidden, text.cues().get(k).of(s), wanted, target.weight(), back);
      }
    }
    for (Group group : groups) {
      int g = group.index();
      float[] m = weights.mix()[g];
      float[] gradient = mix.get(g).gradient;
      float[] slopes = new float[dims];
      for (int h = 0; h < n; h++) {
        if (hidden[h] > 0 && back[h] != 0) {
          int from = h * dims;
          for (int d = 0; d < dims; d++) {
            slopes[d] += back[h] * m[from + d];
            gradient[from + d] += back[h] * in[g][d];
          }
        }
      }
      float scale = pooled.scale(group, s);
      for (int member : pooled.members(group, s)) {
        wordSlopes[member] = add(slopes, scale, wordSlopes[member]);
        if (group == Group.SENTENCE) {
          pairSlopes[member] = add(slopes, scale, pairSlopes[member]);
        }
      }
    }
    for (int h = 0; h < n; h++) {
      bias.gradient[h] += hidden[h] > 0 ? back[h] : 0;
    }
  }

  private static float[] add(float[] slopes, float scale, float @Nullable [] sum) {
    float[] to = sum == null ? new float[slopes.length] : sum;
    for (int d = 0; d < to.length; d++) {
      to[d] += scale * slopes[d];
    }
    return to;
  }

  private void slope(
      int k, float[] hidden, float[] cues, float[] wanted, float weight, float[] back) {
    Head head = weights.heads().get(k);
    Step[] steps = heads.get(k);
    double[] odds = Network.logOdds(head, hidden, cues);
    for (int f = 0; f < odds.length; f++) {
      float slope = weight * (float) (1 / (1 + Math.exp(-odds[f])) - wanted[f]);
      for (int h = 0; h < hidden.length; h++) {
        back[h] += slope * head.output()[f * hidden.length + h];
        steps[0].gradient[f * hidden.length + h] += slope * hidden[h];
      }
      for (int c = 0; c < cues.length; c++) {
        steps[1].gradient[f * cues.length + c] += slope * cues[c];
      }
      steps[2].gradient[f] += slope;
    }
  }
}
