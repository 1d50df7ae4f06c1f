package news.parallax.source.find;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.source.Rule;
import news.parallax.source.find.Candidate.Range;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;

/**
 * Finds who speaks in a headline: "Wheat harvest worst in 30 years: farmers", "Inflation has peaked
 * – central bank", "Coroner rules climber died of cold", "Ana Diaz on flood: 'We were not ready'".
 */
final class HeadlineCues {
  private static final int LONGEST_SPEAKER = 5;
  private static final int LONGEST_TOPIC = 12;
  private static final String MARKS = "\"'\u201c\u2018";

  private final Unit unit;
  private final Grammar grammar;
  private final Words words;
  private final WordLists lists;
  private final List<Candidate> found;
  private final int from;
  private final int to;

  /**
   * @param unit all of a headline
   * @param found what was found in the unit so far; more is added
   */
  HeadlineCues(Unit unit, List<Candidate> found) {
    this.unit = unit;
    this.found = found;
    grammar = unit.reading().grammar();
    words = grammar.words();
    lists = unit.reading().lists();
    from = unit.from();
    to = unit.to();
  }

  /**
   * "Mayor on flood: 'We were not ready'"; false if it is none, so that all before a colon may
   * speak.
   */
  boolean addSpeakerOnTopic() {
    int on = from + 1;
    while (on < to && on - from <= LONGEST_SPEAKER && !words.is(on, "on")) {
      on++;
    }
    int colon = on + 2;
    while (colon < to && colon - on <= LONGEST_TOPIC && !words.isSign(colon, ':')) {
      colon++;
    }
    boolean quotation =
        colon + 2 < to && words.isSign(colon, ':') && MARKS.indexOf(words.first(colon + 1)) >= 0;
    boolean person =
        quotation
            && !lists.isOnMatter(words.lower(on - 1))
            && (isSpeaker(from, on) || isPerson(from, on));
    if (person) {
      List<Range> content = List.of(new Range(colon + 1, to));
      List<Range> cue = List.of(new Range(colon, colon + 1));
      List<Range> speaker = List.of(new Range(from, on));
      found.add(0, new Candidate(speaker, cue, content, "", "label:topic", Rule.SPEAKER_COLON));
    }
    return person;
  }

  /** Whether all words are of a name, and the last is nothing said or done: "Vote". */
  private boolean isPerson(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!grammar.is(i, WordClass.NAME)) {
        return false;
      }
    }
    String last = words.lower(end - 1);
    return !lists.isReport(last) && !lists.isDeed(last);
  }

  void add() {
    if (!addSpeakerBehind() && !addTag()) {
      addVerb();
    }
  }

  /** "No ferries today: harbour master". */
  private boolean addSpeakerBehind() {
    int sign = to - 1;
    int limit = Math.max(from + 2, to - 1 - LONGEST_SPEAKER - 2);
    while (sign > limit && !isSeparator(sign)) {
      sign--;
    }
    if (sign <= limit || sign + 1 >= to) {
      return false;
    }
    boolean quotation = words.isSign(from, '"') && words.isSign(sign - 1, '"');
    int end = quotation ? grammar.phraseEnd(sign + 1, to) : to;
    if (end <= sign + 1 || end - sign - 1 > LONGEST_SPEAKER || !isSpeaker(sign + 1, end)) {
      return false;
    }
    add(new Range(sign + 1, end), new Range(sign, sign + 1), new Range(from, sign));
    return true;
  }

  /** "Loss of subsidies feared, union warns", where "warns" looks like a noun. */
  private boolean addTag() {
    int verb = to - 1;
    int comma = verb - 1;
    int limit = Math.max(from + 1, verb - LONGEST_SPEAKER - 1);
    while (comma > limit && !grammar.isComma(comma)) {
      comma--;
    }
    String word = words.lower(verb);
    boolean noun = grammar.is(verb, WordClass.NOUN) && word.endsWith("s");
    boolean tag =
        comma > limit
            && noun
            && comma + 1 < verb
            && lists.inverts(unit.reading().forms().lemma(word))
            && isSpeaker(comma + 1, verb);
    if (tag) {
      add(new Range(comma + 1, verb), new Range(verb, to), new Range(from, comma));
    }
    return tag;
  }

  private boolean isSeparator(int i) {
    boolean dash = words.isSign(i, '\u2013') || words.isSign(i, '\u2014') || words.isSign(i, '-');
    return words.isSign(i, ':') || (dash && !words.isAttached(i + 1));
  }

  /** Whether a noun phrase ends in a word for who speaks. */
  private boolean isSpeaker(int first, int end) {
    for (int i = first; i < end; i++) {
      boolean nominal =
          grammar.isNominal(i)
              || grammar.is(i, WordClass.ADJECTIVE)
              || grammar.is(i, WordClass.DETERMINER);
      if (!nominal || grammar.is(i, WordClass.PRONOUN)) {
        return false;
      }
    }
    return lists.isSpeaker(words.lower(end - 1));
  }

  /** "Coroner rules climber died", where "rules" looks like a noun. */
  private void addVerb() {
    int limit = Math.min(to - 2, from + LONGEST_SPEAKER);
    for (int i = from + 1; i < limit; i++) {
      String word = words.lower(i);
      boolean noun = grammar.is(i, WordClass.NOUN) && word.endsWith("s");
      if (noun && lists.isHeadlineVerb(word) && isSpeaker(from, i) && hasVerb(i + 1)) {
        add(new Range(from, i), new Range(i, i + 1), new Range(i + 1, to));
        return;
      }
    }
  }

  private boolean hasVerb(int first) {
    return IntStream.range(first, to).anyMatch(i -> grammar.isVerbal(i));
  }

  private void add(Range source, Range cue, Range content) {
    String key = "label:headline";
    found.add(
        0, new Candidate(List.of(source), List.of(cue), List.of(content), "", key, Rule.HEADLINE));
  }
}
