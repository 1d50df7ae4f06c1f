package news.parallax.frame.character;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.frame.model.FrameModel;
import news.parallax.frame.model.Network;
import news.parallax.frame.model.Pooled;
import news.parallax.frame.model.Reading;
import news.parallax.frame.model.RunningText;
import news.parallax.frame.model.Weights;
import news.parallax.frame.model.Weights.Head;
import news.parallax.text.Document;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Words;

/**
 * What the model of running text sees in the sentence of an actor, and the vectors of the words the
 * actor is, hangs on, stands among and is modified by.
 */
final class ContextVectors {
  private static final int WINDOW = 4;
  private static final int PARTS = 4;

  private final Words words;
  private final Dependencies tree;
  private final Weights weights;
  private final int ofContext;
  private final Reading reading;
  private final Pooled pooled;
  private final Network.Pass pass;

  /** For each word its number in the reading; -1: it is not read. */
  private final int[] read;

  /** For each sentence of the document its number in the reading. */
  private final Map<Integer, Integer> sentences = new HashMap<>();

  /** The numbers of a sentence that is not read. */
  private final float[] unread;

  private int known = -1;
  private float[] ofSentence = {};

  ContextVectors(ParsedDocument document) {
    FrameModel model = FrameModel.shipped();
    words = document.words();
    tree = Dependencies.of(document);
    weights = model.network().weights();
    ofContext =
        weights.sizes().hidden()
            + weights.heads().stream().mapToInt(h -> h.frameIds().size()).sum();
    unread = new float[ofContext];
    RunningText text = model.read(document.document());
    reading = text.reading();
    pass = text.pass();
    pooled = pass.pooled();
    read = new int[words.count()];
    Arrays.fill(read, -1);
    for (int s = 0; s < reading.size(); s++) {
      sentences.put(reading.sentence(s), s);
      for (int r = reading.firstWord(s); r < reading.firstWord(s + 1); r++) {
        int w = words.at(reading.span(r).end() - 1);
        if (w < read.length) {
          read[w] = r;
        }
      }
    }
  }

  /** No features yet but what the sentence of an appearance shares with all in it. */
  CastingFeatures begin(int sentence) {
    Integer s = sentences.get(sentence);
    return new CastingFeatures(
        s == null ? unread : ofSentence(s), PARTS * weights.sizes().dimensions());
  }

  void add(Appearance appearance, int sentence, CastingFeatures to) {
    if (!sentences.containsKey(sentence)) {
      return;
    }
    float[] numbers = to.own();
    int dimensions = weights.sizes().dimensions();
    int head = appearance.head();
    int noun = tree.firstJoined(head);
    if (appearance.form().tells()) {
      word(noun, 0, numbers);
    }
    int governor = tree.head(noun);
    if (governor >= 0) {
      word(governor, dimensions, numbers);
      if (tree.relation(noun) == Relation.POBJ && tree.head(governor) >= 0) {
        word(tree.head(governor), dimensions, numbers);
      }
    }
    int end = Math.min(tree.end(head), head + WINDOW + 1);
    for (int w = Math.max(tree.first(head), head - WINDOW); w < end; w++) {
      if (w != head) {
        word(w, 2 * dimensions, numbers);
      }
    }
    for (int child : tree.children(head)) {
      word(child, 3 * dimensions, numbers);
    }
  }

  /** Whether a word says something by itself, being no word of grammar. */
  boolean tells(int word) {
    return read[word] >= 0 && reading.tells(read[word]);
  }

  private void word(int word, int from, float[] to) {
    if (read[word] < 0 || pooled.wordRow(read[word]) < 0) {
      return;
    }
    float[] vectors = weights.vectors();
    int dimensions = weights.sizes().dimensions();
    int row = pooled.wordRow(read[word]) * dimensions;
    for (int d = 0; d < dimensions; d++) {
      to[from + d] += vectors[row + d];
    }
  }

  /** The hidden units and the probability of each frame by the words alone. */
  private float[] ofSentence(int s) {
    if (s != known) {
      float[] hidden = pass.hidden(s);
      ofSentence = Arrays.copyOf(hidden, ofContext);
      int at = hidden.length;
      for (Head head : weights.heads()) {
        int frames = head.frameIds().size();
        double[] odds = Network.logOdds(head, hidden);
        for (int f = 0; f < frames; f++) {
          ofSentence[at++] = (float) Network.probability(head, f, odds[f]);
        }
      }
      known = s;
    }
    return ofSentence;
  }

  /** The index of the document's sentence that holds an offset; -1 if none does. */
  static int sentenceAt(Document document, int offset) {
    List<Document.Sentence> all = document.sentences();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
