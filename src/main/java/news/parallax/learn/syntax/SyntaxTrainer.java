package news.parallax.learn.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.Lexicon;
import news.parallax.text.syntax.LinearModel;
import news.parallax.text.syntax.Parser;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Shortcuts;
import news.parallax.text.syntax.State;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Tagger;
import news.parallax.text.syntax.Tree;

/** Trains the tagger and the parser on parsed sentences. */
public final class SyntaxTrainer {
  private static final int FEWEST = 2;
  private static final int TAG_BITS = 16;
  private static final int MOVE_BITS = 20;
  private static final int LABEL_BITS = 15;

  private final Lexicon clusters;
  private final List<TreeBank.Sentence> train;
  private final Features features = new Features();
  private final float[] scores = new float[64];

  public SyntaxTrainer(Lexicon clusters, List<TreeBank.Sentence> train) {
    this.clusters = clusters;
    this.train = train;
  }

  public SyntaxModel train() {
    Lexicon lexicon = lexicon();
    LinearModel tags = trainTagger(lexicon, 4);
    Tagger tagger = new Tagger(lexicon, tags);
    LinearModel moves = trainMoves(tagger, 4);
    LinearModel labels = trainLabels(tagger, 3);
    return new SyntaxModel(clusters, lexicon, tags, moves, labels, Shortcuts.NONE)
        .withShortcuts(train.stream().map(sentence -> sentence.words).toList());
  }

  /** Words seen often and nearly always with one tag. */
  private Lexicon lexicon() {
    Map<Integer, int[]> counts = new HashMap<>();
    for (TreeBank.Sentence sentence : train) {
      for (int w = 0; w < sentence.tags.length; w++) {
        if (Tag.ofSign(sentence.words.first(w)) < 0) {
          counts
              .computeIfAbsent(Tagger.key(sentence.words, w), key -> new int[Tag.NONE + 1])[
              sentence.tags[w]]++;
        }
      }
    }
    Map<Integer, Short> entries = new TreeMap<>();
    counts.forEach(
        (key, byTag) -> {
          int total = 0;
          int best = 0;
          for (int t = 0; t < byTag.length; t++) {
            total += byTag[t];
            best = byTag[t] > byTag[best] ? t : best;
          }
          if (total >= 20 && byTag[best] >= 0.99 * total) {
            entries.put(key, (short) best);
          }
        });
    System.out.println(entries.size() + " words with one tag");
    return new Lexicon(entries);
  }

  private LinearModel trainTagger(Lexicon lexicon, int rounds) {
    Perceptron perceptron = new Perceptron(TAG_BITS, Tag.LEARNED);
    byte[] tags = new byte[1000];
    for (int round = 0; round < rounds; round++) {
      int wrong = 0;
      int all = 0;
      for (TreeBank.Sentence sentence : train) {
        for (int w = 0; w < sentence.tags.length; w++) {
          int known = Tagger.known(sentence.words, w, lexicon);
          if (known >= 0) {
            tags[w] = (byte) known;
            continue;
          }
          Tagger.extract(sentence.words, 0, sentence.tags.length, w, tags, features);
          perceptron.step();
          perceptron.scores(features, scores);
          int best = best(Tag.LEARNED);
          int gold = Math.min(sentence.tags[w], Tag.X);
          all++;
          if (best != gold) {
            perceptron.correct(features, gold, best);
            wrong++;
          }
          tags[w] = (byte) best;
        }
      }
      System.out.println("tagger round " + round + ": wrong " + wrong + " of " + all);
    }
    return perceptron.model(FEWEST, 0.001);
  }

  private LinearModel trainMoves(Tagger tagger, int rounds) {
    Perceptron perceptron = new Perceptron(MOVE_BITS, 3);
    int[] sums = LinearModel.sums();
    int steps = 0;
    for (int round = 0; round < rounds; round++) {
      int wrong = 0;
      int all = 0;
      for (TreeBank.Sentence sentence : train) {
        int n = sentence.tags.length;
        Tree tree = new Tree(n);
        tagger.tag(sentence.words, 0, n, tree.tags(), features, sums);
        State state = new State();
        state.start(sentence.words, tree, 0, n);
        while (!state.isDone()) {
          state.extract(features);
          perceptron.step();
          perceptron.scores(features, scores);
          int best = -1;
          int bestRight = -1;
          int least = Integer.MAX_VALUE;
          for (int move = 0; move < 3; move++) {
            least = Math.min(least, state.cost(move, sentence.heads));
          }
          for (int move = 0; move < 3; move++) {
            int cost = state.cost(move, sentence.heads);
            if (cost == Integer.MAX_VALUE) {
              continue;
            }
            if (best < 0 || scores[move] > scores[best]) {
              best = move;
            }
            if (cost == least && (bestRight < 0 || scores[move] > scores[bestRight])) {
              bestRight = move;
            }
          }
          all++;
          if (best != bestRight) {
            wrong++;
            perceptron.correct(features, bestRight, best);
          }
          boolean explore = round > 0 && ++steps % 10 != 0;
          state.apply(explore ? best : bestRight);
        }
      }
      System.out.println("moves round " + round + ": wrong " + wrong + " of " + all);
    }
    return perceptron.model(FEWEST, 0.0005);
  }

  private LinearModel trainLabels(Tagger tagger, int rounds) {
    int classes = Relation.COUNT;
    Perceptron perceptron = new Perceptron(LABEL_BITS, classes);
    int[] sums = LinearModel.sums();
    for (int round = 0; round < rounds; round++) {
      int wrong = 0;
      int all = 0;
      for (TreeBank.Sentence sentence : train) {
        int n = sentence.tags.length;
        Tree tree = new Tree(n);
        tagger.tag(sentence.words, 0, n, tree.tags(), features, sums);
        tree.clear(0, n);
        for (int w = 0; w < n; w++) {
          tree.attach(w, sentence.heads[w]);
        }
        for (int w = 0; w < n; w++) {
          if (sentence.heads[w] < 0 || Tag.isSign(tree.tag(w))) {
            continue;
          }
          Parser.extractLabel(sentence.words, tree, w, features);
          perceptron.step();
          perceptron.scores(features, scores);
          int best = best(classes);
          all++;
          if (best != sentence.relations[w]) {
            perceptron.correct(features, sentence.relations[w], best);
            wrong++;
          }
        }
      }
      System.out.println("labels round " + round + ": wrong " + wrong + " of " + all);
    }
    return perceptron.model(FEWEST, 0.001);
  }

  private int best(int classes) {
    int best = 0;
    for (int c = 1; c < classes; c++) {
      best = scores[c] > scores[best] ? c : best;
    }
    return best;
  }
}
