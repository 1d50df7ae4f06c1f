package news.parallax.frame;

import news.parallax.article.Span;

/** Where the terms of a model stand in a text, in reading order. */
final class TermHits {
  private final IntList terms = new IntList();
  private final IntList times = new IntList();
  private final IntList sentences = new IntList();
  private final IntList starts = new IntList();
  private final IntList ends = new IntList();

  /**
   * Adds a place.
   *
   * @param often how many times it counts
   */
  void add(int term, int often, int sentence, int start, int end) {
    terms.add(term);
    times.add(often);
    sentences.add(sentence);
    starts.add(start);
    ends.add(end);
  }

  /** Adds one of these to others. */
  void copy(int hit, TermHits to) {
    to.add(terms.get(hit), times.get(hit), sentences.get(hit), starts.get(hit), ends.get(hit));
  }

  int count() {
    return terms.size();
  }

  int term(int hit) {
    return terms.get(hit);
  }

  int times(int hit) {
    return times.get(hit);
  }

  int sentence(int hit) {
    return sentences.get(hit);
  }

  Span span(int hit) {
    return new Span(starts.get(hit), ends.get(hit));
  }
}
