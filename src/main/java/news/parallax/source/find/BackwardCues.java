package news.parallax.source.find;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.Rule;
import news.parallax.source.find.Candidate.Range;
import news.parallax.source.find.Predicate.Link;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Reads content that stands before who says it: "…," he said; …, said the mayor. */
final class BackwardCues {
  private final Unit unit;
  private final Grammar grammar;
  private final Words words;
  private final CueLexicon lexicon;
  private final boolean[] quoted;
  private final Complements complements;
  private final int from;
  private final int to;
  private final List<Candidate> found;

  /**
   * @param found what was found in the unit so far; more is added
   */
  BackwardCues(Unit unit, List<Candidate> found) {
    this.unit = unit;
    this.found = found;
    CueReading reading = unit.reading();
    grammar = reading.grammar();
    words = grammar.words();
    lexicon = reading.lexicon();
    quoted = reading.quoted();
    complements = reading.complements();
    from = unit.from();
    to = unit.to();
  }

  private int first(Predicate p) {
    return p.link() == Link.AFTER || p.subject() > p.verb()
        ? p.group()
        : Math.min(p.subject(), p.group());
  }

  boolean endsQuotation(Predicate p) {
    int before = first(p) - 1;
    return before >= from
        && quoted[before]
        && (p.link() == Link.BEFORE || p.link() == Link.APPOSITION || p.link() == Link.AFTER);
  }

  /** Content that stands before its source: "…," he said; …, said the mayor. */
  boolean read(Predicate p, String lemma) {
    if (p.link() != Link.BEFORE && p.link() != Link.APPOSITION && p.link() != Link.AFTER) {
      return false;
    }
    int first = first(p);
    int before = first - 1;
    if (before < from || !(quoted[before] || !words.isWord(before))) {
      return false;
    }
    boolean quote = quoted[before] || (before - 1 >= from && quoted[before - 1]);
    String key = lemma + (quote ? ":backquote" : ":backward");
    int start = from;
    for (Candidate c : found) {
      if (!lexicon.trusts(c.key())) {
        continue;
      }
      for (Range r : c.content()) {
        if (r.to() < before) {
          start = Math.max(start, r.to());
        }
      }
      for (Range r : c.cue()) {
        if (r.to() <= before) {
          start = Math.max(start, r.to());
        }
      }
    }
    if (start > from) {
      start = Math.min(complements.skipAdjuncts(start, to), before);
    }
    while (start < before
        && ((!words.isWord(start) && !quoted[start]) || grammar.is(start, WordClass.CONJUNCTION))) {
      start++;
    }
    start = unit.behindConnective(start, before);
    if (quote) {
      int q = before;
      while (q > start && (quoted[q - 1] || !quoted[q])) {
        q--;
      }
      start = q;
    }
    int end = quoted[before] ? first : complements.ends().trimEnd(start, first);
    if (end <= start) {
      return false;
    }
    List<Range> content = new ArrayList<>();
    content.add(new Range(start, end));
    int cueEnd = p.link() == Link.AFTER ? p.subjectEnd() : p.verb() + 1;
    Range more = partBehind(cueEnd, quote, start, end);
    if (more != null) {
      content.add(more);
    }
    boolean around = more != null && isAround(p, more, before);
    Rule rule = quote ? Rule.QUOTE_VERB : around ? Rule.CLAUSE_AROUND : Rule.CLAUSE_VERB;
    found.add(Candidate.of(p, p.verb() + 1, content, lemma, key, rule));
    return true;
  }

  /** "The locks, said the mayor, are open": the verb of the clause stands behind who says it. */
  private boolean isAround(Predicate p, Range more, int before) {
    return p.link() == Link.AFTER
        && words.isSign(before, ',')
        && more.from() == p.subjectEnd() + 1
        && !quoted[more.from()]
        && complements.isFinite(more.from());
  }

  /** The rest of a statement that its source interrupts. */
  private @Nullable Range partBehind(int cueEnd, boolean quote, int start, int end) {
    int i = complements.skipAdjuncts(cueEnd, to);
    while (i < to
        && !quoted[i]
        && !words.isSign(i, ',')
        && !words.isSign(i, ':')
        && !isStop(i)
        && i < cueEnd + 40) {
      i++;
    }
    if (i + 1 >= to || isStop(i)) {
      return i + 1 < to && isStop(i) && quoted[i + 1] ? quotation(i + 1) : null;
    }
    int next = quoted[i] ? i : i + 1;
    if (quoted[next]) {
      return quotation(next);
    }
    boolean hasVerb = false;
    for (int k = start; k < end; k++) {
      hasVerb |= complements.isFinite(k);
    }
    if (!quote && !hasVerb && words.isSign(i, ',')) {
      return new Range(next, complements.ends().clauseEnd(next, to));
    }
    return null;
  }

  private Range quotation(int start) {
    int end = start;
    while (end < to && quoted[end]) {
      end++;
    }
    return new Range(start, end);
  }

  boolean isStop(int i) {
    return words.isSign(i, '.') || grammar.stops(i);
  }
}
