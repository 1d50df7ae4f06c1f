package news.parallax.frame.character;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/** The dependency tree of one sentence, read once. Words go by their numbers in the document. */
final class SentenceParse {
  private static final int MOST_STEPS = 4;

  private final ParsedDocument document;
  private final int first;
  private final int[] heads;
  private final int[] relations;
  private final int[] tags;
  private final int[] firsts;
  private final int[] nexts;

  SentenceParse(ParsedDocument document, int sentence) {
    this.document = document;
    Words words = document.words();
    Syntax syntax = document.syntax();
    first = words.sentenceFirst(sentence);
    int size = words.sentenceFirst(sentence + 1) - first;
    heads = new int[size];
    relations = new int[size];
    tags = new int[size];
    for (int i = 0; i < size; i++) {
      heads[i] = syntax.head(first + i);
      relations[i] = syntax.relation(first + i);
      tags[i] = syntax.tag(first + i);
    }
    firsts = new int[size];
    nexts = new int[size];
    Arrays.fill(firsts, -1);
    for (int i = size - 1; i >= 0; i--) {
      int head = heads[i] - first;
      nexts[i] = -1;
      if (head >= 0 && head < size) {
        nexts[i] = firsts[head];
        firsts[head] = first + i;
      }
    }
  }

  int first() {
    return first;
  }

  int end() {
    return first + heads.length;
  }

  int head(int word) {
    return heads[word - first];
  }

  int relation(int word) {
    return relations[word - first];
  }

  int tag(int word) {
    return tags[word - first];
  }

  /** The word in lower case. */
  String form(int word) {
    return document.words().form(word).toLowerCase(Locale.ROOT);
  }

  /** A hash of the word without its ending. */
  int stem(int word) {
    return document.stem(word);
  }

  /** What hangs on the word, in reading order. */
  List<Integer> children(int word) {
    List<Integer> children = new ArrayList<>();
    for (int child = firstChild(word); child >= 0; child = nextChild(child)) {
      children.add(child);
    }
    return children;
  }

  /** The first word that hangs on the word; -1 if there is none. */
  int firstChild(int word) {
    return firsts[word - first];
  }

  /** The next that hangs on the same word; -1 if there is none. */
  int nextChild(int child) {
    return nexts[child - first];
  }

  /** The first child with the relation; -1 if there is none. */
  int child(int word, int relation) {
    for (int child = firstChild(word); child >= 0; child = nextChild(child)) {
      if (relation(child) == relation) {
        return child;
      }
    }
    return -1;
  }

  /** Whether there is none of what the noun names: "no soldiers". */
  boolean hasNo(int noun) {
    int determiner = child(noun, Relation.DET);
    return child(noun, Relation.NEG) >= 0 || (determiner >= 0 && form(determiner).equals("no"));
  }

  /** The first of nouns joined by "and" that the noun belongs to. */
  int firstJoined(int noun) {
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
}
