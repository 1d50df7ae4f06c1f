package news.parallax.source.find;

import java.util.List;
import news.parallax.source.Rule;
import news.parallax.source.find.Candidate.Range;
import news.parallax.source.find.Complement.Kind;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds nouns that report: "her claim that", "in a warning that", "a warning from the bank that",
 * "fears that", "criticism from teachers of".
 */
final class NounCues {
  /** How far before its noun a preposition may stand: "in a rare public". */
  private static final int FARTHEST = 5;

  private final Unit unit;
  private final Grammar grammar;
  private final Words words;
  private final boolean[] quoted;
  private final List<Candidate> found;
  private final Complements complements;
  private final int from;
  private final int to;

  /**
   * @param found what was found in the unit so far; more is added
   */
  NounCues(Unit unit, List<Candidate> found) {
    this.unit = unit;
    this.found = found;
    grammar = unit.reading().grammar();
    words = grammar.words();
    quoted = unit.reading().quoted();
    complements = unit.reading().complements();
    from = unit.from();
    to = unit.to();
  }

  /**
   * @param predicates the verbs of the unit, from left to right
   */
  void add(List<Predicate> predicates) {
    for (int i = from; i + 1 < to; i++) {
      if (!quoted[i] && grammar.is(i, WordClass.NOUN) && (i == from || !addPossessed(i))) {
        addReport(i, predicates);
      }
    }
  }

  /** "Trump's call for a ban", "her claim that"; false if nobody possesses the noun. */
  private boolean addPossessed(int i) {
    int before = grammar.possessorBefore(i, from);
    boolean pronoun = grammar.isPossessive(before);
    boolean possessive = pronoun || words.is(before, "'s");
    if (!possessive || quoted[before]) {
      return false;
    }
    Complement complement = complements.of("", i + 1, to);
    String key = complement.key("n_" + words.lower(i));
    boolean fits =
        switch (complement.kind()) {
          case THAT, INFINITIVE, PREPOSITION -> true;
          default -> false;
        };
    if (!fits || complement.start() > i + 3) {
      return true;
    }
    int end =
        complement.kind() == Kind.THAT
            ? complements.ends().clauseEnd(complement.start(), to)
            : complements.ends().phraseEnd(complement.start(), to);
    int start = pronoun ? before : grammar.phraseStart(before, from);
    int sourceEnd = pronoun ? before + 1 : before;
    if (start < 0 || start >= sourceEnd) {
      return true;
    }
    found.add(
        new Candidate(
            List.of(new Range(start, sourceEnd)),
            List.of(new Range(i, complement.cueEnd())),
            List.of(new Range(complement.start(), end)),
            words.lower(i),
            key,
            Rule.NOUN));
    return true;
  }

  /** "cut rates in a warning that", whose subject warns, and "a warning from the bank that". */
  private void addReport(int noun, List<Predicate> predicates) {
    WordLists lists = unit.reading().lists();
    boolean hearsay = lists.isHearsay(words.lower(noun));
    boolean report = hearsay || lists.isReport(words.lower(noun));
    boolean reaction = lists.isReaction(words.lower(noun));
    if (!report && !reaction) {
      return;
    }
    if (words.is(noun + 1, "from") || words.is(noun + 1, "by") || words.is(noun + 1, "among")) {
      int end = grammar.phraseEnd(noun + 2, to);
      boolean told = report && end > noun + 2 && end < to && isThat(end);
      end = told ? end : matter(noun + 2);
      if (told || (reaction && end > noun + 2 && end < to && isMatter(end))) {
        String key = told ? "report-from:that" : "report-from:of";
        add(List.of(new Range(noun + 2, end)), new Range(noun, noun + 1), end, key);
      }
    } else if (!report) {
      return;
    } else if (isThat(noun + 1)) {
      int first = noun - 1;
      while (first > from && !grammar.is(first, WordClass.PREPOSITION) && first > noun - FARTHEST) {
        first--;
      }
      boolean accompanies = first >= from && (words.is(first, "in") || words.is(first, "with"));
      Predicate main = accompanies ? before(first, predicates) : null;
      if (main != null && !unit.reading().cueAt()[main.verb()]) {
        Range source = new Range(main.subject(), main.subjectEnd());
        add(List.of(source), new Range(first, noun + 1), noun + 1, "report-in:that");
      } else if (hearsay && !isVerb(noun)) {
        add(List.of(), new Range(noun, noun + 1), noun + 1, "report-hearsay:that");
      }
    }
  }

  /** Whether the word may be a verb, a noun phrase before it: "the foundation claims that". */
  private boolean isVerb(int noun) {
    return noun > from && grammar.isNominal(noun - 1);
  }

  /** Where "of the plan" begins behind "teachers"; the end of the phrase if it does not. */
  private int matter(int first) {
    int end = grammar.phraseEnd(first, to);
    for (int i = first + 1; i < end; i++) {
      if (isMatter(i)) {
        return i;
      }
    }
    return end;
  }

  /** Whether "of the plan", "for a ban" stands here. */
  private boolean isMatter(int i) {
    return i + 1 < to && (words.is(i, "of") || words.is(i, "for") || words.is(i, "over"));
  }

  private boolean isThat(int i) {
    return complements.of("", i, to).kind() == Kind.THAT && words.is(i, "that");
  }

  /** The last verb before a word that has a subject and is not passive; null if there is none. */
  private static @Nullable Predicate before(int word, List<Predicate> predicates) {
    Predicate last = null;
    for (Predicate p : predicates) {
      last = p.verb() < word && p.subjectEnd() <= p.verb() && isDone(p) ? p : last;
    }
    return last;
  }

  private static boolean isDone(Predicate p) {
    return p.hasSubject() && !p.passive();
  }

  private void add(List<Range> source, Range cue, int that, String key) {
    int end =
        isThat(that)
            ? complements.ends().clauseEnd(that, to)
            : complements.ends().phraseEnd(that + 1, to);
    String noun = words.lower(cue.to() - 1);
    List<Range> content = List.of(new Range(that, end));
    Rule rule = source.isEmpty() ? Rule.NOUN : Rule.NOUN_REPORT;
    found.add(new Candidate(source, List.of(cue), content, noun, key, rule));
  }
}
