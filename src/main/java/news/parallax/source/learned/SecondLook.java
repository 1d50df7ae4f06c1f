package news.parallax.source.learned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.source.Attribution;
import news.parallax.source.ConfidenceCalibration;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Words;

/**
 * What a second look at the proposals of a document sees, when a first one has told how likely each
 * is: the attribution that holds its cue, rivals for its words, its neighbours, and what else is
 * told by the same cue or of the same source. For one thread.
 */
public final class SecondLook {
  /** How many numbers are told of a proposal. */
  public static final int NUMBERS = 29;

  /** What is less likely, or less likely to be wrong, is not looked at again. */
  private static final double LEAST_DOUBT = 0.06;

  private static final int NEAR = 8;
  private static final int NEIGHBOURS = 6;
  private static final int SENTENCES = 2;
  private static final int DEEPEST = 9;

  /** Stands for the odds of what is not there. */
  private static final float NONE = -9;

  private final ParsedDocument a;
  private final Words words;
  private final Syntax syntax;
  private final Quotes quotes;
  private final List<Proposal> all;
  private final List<Attribution.Act> acts;
  private final ProposalFeatures features;
  private final double[] likely;
  private final float[] odds;
  private final int[] sourceHeads;
  private final Map<Integer, Mean> byCue = new HashMap<>();
  private final Map<Integer, Mean> bySource = new HashMap<>();

  /** How likely several are on average. */
  private static final class Mean {
    int count;
    double sum;

    void add(double likely) {
      count++;
      sum += likely;
    }

    float without(double one) {
      return count > 1 ? (float) ((sum - one) / (count - 1)) : -1;
    }
  }

  /**
   * @param features those of all proposals of the document
   * @param acts what the source does in each
   * @param likely how likely each is right at first sight
   */
  public SecondLook(
      ParsedDocument a,
      List<Proposal> all,
      ProposalFeatures features,
      List<Attribution.Act> acts,
      double[] likely) {
    this.a = a;
    this.all = all;
    this.features = features;
    this.acts = acts;
    this.likely = likely.clone();
    words = a.words();
    syntax = a.syntax();
    quotes = a.quotes();
    odds = new float[likely.length];
    sourceHeads = new int[likely.length];
    for (int i = 0; i < likely.length; i++) {
      odds[i] = odds(likely[i]);
      sourceHeads[i] = features.parts(i).sourceHead();
      byCue.computeIfAbsent(a.stem(all.get(i).head()), stem -> new Mean()).add(likely[i]);
      if (sourceHeads[i] >= 0) {
        int form = words.hash(sourceHeads[i]);
        bySource.computeIfAbsent(form, same -> new Mean()).add(likely[i]);
      }
    }
  }

  /** Whether a proposal as likely as this is looked at again. */
  public static boolean isNeeded(double likely) {
    return likely >= LEAST_DOUBT && likely <= 1 - LEAST_DOUBT;
  }

  private static float odds(double likely) {
    return (float) ConfidenceCalibration.logit(likely);
  }

  /**
   * Tells what is seen of a proposal.
   *
   * @param x takes {@value #NUMBERS} numbers
   */
  public void look(int i, float[] x) {
    Proposal p = all.get(i);
    ProposalParts parts = features.parts(i);
    int source = sourceHeads[i];
    x[0] = odds[i];
    x[1] = odds(p.probability());
    x[2] = p.rule() == null ? -1 : (float) p.reliability();
    x[3] = number(acts.get(i));
    x[4] = p.chosen().sure();
    x[5] = p.chosen().ahead();
    x[14] = parts.length;
    x[15] = parts.length == 0 ? 0 : (float) parts.quoted / parts.length;
    x[16] = features.sourceKind(source);
    x[17] = source < 0 ? words.count() : p.head() - source;
    lookAround(i, x);
    lookAtNeighbours(i, x);
    lookAtSame(i, x);
    lookAtSentence(p.head(), parts, x);
  }

  // The order of the acts is part of the model, as it is of the calibration.
  @SuppressWarnings("EnumOrdinal")
  private static int number(Attribution.Act act) {
    return act.ordinal();
  }

  /** What holds the cue, and what shares words of the content. */
  private void lookAround(int i, float[] x) {
    ProposalParts parts = features.parts(i);
    int cue = all.get(i).head();
    int outer = -1;
    float rival = NONE;
    for (int k = Math.max(0, i - NEAR); k < Math.min(odds.length, i + NEAR + 1); k++) {
      ProposalParts other = features.parts(k);
      int head = all.get(k).head();
      if (k == i) {
        continue;
      }
      if (other.first <= cue && cue < other.end) {
        outer = outer < 0 || odds[k] > odds[outer] ? k : outer;
      } else if (!(parts.first <= head && head < parts.end)
          && other.first < parts.end
          && parts.first < other.end) {
        rival = Math.max(rival, odds[k]);
      }
    }
    x[6] = outer < 0 ? NONE : odds[outer];
    x[7] = outer < 0 ? -1 : number(acts.get(outer));
    x[8] = outer < 0 ? -1 : cue - features.parts(outer).first;
    x[9] = rival;
    x[22] = outer < 0 ? -1 : sameSource(i, outer);
  }

  /** 2 if both cite the same word, 1 if the same form, 0 if neither; -1 without a source. */
  private int sameSource(int i, int other) {
    int one = sourceHeads[i];
    int another = sourceHeads[other];
    if (one < 0 || another < 0) {
      return -1;
    }
    return one == another ? 2 : words.hash(one) == words.hash(another) ? 1 : 0;
  }

  private void lookAtNeighbours(int i, float[] x) {
    int sentence = sentence(i);
    boolean last = i + 1 == odds.length;
    x[12] = i == 0 ? NONE : odds[i - 1];
    x[13] = last ? NONE : odds[i + 1];
    x[10] = i == 0 || sentence(i - 1) != sentence ? NONE : x[12];
    x[11] = last || sentence(i + 1) != sentence ? NONE : x[13];
    double sum = 0;
    int count = 0;
    for (int k = Math.max(0, i - NEIGHBOURS); k < Math.min(odds.length, i + NEIGHBOURS + 1); k++) {
      if (k != i && Math.abs(sentence(k) - sentence) <= SENTENCES) {
        sum += likely[k];
        count++;
      }
    }
    x[26] = count == 0 ? -1 : (float) (sum / count);
    x[27] = (float) sum;
  }

  private int sentence(int i) {
    return a.sentenceOf(all.get(i).head());
  }

  /** What else has the same cue or the same source. */
  private void lookAtSame(int i, float[] x) {
    Mean cue = byCue.get(a.stem(all.get(i).head()));
    Mean source = sourceHeads[i] < 0 ? null : bySource.get(words.hash(sourceHeads[i]));
    x[18] = cue == null ? 0 : cue.count - 1;
    x[19] = cue == null ? -1 : cue.without(likely[i]);
    x[20] = source == null ? -1 : source.count - 1;
    x[21] = source == null ? -1 : source.without(likely[i]);
  }

  private void lookAtSentence(int cue, ProposalParts parts, float[] x) {
    int sentence = a.sentenceOf(cue);
    int first = words.sentenceFirst(sentence);
    int end = words.sentenceFirst(sentence + 1);
    x[23] = end - first;
    x[24] = syntax.relation(cue);
    int depth = 0;
    for (int w = cue; w >= 0 && depth < DEEPEST; w = syntax.head(w)) {
      depth++;
    }
    x[25] = depth;
    int quoted = 0;
    for (int w = first; w < end; w++) {
      quoted += quotes.of(w) >= 0 && (w < parts.first || w >= parts.end) ? 1 : 0;
    }
    x[28] = quoted;
  }

  /** Room for what is seen of a proposal. */
  public static float[] numbers() {
    return new float[NUMBERS];
  }
}
