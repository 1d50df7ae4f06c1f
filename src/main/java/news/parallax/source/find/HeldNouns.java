package news.parallax.source.find;

import java.util.List;
import java.util.Set;
import news.parallax.source.Rule;
import news.parallax.source.find.Candidate.Range;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;

/**
 * Finds what somebody holds by a noun and a verb that says little: "the mayor's argument is that",
 * "her point being:", "critics have no doubt that".
 */
final class HeldNouns {
  /** What one says or thinks: "his view is that". */
  private static final WordList SAID = WordList.of("things", "said or thought");

  /** What one has: "they have no doubt that". */
  private static final WordList FELT = WordList.of("things", "felt of what may be so");

  private static final Set<String> HAVE = Set.of("has", "have", "had");

  /** Pronouns of whoever writes or reads. */
  private static final Set<String> OURS = Set.of("my", "our", "your", "i", "we", "you", "one");

  /** What stands between such a noun and a colon: "his message was clear:". */
  private static final Set<String> PLAIN = Set.of("clear", "simple", "this", "blunt", "plain");

  /** How far before its noun a verb may stand: "have no serious". */
  private static final int FARTHEST = 4;

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
  HeldNouns(Unit unit, List<Candidate> found) {
    this.unit = unit;
    this.found = found;
    grammar = unit.reading().grammar();
    words = grammar.words();
    quoted = unit.reading().quoted();
    complements = unit.reading().complements();
    from = unit.from();
    to = unit.to();
  }

  /** Adds what stands in the unit. */
  void add() {
    for (int noun = from + 1; noun + 2 < to; noun++) {
      if (quoted[noun]) {
        continue;
      }
      String word = words.lower(noun);
      boolean told = words.is(noun + 1, "that");
      if (told && FELT.contains(word)) {
        addFelt(noun);
      }
      if (!told && SAID.contains(word)) {
        addPossessed(noun);
      }
    }
  }

  /** "The mayor's argument is that", "her point being:". */
  private void addPossessed(int noun) {
    int owner = grammar.possessorBefore(noun, from);
    boolean pronoun = grammar.isPossessive(owner) && !OURS.contains(words.lower(owner));
    boolean possessed = pronoun || (owner > from && words.is(owner, "'s"));
    int start = !possessed || pronoun ? owner : grammar.phraseStart(owner - 1, from);
    int end = pronoun ? owner + 1 : owner;
    if (!possessed || quoted[owner] || start < from || start >= end) {
      return;
    }
    int next = noun + 1;
    boolean is = grammar.isBe(next);
    next += is ? 1 : 0;
    Range source = new Range(start, end);
    if (is && words.is(next, "that") && next + 2 < to) {
      add(noun, source, new Range(noun, next), next, "held-is:that");
      return;
    }
    next += is && PLAIN.contains(words.lower(next)) ? 1 : 0;
    boolean alone = start - from <= 1 && words.isSign(next, ':') && next + 2 < to;
    if (alone && (quoted[next + 1] || hasFinite(next + 1))) {
      add(noun, source, new Range(noun, next), next + 1, "held-is:colon");
    }
  }

  private boolean hasFinite(int first) {
    int end = complements.ends().clauseEnd(first, to);
    for (int i = first + 1; i < end; i++) {
      if (complements.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Critics have no doubt that". */
  private void addFelt(int noun) {
    int verb = noun - 1;
    while (verb > from + 1 && noun - verb < FARTHEST && isModifier(verb)) {
      verb--;
    }
    int last = verb - 1;
    while (last > from && grammar.is(last, WordClass.ADVERB)) {
      last--;
    }
    if (!HAVE.contains(words.lower(verb)) || last < from) {
      return;
    }
    int start = grammar.phraseStart(last, from);
    boolean holder =
        start >= from && !quoted[start] && !OURS.contains(words.lower(start)) && isFree(start);
    if (holder) {
      Range cue = new Range(verb, noun + 1);
      add(noun, new Range(start, last + 1), cue, noun + 1, "held:that");
    }
  }

  /** Not "if they have any doubt that". */
  private boolean isFree(int start) {
    return start == from || !unit.reading().lists().opensClause(words.lower(start - 1));
  }

  private boolean isModifier(int i) {
    return grammar.is(i, WordClass.DETERMINER)
        || grammar.is(i, WordClass.ADJECTIVE)
        || words.is(i, "no")
        || words.is(i, "little")
        || words.is(i, "some");
  }

  private void add(int noun, Range source, Range cue, int first, String key) {
    Range content = new Range(first, complements.ends().clauseEnd(first, to));
    found.add(
        new Candidate(
            List.of(source),
            List.of(cue),
            List.of(content),
            words.lower(noun),
            key,
            Rule.NOUN_REPORT));
  }
}
