package news.parallax.analysis.narrative;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.analysis.VoicedAssignment.VoicedSpan;
import news.parallax.analysis.narrative.NarrativePart.Part;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says which part of a frame a sentence tells beyond doubt. What links cause and harm, what is to
 * be done, the harm itself have to be told as they are, not as possible, and the harm or the
 * measure has to be among the words by which the sentence carries the frame. Threads may share one.
 */
final class SureParts {
  private static final int NEAR = 5;
  private static final int FAR = 10;
  private static final int LONGEST = 45;
  private static final int SHORTEST = 6;

  /** Evidence that is most of a sentence names no word of it. */
  private static final double MOST = 0.5;

  private final NarrativeWords words;
  private final ClauseReader clauses;

  SureParts(NarrativeWords words, ClauseReader clauses) {
    this.words = words;
    this.clauses = clauses;
  }

  /**
   * The part that a sentence tells; null if none surely.
   *
   * @param frame its id
   * @param evidence why it carries the frame
   * @param opens whether it is of headline or lead
   */
  @Nullable Part part(
      String frame, SentenceReading sentence, List<VoicedSpan> evidence, boolean opens) {
    if (sentence.isQuestion() || sentence.size() > LONGEST || sentence.size() < SHORTEST) {
      return null;
    }
    if (judges(sentence)) {
      return Part.JUDGEMENT;
    }
    if (words.has("contest", frame)) {
      return opens && tellsRemedy(sentence, evidence) ? Part.REMEDY : null;
    }
    if (tellsCause(sentence)) {
      return Part.CAUSE;
    }
    if (tellsRemedy(sentence, evidence)) {
      return Part.REMEDY;
    }
    return tellsProblem(sentence, evidence, opens) ? Part.PROBLEM : null;
  }

  private boolean isReason(int i, SentenceReading sentence, List<VoicedSpan> evidence) {
    Span word = sentence.span(i);
    int length = sentence.span(sentence.size() - 1).end() - sentence.span(0).start();
    return evidence.stream()
        .anyMatch(piece -> piece.span().overlaps(word) && piece.span().length() < MOST * length);
  }

  private boolean tellsCause(SentenceReading sentence) {
    for (NarrativeWords.Hit hit : sentence.hits()) {
      int harm =
          switch (hit.section()) {
            case "surely brings" -> clauses.objectAt(hit.to(), NEAR, sentence);
            case "surely bringing" ->
                sentence.isSign(hit.from() - 1) ? clauses.objectAt(hit.to(), NEAR, sentence) : -1;
            case "surely comes of" -> eventBefore(hit.from(), sentence);
            case "surely blames" -> blamedFor(hit.to(), sentence);
            default -> -1;
          };
      if (harm >= 0
          && !sentence.isDenied(hit.from())
          && !clauses.isPossible(hit.from(), sentence)) {
        return true;
      }
    }
    return false;
  }

  /** Where the harm that happens stands shortly before a link, in its clause; -1 if none does. */
  private int eventBefore(int link, SentenceReading sentence) {
    int start = Math.max(link - NEAR, sentence.clauseStart(link));
    for (int i = link - 1; i >= start; i--) {
      if (clauses.isGraveHarm(i, sentence)
          && words.has("event", sentence.word(i))
          && !words.has("forbids", sentence.word(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** The harm that somebody is blamed for: "blamed the council for the floods"; -1 if none is. */
  private int blamedFor(int from, SentenceReading sentence) {
    int end = Math.min(from + FAR, sentence.clauseEnd(from));
    for (int i = from; i < end; i++) {
      if (sentence.word(i).equals("for")) {
        return clauses.objectAt(i + 1, NEAR, sentence);
      }
    }
    return -1;
  }

  private boolean tellsRemedy(SentenceReading sentence, List<VoicedSpan> evidence) {
    for (NarrativeWords.Hit hit : sentence.hits()) {
      int measure =
          switch (hit.section()) {
            case "surely ought" -> obliged(hit, sentence);
            case "surely pledges" -> clauses.measureAt(hit.to(), sentence);
            case "surely calls" -> calledFor(hit.to(), sentence);
            default -> -1;
          };
      if (isSureMeasure(measure, sentence, evidence)
          && !sentence.isDenied(hit.from())
          && !clauses.isPossible(hit.from(), sentence)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the measure answers something, and what it is taken on is told. */
  private boolean isSureMeasure(int i, SentenceReading sentence, List<VoicedSpan> evidence) {
    return i >= 0
        && i + 1 < sentence.clauseEnd(i)
        && (!words.has("weak measure", sentence.word(i)) || isReason(i, sentence, evidence));
  }

  private int obliged(NarrativeWords.Hit hit, SentenceReading sentence) {
    String before = sentence.word(hit.from() - 1);
    boolean another =
        words.has("no doer", before) || words.has("means", sentence.word(hit.from() - 2));
    return another || sentence.word(hit.to()).equals("not")
        ? -1
        : strongMeasureAt(hit.to(), sentence);
  }

  private int strongMeasureAt(int from, SentenceReading sentence) {
    int measure = clauses.measureAt(from, sentence);
    return measure >= 0 && words.has("strong measure", sentence.word(measure)) ? measure : -1;
  }

  /** "for a ban on", "on the council to ban", "the council to ban". */
  private int calledFor(int from, SentenceReading sentence) {
    int end = Math.min(from + NEAR, sentence.clauseEnd(from));
    for (int i = from; i < end; i++) {
      if (sentence.word(i).equals("to")) {
        return clauses.measureAt(i + 1, sentence);
      }
      if (words.has("measure", sentence.word(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a verb of the section has somebody or something it is done to, and is done. */
  boolean tells(String section, SentenceReading sentence) {
    for (NarrativeWords.Hit hit : sentence.hits()) {
      boolean noun = words.has("before a noun", sentence.word(hit.from() - 1));
      boolean object = hit.to() < sentence.size() && !sentence.isSign(hit.to());
      if (hit.section().equals(section)
          && !noun
          && object
          && !sentence.isDenied(hit.from())
          && !clauses.isPossible(hit.from(), sentence)) {
        return true;
      }
    }
    return false;
  }

  private boolean judges(SentenceReading sentence) {
    if (tells("surely judges", sentence)) {
      return true;
    }
    for (int i = 0; i < sentence.size(); i++) {
      boolean toBe = words.has("possible", sentence.word(i - 1));
      if (words.has("is", sentence.word(i))
          && !sentence.word(i).endsWith("n't")
          && !toBe
          && !clauses.isConditional(i, sentence)
          && isVerdict(i + 1, sentence)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a predicate that begins here is a grave verdict: "simply an outrage". */
  private boolean isVerdict(int from, SentenceReading sentence) {
    for (int i = from; i < from + NEAR; i++) {
      String word = sentence.word(i);
      if (words.has("grave verdict", word)) {
        return true;
      }
      if (!word.endsWith("ly")
          && (!words.has("before a verdict", word) || words.has("denying", word))) {
        return false;
      }
    }
    return false;
  }

  private boolean tellsProblem(SentenceReading sentence, List<VoicedSpan> evidence, boolean opens) {
    if (isRelieved(sentence)) {
      return false;
    }
    boolean told = sentence.has("surely suffers");
    for (int i = 0; i < sentence.size() && (opens || told); i++) {
      if (clauses.isGraveHarm(i, sentence)
          && (told || isEvent(i, sentence))
          && !clauses.isPossible(i, sentence)
          && !isBackground(i, sentence)
          && !words.has("forbids", sentence.word(i - 1))
          && isReason(i, sentence, evidence)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the harm happens or grows, rather than being there: "killed", "a drought spreads". */
  private boolean isEvent(int i, SentenceReading sentence) {
    return words.has("event", sentence.word(i))
        || clauses.isBehind("worsens", i + 1, NEAR, sentence);
  }

  /** Whether it tells that a harm becomes less, or of what is done about it. */
  private boolean isRelieved(SentenceReading sentence) {
    return IntStream.range(0, sentence.size()).anyMatch(i -> words.has("relief", sentence.word(i)));
  }

  private boolean isBackground(int i, SentenceReading sentence) {
    for (int before = i - 1; before >= i - 3 && !sentence.isSign(before); before--) {
      if (words.has("background", sentence.word(before))) {
        return true;
      }
    }
    return false;
  }
}
