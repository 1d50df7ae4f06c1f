package news.parallax.text.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import news.parallax.text.Deadline;
import news.parallax.text.Document;

/**
 * A tagger and a parser with their weights. Threads may share one; {@link #parse} may be called by
 * many at a time.
 */
public final class SyntaxModel {
  private static final String RESOURCE = "syntax.model";
  private static final int KIND = 0x50415254;

  private final Lexicon clusters;
  private final Lexicon lexicon;
  private final LinearModel tags;
  private final LinearModel moves;
  private final LinearModel labels;
  private final Shortcuts shortcuts;

  public SyntaxModel(
      Lexicon clusters,
      Lexicon lexicon,
      LinearModel tags,
      LinearModel moves,
      LinearModel labels,
      Shortcuts shortcuts) {
    this.shortcuts = shortcuts;
    this.clusters = clusters;
    this.lexicon = lexicon;
    this.tags = tags;
    this.moves = moves;
    this.labels = labels;
  }

  private static SyntaxModel parts(DataInputStream in) throws IOException {
    Lexicon clusters = Lexicon.read(in);
    Lexicon lexicon = Lexicon.read(in);
    return new SyntaxModel(
        clusters,
        lexicon,
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        Shortcuts.read(in));
  }

  private static final class Shipped {
    static final SyntaxModel MODEL =
        ModelFile.load(SyntaxModel.class, RESOURCE, KIND, SyntaxModel::parts);
  }

  /** The model that comes with Parallax, read when first asked for. */
  public static SyntaxModel load() {
    return Shipped.MODEL;
  }

  /** Writes the model to a file and closes it. */
  public void write(OutputStream file) throws IOException {
    ModelFile.write(
        file,
        KIND,
        out -> {
          clusters.write(out);
          lexicon.write(out);
          tags.write(out);
          moves.write(out);
          labels.write(out);
          shortcuts.write(out);
        });
  }

  /**
   * The document with its words, each with its part of speech, its head and its relation to it.
   * They are worked out when first asked for: whoever asks nothing pays nothing. What comes back is
   * for one thread.
   */
  public ParsedDocument parse(Document document) {
    return new ParsedDocument(document, worker());
  }

  /**
   * The same model with shortcuts for what it decides without exception in the sentences; they are
   * taken as they are, without shortcuts it had before.
   */
  public SyntaxModel withShortcuts(List<Words> sentences) {
    SyntaxModel weighing = new SyntaxModel(clusters, lexicon, tags, moves, labels, Shortcuts.NONE);
    Shortcuts.Counter counter = new Shortcuts.Counter();
    Worker worker = weighing.worker();
    for (Words sentence : sentences) {
      worker.count(sentence, counter);
    }
    return new SyntaxModel(clusters, lexicon, tags, moves, labels, counter.shortcuts());
  }

  public Worker worker() {
    return new Worker();
  }

  /** Parses sentences one after the other; for one thread. */
  public final class Worker {
    private final Tagger tagger = new Tagger(lexicon, tags);
    private final Parser parser = new Parser(shortcuts, moves, labels);
    private final Features features = new Features();
    private final int[] sums = LinearModel.sums();
    private final State state = new State();

    Lexicon clusters() {
      return clusters;
    }

    void tag(Words words, Tree tree, int sentence) {
      tagger.tag(
          words,
          words.sentenceFirst(sentence),
          words.sentenceFirst(sentence + 1),
          tree.tags(),
          features,
          sums);
    }

    /** Tags a sentence if it is not tagged yet, and parses it. */
    public void parse(Words words, Tree tree, int sentence) {
      Deadline.check();
      int first = words.sentenceFirst(sentence);
      int end = words.sentenceFirst(sentence + 1);
      if (first < end && tree.tag(first) == Tree.UNKNOWN) {
        tag(words, tree, sentence);
      }
      parser.parse(words, tree, first, end, state, features, sums);
    }

    /** Works out how a word of a parsed sentence hangs on its head. */
    public void label(Words words, Tree tree, int word) {
      tree.relate(word, parser.label(words, tree, word, features, sums));
    }

    /** Counts the decisions about the words of one sentence. */
    private void count(Words words, Shortcuts.Counter counter) {
      Tree tree = new Tree(words.count());
      tag(words, tree, 0);
      state.start(words, tree, 0, words.count());
      while (!state.isDone()) {
        int move = parser.move(state, features, sums);
        if (state.isChoice()) {
          counter.addMove(state, move);
        }
        state.apply(move);
      }
      for (int w = 0; w < words.count(); w++) {
        if (tree.head(w) >= 0 && !Tag.isSign(tree.tag(w))) {
          counter.addRelation(tree, w, parser.label(words, tree, w, features, sums));
        }
      }
    }
  }
}
