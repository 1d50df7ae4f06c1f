package news.parallax.source.find;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.Rule;
import news.parallax.source.find.Candidate.Range;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases that name who vouches for a sentence, and what they vouch for: "according to the
 * mayor", "in the mayor's view", "in the opinion of the court", "per the report", "as reported by
 * the Herald".
 */
final class AccordingTo {
  private static final int LONGEST_POSSESSOR = 8;

  /** What is said in passing of what a sentence says: "as the Herald reported". */
  private static final WordList ATTESTING = WordList.of("verbs", "attests in passing");

  private final Unit unit;
  private final Grammar grammar;
  private final Words words;
  private final boolean[] quoted;
  private final List<Candidate> found;
  private final PollSources polls;
  private final ShowingRecords records;
  private final Complements complements;
  private final int from;
  private final int to;

  /**
   * A phrase that names who vouches.
   *
   * @param end one past its last word
   * @param open whether what follows up to a comma belongs to the source too
   * @param key what its reliability is looked up by
   */
  record Voucher(List<Range> cue, Range source, int end, boolean open, String key) {}

  /**
   * @param found what was found in the unit so far; more is added
   */
  AccordingTo(Unit unit, List<Candidate> found) {
    this.unit = unit;
    this.found = found;
    polls = new PollSources(unit);
    records = new ShowingRecords(unit);
    grammar = unit.reading().grammar();
    words = grammar.words();
    quoted = unit.reading().quoted();
    complements = unit.reading().complements();
    from = unit.from();
    to = unit.to();
  }

  void add() {
    for (int i = from; i + 2 < to; i++) {
      Voucher voucher = quoted[i] ? null : at(i);
      if (voucher != null) {
        add(voucher, i);
      }
    }
  }

  private @Nullable Voucher at(int i) {
    return switch (words.lower(i)) {
      case "according" -> words.is(i + 1, "to") ? named(i, i + 2, "according:to") : null;
      case "per" -> i == from && isSource(i + 1) ? named(i, i + 1, "voucher:per") : null;
      case "as" -> words.is(i + 1, "per") ? named(i, i + 2, "voucher:per") : attested(i);
      case "in" -> {
        Voucher poll = polls.at(i);
        yield poll == null ? held(i) : poll;
      }
      case "across" -> polls.at(i);
      default -> null;
    };
  }

  /** Whether somebody is named here and no measure: "per the report", not "per day". */
  private boolean isSource(int i) {
    return grammar.is(i, WordClass.DETERMINER)
        || grammar.is(i, WordClass.NAME)
        || grammar.isPossessive(i);
  }

  private @Nullable Voucher named(int cue, int source, String key) {
    int end = source < to ? grammar.phraseEnd(source, to) : source;
    List<Range> words = List.of(new Range(cue, source));
    return end <= source ? null : new Voucher(words, new Range(source, end), end, true, key);
  }

  /** "As the Herald first reported", "as her friend Lund proudly pointed out"; or a passive. */
  private @Nullable Voucher attested(int as) {
    Voucher passive = reported(as);
    int end = passive == null ? records.end(as + 1) : to;
    if (end <= as + 1 || end >= to || quoted[as + 1]) {
      return passive;
    }
    int verb = end;
    while (verb < to
        && !words.is(verb, "out")
        && (grammar.is(verb, WordClass.ADVERB) || grammar.isVerbal(verb) || records.show(verb))
        && verb < end + 4) {
      verb++;
    }
    int last = verb - 1;
    int behind = words.is(verb, "out") || words.is(verb, "it") ? verb + 1 : verb;
    boolean spoken =
        last >= end && (isTold(last, behind > verb) || records.show(as + 1, end, last));
    boolean closed = behind >= to || (!words.isWord(behind) && !words.isSign(behind, '"'));
    if (!spoken || !closed) {
      return null;
    }
    List<Range> cue = List.of(new Range(as, as + 1), new Range(end, behind));
    return new Voucher(cue, new Range(as + 1, end), behind, false, "voucher:attested");
  }

  /** Whether the verb is one of telling: "reported", "put it". */
  private boolean isTold(int verb, boolean withParticle) {
    String lemma = unit.reading().forms().lemma(words.lower(verb));
    boolean finite = complements.isFinite(verb) && !grammar.is(verb, WordClass.AUXILIARY);
    return finite
        && (withParticle
            ? lemma.equals("point") || lemma.equals("put") || lemma.equals("describe")
            : ATTESTING.contains(lemma));
  }

  /** "As reported by the Herald", "as was pointed out by the judge". */
  private @Nullable Voucher reported(int as) {
    int verb = grammar.isBe(as + 1) ? as + 2 : as + 1;
    Lemmas forms = unit.reading().forms();
    if (verb + 2 >= to || !forms.isParticiple(words.lower(verb))) {
      return null;
    }
    int by = words.is(verb + 1, "out") ? verb + 2 : verb + 1;
    String lemma = forms.lemma(words.lower(verb));
    boolean speech = unit.reading().lists().inverts(lemma) || by == verb + 2;
    return speech && words.is(by, "by") ? named(as, by + 1, "voucher:reported") : null;
  }

  /** "In the mayor's view", "in their opinion", "in the view of the court". */
  private @Nullable Voucher held(int in) {
    if (in + 4 < to && isView(in + 2) && words.is(in + 3, "of")) {
      return named(in, in + 4, "voucher:view");
    }
    int limit = Math.min(to, in + LONGEST_POSSESSOR);
    for (int view = in + 2; view < limit && !quoted[view]; view++) {
      if (grammar.isComma(view)) {
        return null;
      }
      int owner = view - 1;
      while (owner > in + 1 && grammar.is(owner, WordClass.ADJECTIVE)) {
        owner--;
      }
      boolean pronoun = owner == in + 1 && grammar.isPossessive(owner);
      boolean noun = owner > in + 1 && (words.is(owner, "'s") || words.isSign(owner, '\''));
      boolean free = view + 1 >= to || !words.is(view + 1, "of");
      if (isView(view) && free && (pronoun || noun)) {
        List<Range> cue = List.of(new Range(in, in + 1), new Range(view, view + 1));
        Range source = new Range(in + 1, pronoun ? owner + 1 : owner);
        return new Voucher(cue, source, view + 1, false, "voucher:view");
      }
    }
    return null;
  }

  private boolean isView(int i) {
    return unit.reading().lists().isView(words.lower(i));
  }

  private void add(Voucher voucher, int i) {
    int end = voucher.end();
    Range source = voucher.source();
    List<Range> content = new ArrayList<>();
    if (i - from < 2 && voucher.open() && opensClause(source, end)) {
      content.add(clause(end));
    } else if (i - from < 2 || opensBehindLabel(i)) {
      int comma = end;
      while (comma < to && !grammar.isComma(comma) && !quoted[comma]) {
        comma++;
      }
      if (comma + 1 >= to || (!voucher.open() && comma > end)) {
        return;
      }
      int start = quoted[comma] ? comma : comma + 1;
      content.add(clause(start));
      source = voucher.open() ? new Range(source.from(), comma) : source;
    } else {
      if (!voucher.open() && !grammar.isComma(i - 1)) {
        return;
      }
      int quotation = quotationBehind(end);
      if (quotation >= 0 && !voucher.key().startsWith("according")) {
        found.add(candidate(voucher, source, List.of(clause(quotation))));
        return;
      }
      int start = unit.behindConnective(unit.from(), i);
      content.add(new Range(start, complements.ends().trimEnd(start, i)));
      if (goesOn(i, end)) {
        content.add(clause(end + 1));
      }
    }
    found.add(candidate(voucher, source, content));
  }

  /** "According to Lund the bridge was safe": no comma, for a clause plainly begins. */
  private boolean opensClause(Range source, int end) {
    if (end >= to || !grammar.is(source.to() - 1, WordClass.NAME) || grammar.isRelative(end)) {
      return false;
    }
    boolean subject =
        grammar.is(end, WordClass.DETERMINER)
            || grammar.isPossessive(end)
            || grammar.isPersonal(end);
    if (!subject) {
      return false;
    }
    int verb = end + 1;
    while (verb < to && !grammar.isComma(verb) && !quoted[verb] && !grammar.isRelative(verb)) {
      if (complements.isFinite(verb)) {
        return true;
      }
      verb++;
    }
    return false;
  }

  /** "Update at 4 p.m.: According to the court, …": what stands before the colon is not told. */
  private boolean opensBehindLabel(int i) {
    return words.isSign(i - 1, ';') || (words.isSign(i - 1, ':') && words.isCapitalised(i));
  }

  private Candidate candidate(Voucher voucher, Range source, List<Range> content) {
    boolean according = voucher.key().startsWith("according");
    return new Candidate(
        List.of(source),
        voucher.cue(),
        content,
        according ? "according" : "",
        voucher.key(),
        according ? Rule.ACCORDING_TO : Rule.VOUCHER);
  }

  /** The quotation that follows a phrase, names of its bearer between; -1 if none does. */
  private int quotationBehind(int end) {
    int limit = Math.min(to, end + LONGEST_POSSESSOR);
    for (int i = end; i < limit; i++) {
      if (quoted[i]) {
        return i;
      }
      if (!grammar.isComma(i) && !grammar.isNominal(i)) {
        return -1;
      }
    }
    return -1;
  }

  private Range clause(int start) {
    return new Range(start, complements.ends().clauseEnd(start, to));
  }

  /** Whether a sentence goes on behind a phrase between commas. */
  private boolean goesOn(int i, int end) {
    int next = end + 1;
    return end < to
        && grammar.isComma(end)
        && grammar.isComma(i - 1)
        && next + 1 < to
        && !words.lower(next).endsWith("ing")
        && !grammar.isRelative(next)
        && !grammar.is(next, WordClass.CONJUNCTION);
  }
}
