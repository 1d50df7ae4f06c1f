package news.parallax.text.syntax;

import java.util.Arrays;

/**
 * Tags, heads and relations of the words of a document, while they are worked out sentence by
 * sentence. What has not been worked out yet is {@link #UNKNOWN}.
 */
public final class Tree {
  static final int UNKNOWN = -2;

  private final byte[] tags;
  private final int[] heads;
  private final byte[] relations;
  private final int[] leftmost;
  private final int[] rightmost;
  private final byte[] auxiliaries;

  public Tree(int words) {
    tags = new byte[words];
    heads = new int[words];
    relations = new byte[words];
    Arrays.fill(tags, (byte) UNKNOWN);
    Arrays.fill(heads, UNKNOWN);
    Arrays.fill(relations, (byte) UNKNOWN);
    leftmost = new int[words];
    rightmost = new int[words];
    auxiliaries = new byte[words];
  }

  public byte[] tags() {
    return tags;
  }

  public int tag(int word) {
    return tags[word];
  }

  /** The head of a word; -1 if it has none. */
  public int head(int word) {
    return heads[word];
  }

  public int relation(int word) {
    return relations[word];
  }

  void relate(int word, int relation) {
    relations[word] = (byte) relation;
  }

  public void clear(int first, int end) {
    for (int w = first; w < end; w++) {
      heads[w] = -1;
      leftmost[w] = -1;
      rightmost[w] = -1;
      auxiliaries[w] = 0;
    }
  }

  /** Hangs a word under a head. */
  public void attach(int word, int head) {
    heads[word] = head;
    if (head < 0) {
      return;
    }
    if (word < head) {
      leftmost[head] = leftmost[head] < 0 ? word : Math.min(leftmost[head], word);
    } else {
      rightmost[head] = Math.max(rightmost[head], word);
    }
    int tag = tags[word];
    int mark = 0;
    if (tag == Tag.MD) {
      mark = 1;
    } else if (tag == Tag.TO) {
      mark = 2;
    } else if (tag == Tag.IN || tag == Tag.WRB || tag == Tag.WDT) {
      mark = word < head ? 4 : 8;
    } else if (Tag.isVerb(tag)) {
      mark = word < head ? 16 : 32;
    } else if (Tag.isNoun(tag) || tag == Tag.PRP) {
      mark = word < head ? 64 : 0;
    }
    auxiliaries[head] |= (byte) mark;
  }

  /** The leftmost child before the word; -1 if there is none. */
  int leftmost(int word) {
    return leftmost[word];
  }

  /** The rightmost child behind the word; -1 if there is none. */
  int rightmost(int word) {
    return rightmost[word];
  }

  int tagOr(int word) {
    return word < 0 ? 41 : tags[word];
  }

  int wordOr0(int word, Words words) {
    return word < 0 ? 0 : words.hash(word);
  }

  /** Which kinds of children a word has: a set of bits. */
  int auxiliaries(int word) {
    return auxiliaries[word];
  }

  /** The tag of the nearest child of the same head on the way to it or beyond; 42 if none. */
  int previousSibling(int word) {
    int head = heads[word];
    int step = head < word ? -1 : 1;
    for (int w = word + step, n = 0; w != head && n < 12; w += step, n++) {
      if (heads[w] == head) {
        return tags[w];
      }
    }
    return 42;
  }

  /** Whether the head of the word has a noun or pronoun child between its first and the word. */
  int hasSubjectBefore(int word) {
    int head = heads[word];
    int from = Math.max(leftmost[head] < 0 ? head : leftmost[head], word - 12);
    for (int w = from; w < word; w++) {
      if (heads[w] == head && (Tag.isNoun(tags[w]) || tags[w] == Tag.PRP)) {
        return 1;
      }
    }
    return 0;
  }
}
