package news.parallax.source;

import java.util.List;
import news.parallax.source.Candidate.Range;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.grammar.Words;

/** Finds who stands before a colon where a paragraph begins. */
final class LabelCues {
  private static final int LONGEST_LABEL = 8;

  private final Unit unit;
  private final Grammar grammar;
  private final Words words;
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
    quoted = unit.reading().quoted();
    from = unit.from();
    to = unit.to();
  }

  /** "Kremlin: no documents to be signed", "Harbour master: no ferries", "SMITH: I was there." */
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
        colon < limit && colon > from && unit.startsParagraph() && words.isCapital(from);
    if (!label || words.isAttached(colon + 1) || Character.isDigit(words.firstChar(colon - 1))) {
      return;
    }
    boolean name = false;
    for (int i = from; i < colon; i++) {
      if (unit.reading().lists().isLabel(words.lower(i))) {
        return;
      }
      name |= grammar.is(i, WordClass.NAME);
    }
    boolean capitals = isUpperCase(from);
    if (capitals && !unit.reading().transcript()) {
      return;
    }
    boolean speaker = !capitals && unit.reading().lists().isSpeaker(words.lower(colon - 1));
    String key =
        capitals
            ? "label:transcript"
            : speaker ? "label:speaker" : name ? "label:name" : "label:other";
    if (unit.reading().lexicon().proposes(key)) {
      found.add(
          0,
          new Candidate(
              List.of(new Range(unit.from(), colon)),
              List.of(new Range(colon, colon + 1)),
              List.of(new Range(colon + 1, capitals ? unit.paragraphEnd() : to)),
              "",
              key,
              false,
              false,
              speaker ? "speaker_colon" : "label_colon"));
    }
  }

  private boolean isUpperCase(int i) {
    int length = words.end(i) - words.start(i);
    return length > 2 && words.isCapital(i) && words.isUpperCase(i);
  }
}
