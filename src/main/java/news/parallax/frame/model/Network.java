package news.parallax.frame.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.frame.model.Weights.Group;
import news.parallax.frame.model.Weights.Head;

/**
 * A network of one hidden layer over the vectors of a sentence and of what stands around it, with
 * the scores of the codebook's cues beside it (after Joulin et al. 2017, with context). Threads may
 * share one.
 */
public final class Network {
  /** The parts that are the same for all sentences, and as costly as the article is long. */
  private static final Set<Group> SHARED = EnumSet.of(Group.HEADLINE, Group.ARTICLE);

  private final Weights weights;

  /** The matrices of the parts by columns, so that hidden units are worked out side by side. */
  private final float[][] columns;

  /**
   * @param weights must not change any more
   */
  public Network(Weights weights) {
    this.weights = weights;
    this.columns = new float[weights.mix().length][];
    for (int g = 0; g < columns.length; g++) {
      columns[g] =
          Matrices.transposed(
              weights.mix()[g], weights.sizes().hidden(), weights.sizes().dimensions());
    }
  }

  public Weights weights() {
    return weights;
  }

  /**
   * An article under way through the network. What was worked out for a sentence is kept, for
   * several codebooks ask for the same.
   */
  public final class Pass {
    private final Pooled pooled;

    /** What the parts add, by group and sentence. */
    private final float[][][] parts;

    private final float[][] units;

    public Pass(Pooled pooled) {
      this.pooled = pooled;
      this.units = new float[pooled.sentences()][];
      this.parts = new float[columns.length][pooled.sentences()][];
    }

    public Pooled pooled() {
      return pooled;
    }

    /**
     * The hidden units of the i-th sentence read; a unit that is not active is 0.
     *
     * @return not to be changed
     */
    public float[] hidden(int s) {
      if (units[s] == null) {
        units[s] = activated(s);
      }
      return units[s];
    }

    private float[] activated(int s) {
      float[] hidden = weights.bias().clone();
      for (Group group : Group.values()) {
        float[] part = part(group, s);
        for (int h = 0; h < hidden.length; h++) {
          hidden[h] += part[h];
        }
      }
      for (int h = 0; h < hidden.length; h++) {
        hidden[h] = Math.max(0, hidden[h]);
      }
      return hidden;
    }

    /** What a part adds to the hidden units; worked out once, however often it is asked for. */
    private float[] part(Group group, int s) {
      float[][] of = parts[group.index()];
      int at = SHARED.contains(group) ? 0 : s;
      if (of[at] == null) {
        of[at] = mixed(group, s);
      }
      return of[at];
    }

    private float[] mixed(Group group, int s) {
      float[] of = columns[group.index()];
      float[] vector = pooled.vector(group, s);
      float[] part = new float[weights.sizes().hidden()];
      int d = 0;
      for (; d + 3 < vector.length; d += 4) {
        Matrices.addFourTo(part, vector, d, of);
      }
      for (; d < vector.length; d++) {
        Matrices.addTo(part, vector[d], of, d * part.length);
      }
      return part;
    }

    /**
     * What the parts of the article around a sentence add to the log odds of a frame, by name:
     * neighbours, headline, article.
     *
     * @param hidden of the sentence
     */
    public Map<String, Double> context(int s, Head head, int frame, float[] hidden) {
      Map<String, Double> added = new TreeMap<>();
      for (Group group : Group.values()) {
        if (group != Group.SENTENCE) {
          added.merge(group.part(), through(part(group, s), head, frame, hidden), Double::sum);
        }
      }
      return added;
    }

    /**
     * What a sentence's own words and pairs of words add to the log odds of a frame where its
     * hidden units stand, by the word's index less that of the sentence's first; not told of words
     * of grammar.
     *
     * @param hidden of the sentence
     */
    public double[] contributions(Reading reading, int s, Head head, int frame, float[] hidden) {
      float[] back = new float[weights.sizes().dimensions()];
      float[] mix = weights.mix()[Group.SENTENCE.index()];
      for (int h = 0; h < hidden.length; h++) {
        float much = hidden[h] > 0 ? head.output()[frame * hidden.length + h] : 0;
        if (much != 0) {
          Matrices.addTo(back, much, mix, h * back.length);
        }
      }
      float scale = pooled.scale(Group.SENTENCE, s);
      int first = reading.firstWord(s);
      double[] found = new double[reading.firstWord(s + 1) - first];
      int[] rows = rows(reading, first, found.length);
      float[] products = Matrices.products(weights.vectors(), rows, back);
      for (int w = 0; w < found.length; w++) {
        if (rows[2 * w] >= 0) {
          found[w] += scale * pooled.emphasis(first + w) * products[2 * w];
        }
        if (rows[2 * w + 1] >= 0) {
          double pair = scale * pooled.pairEmphasis(first + w) * products[2 * w + 1];
          found[w] += pair / 2;
          found[w - 1] += pair / 2;
        }
      }
      return found;
    }

    /** By turns the rows of words that tell something and of pairs with one; or UNKNOWN. */
    private int[] rows(Reading reading, int first, int count) {
      int[] rows = new int[2 * count];
      boolean told = false;
      for (int w = 0; w < count; w++) {
        boolean before = told;
        told = reading.tells(first + w);
        rows[2 * w] = told ? pooled.wordRow(first + w) : Vocabulary.UNKNOWN;
        rows[2 * w + 1] = told || before ? pooled.pairRow(first + w) : Vocabulary.UNKNOWN;
      }
      return rows;
    }
  }

  /** What each group of parts adds to a frame's log odds where the hidden units stand. */
  private static double through(float[] part, Head head, int frame, float[] hidden) {
    double sum = 0;
    for (int h = 0; h < hidden.length; h++) {
      sum += hidden[h] > 0 ? head.output()[frame * hidden.length + h] * part[h] : 0;
    }
    return sum;
  }

  /** The log odds of each frame of a codebook by the words alone: no cue is found. */
  public static double[] logOdds(Head head, float[] hidden) {
    double[] odds = new double[head.frameIds().size()];
    float[] byUnits = Matrices.products(head.output(), hidden, odds.length);
    for (int f = 0; f < odds.length; f++) {
      odds[f] = head.bias()[f] + byUnits[f];
    }
    return odds;
  }

  /** The log odds of each frame of a codebook. */
  public static double[] logOdds(Head head, float[] hidden, float[] cues) {
    double[] odds = new double[head.frameIds().size()];
    float[] byUnits = Matrices.products(head.output(), hidden, odds.length);
    float[] byCues = Matrices.products(head.cues(), cues, odds.length);
    for (int f = 0; f < odds.length; f++) {
      odds[f] = head.bias()[f] + byUnits[f] + byCues[f];
    }
    return odds;
  }

  /** The probability of the f-th frame of a head. */
  public static double probability(Head head, int f, double logOdds) {
    return 1
        / (1 + StrictMath.exp(-(head.scale().slope()[f] * logOdds + head.scale().offset()[f])));
  }
}
