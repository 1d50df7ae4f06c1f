package news.parallax.source.learned;

import news.parallax.text.syntax.Syntax;

/**
 * Where the words around a cue hang in the tree, seen from the cue: at which word and how many
 * steps up they branch off the way from the cue to the root, and how deep in their branch they
 * stand. For one cue after the other and one thread.
 */
final class CueBranches {
  /** So many steps up from the cue are told apart. */
  private static final int UP = 6;

  private static final int FARTHEST_UP = 20;

  private final Syntax syntax;
  private int first;
  private int end;

  /** For each word of the window: where it branches off the way from the cue to the root. */
  private int[] branch = new int[256];

  /** How many steps up from the cue the branch hangs; {@link #UP} if not in the cue's sentence. */
  private int[] level = new int[256];

  private int[] depth = new int[256];

  CueBranches(Syntax syntax) {
    this.syntax = syntax;
  }

  int branch(int w) {
    return branch[w - first];
  }

  int level(int w) {
    return level[w - first];
  }

  int depth(int w) {
    return depth[w - first];
  }

  /**
   * Finds the branches of the words from the first to the end, exclusive.
   *
   * @param sentenceFirst the first word of the cue's sentence
   * @param sentenceEnd behind the last
   */
  void find(int cue, int first, int end, int sentenceFirst, int sentenceEnd) {
    this.first = first;
    this.end = end;
    int size = end - first;
    if (branch.length < size) {
      branch = new int[size * 2];
      level = new int[size * 2];
      depth = new int[size * 2];
    }
    int from = Math.max(first, sentenceFirst);
    int to = Math.min(end, sentenceEnd);
    for (int w = first; w < end; w++) {
      level[w - first] = w >= from && w < to ? -1 : UP + (w < from ? 1 : 2);
      branch[w - first] = -1;
      depth[w - first] = 0;
    }
    int up = 0;
    for (int w = cue; w >= 0 && up < FARTHEST_UP; w = syntax.head(w), up++) {
      if (w >= from && w < to) {
        level[w - first] = Math.min(up, UP);
        branch[w - first] = w;
        depth[w - first] = -1;
      }
    }
    for (int w = from; w < to; w++) {
      place(w, from, to);
    }
  }

  /** Finds the branch of a word by climbing to the first word that has one. */
  private void place(int w, int from, int to) {
    int top = w;
    int steps = 0;
    while (level[top - first] < 0) {
      int head = syntax.head(top);
      steps++;
      if (head < from || head >= to) {
        set(w, top, UP, steps);
        return;
      }
      if (level[head - first] >= 0) {
        if (depth[head - first] < 0) {
          set(w, top, level[head - first], steps - 1);
        } else {
          set(w, branch[head - first], level[head - first], depth[head - first] + steps);
        }
        return;
      }
      top = head;
    }
  }

  private void set(int w, int branchOf, int levelOf, int depthOf) {
    for (int x = w, d = depthOf; level[x - first] < 0; d--) {
      level[x - first] = levelOf;
      branch[x - first] = branchOf;
      depth[x - first] = d;
      x = syntax.head(x);
      if (x < first || x >= end) {
        return;
      }
    }
  }
}
