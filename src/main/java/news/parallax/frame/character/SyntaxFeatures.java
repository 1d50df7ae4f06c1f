package news.parallax.frame.character;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Span;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.Role;
import news.parallax.frame.loaded.LoadedWord;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Words;

/** Features of who an actor is, of the words it hangs on and of those that hang on it. */
@SuppressWarnings("EnumOrdinal") // the order is part of the model
final class SyntaxFeatures {
  private static final int RELATIONS = 64;
  private static final int MANY_TIMES = 4;
  private static final int ENDING = 4;
  private static final int NO_KIND = 9;

  private final ParsedDocument document;
  private final Words words;
  private final Dependencies tree;
  private final Map<String, Integer> times = new HashMap<>();

  /** More labels of one actor than any report has: each appearance is told all of them. */
  private static final int MOST_LABELS = 50;

  private final Map<String, List<Label>> labels = new HashMap<>();
  private final Map<Integer, List<Role>> roles = new HashMap<>();
  private final boolean[] loaded;

  SyntaxFeatures(
      ParsedDocument document,
      List<Appearance> appearances,
      List<Label> labels,
      List<Role> roles,
      List<LoadedWord> loadedWords) {
    this.document = document;
    this.words = document.words();
    this.tree = Dependencies.of(document);
    appearances.forEach(a -> times.merge(a.actor(), 1, Integer::sum));
    for (Label label : labels) {
      List<Label> of = this.labels.computeIfAbsent(label.actor(), unused -> new ArrayList<>());
      if (of.size() < MOST_LABELS) {
        of.add(label);
      }
    }
    for (Role role : roles) {
      this.roles
          .computeIfAbsent(
              words.at(role.who().participant().end() - 1), unused -> new ArrayList<>())
          .add(role);
    }
    this.loaded = new boolean[words.count()];
    for (LoadedWord word : loadedWords) {
      int w = words.at(word.span().start());
      if (w < loaded.length) {
        loaded[w] = true;
      }
    }
  }

  boolean isLoaded(int word) {
    return loaded[word];
  }

  static int kind(Appearance appearance) {
    return appearance.kind() == null ? NO_KIND : appearance.kind().ordinal();
  }

  void add(Appearance appearance, CastingFeatures to) {
    to.about(appearance.head());
    who(appearance, to);
    to.aboutNoWord();
    int noun = tree.firstJoined(appearance.head());
    to.add(Template.RELATION, tree.relation(noun));
    if (tree.head(noun) >= 0) {
      governor(noun, to);
    }
    for (int child : tree.children(appearance.head())) {
      modifier(child, to);
    }
    to.aboutNoWord();
    for (Role role : roles.getOrDefault(appearance.head(), List.of())) {
      role(role, to);
    }
  }

  private void who(Appearance appearance, CastingFeatures to) {
    int head = appearance.head();
    to.add(Template.FORM, appearance.form().ordinal());
    to.add(Template.KIND, kind(appearance), appearance.form().ordinal());
    if (appearance.form().tells()) {
      to.add(Template.NOUN, words.hash(head));
      to.add(Template.NOUN_CLUSTER, document.fine(head));
      to.add(Template.NOUN_CLASS, document.coarse(head));
      to.add(Template.NOUN_ENDING, words.suffix(head, ENDING));
    }
    to.add(Template.TIMES, Math.min(MANY_TIMES, times.getOrDefault(appearance.actor(), 1)));
    to.add(Template.TAG, tree.tag(head));
    to.add(
        Template.SECTION,
        document.document().paragraphs().get(words.paragraphOf(head)).section().ordinal());
    to.add(Template.QUOTED, document.quotes().of(head) >= 0 ? 1 : 0);
    for (Label label : labels.getOrDefault(appearance.actor(), List.of())) {
      Span span = label.span();
      to.add(Template.LABEL, words.hash(Math.min(words.count() - 1, words.at(span.end() - 1))));
    }
  }

  private void governor(int noun, CastingFeatures to) {
    int relation = tree.relation(noun);
    int verb = tree.head(noun);
    long link = relation;
    if (relation == Relation.POBJ) {
      int preposition = words.hash(verb);
      to.add(Template.PREPOSITION, preposition);
      link = CastingFeatures.both(relation, preposition);
      verb = tree.head(verb) >= 0 ? tree.head(verb) : verb;
    }
    int stem = tree.stem(verb);
    to.about(verb);
    to.add(Template.LINK_GOVERNOR, link, stem);
    to.add(Template.LINK_CLUSTER, link, words.fine(verb));
    to.add(Template.LINK_CLASS, link, words.coarse(verb));
    to.add(Template.RELATION_GOVERNOR, relation, stem);
    to.add(Template.GOVERNOR, stem);
    to.add(Template.RELATION_TAG, relation, tree.tag(verb));
    if (loaded[verb]) {
      to.add(Template.LOADED_GOVERNOR, relation);
    }
    boolean clause = tree.child(verb, Relation.CCOMP) >= 0;
    to.add(Template.HAS_CLAUSE, relation, clause ? 1 : 0);
    if (clause && relation == Relation.NSUBJ) {
      to.add(Template.SPEAKS, tree.stem(verb));
    }
    for (int child : tree.children(verb)) {
      if (child != noun) {
        sibling(child, relation, link, verb, to);
      }
    }
    int above = tree.head(verb);
    if (above >= 0) {
      to.about(above);
      to.add(Template.ABOVE_GOVERNOR, pair(relation, tree.relation(verb)), tree.stem(above));
    }
  }

  private static long pair(int relation, int other) {
    return (long) relation * RELATIONS + other;
  }

  private void sibling(int child, int relation, long link, int verb, CastingFeatures to) {
    int other = tree.relation(child);
    to.about(child);
    long pair = pair(relation, other);
    switch (other) {
      case Relation.DOBJ,
          Relation.XCOMP,
          Relation.ATTR,
          Relation.PRT,
          Relation.CCOMP,
          Relation.ADVCL -> {
        to.add(Template.SIBLING, pair, tree.stem(child));
        to.add(
            Template.SIBLING_GOVERNOR,
            CastingFeatures.both(CastingFeatures.both(link, tree.stem(verb)), other),
            tree.stem(child));
        to.add(Template.SIBLING_CLUSTER, pair, words.fine(child));
        if (loaded[child]) {
          to.add(Template.LOADED_SIBLING, pair);
        }
        under(child, pair, to);
      }
      case Relation.PREP -> {
        long phrase = CastingFeatures.both(relation, words.hash(child));
        to.add(Template.PHRASE_OF_GOVERNOR, phrase, tree.stem(verb));
        int object = tree.child(child, Relation.POBJ);
        if (object >= 0) {
          to.about(object);
          to.add(Template.PHRASE_OBJECT, phrase, tree.stem(object));
        }
      }
      case Relation.NSUBJ, Relation.NSUBJPASS, Relation.AGENT ->
          to.add(Template.OTHER_PARTY, pair, tree.stem(child));
      case Relation.ADVMOD, Relation.AUX -> to.add(Template.ADVERB, pair, words.hash(child));
      case Relation.NEG -> {
        to.add(Template.DENIED_GOVERNOR, relation, tree.stem(verb));
        to.add(Template.DENIED, relation);
      }
      default -> {}
    }
  }

  private void under(int child, long pair, CastingFeatures to) {
    for (int part : tree.children(child)) {
      int relation = tree.relation(part);
      boolean tells =
          relation == Relation.MOD
              || relation == Relation.DOBJ
              || relation == Relation.ATTR
              || relation == Relation.XCOMP;
      if (tells) {
        to.about(part);
        to.add(Template.UNDER_SIBLING, pair, tree.stem(part));
        if (loaded[part]) {
          to.add(Template.LOADED_UNDER_SIBLING, pair);
        }
      }
    }
  }

  private void modifier(int child, CastingFeatures to) {
    int relation = tree.relation(child);
    to.about(child);
    switch (relation) {
      case Relation.MOD,
          Relation.APPOS,
          Relation.ACL,
          Relation.RELCL,
          Relation.POSS,
          Relation.DET -> {
        to.add(Template.MODIFIER, relation, tree.stem(child));
        to.add(Template.MODIFIER_CLUSTER, relation, words.fine(child));
        if (loaded[child]) {
          to.add(Template.LOADED_MODIFIER, relation);
        }
        if (relation == Relation.RELCL || relation == Relation.ACL) {
          to.add(Template.CLAUSE_TAG, relation, tree.tag(child));
          for (int part : tree.children(child)) {
            int of = tree.relation(part);
            if (of == Relation.DOBJ || of == Relation.ATTR) {
              to.about(part);
              to.add(Template.CLAUSE_OBJECT, relation, tree.stem(part));
            }
          }
        }
      }
      case Relation.PREP -> {
        int object = tree.child(child, Relation.POBJ);
        if (object >= 0) {
          to.about(object);
          to.add(Template.PHRASE, words.hash(child), tree.stem(object));
        }
      }
      default -> {}
    }
  }

  private static void role(Role role, CastingFeatures to) {
    long side = role.side().ordinal() * 2L + role.deed().effect().ordinal();
    to.add(Template.ROLE, side);
    to.add(Template.ROLE_CATEGORY, side, role.deed().category().hashCode());
    to.add(Template.ROLE_VERB, side, role.deed().verb().hashCode());
    if (role.negated()) {
      to.add(Template.ROLE_DENIED, side);
    }
  }
}
