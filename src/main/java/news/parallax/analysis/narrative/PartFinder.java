package news.parallax.analysis.narrative;

import java.util.List;
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
  private static final String HARM = "harm";

  /** How many words away an effect, a measure or a verdict may stand. */
  private static final int NEAR = 8;

  private static final int PREDICATE = 4;
  private static final int BACKGROUND = 3;

  private final NarrativeWords words;

  PartFinder(NarrativeWords words) {
    this.words = words;
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
            case "brings" -> isBehind(HARM, hit.to(), NEAR, sentence);
            case "comes of" -> isHarmBefore(hit.from(), sentence);
            default -> false;
          };
      if (tells && !sentence.isDenied(hit.from())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of the section stands among the next words of the clause. */
  private boolean isBehind(String section, int from, int far, SentenceReading sentence) {
    int end = Math.min(from + far, sentence.clauseEnd(from));
    for (int i = from; i < end; i++) {
      if (section.equals(HARM) ? isHarm(i, sentence) : words.has(section, sentence.word(i))) {
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
    for (int i = start; i < end; i++) {
      if (isHarm(i, sentence)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHarm(int i, SentenceReading sentence) {
    return words.has(HARM, sentence.word(i))
        && !sentence.isDenied(i)
        && sentence.hits().stream()
            .noneMatch(hit -> hit.section().equals("harmless") && hit.from() <= i && i < hit.to());
  }

  private boolean tellsRemedy(SentenceReading sentence) {
    for (NarrativeWords.Hit hit : sentence.hits()) {
      boolean tells =
          switch (hit.section()) {
            case "solves" -> true;
            case "calls" -> isBehind("measure", hit.to(), NEAR, sentence);
            case "ought" -> isOught(hit, sentence);
            case "pledges" -> isMeasure(hit.to(), sentence);
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
        && !isConditional(hit.from(), sentence)
        && isMeasure(hit.to(), sentence);
  }

  /** Whether a word that makes a question or a case of it stands before in the clause. */
  private boolean isConditional(int i, SentenceReading sentence) {
    for (int before = sentence.clauseStart(i); before < i; before++) {
      if (words.has("condition", sentence.word(before))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a measure is named at once: "immediately end", "not be banned". */
  private boolean isMeasure(int from, SentenceReading sentence) {
    int i = from;
    while (sentence.word(i).endsWith("ly") || words.has("before a measure", sentence.word(i))) {
      i++;
    }
    String word = sentence.word(i);
    boolean passive = sentence.word(i - 1).equals("be") || sentence.word(i - 1).equals("been");
    return passive ? words.has("measure taken", word) : words.has("measure", word);
  }

  /** Whether a plan is told with what it would do. */
  private boolean tellsPlan(SentenceReading sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (words.has("plan", sentence.word(i))) {
        int end = Math.min(i + 1 + NEAR, sentence.clauseEnd(i));
        for (int to = i + 1; to < end; to++) {
          if (words.has("would", sentence.word(to)) && isMeasure(to + 1, sentence)) {
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
          || (words.has("calls it", word) && isBehind("verdict", i + 1, NEAR, sentence))) {
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
      if (isHarm(i, sentence) && !isBackground(i, sentence)) {
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
    return isConditional(i, sentence);
  }
}
