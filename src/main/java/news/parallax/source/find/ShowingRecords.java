package news.parallax.source.find;

import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;

/** Documents and data that vouch for what is said: "as records obtained by the Herald show". */
final class ShowingRecords {
  /** Documents and data, one or many, that show something. */
  private static final WordList RECORDS = WordList.of("things", "shows something");

  /** How many words "records seen by the harbour watchdog Lund" has at most. */
  private static final int LONGEST = 16;

  /** What they do: "as records show". */
  private static final Set<String> SHOWING =
      Set.of("show", "find", "reveal", "indicate", "suggest", "confirm");

  private final Unit unit;
  private final Grammar grammar;
  private final Words words;
  private final int to;

  ShowingRecords(Unit unit) {
    this.unit = unit;
    grammar = unit.reading().grammar();
    words = grammar.words();
    to = unit.to();
  }

  /** The end of "a batch of records obtained by the Herald". */
  int end(int first) {
    int end = grammar.phraseEnd(first, to);
    int verb = verb(first, end);
    if (verb >= 0) {
      return verb;
    }
    boolean reduced =
        end > first
            && end + 2 < to
            && unit.reading().forms().isParticiple(words.lower(end))
            && grammar.is(end + 1, WordClass.PREPOSITION);
    int last = (reduced ? grammar.phraseEnd(end + 2, to) : end) - 1;
    boolean closes = last > first && show(last) && (last + 1 >= to || !words.isWord(last + 1));
    return closes ? last : last + 1;
  }

  /**
   * Where the verb stands that closes "as records seen by the harbour watchdog Lund show,": behind
   * the word for a document, whatever the words between look like; -1 if there is none.
   */
  private int verb(int first, int end) {
    if (!namesRecord(first, end)) {
      return -1;
    }
    boolean[] quoted = unit.reading().quoted();
    int limit = Math.min(to - 1, first + LONGEST);
    for (int i = end; i < limit && words.isWord(i) && !quoted[i]; i++) {
      if (show(i) && grammar.isComma(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private boolean namesRecord(int first, int end) {
    return IntStream.range(first, end).anyMatch(i -> RECORDS.contains(words.lower(i)));
  }

  /** Whether a word is a verb of showing, though it may look like a noun: "the group show". */
  boolean show(int word) {
    return SHOWING.contains(unit.reading().forms().lemma(words.lower(word)));
  }

  /** "As records show": a document is there, and a verb of what it lets one see. */
  boolean show(int first, int end, int verb) {
    return show(verb) && namesRecord(first, end);
  }
}
