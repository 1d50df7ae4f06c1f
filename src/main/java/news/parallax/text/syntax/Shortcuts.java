package news.parallax.text.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decisions that need no weighing, because the weights nearly always come out the same: moves by
 * four tags, relations by the tags of a word and its head and the distance between them.
 */
public final class Shortcuts {
  public static final Shortcuts NONE = new Shortcuts(new Lexicon(Map.of()), new Lexicon(Map.of()));

  private final Lexicon moves;
  private final Lexicon relations;

  private Shortcuts(Lexicon moves, Lexicon relations) {
    this.moves = moves;
    this.relations = relations;
  }

  /** The move that is certain where the parser stands; -1 if none is. */
  int move(State state) {
    return moves.get(state.tags());
  }

  /** The relation of a word to its head that is certain; -1 if none is. */
  int relation(Tree tree, int word) {
    return relations.get(key(tree, word));
  }

  private static int key(Tree tree, int word) {
    int distance = Math.max(-5, Math.min(5, tree.head(word) - word));
    return (tree.tag(word) * 64 + tree.tag(tree.head(word))) * 16 + distance + 8;
  }

  void write(DataOutputStream out) throws IOException {
    moves.write(out);
    relations.write(out);
  }

  static Shortcuts read(DataInputStream in) throws IOException {
    return new Shortcuts(Lexicon.read(in), Lexicon.read(in));
  }

  /** Counts what was decided where, to find out what is certain. */
  static final class Counter {
    /** Cases from which on a context is known at all. */
    private static final int FEWEST = 20;

    /** Share of the cases that must have come out the same. */
    private static final double CERTAIN = 0.99;

    private final Map<Integer, int[]> moves = new HashMap<>();
    private final Map<Integer, int[]> relations = new HashMap<>();

    void addMove(State state, int move) {
      moves.computeIfAbsent(state.tags(), key -> new int[Parser.MOVES])[move]++;
    }

    void addRelation(Tree tree, int word, int relation) {
      relations.computeIfAbsent(key(tree, word), key -> new int[Relation.COUNT])[relation]++;
    }

    Shortcuts shortcuts() {
      return new Shortcuts(certain(moves), certain(relations));
    }

    private static Lexicon certain(Map<Integer, int[]> counts) {
      Map<Integer, Short> certain = new TreeMap<>();
      counts.forEach(
          (context, byDecision) -> {
            int total = 0;
            int best = 0;
            for (int d = 0; d < byDecision.length; d++) {
              total += byDecision[d];
              best = byDecision[d] > byDecision[best] ? d : best;
            }
            if (total >= FEWEST && byDecision[best] >= CERTAIN * total) {
              certain.put(context, (short) best);
            }
          });
      return new Lexicon(certain);
    }
  }
}
