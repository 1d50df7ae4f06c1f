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

  private char[][] letters = {{}};
  private int[][] children = {{}};
  private int[] exact = {NONE};
  private int[] prefix = {NONE};

  /** The children of the root by their letter, for every word begins there. */
  private final int[] first = new int[ASCII];

  private int nodes = 1;
  private int symbols;

  WordTrie() {
    Arrays.fill(first, NONE);
  }

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
    if (node == ROOT && letter < first.length) {
      return first[letter];
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
    if (node == ROOT && letter < first.length) {
      first[letter] = nodes;
    }
    return newNode();
  }

  private int newNode() {
    if (nodes == exact.length) {
      int capacity = 2 * nodes;
      letters = Arrays.copyOf(letters, capacity);
      children = Arrays.copyOf(children, capacity);
      exact = Arrays.copyOf(exact, capacity);
      prefix = Arrays.copyOf(prefix, capacity);
    }
    letters[nodes] = new char[0];
    children[nodes] = new int[0];
    exact[nodes] = NONE;
    prefix[nodes] = NONE;
    return nodes++;
  }
}
