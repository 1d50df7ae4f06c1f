package news.parallax.text.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The dependency trees of a document, for all who read them: what hangs on what, and what that says
 * of nouns; of verbs see {@link Clauses}. Words go by their numbers in the document; no word is
 * below 0. A sentence is parsed when one of its words is first asked about. For one thread.
 */
public final class Dependencies {
  /** How far up or down words that share something are followed. */
  private static final int MOST_STEPS = 4;

  private static final int LONGEST_WAY = 20;
  private static final int UNREAD = -2;

  private final ParsedDocument document;
  private final Words words;
  private final Syntax syntax;

  /** By word, the first that hangs on it, and the next that hangs on the same. */
  private final int[] firsts;

  private final int[] nexts;

  /** Those of a document, made once for all who ask. */
  public static Dependencies of(ParsedDocument document) {
    return document.once(Dependencies.class, Dependencies::new);
  }

  private Dependencies(ParsedDocument document) {
    this.document = document;
    words = document.words();
    syntax = document.syntax();
    firsts = new int[words.count()];
    nexts = new int[words.count()];
    Arrays.fill(firsts, UNREAD);
  }

  /** The first word of the sentence that holds the word. */
  public int first(int word) {
    return words.sentenceFirst(words.sentenceOf(word));
  }

  /** One past the last word of the sentence that holds the word. */
  public int end(int word) {
    return words.sentenceFirst(words.sentenceOf(word) + 1);
  }

  /** The word in lower case, an abbreviation without its full stop. */
  public String lower(int word) {
    return words.lower(word);
  }

  public boolean is(int word, String form) {
    return words.is(word, form);
  }

  /** A hash of the word without its ending. */
  public int stem(int word) {
    return document.stem(word);
  }

  /** One of {@link Tag}. */
  public int tag(int word) {
    return syntax.tag(word);
  }

  /** The word that the given one hangs on; -1 if on none. */
  public int head(int word) {
    return syntax.head(word);
  }

  /** How the word hangs on its head: one of {@link Relation}. */
  public int relation(int word) {
    return syntax.relation(word);
  }

  /** The first word that hangs on the word; -1 if there is none. */
  public int firstChild(int word) {
    if (firsts[word] == UNREAD) {
      read(first(word), end(word));
    }
    return firsts[word];
  }

  /** The next that hangs on the same word, in reading order; -1 if there is none. */
  public int nextChild(int child) {
    return nexts[child];
  }

  private void read(int first, int end) {
    Arrays.fill(firsts, first, end, -1);
    for (int w = end - 1; w >= first; w--) {
      int head = syntax.head(w);
      nexts[w] = head < 0 ? -1 : firsts[head];
      if (head >= 0) {
        firsts[head] = w;
      }
    }
  }

  /** What hangs on the word, in reading order. */
  public int[] children(int word) {
    int count = 0;
    for (int child = firstChild(word); child >= 0; child = nexts[child]) {
      count++;
    }
    int[] children = new int[count];
    int at = 0;
    for (int child = firstChild(word); child >= 0; child = nexts[child]) {
      children[at++] = child;
    }
    return children;
  }

  /** The first child with the relation; -1 if there is none. */
  public int child(int word, int relation) {
    return firstOf(word, 1 << relation);
  }

  /** The first child with one of the relations, a set of bits; -1 if there is none. */
  int firstOf(int word, int relations) {
    int child = firstChild(word);
    while (child >= 0 && !hangsBy(child, relations)) {
      child = nexts[child];
    }
    return child;
  }

  /** The last child with one of the relations, a set of bits; -1 if there is none. */
  int lastOf(int word, int relations) {
    int last = -1;
    for (int child = firstChild(word); child >= 0; child = nexts[child]) {
      last = hangsBy(child, relations) ? child : last;
    }
    return last;
  }

  /** Whether the word hangs on its head by one of the relations, a set of bits. */
  boolean hangsBy(int word, int relations) {
    return (relations & 1 << relation(word)) != 0;
  }

  /** The relations of what hangs on the word: a set of bits. */
  public int relations(int word) {
    int relations = 0;
    for (int child = firstChild(word); child >= 0; child = nexts[child]) {
      relations |= 1 << relation(child);
    }
    return relations;
  }

  /** The first word of the phrase of a noun. */
  public int phraseStart(int noun) {
    int w = noun;
    for (int n = 0; n < LONGEST_WAY && syntax.leftmost(w) >= 0; n++) {
      w = syntax.leftmost(w);
    }
    return w;
  }

  /** The noun and those joined to it by "and". */
  public List<Integer> joined(int noun) {
    List<Integer> joined = new ArrayList<>();
    for (int at = noun; at >= 0; at = nextJoined(at)) {
      joined.add(at);
    }
    return joined;
  }

  private int nextJoined(int noun) {
    int child = firstChild(noun);
    while (child >= 0 && (child < noun || relation(child) != Relation.CONJ)) {
      child = nexts[child];
    }
    return child;
  }

  /** The first of nouns joined by "and" that the noun belongs to. */
  public int firstJoined(int noun) {
    int at = noun;
    for (int step = 0; step < MOST_STEPS && relation(at) == Relation.CONJ; step++) {
      int head = head(at);
      if (head < 0 || !(Tag.isNoun(tag(head)) || tag(head) == Tag.PRP)) {
        return at;
      }
      at = head;
    }
    return at;
  }

  /** What stands behind a preposition. */
  public List<Integer> objects(int preposition) {
    List<Integer> objects = new ArrayList<>();
    for (int child : children(preposition)) {
      if (child > preposition && relation(child) == Relation.POBJ) {
        objects.addAll(joined(child));
      }
    }
    return objects;
  }
}
