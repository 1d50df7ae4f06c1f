package news.parallax.report.view;

import java.util.List;

/**
 * All that the tables of a run tell of one story, ready to be laid out.
 *
 * @param id key of the story
 * @param headline its name; empty if no headline is known
 * @param names what most of its articles name, parted by semicolons; may be empty
 * @param reports number of independent reports
 * @param articles in time, undated last
 * @param numbers claims about one quantity, conflicts first
 */
record StorySheet(
    String id,
    String headline,
    String names,
    long reports,
    List<SheetArticle> articles,
    List<NumberPair> numbers,
    List<WordingPair> wordings,
    List<Link> links) {

  StorySheet {
    articles = List.copyOf(articles);
    numbers = List.copyOf(numbers);
    wordings = List.copyOf(wordings);
    links = List.copyOf(links);
  }

  /**
   * Two articles' claims about one quantity.
   *
   * @param relation as in {@code fact_claim_match}
   */
  record NumberPair(String relation, String reason, Figure a, Figure b) {}

  /**
   * A claim in its sentence.
   *
   * @param article index of the article; {@link #GUEST} if it is near to the story and not of it
   * @param who outlet and day of an article near to the story; empty for one of the story
   * @param at where the claim begins in the sentence
   */
  record Figure(int article, String who, String about, String sentence, int at) {}

  /** Stands for all articles near to the story; behind those of the story. */
  static final int GUEST = Integer.MAX_VALUE;

  /** A statement in two wordings; articles by index. */
  record WordingPair(String source, String kind, int a, String textA, int b, String textB) {}

  /** A text link; articles by index. */
  record Link(String kind, String direction, String reason, int a, int b, String evidence) {}
}
