package news.parallax.source;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.Candidate.Range;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.grammar.Words;

/** Finds "according to the mayor" and what it vouches for. */
final class AccordingTo {
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
  AccordingTo(Unit unit, List<Candidate> found) {
    this.unit = unit;
    this.found = found;
    grammar = unit.reading().grammar();
    words = grammar.words();
    quoted = unit.reading().quoted();
    complements = unit.reading().complements();
    from = unit.from();
    to = unit.to();
  }

  void add() {
    for (int i = from; i + 2 < to; i++) {
      if (!quoted[i] && words.is(i, "according") && words.is(i + 1, "to")) {
        int source = i + 2;
        int end = grammar.phraseEnd(source, to);
        if (end <= source) {
          continue;
        }
        boolean front = i - from < 2;
        List<Range> content = new ArrayList<>();
        if (front) {
          int comma = end;
          while (comma < to && !grammar.isComma(comma) && !quoted[comma]) {
            comma++;
          }
          if (comma + 1 >= to) {
            continue;
          }
          int start = quoted[comma] ? comma : comma + 1;
          content.add(new Range(start, complements.clauseEnd(start, to, unit.reading().cueAt())));
          end = Math.min(comma, to);
        } else {
          int start = unit.behindConnective(unit.from(), i);
          content.add(new Range(start, complements.trimEnd(start, i)));
          int next = end + 1;
          boolean goesOn =
              end < to
                  && grammar.isComma(end)
                  && grammar.isComma(i - 1)
                  && next + 1 < to
                  && !words.lower(next).endsWith("ing")
                  && !grammar.isRelative(next)
                  && !grammar.is(next, WordClass.CONJUNCTION);
          if (goesOn) {
            content.add(new Range(next, complements.clauseEnd(next, to, unit.reading().cueAt())));
          }
        }
        found.add(
            new Candidate(
                List.of(new Range(source, end)),
                List.of(new Range(i, i + 2)),
                content,
                "according",
                "according:to",
                false,
                false,
                "according_to"));
      }
    }
  }
}
