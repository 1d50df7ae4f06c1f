package news.parallax.source.find;

import java.util.List;
import java.util.Set;
import news.parallax.source.find.AccordingTo.Voucher;
import news.parallax.source.find.Candidate.Range;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Finds polls that vouch for a figure: "in a late July poll", "across four surveys". */
final class PollSources {
  private static final Set<String> POLLS = Set.of("poll", "polls", "survey", "surveys");

  /** Words of those who take part in a poll. */
  private static final Set<String> TAKING =
      Set.of("part", "participated", "asked", "questioned", "interviewed", "included");

  /** How many words "in the latest of four Porto Times polls" has at most. */
  private static final int LONGEST_POLL = 12;

  private final Unit unit;
  private final Grammar grammar;
  private final Words words;
  private final boolean[] quoted;
  private final int from;
  private final int to;

  /** Whether the sentence gives a figure; null as long as nobody has asked. */
  private @Nullable Boolean figure;

  PollSources(Unit unit) {
    this.unit = unit;
    grammar = unit.reading().grammar();
    words = grammar.words();
    quoted = unit.reading().quoted();
    from = unit.from();
    to = unit.to();
  }

  /** "In a late July poll", "across four surveys", where the sentence gives a figure. */
  @Nullable Voucher at(int in) {
    int limit = Math.min(to, in + LONGEST_POLL);
    int head = in + 1;
    while (head < limit && !POLLS.contains(words.lower(head))) {
      boolean part =
          words.isWord(head) && !quoted[head] && !grammar.is(head, WordClass.PREPOSITION);
      boolean sign = words.isSign(head, '/') || words.isSign(head, '-');
      if (!(part || sign) || grammar.isVerbal(head)) {
        return null;
      }
      head++;
    }
    boolean noun = head < limit && head > in + 1 && !grammar.isNominal(Math.min(head + 1, to - 1));
    int next = head + 1;
    boolean subject =
        next < to
            && (unit.reading().cueAt()[next] || grammar.isRelative(next) || words.is(next, "that"));
    boolean taker = in > from && TAKING.contains(words.lower(in - 1));
    if (!noun || subject || taker || !hasFigure()) {
      return null;
    }
    int end = Math.max(head + 1, grammar.phraseEnd(head, to));
    return new Voucher(
        List.of(new Range(in, in + 1)), new Range(in + 1, end), end, true, "voucher:poll");
  }

  /** Whether the sentence gives a share or a lead. */
  private boolean hasFigure() {
    Boolean known = figure;
    if (known == null) {
      known = findsFigure();
      figure = known;
    }
    return known;
  }

  private boolean findsFigure() {
    for (int i = from; i < to; i++) {
      boolean share =
          words.isSign(i, '%')
              || words.is(i, "percent")
              || words.is(i, "percentage")
              || words.is(i, "points")
              || words.is(i, "point");
      if (share && i > from) {
        return true;
      }
    }
    return false;
  }
}
