package news.parallax.frame.label;

import java.util.Locale;
import java.util.Set;
import news.parallax.article.Section;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;

/** Tells people in general, "it protects children", from people to whom something is done. */
final class PeopleInGeneral {
  private static final Set<String> PLURALS = Set.of("children", "men", "women", "people");

  /** Auxiliaries of what was or will be. */
  private static final Set<String> DATED =
      Set.of("was", "were", "had", "been", "did", "will", "would");

  private PeopleInGeneral() {}

  /** Whether the verb tells what is usual or may be rather than what was: "protects children". */
  static boolean isTimeless(int verb, ParsedDocument document) {
    int tag = document.syntax().tag(verb);
    if (!Tag.isVerb(tag) || tag == Tag.VBD || isHeadline(verb, document)) {
      return false;
    }
    SentenceTree tree = new SentenceTree(document, verb);
    int first = tree.relation(verb) == Relation.CONJ ? tree.head(verb) : verb;
    for (int w = tree.first(); w < tree.end(); w++) {
      boolean its = tree.head(w) == verb || tree.head(w) == first;
      if (its && DATED.contains(tree.form(w))) {
        return false;
      }
    }
    return tag != Tag.VBN || tree.relation(verb) != Relation.ACL;
  }

  private static boolean isHeadline(int word, ParsedDocument document) {
    int paragraph = document.words().paragraphOf(word);
    return document.document().paragraphs().get(paragraph).section() == Section.HEADLINE;
  }

  /** Whether it is a plural that nothing belongs to: "children", not "the children of the town". */
  static boolean isBare(int noun, ParsedDocument document) {
    String form = document.words().form(noun).toLowerCase(Locale.ROOT);
    if (document.syntax().tag(noun) != Tag.NNS || !(form.endsWith("s") || PLURALS.contains(form))) {
      return false;
    }
    SentenceTree tree = new SentenceTree(document, noun);
    for (int w = tree.first(); w < tree.end(); w++) {
      int relation = tree.relation(w);
      if (tree.head(w) == noun
          && relation != Relation.CC
          && relation != Relation.CONJ
          && relation != Relation.PUNCT) {
        return false;
      }
    }
    return true;
  }
}
