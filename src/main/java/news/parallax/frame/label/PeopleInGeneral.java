package news.parallax.frame.label;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Section;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;

/** Tells people in general, "it protects children", from people to whom something is done. */
final class PeopleInGeneral {
  private static final Set<String> PLURALS = Set.of("children", "men", "women", "people");

  /** Auxiliaries of what was or will be. */
  private static final Set<String> DATED =
      Set.of("was", "were", "had", "been", "did", "will", "would");

  private static final int JOINING = 1 << Relation.CC | 1 << Relation.CONJ | 1 << Relation.PUNCT;

  private PeopleInGeneral() {}

  /** Whether the verb tells what is usual or may be rather than what was: "protects children". */
  static boolean isTimeless(int verb, ParsedDocument document) {
    int tag = document.syntax().tag(verb);
    if (!Tag.isVerb(tag) || tag == Tag.VBD || isHeadline(verb, document)) {
      return false;
    }
    Dependencies tree = Dependencies.of(document);
    boolean joined = tree.relation(verb) == Relation.CONJ;
    if (isDated(verb, tree) || (joined && isDated(tree.head(verb), tree))) {
      return false;
    }
    return tag != Tag.VBN || tree.relation(verb) != Relation.ACL;
  }

  private static boolean isDated(int verb, Dependencies tree) {
    return Arrays.stream(tree.children(verb)).anyMatch(w -> DATED.contains(tree.lower(w)));
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
    return (Dependencies.of(document).relations(noun) & ~JOINING) == 0;
  }
}
