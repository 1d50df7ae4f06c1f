package news.parallax.source.find;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.Rule;
import news.parallax.source.find.Candidate.Range;
import news.parallax.source.find.Complement.Kind;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;

/** Reads passive cues: "was told by the mayor that", "is expected to". */
final class PassiveCues {
  private final Grammar grammar;
  private final Words words;
  private final CueLexicon lexicon;
  private final Complements complements;
  private final int to;
  private final List<Candidate> found;

  PassiveCues(Unit unit, List<Candidate> found) {
    CueReading reading = unit.reading();
    grammar = reading.grammar();
    words = grammar.words();
    lexicon = reading.lexicon();
    complements = reading.complements();
    to = unit.to();
    this.found = found;
  }

  void read(Predicate p, Complement behind, String lemma) {
    Complement complement = behind.marker().equals("to") ? infinitive(p, behind, lemma) : behind;
    String key = UnitReader.key(lemma, complement, p);
    if (complement.start() < 0) {
      return;
    }
    if (complement.marker().equals("by")) {
      int end = grammar.phraseEnd(complement.start(), to);
      if (end <= complement.start() || !p.hasSubject()) {
        return;
      }
      int next = complements.skipAdjuncts(end, to);
      List<Range> content = new ArrayList<>();
      if (next + 1 < to
          && (words.is(next, "of") || words.is(next, "that") || words.is(next, "to"))) {
        int start = words.is(next, "of") ? next + 1 : next;
        content.add(new Range(start, complements.ends().clauseEnd(start, to)));
      } else {
        content.add(new Range(p.subject(), p.subjectEnd()));
      }
      Range source = new Range(complement.start(), end);
      found.add(
          new Candidate(
              List.of(source),
              List.of(new Range(p.group(), complement.start())),
              content,
              lemma,
              key,
              Rule.PASSIVE_BY));
      return;
    }
    List<Range> content = new ArrayList<>();
    if (p.hasSubject() && p.subjectEnd() <= p.group() && complement.kind() == Kind.INFINITIVE) {
      content.add(new Range(p.subject(), p.subjectEnd()));
    }
    content.add(
        new Range(complement.start(), complements.ends().clauseEnd(complement.start(), to)));
    found.add(
        new Candidate(
            List.of(),
            List.of(new Range(p.group(), complement.cueEnd())),
            content,
            lemma,
            key,
            Rule.PASSIVE));
  }

  /**
   * "Is thought to date from": after such a verb "to" has a verb behind it, whatever it looks like.
   */
  private Complement infinitive(Predicate p, Complement behind, String lemma) {
    Complement infinitive =
        new Complement(Kind.INFINITIVE, behind.start() - 1, behind.cueEnd() - 1, "");
    boolean verb = grammar.is(behind.start(), WordClass.NOUN);
    return verb && lexicon.trusts(UnitReader.key(lemma, infinitive, p)) ? infinitive : behind;
  }
}
