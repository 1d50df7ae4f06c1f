package news.parallax.source.find;

/**
 * A stretch of a document that is read by itself: mostly a sentence. Indexes are of words, the end
 * exclusive.
 *
 * @param startsParagraph whether a paragraph begins with it
 * @param paragraphEnd where its paragraph ends
 * @param isHeadline whether it is all of a headline
 */
record Unit(
    CueReading reading,
    int from,
    int to,
    boolean startsParagraph,
    int paragraphEnd,
    boolean isHeadline) {

  /** Skips "However," and "In fact,", by which the outlet links what is said to its own text. */
  int behindConnective(int start, int end) {
    int limit = Math.min(end, start + 4);
    for (int i = start; i < limit; i++) {
      if (reading.grammar().isComma(i)) {
        return i;
      }
      if (reading.quoted()[i]
          || !reading.lists().isConnective(reading.grammar().words().lower(i))) {
        return start;
      }
    }
    return start;
  }
}
