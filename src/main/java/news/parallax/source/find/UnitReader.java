package news.parallax.source.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.source.Rule;
import news.parallax.source.find.Candidate.Range;
import news.parallax.source.find.Complement.Kind;
import news.parallax.source.find.Predicate.Link;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Reads one unit of text: who says what in it. */
final class UnitReader {
  /** Key of what a deed is said to show; nothing is known for it, so that it is never trusted. */
  private static final String INFERENCE = "inference";

  /** Verbs that tell that somebody goes on or begins to say. */
  private static final Set<String> GOING_ON = Set.of("keep", "begin", "start", "continue");

  private final Grammar grammar;
  private final Words words;
  private final WordLists lists;
  private final Lemmas forms;
  private final CueLexicon lexicon;
  private final boolean[] quoted;
  private final boolean[] cueAt;
  private final Complements complements;
  private final Unit unit;
  private final BackwardCues backward;
  private final int from;
  private final int to;
  private final List<Candidate> found = new ArrayList<>();
  private @Nullable Candidate announced;

  UnitReader(Unit unit) {
    this.unit = unit;
    backward = new BackwardCues(unit, found);
    CueReading reading = unit.reading();
    grammar = reading.grammar();
    words = grammar.words();
    lists = reading.lists();
    forms = reading.forms();
    lexicon = reading.lexicon();
    quoted = reading.quoted();
    cueAt = reading.cueAt();
    complements = reading.complements();
    from = unit.from();
    to = unit.to();
  }

  List<Candidate> read() {
    List<Predicate> predicates = Predicates.of(grammar, forms, lists, quoted, from, to);
    List<Complement> behind = new ArrayList<>(predicates.size());
    for (Predicate p : predicates) {
      String lemma = lemma(p);
      int after = p.link() == Link.AFTER ? p.subjectEnd() : p.verb() + 1;
      Complement complement = complements.of(lemma, after, to);
      behind.add(complement);
      cueAt[p.verb()] =
          lexicon.trusts(key(lemma, complement, p))
              || (complement.kind() == Kind.NONE && lists.inverts(lemma));
    }
    for (int i = 0; i < predicates.size(); i++) {
      read(predicates.get(i), behind.get(i));
    }
    announce(predicates);
    new NounCues(unit, found).add(predicates);
    new HeldNouns(unit, found).add();
    HeadlineCues headline = new HeadlineCues(unit, found);
    if (!unit.isHeadline()) {
      new LabelCues(unit, found).add();
    } else if (!headline.addSpeakerOnTopic()) {
      new LabelCues(unit, found).add();
      headline.add();
    }
    new AccordingTo(unit, found).add();
    return found;
  }

  private String lemma(Predicate p) {
    String word = words.lower(p.verb());
    return grammar.is(p.verb(), WordClass.ADJECTIVE) ? "be_" + word : forms.lemma(word);
  }

  static String key(String lemma, Complement complement, Predicate p) {
    return complement.key(p.passive() ? lemma + "!" : lemma);
  }

  private void read(Predicate verb, Complement complement) {
    Predicate p = backward.endsQuotation(verb) ? spoken(verb) : verb;
    String lemma = lemma(p);
    boolean venue = Venues.hear(p, complement, lemma, words);
    if (p.passive() && !venue) {
      new PassiveCues(unit, found).read(p, complement, lemma);
      return;
    }
    boolean inference = isInference(p, lemma);
    if (!p.hasSubject() || isDiscerning(p, lemma, complement)) {
      return;
    }
    if (p.link() == Link.AFTER
        || complement.kind() == Kind.NONE
        || backward.endsQuotation(p)
        || isAddressed(p, lemma, complement)) {
      if (backward.read(p, lemma)) {
        return;
      }
    }
    if (complement.kind() == Kind.NONE || p.link() == Link.AFTER) {
      return;
    }
    String key = venue ? Venues.KEY : inference ? INFERENCE : key(lemma, complement, p);
    boolean clause =
        switch (complement.kind()) {
          case THAT, CLAUSE, QUESTION, QUOTATION, COLON, INFINITIVE -> true;
          default -> false;
        };
    int end =
        clause
            ? complements.ends().clauseEnd(complement.start(), to)
            : complements.ends().phraseEnd(complement.start(), to);
    if (complement.kind() == Kind.QUOTATION) {
      end = quotationEnd(complement.start(), end);
    }
    found.add(
        Candidate.of(
            p,
            Math.min(complement.cueEnd(), to),
            List.of(new Range(complement.start(), end)),
            lemma,
            key,
            venue ? Rule.VENUE : complement.rule()));
  }

  /** "kept repeating" of "he kept repeating", where "kept" alone tells of no speech. */
  private Predicate spoken(Predicate p) {
    int next = p.verb() + 1;
    boolean goesOn =
        next < to
            && GOING_ON.contains(lemma(p))
            && words.lower(next).endsWith("ing")
            && lexicon.trusts(forms.lemma(words.lower(next)) + ":backquote");
    return goesOn
        ? new Predicate(next, p.group(), p.subject(), p.subjectEnd(), p.link(), false)
        : p;
  }

  /** "She continued:" with the words themselves in the next paragraph. */
  private void announce(List<Predicate> predicates) {
    if (!words.isSign(to - 1, ':')) {
      return;
    }
    for (Predicate p : predicates) {
      String key = lemma(p) + ":announced";
      if (p.hasSubject() && p.link() != Link.AFTER) {
        announced =
            Candidate.of(p, p.verb() + 1, List.of(), lemma(p), key, Rule.ANNOUNCED_QUOTATION);
      }
    }
  }

  /** Who is announced to speak in the next paragraph; null if nobody is. */
  @Nullable Candidate announced() {
    return announced;
  }

  /** "His actions suggest that" is the narrator's inference, nobody's statement. */
  private boolean isInference(Predicate p, String lemma) {
    if (!lists.infers(lemma)) {
      return false;
    }
    boolean alone = p.hasSubject() && p.subjectEnd() == p.subject() + 1;
    if (alone && words.is(p.subject(), "this")) {
      return true;
    }
    for (int i = p.subject(); i < p.subjectEnd(); i++) {
      if (grammar.is(i, WordClass.PREPOSITION) || grammar.isComma(i)) {
        return false;
      }
      boolean head = i + 1 == p.subjectEnd() || grammar.is(i + 1, WordClass.PREPOSITION);
      if (head && lists.isDeed(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Octopuses can tell crab from rock" is nobody's statement. */
  private boolean isDiscerning(Predicate p, String lemma, Complement complement) {
    boolean can = words.is(p.group(), "can") || words.is(p.group(), "could");
    return can && lemma.equals("tell") && complement.kind() != Kind.QUOTATION;
  }

  /** "…, the mayor told Sky News": behind the verb stands only who was told. */
  private static boolean isAddressed(Predicate p, String lemma, Complement complement) {
    boolean behindClause = p.link() == Link.BEFORE || p.link() == Link.APPOSITION;
    return behindClause && lemma.equals("tell") && complement.kind() == Kind.PHRASE;
  }

  /** A quotation that nothing but stray words follow ends with its mark. */
  private int quotationEnd(int start, int end) {
    int close = start;
    while (close < to && quoted[close]) {
      close++;
    }
    if (close == start || close >= end || !words.isWord(close)) {
      return close > start ? close : end;
    }
    boolean complete =
        close - 2 > start
            && (words.hasStop(close - 2) || ",.!?".indexOf(words.first(close - 2)) >= 0);
    return complete ? close : end;
  }
}
