package news.parallax.text.syntax;

/**
 * Parts of speech, heads and relations of the words of a document. A sentence is tagged when one of
 * its words is first asked for its tag, and parsed when one is asked for its head; a relation is
 * worked out when it is asked for. So what nobody asks about costs nothing. For one thread.
 */
public final class Syntax {
  private final Words words;
  private final SyntaxModel.Worker worker;
  private final Tree tree;

  Syntax(Words words, SyntaxModel.Worker worker) {
    this.words = words;
    this.worker = worker;
    tree = new Tree(words.count());
  }

  /** The part of speech, one of {@link Tag}. */
  public int tag(int word) {
    int tag = tree.tag(word);
    if (tag != Tree.UNKNOWN) {
      return tag;
    }
    worker.tag(words, tree, words.sentenceOf(word));
    return tree.tag(word);
  }

  /** The head of a word; -1 if it has none. */
  public int head(int word) {
    int head = tree.head(word);
    return head != Tree.UNKNOWN ? head : parsed(word).head(word);
  }

  /**
   * Whether a word that stands behind another hangs from it, by words between the two.
   *
   * @param most how many words between them at most
   */
  public boolean governs(int governor, int word, int most) {
    int head = head(word);
    for (int steps = 0; head > governor && steps < most; steps++) {
      head = head(head);
    }
    return head == governor;
  }

  /** How a word hangs on its head, one of {@link Relation}. */
  public int relation(int word) {
    int relation = tree.relation(word);
    if (relation != Tree.UNKNOWN) {
      return relation;
    }
    worker.label(words, parsed(word), word);
    return tree.relation(word);
  }

  /** The leftmost child before the word; -1 if there is none. */
  public int leftmost(int word) {
    return parsed(word).leftmost(word);
  }

  private Tree parsed(int word) {
    if (tree.head(word) == Tree.UNKNOWN) {
      worker.parse(words, tree, words.sentenceOf(word));
    }
    return tree;
  }
}
