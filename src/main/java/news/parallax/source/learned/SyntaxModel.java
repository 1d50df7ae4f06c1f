package news.parallax.source.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A tagger and a parser. Threads may share one; each needs a worker of its own. */
final class SyntaxModel {
  private final Lexicon clusters;
  private final Lexicon lexicon;
  private final LinearModel tags;
  private final LinearModel moves;
  private final LinearModel labels;

  SyntaxModel(
      Lexicon clusters, Lexicon lexicon, LinearModel tags, LinearModel moves, LinearModel labels) {
    this.clusters = clusters;
    this.lexicon = lexicon;
    this.tags = tags;
    this.moves = moves;
    this.labels = labels;
  }

  void write(DataOutputStream out) throws IOException {
    clusters.write(out);
    lexicon.write(out);
    tags.write(out);
    moves.write(out);
    labels.write(out);
  }

  static SyntaxModel read(DataInputStream in) throws IOException {
    Lexicon clusters = Lexicon.read(in);
    Lexicon lexicon = Lexicon.read(in);
    return new SyntaxModel(
        clusters, lexicon, LinearModel.read(in), LinearModel.read(in), LinearModel.read(in));
  }

  Worker worker() {
    return new Worker();
  }

  /** Parses sentences one after the other; for one thread. */
  final class Worker {
    private final Tagger tagger = new Tagger(lexicon, tags);
    private final Parser parser = new Parser(moves, labels);
    private final Features features = new Features();
    private final int[] sums = LinearModel.sums();
    private final State state = new State();

    Lexicon clusters() {
      return clusters;
    }

    void tag(Words words, Syntax syntax, int sentence) {
      tagger.tag(
          words,
          words.sentenceFirst(sentence),
          words.sentenceFirst(sentence + 1),
          syntax.tags(),
          features,
          sums);
    }

    /** Tags and parses a sentence. */
    void parse(Words words, Syntax syntax, int sentence) {
      int first = words.sentenceFirst(sentence);
      int end = words.sentenceFirst(sentence + 1);
      tag(words, syntax, sentence);
      parser.parse(words, syntax, first, end, state, features, sums);
    }
  }
}
