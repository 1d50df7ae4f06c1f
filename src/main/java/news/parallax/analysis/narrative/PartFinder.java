package news.parallax.analysis.narrative;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.analysis.VoicedAssignment.VoicedSpan;
import news.parallax.analysis.narrative.NarrativePart.Part;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says which part of a frame a sentence tells: what brings harm (cause), what somebody proposes to
 * do (remedy), how somebody values it (judgement), the harm itself (problem). A single word shows
 * none of them: a cause needs a link between it and a harm, a remedy an ought or a proposal and the
 * measure, a judgement a verb of judging or a predicate, a problem a harm that is itself a reason
 * why the sentence carries the frame. Threads may share one.
 */
final class PartFinder {
  /** How many words away an effect, a measure or a verdict may stand. */
  private static final int NEAR = 8;

  private static final int PREDICATE = 4;
  private static final int BACKGROUND = 3;

  private final NarrativeWords words;
  private final ClauseReader clauses;

  PartFinder(NarrativeWords words, ClauseReader clauses) {
    this.words = words;
    this.clauses = clauses;
  }

  /**
   * The part that a sentence tells; null if none surely.
   *
   * @param evidence why it carries the frame
   */
  @Nullable Part part(SentenceReading sentence, List<VoicedSpan> evidence) {
    if (sentence.isQuestion() || sentence.isLong()) {
      return null;
    }
    if (tellsCause(sentence)) {
      return Part.CAUSE;
    }
    if (tellsRemedy(sentence)) {
      return Part.REMEDY;
    }
    if (judges(sentence)) {
      return Part.JUDGEMENT;
    }
    return tellsProblem(sentence, evidence) ? Part.PROBLEM : null;
  }

  private boolean tellsCause(SentenceReading sentence) {
    for (NarrativeWords.Hit hit : sentence.hits()) {
      boolean tells =
          switch (hit.section()) {
            case "blames" -> true;
            case "brings" -> clauses.isHarmBehind(hit.to(), NEAR, sentence);
            case "comes of" -> isHarmBefore(hit.from(), sentence);
            default -> false;
          };
      if (tells && !sentence.isDenied(hit.from())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a harm is told before: in the clause, or in the one before "in part because of". */
  private boolean isHarmBefore(int link, SentenceReading sentence) {
    int end = link;
    while (words.has("degree", sentence.word(end - 1))) {
      end--;
    }
    while (sentence.isSign(end - 1)) {
      end--;
    }
    int start = Math.max(end - NEAR, sentence.clauseStart(end));
    return IntStream.range(start, end).anyMatch(i -> clauses.isHarm(i, sentence));
  }

  private boolean tellsRemedy(SentenceReading sentence) {
    for (NarrativeWords.Hit hit : sentence.hits()) {
      boolean tells =
          switch (hit.section()) {
            case "solves" -> true;
            case "calls" -> clauses.isBehind("measure", hit.to(), NEAR, sentence);
            case "ought" -> isOught(hit, sentence);
            case "pledges" -> clauses.measureAt(hit.to(), sentence) >= 0;
            default -> false;
          };
      if (tells && !sentence.isDenied(hit.from())) {
        return true;
      }
    }
    return tellsPlan(sentence);
  }

  /** Whether somebody is to take a measure, said outside a condition and not of the speaker. */
  private boolean isOught(NarrativeWords.Hit hit, SentenceReading sentence) {
    String before = sentence.word(hit.from() - 1);
    return !before.equals("i")
        && !before.equals("you")
        && !words.has("means", sentence.word(hit.from() - 2))
        && !clauses.isConditional(hit.from(), sentence)
        && clauses.measureAt(hit.to(), sentence) >= 0;
  }

  /** Whether a plan is told with what it would do. */
  private boolean tellsPlan(SentenceReading sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (words.has("plan", sentence.word(i))) {
        int end = Math.min(i + 1 + NEAR, sentence.clauseEnd(i));
        for (int to = i + 1; to < end; to++) {
          if (words.has("would", sentence.word(to)) && clauses.measureAt(to + 1, sentence) >= 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean judges(SentenceReading sentence) {
    if (sentence.has("judges")) {
      return true;
    }
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      boolean toBe = sentence.word(i - 1).equals("to");
      if ((words.has("is", word) && !toBe && isVerdict(i + 1, sentence))
          || (words.has("calls it", word) && clauses.isBehind("verdict", i + 1, NEAR, sentence))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a predicate that begins here is a verdict: "simply an outrage". */
  private boolean isVerdict(int from, SentenceReading sentence) {
    for (int i = from; i < from + PREDICATE; i++) {
      String word = sentence.word(i);
      if (words.has("verdict", word)) {
        return true;
      }
      if (!word.endsWith("ly") && !words.has("before a verdict", word)) {
        return false;
      }
    }
    return false;
  }

  private boolean tellsProblem(SentenceReading sentence, List<VoicedSpan> evidence) {
    if (sentence.has("suffers")) {
      return true;
    }
    int harms = 0;
    boolean reason = false;
    for (int i = 0; i < sentence.size(); i++) {
      if (clauses.isHarm(i, sentence) && !isBackground(i, sentence)) {
        harms += words.has("slight harm", sentence.word(i)) ? 1 : 2;
        reason |= isReason(sentence.span(i), evidence);
      }
    }
    return reason && harms > 1;
  }

  private static boolean isReason(Span word, List<VoicedSpan> evidence) {
    return evidence.stream().anyMatch(piece -> piece.span().overlaps(word));
  }

  /**
   * Whether the harm is not what is told: it only says when something else happens or in spite of
   * what, is known already ("the handling of the crisis"), or is the case only if something else
   * is.
   */
  private boolean isBackground(int i, SentenceReading sentence) {
    for (int before = i - 1; before >= i - BACKGROUND && !sentence.isSign(before); before--) {
      boolean known =
          before >= i - 2
              && words.has("known", sentence.word(before))
              && words.has("of", sentence.word(before - 1));
      if (known || words.has("background", sentence.word(before))) {
        return true;
      }
    }
    return clauses.isConditional(i, sentence);
  }
}
