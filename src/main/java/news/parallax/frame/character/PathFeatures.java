package news.parallax.frame.character;

import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Tag;

/** Features of the words that stand a few steps of the tree from an actor, by the way to them. */
@SuppressWarnings("EnumOrdinal") // the order is part of the model
final class PathFeatures {
  private static final int FAR = 4;
  private static final int STEP = 128;
  private static final int DOWN = 64;

  private final Dependencies tree;
  private final ParsedDocument document;
  private final ConnotedWords connotations;
  private final SyntaxFeatures syntax;
  private final CastingFeatures to;

  PathFeatures(
      ParsedDocument document,
      ConnotedWords connotations,
      SyntaxFeatures syntax,
      CastingFeatures to) {
    this.tree = Dependencies.of(document);
    this.document = document;
    this.connotations = connotations;
    this.syntax = syntax;
    this.to = to;
  }

  /** Adds what stands around a noun. */
  void add(int noun) {
    around(noun, -1, 1, 0);
    to.aboutNoWord();
  }

  private void around(int word, int from, long path, int steps) {
    if (steps > 0) {
      tell(word, path, steps);
    }
    if (steps == FAR) {
      return;
    }
    int head = tree.head(word);
    if (head >= 0 && head != from) {
      around(head, word, path * STEP + tree.relation(word), steps + 1);
    }
    for (int child = tree.firstChild(word); child >= 0; child = tree.nextChild(child)) {
      if (child != from) {
        around(child, word, path * STEP + DOWN + tree.relation(child), steps + 1);
      }
    }
  }

  private void tell(int word, long path, int steps) {
    to.about(word);
    int bits = connotations.of(word);
    for (Connotation connotation : Connotation.values()) {
      if ((bits & connotation.bit()) != 0) {
        to.add(Template.PATH_CONNOTATION, path, connotation.ordinal());
      }
    }
    if (syntax.isLoaded(word)) {
      to.add(Template.PATH_LOADED, path);
    }
    int tag = tree.tag(word);
    if (steps < FAR && Tag.isOpenClass(tag)) {
      to.add(Template.PATH_STEM, path, tree.stem(word));
      to.add(Template.PATH_CLUSTER, path, document.words().fine(word));
    }
  }
}
