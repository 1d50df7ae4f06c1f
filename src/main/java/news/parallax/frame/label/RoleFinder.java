package news.parallax.frame.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.text.Document;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.MentionFinder;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds who acts and who is acted upon in acts of harm and of help. Only sentences with a word of
 * such an act are parsed. Threads may share one.
 */
public final class RoleFinder {
  /** People of whom no more is told than their number: "killing 107". */
  private static final String SOME_PEOPLE = "people";

  private static final String CUSTODY = "custody";

  private static final Set<String> FREEING = Set.of("free", "release", "liberate");

  /** Endings of nouns of people, for those that are in no list. */
  private static final List<String> OF_PEOPLE =
      List.of(
          "er", "ers", "or", "ors", "ist", "ists", "ees", "ian", "ians", "men", "women", "people");

  /** Nouns behind whose "of" stand those who are meant: "hundreds of protesters". */
  private static final Set<String> AMOUNTS =
      Set.of(
          "hundreds",
          "thousands",
          "dozens",
          "scores",
          "tens",
          "millions",
          "number",
          "majority",
          "group",
          "lot",
          "handful",
          "couple",
          "rest",
          "most",
          "some",
          "many",
          "several");

  private final MentionFinder mentions = new MentionFinder();
  private final LabelWords lists = new LabelWords();
  private final ActVerbs acts = new ActVerbs();

  /** Somebody in a clause. */
  private record Participant(Span span, String actor, Entity.@Nullable Kind kind) {}

  /**
   * The roles in an article, in reading order of the acts.
   *
   * @param labels what the article calls its actors: they stand for them in clauses too
   */
  public List<Role> find(ParsedDocument document, List<Label> labels) {
    Words words = document.words();
    List<Role> roles = new ArrayList<>();
    NavigableMap<Integer, Label> byStart = new TreeMap<>();
    labels.forEach(label -> byStart.put(label.span().start(), label));
    boolean[] reported = reported(document.document());
    for (int w = 0; w < words.count(); w++) {
      ActVerbs.Act verb = acts.ofVerb(words, w);
      ActVerbs.Act noun = acts.ofNoun(words, w);
      if ((verb == null && noun == null) || !reported[words.paragraphOf(w)]) {
        continue;
      }
      int tag = document.syntax().tag(w);
      Clause attribute =
          verb != null && isParticiple(words.form(w)) ? VerbClauses.ofAttribute(document, w) : null;
      if (verb != null && attribute != null) {
        add(verb, w, attribute, document, byStart, roles);
      } else if (verb != null && Tag.isVerb(tag)) {
        add(verb, w, VerbClauses.of(document, w, verb.giving()), document, byStart, roles);
      } else if (noun != null && Tag.isNoun(tag)) {
        add(noun, w, NounClauses.of(document, w, noun), document, byStart, roles);
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
      NavigableMap<Integer, Label> labels,
      List<Role> roles) {
    boolean timeless = PeopleInGeneral.isTimeless(word, document);
    List<Participant> agents = participants(clause.agents(), timeless, document, labels);
    List<Participant> patients = participants(clause.patients(), timeless, document, labels);
    boolean ofPersons = act.category().equals(CUSTODY) || FREEING.contains(act.verb());
    patients.removeIf(patient -> ofPersons && isNoPerson(patient));
    if (patients.isEmpty()
        && (ofPersons || act.toPeople() || isDoneToThings(word, clause, document))) {
      return;
    }
    Span span = new Span(document.words().start(word), document.words().end(word));
    add(act, span, clause, Role.Side.AGENT, agents, patients, roles);
    add(act, span, clause, Role.Side.PATIENT, patients, agents, roles);
  }

  /** A place or a body: "captured the town", "released Google Chrome". */
  private static boolean isNoPerson(Participant patient) {
    return patient.kind() == Entity.Kind.PLACE || patient.kind() == Entity.Kind.BODY;
  }

  /** Whether a verb has nothing but things, or another act, behind it: "supported the bill". */
  private boolean isDoneToThings(int word, Clause clause, ParsedDocument document) {
    if (clause.construction() != Role.Construction.ACTIVE) {
      return false;
    }
    if (!clause.patients().isEmpty()) {
      return clause.patients().stream().allMatch(head -> isThing(head, document));
    }
    SentenceTree tree = new SentenceTree(document, word);
    for (int w = word + 1; w < tree.end(); w++) {
      int relation = tree.relation(w);
      if (tree.head(w) == word && (relation == Relation.XCOMP || relation == Relation.CCOMP)) {
        return true;
      }
    }
    return false;
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

  private static void add(
      ActVerbs.Act act,
      Span span,
      Clause clause,
      Role.Side side,
      List<Participant> here,
      List<Participant> there,
      List<Role> roles) {
    for (Participant participant : here) {
      roles.add(
          new Role(
              span,
              act.verb(),
              act.category(),
              act.effect(),
              side,
              clause.construction(),
              participant.span(),
              participant.actor(),
              participant.kind(),
              there.isEmpty() ? null : there.get(0).actor(),
              clause.negated()));
    }
  }

  /**
   * @param timeless whether bare plurals, "children", stand for people in general
   */
  private List<Participant> participants(
      List<Integer> heads,
      boolean timeless,
      ParsedDocument document,
      NavigableMap<Integer, Label> labels) {
    List<Participant> found = new ArrayList<>();
    for (int head : heads) {
      Participant participant = participant(head, document, labels);
      boolean general =
          participant != null
              && timeless
              && participant.kind() == null
              && PeopleInGeneral.isBare(head, document);
      if (participant != null
          && !general
          && found.stream().noneMatch(p -> p.span().equals(participant.span()))) {
        found.add(participant);
      }
    }
    return found;
  }

  /** Who stands there: a name, a label of somebody named, or people without a name. */
  private @Nullable Participant participant(
      int head, ParsedDocument document, NavigableMap<Integer, Label> labels) {
    Words words = document.words();
    Span span = new Span(words.start(head), words.end(head));
    ArticleMentions named = mentions.find(document);
    Mention mention = named.in(span);
    if (mention != null && mention.span().contains(span)) {
      Entity entity = mention.entity();
      return new Participant(mention.span(), entity.name().replace('\n', ' '), entity.kind());
    }
    Map.Entry<Integer, Label> before = labels.floorEntry(span.start());
    if (before != null
        && before.getValue().kind() == Label.Kind.NOMINAL
        && before.getValue().span().contains(span)) {
      Label label = before.getValue();
      return new Participant(label.span(), label.actor(), label.actorKind());
    }
    String noun = words.form(head).toLowerCase(Locale.ROOT);
    int tag = document.syntax().tag(head);
    if (tag == Tag.CD || noun.equals("those")) {
      return new Participant(span, SOME_PEOPLE, null);
    }
    if (AMOUNTS.contains(noun)) {
      return ofAmount(head, document, labels);
    }
    boolean people = Tag.isNoun(tag) && (lists.isPeople(noun) || lists.isBody(noun));
    return people ? new Participant(span, noun, null) : null;
  }

  private @Nullable Participant ofAmount(
      int amount, ParsedDocument document, NavigableMap<Integer, Label> labels) {
    SentenceTree tree = new SentenceTree(document, amount);
    for (int w = amount + 1; w < tree.end(); w++) {
      if (tree.head(w) == amount && tree.form(w).equals("of")) {
        List<Integer> objects = tree.objects(w);
        return objects.isEmpty() || objects.get(0) <= amount
            ? null
            : participant(objects.get(0), document, labels);
      }
    }
    return null;
  }

  private static boolean[] reported(Document document) {
    boolean[] reported = new boolean[document.paragraphs().size()];
    for (int p = 0; p < reported.length; p++) {
      reported[p] = document.paragraphs().get(p).section() != Section.METADATA;
    }
    return reported;
  }
}
