package news.parallax.frame.character;

import java.util.ArrayList;
import java.util.List;
import news.parallax.frame.character.Way.Link;
import news.parallax.text.WordList;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;

/** Reads how an actor stands to the words with a connotation in its sentence. */
final class WayReader {
  private static final int MOST_STEPS = 3;

  private static final WordList COMMITTING = WordList.of("verbs", "does to a deed");

  private final ConnotedWords connotations;
  private final Clauses clauses;
  private final Dependencies tree;
  private final List<Way> ways = new ArrayList<>();

  WayReader(ConnotedWords connotations, Clauses clauses) {
    this.connotations = connotations;
    this.clauses = clauses;
    this.tree = clauses.tree();
  }

  /** The ways of one actor, in no order. */
  List<Way> read(Appearance appearance) {
    ways.clear();
    int head = appearance.head();
    boolean described =
        appearance.form() == Appearance.Form.NOUN
            || appearance.form() == Appearance.Form.DESCRIPTION;
    int noun = tree.firstJoined(head);
    int relation = tree.relation(noun);
    boolean ofOther = relation == Relation.ATTR || relation == Relation.APPOS;
    if (described && !ofOther && !clauses.isNone(head)) {
      add(Link.SELF, false, head);
    }
    if (tree.head(noun) >= 0) {
      governor(noun, tree.head(noun));
    }
    for (int child : tree.children(head)) {
      child(child);
    }
    return List.copyOf(ways);
  }

  private void governor(int noun, int governor) {
    boolean denied = clauses.isNegated(governor) || clauses.isNone(noun);
    switch (tree.relation(noun)) {
      case Relation.NSUBJ -> subject(governor, denied, 0);
      case Relation.NSUBJPASS -> {
        if (clauses.isPerfect(governor)) {
          subject(governor, denied, 0);
        } else {
          add(Link.PASSIVE_SUBJECT, denied, governor);
          beside(Link.BESIDE_OBJECT, governor);
        }
      }
      case Relation.DOBJ -> {
        add(Link.OBJECT, denied, governor);
        beside(Link.BESIDE_OBJECT, governor);
      }
      case Relation.POSS -> add(Link.POSSESSOR, false, governor);
      case Relation.POBJ -> preposition(governor);
      case Relation.ATTR, Relation.APPOS -> add(Link.BESIDE, false, governor);
      case Relation.MOD -> add(Link.BEFORE, false, governor);
      default -> add(Link.OTHER, false, governor);
    }
  }

  private void child(int child) {
    switch (tree.relation(child)) {
      case Relation.MOD -> add(Link.MODIFIER, false, child);
      case Relation.APPOS -> {
        add(Link.APPOSITION, false, child);
        for (int part : tree.children(child)) {
          add(Link.APPOSITION_PART, false, part);
        }
      }
      case Relation.RELCL -> relative(child);
      case Relation.ACL -> {
        boolean passive = tree.tag(child) == Tag.VBN || tree.tag(child) == Tag.VBD;
        add(passive ? Link.PARTICIPLE_PASSIVE : Link.PARTICIPLE_ACTIVE, false, child);
        beside(Link.BESIDE_PARTICIPLE, child);
      }
      case Relation.PREP -> add(Link.PHRASE, false, tree.child(child, Relation.POBJ));
      default -> {}
    }
  }

  private void subject(int verb, boolean denied, int depth) {
    boolean passive = clauses.isPassive(verb);
    add(passive ? Link.PASSIVE_SUBJECT : Link.SUBJECT, denied, verb);
    if (depth >= MOST_STEPS) {
      return;
    }
    for (int child : tree.children(verb)) {
      switch (tree.relation(child)) {
        case Relation.ATTR -> {
          add(Link.PREDICATE, denied, child);
          for (int part : tree.children(child)) {
            add(Link.PREDICATE, denied, part);
          }
        }
        case Relation.DOBJ -> {
          Link link = commits(verb) ? Link.SUBJECT_OF_OBJECT : Link.SUBJECT_BESIDE_OBJECT;
          add(link, denied, child);
          for (int part : tree.children(child)) {
            if (tree.relation(part) == Relation.MOD) {
              add(link, denied, part);
            }
          }
        }
        case Relation.XCOMP -> subject(child, denied, depth + 1);
        case Relation.CONJ, Relation.ADVCL -> {
          if (Tag.isVerb(tree.tag(child)) && !clauses.hasSubject(child)) {
            subject(child, clauses.isNegated(child), depth + 1);
          }
        }
        case Relation.PREP -> {
          add(Link.SUBJECT_OF_PHRASE, denied, tree.child(child, Relation.POBJ));
          add(Link.SUBJECT_OF_PHRASE, false, tree.child(child, Relation.PCOMP));
        }
        default -> {}
      }
    }
  }

  /** Whether who does the verb to a deed does the deed: "committed murder", not "saw murder". */
  private boolean commits(int verb) {
    return COMMITTING.contains(tree.lower(verb))
        || (connotations.of(verb) & Connotation.WRONG_VERB.bit()) != 0;
  }

  /** What hangs on a verb beside its object: "accused her of lying", "called her a liar". */
  private void beside(Link link, int verb) {
    for (int child : tree.children(verb)) {
      switch (tree.relation(child)) {
        case Relation.PREP -> {
          add(link, false, tree.child(child, Relation.POBJ));
          add(link, false, tree.child(child, Relation.PCOMP));
        }
        case Relation.XCOMP, Relation.ATTR, Relation.CCOMP -> add(link, false, child);
        default -> {}
      }
    }
  }

  private void preposition(int preposition) {
    int governor = tree.head(preposition);
    Link link =
        switch (tree.lower(preposition)) {
          case "by" -> Link.BY;
          case "against", "on", "at", "toward", "towards" -> Link.AGAINST;
          case "of" -> Link.OF;
          case "for" -> Link.FOR;
          case "with" -> Link.WITH;
          case "from" -> Link.FROM;
          case "to" -> Link.TO;
          default -> Link.OTHER_PHRASE;
        };
    add(link, false, governor);
  }

  private void relative(int verb) {
    boolean subject = false;
    for (int child : tree.children(verb)) {
      int tag = tree.tag(child);
      subject |= clauses.isSubject(child) && (tag == Tag.WP || tag == Tag.WDT);
    }
    if (subject) {
      subject(verb, clauses.isNegated(verb), 0);
    } else {
      add(Link.RELATIVE_OBJECT, false, verb);
    }
  }

  private void add(Link link, boolean denied, int word) {
    if (word < 0 || connotations.of(word) == 0) {
      return;
    }
    for (Connotation connotation : Connotation.values()) {
      if ((connotations.of(word) & connotation.bit()) != 0) {
        ways.add(new Way(link, denied, connotation, word));
      }
    }
  }
}
