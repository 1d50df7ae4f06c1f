package news.parallax.frame.label;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.text.WordList;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Holds what a verb says of an actor against the parse: the phrase is whole, the clause asserted,
 * and its subject or object the actor. "The first president to step there", "needs to be a rival",
 * "is almost a satellite" are left out.
 */
final class SurePredicates {
  private static final WordList HEDGES = WordList.of("grammar", "takes back a noun");

  /** Not "his was a doctrine". */
  private static final WordList SUBJECTS_OR_OBJECTS = WordList.of("grammar", "subject or object");

  private static final Set<String> NAMESAKES = Set.of("younger", "elder", "older", "other");

  private final Words words;
  private final Clauses clauses;
  private final Dependencies tree;
  private final SurePronouns pronouns;
  private final LabelWords lists;
  private final NamesWithin names;
  private final PhraseEnds ends;
  private final WholeNames whole;

  SurePredicates(
      ParsedDocument document,
      Words words,
      LabelWords lists,
      SurePronouns pronouns,
      WholeNames whole) {
    this.whole = whole;
    this.lists = lists;
    names = new NamesWithin(document);
    ends = new PhraseEnds(words, document.syntax());
    clauses = Clauses.of(document);
    tree = clauses.tree();
    this.words = words;
    this.pronouns = pronouns;
  }

  /** Whether the label is said of the mention: "Petrov is a dictator". */
  boolean isSaid(Mention mention, Found label) {
    int head = label.head();
    boolean named = label.rule().equals("naming_verb");
    int before = named ? mention.first() - 1 : -1;
    boolean object = before >= 0 && lists.isNaming(words.lower(before));
    int verb = object ? before : governor(head);
    if (verb < 0
        || isObject(mention, verb)
        || isOfNamesakes(mention)
        || ends.isCut(label)
        || !whole.isWhole(mention)
        || !isWhole(label, head)
        || isHedged(label)
        || !new Assertion(tree).of(verb)) {
      return false;
    }
    int spoken = mention.to() - 1;
    boolean relative = label.rule().equals("relative_clause");
    boolean fits = relative || object || isSubject(spoken, verb, named);
    if (mention.form() == Mention.Form.PRONOUN) {
      return SUBJECTS_OR_OBJECTS.contains(words.lower(mention.from()))
          && isPersonsName(mention.entity())
          && fits
          && pronouns.isSure(mention, object ? subjectsOf(verb) : List.of());
    }
    return fits && (mention.entity().isSurelyPerson() || names.isWithin(mention.entity()));
  }

  /** A name of two words, or one that a title, a first name or a description shows to be one. */
  private boolean isPersonsName(Entity entity) {
    String name = entity.name().toLowerCase(Locale.ROOT);
    int first = name.indexOf(' ');
    boolean given =
        first > 0 && lists.names.genderOf(name.substring(0, first)) != Entity.Gender.UNKNOWN;
    boolean place = !given && lists.names.isPlace(name.substring(name.lastIndexOf(' ') + 1));
    return entity.isToldPerson() && !place && !lists.names.isBody(name);
  }

  /** "The way the council sold Petrov is a scandal": Petrov is none. */
  private boolean isObject(Mention mention, int verb) {
    int before = mention.first() - 1;
    return before >= tree.first(verb)
        && before != verb
        && Tag.isVerb(tree.tag(before))
        && !(tree.head(verb) == before && tree.relation(verb) == Relation.CCOMP);
  }

  /** "The younger Petrov". */
  private boolean isOfNamesakes(Mention mention) {
    return mention.first() > 0 && NAMESAKES.contains(words.lower(mention.first() - 1));
  }

  /** The verb that says it; -1 if the parse has none. */
  private int governor(int head) {
    int at = tree.head(head);
    if (at >= 0 && tree.relation(head) == Relation.POBJ && tree.is(at, "as")) {
      at = tree.head(at);
    }
    return at >= 0 && Tag.isVerb(tree.tag(at)) ? at : -1;
  }

  /** Whether the mention heads the subject of the verb; one of naming is a passive then. */
  private boolean isSubject(int spoken, int verb, boolean named) {
    int head = tree.head(spoken);
    return clauses.isSubject(spoken)
        && (head == verb || head == clauses.subjectVerb(verb))
        && (!named || clauses.isUndergone(verb));
  }

  /** Who does the naming: whom "him" in "called him a liar" cannot stand for. */
  private List<Integer> subjectsOf(int verb) {
    int governor = tree.head(verb);
    int controlled = governor < 0 ? -1 : clauses.objectBetween(governor, verb);
    int shared = clauses.subjectVerb(verb);
    return controlled < 0
        ? clauses.subjectsBefore(shared < 0 ? verb : shared)
        : List.of(controlled);
  }

  private boolean isHedged(Found label) {
    return label.from() > 0 && HEDGES.contains(words.lower(label.from() - 1));
  }

  /** Whether the phrase ends with the label, and nothing behind says which one is meant. */
  private boolean isWhole(Found label, int head) {
    if (!Tag.isNoun(tree.tag(head)) || tree.relation(head) == Relation.MOD) {
      return false;
    }
    int end = label.to();
    int last = tree.end(head);
    if (isCut(label, head)) {
      return false;
    }
    int next = end < last ? tree.tag(end) : Tag.STOP;
    if (Tag.isNoun(next) || next == Tag.POS || next == Tag.JJ || isSubjectOf(end, label)) {
      return false; // "an articulate” spokesman"
    }
    boolean indefinite = words.is(label.from(), "a") || words.is(label.from(), "an");
    boolean told = indefinite && label.head() > label.from() + 1;
    for (int w = end; w < last; w++) {
      int relation = tree.relation(w);
      boolean restricts =
          relation == Relation.RELCL || relation == Relation.ACL || relation == Relation.PREP;
      int of = tree.head(w);
      boolean occasion =
          indefinite
              && w == end
              && label.rule().equals("naming_verb")
              && Phrases.isAdjunct(tree.lower(w));
      boolean inside = restricts && !occasion && of >= label.from() && of < end;
      if (inside && (of != head || !told)) {
        return false;
      }
    }
    return !opensClause(end, last) || told;
  }

  /** "an ally of the U.S. Tensions rose": a sentence that ends in a point of its own. */
  private boolean isSubjectOf(int next, Found label) {
    int last = label.to() - 1;
    boolean cut = last > label.head() && words.hasStop(last - 1) && words.isCapitalised(last);
    return cut && next < words.count() && Tag.isVerb(tree.tag(next)) && tree.tag(next) != Tag.VBN;
  }

  /**
   * Whether the phrase goes on: "a tax" of "a tax and spend party", "a border between the city" of
   * two, "a promoter of the idea" that something is so, "the author" most recently of a book.
   */
  private boolean isCut(Found label, int head) {
    int end = label.to();
    int last = tree.tag(end - 1);
    if (last == Tag.TO || last == Tag.IN || last == Tag.POS || last == Tag.QUOTE) {
      return true;
    }
    int sentenceEnd = tree.end(head);
    if (end + 2 >= sentenceEnd) {
      return false;
    }
    boolean and = tree.is(end, "and") || tree.is(end, "or");
    int joined = tree.tag(end + 1);
    boolean compound =
        (joined == Tag.NN || joined == Tag.VB || joined == Tag.VBP)
            && Tag.isNoun(tree.tag(end + 2));
    boolean ofTwo = false;
    for (int w = head; w < end; w++) {
      ofTwo |= tree.is(w, "between");
    }
    boolean told = tree.is(end, "that") && end - 1 != head;
    int behind = end;
    while (behind + 1 < sentenceEnd && tree.tag(behind) == Tag.RB) {
      behind++;
    }
    boolean of = behind > end && tree.is(behind, "of");
    return (and && (compound || ofTwo)) || told || of;
  }

  /** "to step", "that", "who", "they want": no comma before it. */
  private boolean opensClause(int next, int last) {
    if (next >= last) {
      return false;
    }
    int tag = tree.tag(next);
    return tag == Tag.TO
        || tag == Tag.WDT
        || tag == Tag.WP
        || tag == Tag.WRB
        || tag == Tag.PRP
        || tag == Tag.DT
        || tree.is(next, "that");
  }
}
