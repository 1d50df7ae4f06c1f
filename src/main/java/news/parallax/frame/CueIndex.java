package news.parallax.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds all cues of a codebook in a sentence in one pass: the words' entries by {@link WordTrie},
 * phrases by a trie over those entries. Linear in the length of the sentence.
 */
final class CueIndex {

  /**
   * A cue found.
   *
   * @param frame index of the frame in the codebook
   * @param firstWord index of its first word in the sentence
   * @param endWord one past the index of its last word
   */
  record Hit(int frame, Cue cue, int firstWord, int endWord) {}

  private record FrameCue(int frame, Cue cue) {}

  private static final class Node {
    final Map<Integer, Node> next = new HashMap<>();
    final List<FrameCue> cues = new ArrayList<>();
  }

  private final WordTrie words = new WordTrie();

  /** Where the cues that begin with a word go on, by the word's symbol; null where none does. */
  private final @Nullable Node[] first;

  CueIndex(Codebook codebook) {
    Node root = new Node();
    for (int f = 0; f < codebook.frames().size(); f++) {
      for (Cue cue : codebook.frames().get(f).cues()) {
        Node node = root;
        for (String word : cue.pattern().split(" ", -1)) {
          node = node.next.computeIfAbsent(words.add(word), symbol -> new Node());
        }
        node.cues.add(new FrameCue(f, cue));
      }
    }
    first = new Node[root.next.keySet().stream().mapToInt(symbol -> symbol + 1).max().orElse(0)];
    root.next.forEach((symbol, node) -> first[symbol] = node);
  }

  /** The words the cues are made of. */
  WordTrie words() {
    return words;
  }

  /** Hands over every cue that stands in the sentence. */
  void find(SentenceWords sentence, Consumer<Hit> found) {
    for (int w = 0; w < sentence.count(); w++) {
      for (int s = sentence.firstSymbol(w); s < sentence.endSymbol(w); s++) {
        int symbol = sentence.symbol(s);
        Node next = symbol < first.length ? first[symbol] : null;
        if (next != null) {
          reach(next, sentence, w, w, found);
        }
      }
    }
  }

  /** At a node that the given word leads to. */
  private static void reach(
      Node node, SentenceWords sentence, int first, int word, Consumer<Hit> found) {
    for (FrameCue end : node.cues) {
      found.accept(new Hit(end.frame, end.cue, first, word + 1));
    }
    if (!node.next.isEmpty()) {
      follow(node, sentence, first, word + 1, found);
    }
  }

  /** Goes on from a node with the given word; as deep as the longest cue has words. */
  private static void follow(
      Node node, SentenceWords sentence, int first, int word, Consumer<Hit> found) {
    if (word == sentence.count()) {
      return;
    }
    for (int s = sentence.firstSymbol(word); s < sentence.endSymbol(word); s++) {
      Node next = node.next.get(sentence.symbol(s));
      if (next != null) {
        reach(next, sentence, first, word, found);
      }
    }
  }
}
