package news.parallax.frame;

import java.util.Arrays;

/**
 * The words of all cues, letter by letter. One walk along a word finds the entry equal to it and
 * every entry that it begins with.
 */
final class WordTrie {
  private static final int ROOT = 0;
  private static final int NONE = -1;
  private static final int ASCII = 128;

  /** With more children than these a node is looked up by the letter, not searched. */
  private static final int MANY = 4;

  private char[][] letters = {{}};
  private int[][] children = {{}};
  private int[] exact = {NONE};
  private int[] prefix = {NONE};

  /** Of nodes with many children, as the root, the children by their letter; of others nothing. */
  private int[][] wide = {{}};

  private int nodes = 1;
  private int symbols;

  /** The number of entries; their symbols run from 0. */
  int symbols() {
    return symbols;
  }

  /** Adds an entry, a word or with {@code *} at its end a prefix, and returns its symbol. */
  int add(String entry) {
    boolean isPrefix = entry.endsWith("*");
    int node = ROOT;
    for (int i = 0; i < entry.length() - (isPrefix ? 1 : 0); i++) {
      node = childOrNew(node, entry.charAt(i));
    }
    int[] ends = isPrefix ? prefix : exact;
    if (ends[node] == NONE) {
      ends[node] = symbols++;
    }
    return ends[node];
  }

  /** Adds the symbols of the entries that fit the word, in whatever case it stands. */
  void find(String text, int start, int end, IntList found) {
    int node = ROOT;
    for (int i = start; i < end; i++) {
      node = child(node, lower(text.charAt(i)));
      if (node == NONE) {
        return;
      }
      if (prefix[node] != NONE) {
        found.add(prefix[node]);
      }
    }
    if (exact[node] != NONE) {
      found.add(exact[node]);
    }
  }

  private static char lower(char letter) {
    return letter >= 'a' && letter <= 'z' ? letter : Character.toLowerCase(letter);
  }

  private int child(int node, char letter) {
    int[] byLetter = wide[node];
    if (letter < byLetter.length) {
      return byLetter[letter];
    }
    char[] row = letters[node];
    for (int i = 0; i < row.length; i++) {
      if (row[i] == letter) {
        return children[node][i];
      }
    }
    return NONE;
  }

  private int childOrNew(int node, char letter) {
    int child = child(node, letter);
    if (child != NONE) {
      return child;
    }
    int width = letters[node].length;
    letters[node] = Arrays.copyOf(letters[node], width + 1);
    letters[node][width] = letter;
    children[node] = Arrays.copyOf(children[node], width + 1);
    children[node][width] = nodes;
    if (width >= MANY) {
      wide[node] = byLetter(letters[node], children[node]);
    }
    return newNode();
  }

  private static int[] byLetter(char[] letters, int[] children) {
    int[] byLetter = new int[ASCII];
    Arrays.fill(byLetter, NONE);
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] < ASCII) {
        byLetter[letters[i]] = children[i];
      }
    }
    return byLetter;
  }

  private int newNode() {
    if (nodes == exact.length) {
      int capacity = 2 * nodes;
      letters = Arrays.copyOf(letters, capacity);
      children = Arrays.copyOf(children, capacity);
      exact = Arrays.copyOf(exact, capacity);
      prefix = Arrays.copyOf(prefix, capacity);
      wide = Arrays.copyOf(wide, capacity);
    }
    letters[nodes] = new char[0];
    children[nodes] = new int[0];
    wide[nodes] = new int[0];
    exact[nodes] = NONE;
    prefix[nodes] = NONE;
    return nodes++;
  }
}
