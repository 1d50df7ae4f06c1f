package news.parallax.source.find;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.Rule;
import news.parallax.text.syntax.Words;

/**
 * A possible attribution while it is being put together. Ranges are of {@link Words}, ends
 * exclusive.
 *
 * @param key what the reliability of the cue is looked up by: its base form and its complement
 * @param carriesOn whether a quotation alone goes on with what was said before
 */
public record Candidate(
    List<Range> source,
    List<Range> cue,
    List<Range> content,
    String lemma,
    String key,
    boolean carriesOn,
    Rule rule) {

  /** Words from {@code from} up to, but without, {@code to}. */
  record Range(int from, int to) {}

  /** One behind which nothing of another sentence is to be looked for. */
  Candidate(
      List<Range> source,
      List<Range> cue,
      List<Range> content,
      String lemma,
      String key,
      Rule rule) {
    this(source, cue, content, lemma, key, false, rule);
  }

  /**
   * One of a verb with its subject.
   *
   * @param cueEnd one past the last word of the cue
   */
  static Candidate of(
      Predicate p, int cueEnd, List<Range> content, String lemma, String key, Rule rule) {
    List<Range> source =
        p.hasSubject() ? List.of(new Range(p.subject(), p.subjectEnd())) : List.of();
    Range cue =
        p.link() == Predicate.Link.AFTER
            ? new Range(p.verb(), p.verb() + 1)
            : new Range(Math.min(p.group(), p.verb()), Math.max(p.verb() + 1, cueEnd));
    return new Candidate(source, List.of(cue), content, lemma, key, rule);
  }

  /** A candidate with more content behind. */
  Candidate and(List<Range> more) {
    List<Range> longer = new ArrayList<>(content);
    longer.addAll(more);
    return new Candidate(source, cue, longer, lemma, key, carriesOn, rule);
  }

  /** Whether the cue of the other one stands within the content of this one. */
  boolean holds(Candidate other) {
    if (other.cue().isEmpty()) {
      return false;
    }
    Range inner = other.cue().get(0);
    return content.stream()
        .anyMatch(range -> range.from() <= inner.from() && inner.to() <= range.to());
  }
}
