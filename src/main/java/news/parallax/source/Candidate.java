package news.parallax.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A possible attribution while it is being put together. Ranges are of {@link Words}, ends
 * exclusive.
 *
 * @param key what the reliability of the cue is looked up by: its base form and its complement
 */
record Candidate(
    List<Range> source,
    List<Range> cue,
    List<Range> content,
    String lemma,
    String key,
    boolean negated,
    boolean carriesOn,
    String rule) {

  /** Words from {@code from} up to, but without, {@code to}. */
  record Range(int from, int to) {}

  /** A candidate with more content behind. */
  Candidate and(Range more) {
    List<Range> longer = new ArrayList<>(content);
    longer.add(more);
    return new Candidate(source, cue, longer, lemma, key, negated, carriesOn, rule);
  }
}
