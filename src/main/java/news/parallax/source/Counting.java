package news.parallax.source;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which attributions count wherever an outlet is said to cite somebody. Those that are left out
 * stay in the tables.
 */
final class Counting {
  /**
   * The least confidence with which words count that are not all quoted. By 160 such attributions
   * of news that were read for it, from .7 to .8 about half are right word for word, from .8 to .9
   * three in four; of PolNeAR's development part 53 and 66 of 100. Of 50 more from .8 to .85, which
   * are one in twenty of those above .8, 34 were right.
   */
  private static final double SURE = 0.85;

  /**
   * The least confidence with which a quotation counts. Of 30 below .7 that were read for it, two
   * in ten were right below .5 and two in three above.
   */
  private static final double SURE_QUOTED = 0.5;

  /** No names: the author is a voice, and somebody unknown is nobody who is cited. */
  private static final Set<String> NOBODY =
      Set.of(CitedSource.AUTHOR_NAME, CitedSource.UNKNOWN_NAME);

  /** How "someone" and "nothing" are resolved, and a pronoun that may stand for several. */
  private static final Set<String> UNKNOWN = Set.of("none", CitedSource.DOUBTED_PRONOUN);

  /**
   * Somebody of before whom the article does not name by it, "the source", "these people", and a
   * time beside a verb: "Lund, who earlier in the day said".
   */
  private static final Pattern POINTING =
      Pattern.compile(
          "(?:the|this|that|these|those) (?:sources?|persons?|people|ones?"
              + "|day|week|month|year|morning|afternoon|evening|night|time|past)",
          Pattern.CASE_INSENSITIVE);

  /** What is somebody's, who is not told: "his testimony". */
  private static final Pattern OWNED =
      Pattern.compile("(?:his|her|its|their|my|our|your) .*", Pattern.CASE_INSENSITIVE);

  private Counting() {}

  static boolean counts(Attribution one) {
    return isSpeech(one) && isSure(one) && isCited(one.cited());
  }

  /** Whether it would count if the text told surely who speaks. */
  static boolean lacksSource(Attribution one) {
    CitedSource cited = one.cited();
    boolean author = cited.name().equals(CitedSource.AUTHOR_NAME);
    return isSpeech(one) && isSure(one) && !author && !isCited(cited);
  }

  private static boolean isCited(CitedSource source) {
    String name = source.name();
    boolean paper = source.form() == CitedSource.Form.DOCUMENT;
    return !NOBODY.contains(name)
        && !UNKNOWN.contains(source.resolution())
        && !POINTING.matcher(name).matches()
        && !(paper && OWNED.matcher(name).matches());
  }

  /**
   * Whether something is said or held. "Did not say" tells that it was not; "does not believe"
   * tells what somebody holds. "Praised the move" names what is judged and no word of the
   * judgement: of that some of the source's own must be told.
   */
  private static boolean isSpeech(Attribution one) {
    return switch (one.act()) {
      case BELIEF -> true;
      case STATEMENT, DEMAND -> !one.negated();
      case JUDGEMENT -> !one.negated() && one.type() != Attribution.Type.INDIRECT;
      case INTENTION, TOPIC, DECLINED -> false;
    };
  }

  private static boolean isSure(Attribution one) {
    Double confidence = one.confidence();
    double least = one.type() == Attribution.Type.DIRECT ? SURE_QUOTED : SURE;
    return confidence == null ? isByForm(one) : confidence >= least;
  }

  /**
   * Whether the form alone tells who speaks, as a label or a signature does. A quotation that has
   * no cue and only stands behind a sentence about somebody is his in one of two cases, as 26 read
   * for it show.
   */
  private static boolean isByForm(Attribution one) {
    return one.by().rule() != Rule.FLOATING_QUOTATION;
  }
}
