package news.parallax.frame.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.frame.label.Participants.Participant;
import news.parallax.text.Document;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.MentionFinder;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Finds who acts and who is acted upon in acts of harm and of help. Only sentences with a word of
 * such an act are parsed. Threads may share one.
 */
public final class RoleFinder {
  private static final String VIOLENCE = "violence";
  private static final String CUSTODY = "custody";

  /** Acts that are done to persons only. */
  private static final Set<String> OF_PERSONS =
      Set.of("free", "release", "liberate", "execute", "stab", "rape", "maim");

  /** What is done to towns as well. */
  private static final Set<String> TAKING = Set.of("seize", "capture");

  /** Acts that no place suffers. */
  private static final Set<String> KILLING =
      Set.of("kill", "murder", "wound", "injure", "shoot", "torture", "assassinate");

  /** Endings of nouns of people, for those that are in no list. */
  private static final List<String> OF_PEOPLE =
      List.of(
          "er", "ers", "or", "ors", "ist", "ists", "ees", "ian", "ians", "men", "women", "people");

  private final MentionFinder mentions = new MentionFinder();
  private final LabelWords lists = new LabelWords();
  private final ActVerbs acts = new ActVerbs();

  /**
   * The roles in an article, in reading order of the acts.
   *
   * @param labels what the article calls its actors: they stand for them in clauses too
   */
  public List<Role> find(ParsedDocument document, List<Label> labels) {
    Words words = document.words();
    List<Role> roles = new ArrayList<>();
    ArticleMentions named = mentions.find(document);
    ActSense sense = new ActSense(document, named);
    Participants people = new Participants(document, named, lists, sense, labels);
    boolean[] reported = reported(document.document());
    for (int w = 0; w < words.count(); w++) {
      ActVerbs.Act verb = acts.ofVerb(words, w);
      ActVerbs.Act noun = acts.ofNoun(words, w);
      if ((verb == null && noun == null) || !reported[words.paragraphOf(w)]) {
        continue;
      }
      verb = verb == null || sense.isOther(verb, w) ? null : verb;
      noun = noun == null || sense.isOther(noun, w) ? null : noun;
      int tag = document.syntax().tag(w);
      Clause attribute =
          verb != null && !verb.toPeople() && isParticiple(words.form(w))
              ? VerbClauses.ofAttribute(document, w)
              : null;
      if (verb != null && attribute != null) {
        add(verb, w, attribute, document, people, sense, roles);
      } else if (verb != null && Tag.isVerb(tag)) {
        add(verb, w, VerbClauses.of(document, w, verb.giving()), document, people, sense, roles);
      } else if (noun != null && Tag.isNoun(tag)) {
        add(noun, w, NounClauses.of(document, w, noun), document, people, sense, roles);
      }
    }
    return roles;
  }

  private static boolean isParticiple(String form) {
    return form.endsWith("ed") || form.endsWith("en") || form.endsWith("wn");
  }

  private void add(
      ActVerbs.Act act,
      int word,
      Clause clause,
      ParsedDocument document,
      Participants people,
      ActSense sense,
      List<Role> roles) {
    if (!sense.mayAct(act, clause.agents())) {
      return;
    }
    boolean timeless = PeopleInGeneral.isTimeless(word, document);
    boolean counted = act.category().equals(VIOLENCE) || act.category().equals(CUSTODY);
    boolean active = clause.construction() == Role.Construction.ACTIVE;
    int loose = sense.loose(word);
    List<Integer> doing =
        clause.agents().stream()
            .filter(head -> head != loose && (!active || head < word))
            .filter(head -> !document.words().form(head).equalsIgnoreCase("those"))
            .toList();
    List<Integer> done =
        clause.patients().stream()
            .filter(head -> head != loose && sense.mayUndergo(act, head, word))
            .toList();
    List<Participant> agents = people.of(doing, timeless, false);
    List<Participant> patients = people.of(done, timeless, counted);
    boolean ofPersons = act.category().equals(CUSTODY) || OF_PERSONS.contains(act.verb());
    patients.removeIf(patient -> ofPersons && isNoPerson(patient));
    patients.removeIf(patient -> TAKING.contains(act.verb()) && mayBeTown(patient));
    patients.removeIf(
        patient -> KILLING.contains(act.verb()) && patient.kind() == Entity.Kind.PLACE);
    if (patients.isEmpty()
        && (ofPersons || act.toPeople() || isDoneToThings(word, clause, document))) {
      return;
    }
    boolean unsaid = patients.isEmpty() && !isNominal(clause) && !sharesObject(word, document);
    boolean open = unsaid || (act.inWords() && !isAmongNamed(agents, patients));
    boolean sure = clause.asserted() && !open;
    Span span = new Span(document.words().start(word), document.words().end(word));
    add(act, span, clause, sure, Role.Side.AGENT, agents, patients, roles);
    add(act, span, clause, sure, Role.Side.PATIENT, patients, agents, roles);
  }

  /** A place or a body: "captured the town", "released Google Chrome". */
  private static boolean isNoPerson(Participant patient) {
    return patient.kind() == Entity.Kind.PLACE || patient.kind() == Entity.Kind.BODY;
  }

  /** A single word names a town as often as a person: "seized Ramonia". */
  private static boolean mayBeTown(Participant patient) {
    return patient.kind() == Entity.Kind.PERSON && patient.actor().indexOf(' ') < 0;
  }

  /** Whether a verb has nothing but things, or another act, behind it: "supported the bill". */
  private boolean isDoneToThings(int word, Clause clause, ParsedDocument document) {
    if (clause.construction() != Role.Construction.ACTIVE) {
      return false;
    }
    if (!clause.patients().isEmpty()) {
      return clause.patients().stream().allMatch(head -> isThing(head, document));
    }
    Dependencies tree = Dependencies.of(document);
    return Arrays.stream(tree.children(word)).anyMatch(w -> w > word && isClause(tree.relation(w)));
  }

  private static boolean isClause(int relation) {
    return relation == Relation.XCOMP || relation == Relation.CCOMP;
  }

  private boolean isThing(int head, ParsedDocument document) {
    String noun = document.words().form(head);
    int tag = document.syntax().tag(head);
    if (noun.equals("it") || noun.equals("itself")) {
      return true;
    }
    return (tag == Tag.NN || tag == Tag.NNS)
        && Character.isLowerCase(noun.charAt(0))
        && !lists.isPeople(noun)
        && !lists.isBody(noun)
        && OF_PEOPLE.stream().noneMatch(noun::endsWith);
  }

  private static boolean isNominal(Clause clause) {
    return clause.construction() == Role.Construction.NOMINAL
        || clause.construction() == Role.Construction.AGENTLESS_NOMINAL;
  }

  /** "shot and killed protesters": whom stands with the last of the verbs. */
  private static boolean sharesObject(int verb, ParsedDocument document) {
    Dependencies tree = Dependencies.of(document);
    return tree.child(verb, Relation.DOBJ) < verb
        && Arrays.stream(tree.children(verb))
            .filter(joined -> joined > verb && tree.relation(joined) == Relation.CONJ)
            .anyMatch(joined -> tree.child(joined, Relation.DOBJ) > verb);
  }

  /** An attack is one in words where those named meet; a crowd may as well use its fists. */
  private static boolean isAmongNamed(List<Participant> agents, List<Participant> patients) {
    return agents.stream().allMatch(agent -> agent.kind() != null)
        && patients.stream().allMatch(patient -> patient.kind() != null);
  }

  private static void add(
      ActVerbs.Act act,
      Span span,
      Clause clause,
      boolean sure,
      Role.Side side,
      List<Participant> here,
      List<Participant> there,
      List<Role> roles) {
    for (Participant participant : here) {
      roles.add(
          new Role(
              new Role.Deed(span, act.verb(), act.category(), act.effect()),
              side,
              clause.construction(),
              new Role.RolePlayer(participant.span(), participant.actor(), participant.kind()),
              there.isEmpty() ? null : there.get(0).actor(),
              clause.negated(),
              sure && participant.sure()));
    }
  }

  private static boolean[] reported(Document document) {
    boolean[] reported = new boolean[document.paragraphs().size()];
    for (int p = 0; p < reported.length; p++) {
      reported[p] = document.paragraphs().get(p).section() != Section.METADATA;
    }
    return reported;
  }
}
