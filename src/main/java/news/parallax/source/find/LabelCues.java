package news.parallax.source.find;

import java.util.List;
import news.parallax.source.Rule;
import news.parallax.source.find.Candidate.Range;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;

/** Finds who stands before a colon where a paragraph begins. */
final class LabelCues {
  private static final int LONGEST_LABEL = 8;

  private final Unit unit;
  private final Grammar grammar;
  private final Words words;
  private final WordLists lists;
  private final boolean[] quoted;
  private final List<Candidate> found;
  private final int from;
  private final int to;

  /**
   * @param found what was found in the unit so far; more is added
   */
  LabelCues(Unit unit, List<Candidate> found) {
    this.unit = unit;
    this.found = found;
    grammar = unit.reading().grammar();
    words = grammar.words();
    lists = unit.reading().lists();
    quoted = unit.reading().quoted();
    from = unit.from();
    to = unit.to();
  }

  /**
   * "Kremlin: no documents to be signed", "Harbour master: no ferries", "SMITH: I was there.",
   * "Said the mayor: it is done."
   */
  void add() {
    int colon = from;
    int limit = Math.min(to - 1, from + LONGEST_LABEL);
    while (colon < limit && !words.isSign(colon, ':')) {
      if (quoted[colon] || grammar.isVerbal(colon)) {
        return;
      }
      colon++;
    }
    boolean label =
        colon < limit && colon > from && unit.startsParagraph() && words.isCapitalised(from);
    if (!label || words.isAttached(colon + 1) || Character.isDigit(words.first(colon - 1))) {
      return;
    }
    boolean name = false;
    for (int i = from; i < colon; i++) {
      if (lists.isLabel(words.lower(i))) {
        return;
      }
      name |= grammar.is(i, WordClass.NAME);
    }
    if (lists.isSaid(words.lower(from)) && from + 1 < colon) {
      add(from + 1, new Range(from, from + 1), colon, "label:said", Rule.SPEAKER_COLON);
      return;
    }
    boolean capitals = isUpperCase(from) && !unit.isHeadline();
    if (capitals && !unit.reading().transcript()) {
      return;
    }
    boolean speaker = !capitals && lists.isSpeaker(words.lower(colon - 1));
    if (unit.isHeadline() && !speaker && isTopic(colon, name)) {
      return;
    }
    String key =
        capitals
            ? "label:transcript"
            : speaker ? "label:speaker" : name ? "label:name" : "label:other";
    Rule rule = speaker ? Rule.SPEAKER_COLON : Rule.LABEL_COLON;
    add(from, new Range(colon, colon + 1), colon, key, rule);
  }

  /**
   * Whether a headline tells before the colon what it is about, not who speaks: "Bridge tolls",
   * "Super Tuesday", "Porto: Mayor says …".
   */
  private boolean isTopic(int colon, boolean name) {
    int last = colon - 1;
    boolean thing =
        last > from
            && grammar.is(last, WordClass.NOUN)
            && !words.isCapitalised(last)
            && !isSpokenOn(colon);
    return !name || thing || grammar.isTime(last) || speaksAnother(colon + 1);
  }

  /** "Lund on tolls", "Lund to drivers". */
  private boolean isSpokenOn(int colon) {
    int i = from;
    while (i < colon && grammar.is(i, WordClass.NAME)) {
      i++;
    }
    return i > from && (words.is(i, "on") || words.is(i, "to"));
  }

  /** Whether behind the colon somebody is told to say something: "Mayor says tolls will rise". */
  private boolean speaksAnother(int first) {
    int limit = Math.min(to - 1, first + LONGEST_LABEL);
    for (int i = first; i < limit && !quoted[i] && words.isWord(i); i++) {
      boolean verb = grammar.isVerbal(i);
      if (verb && i > first) {
        return lists.inverts(unit.reading().forms().lemma(words.lower(i)))
            && grammar.isNominal(i - 1)
            && !grammar.isPersonal(i - 1);
      }
    }
    return false;
  }

  private void add(int source, Range cue, int colon, String key, Rule rule) {
    int end = key.equals("label:transcript") ? unit.paragraphEnd() : to;
    List<Range> speaker = List.of(new Range(source, colon));
    List<Range> content = List.of(new Range(colon + 1, end));
    found.add(0, new Candidate(speaker, List.of(cue), content, "", key, rule));
  }

  private boolean isUpperCase(int i) {
    int length = words.end(i) - words.start(i);
    return length > 2 && words.isCapitalised(i) && !words.hasSmallLetter(i);
  }
}
