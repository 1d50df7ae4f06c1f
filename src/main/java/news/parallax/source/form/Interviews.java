package news.parallax.source.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.source.Rule;
import news.parallax.text.WordList;
import news.parallax.text.syntax.Words;

/**
 * Finds the answers of an interview without labels: paragraphs behind a question that is a
 * paragraph of its own, in an article that is told to be an interview with somebody.
 */
final class Interviews {
  private static final int LONGEST_QUESTION = 60;

  /** How many questions an interview has at least that shows by nothing else. */
  private static final int LEAST_QUESTIONS = 2;

  private static final Set<Integer> I = Words.hashes("i", "my", "me", "myself", "i'm", "mine");

  /** Words by which the text around the talk tells what it is. */
  private static final WordList TELLING = WordList.of("things", "talk");

  private static final Set<Integer> YOU = Words.hashes("you", "your", "yourself");

  /** How many paragraphs before the one in front of the first question tell of it. */
  private static final int NEAR = 1;

  private static final int BY = Words.hash("by");

  private final FormFindings all;
  private final Words words;
  private final PossibleSpeakers speakers;

  Interviews(FormFindings all, PossibleSpeakers speakers) {
    this.all = all;
    this.speakers = speakers;
    words = all.words;
  }

  /**
   * Adds the answers.
   *
   * @param turns by paragraph, whether a label tells who speaks in it
   */
  void add(boolean[] turns) {
    List<Integer> questions = new ArrayList<>();
    boolean labelled = false;
    for (int p = 0; p < turns.length; p++) {
      labelled |= turns[p];
      if (isPlain(turns, p) && isQuestion(first(p), first(p + 1))) {
        questions.add(p);
      }
    }
    questions.removeIf(
        p ->
            p + 1 >= turns.length
                || !isPlain(turns, p + 1)
                || isQuestion(first(p + 1), first(p + 2)));
    if (questions.isEmpty() || questions.size() + (labelled ? 1 : 0) < LEAST_QUESTIONS) {
      return;
    }
    int begin = first(firstTalk(turns, questions.get(0)));
    boolean told = labelled || isTold(begin);
    boolean addressed = isHalf(questions, 0, YOU) && isHalf(questions, 1, I);
    if (told && (addressed || isBold(questions))) {
      int speaker = interviewee(begin);
      if (speaker >= 0) {
        forget(turns, questions);
      }
      for (int k = 0; speaker >= 0 && k < questions.size(); k++) {
        addAnswer(turns, questions.get(k) + 1, answerEnd(questions, k), speaker);
      }
    }
  }

  private int first(int paragraph) {
    return all.a.paragraphFirst(paragraph);
  }

  private static int firstTalk(boolean[] turns, int question) {
    int p = 0;
    while (p < question && !turns[p]) {
      p++;
    }
    return p;
  }

  private boolean isPlain(boolean[] turns, int p) {
    return !turns[p] && first(p + 1) > first(p) && isText(p);
  }

  private boolean isText(int p) {
    Section section = all.a.document().paragraphs().get(p).section();
    return section != Section.METADATA && section != Section.HEADLINE;
  }

  private boolean isQuestion(int first, int end) {
    if (!all.endsInQuestion(first, end) || end - first > LONGEST_QUESTION) {
      return false;
    }
    for (int w = first; w < end; w++) {
      if (words.isMark(w)) {
        return false;
      }
    }
    return words.isCapitalised(behindStars(first, end));
  }

  private int behindStars(int first, int end) {
    int w = first;
    while (w < end - 1 && words.is(w, '*')) {
      w++;
    }
    return w;
  }

  /** Whether questions are set in bold type between stars: then they need tell nothing else. */
  private boolean isBold(List<Integer> questions) {
    return questions.stream().allMatch(p -> behindStars(first(p), first(p + 1)) > first(p));
  }

  /** Whether the headline or the paragraphs before the first question tell of an interview. */
  private boolean isTold(int begin) {
    int near = begin == 0 ? 0 : first(Math.max(0, words.paragraphOf(begin - 1) - NEAR));
    return IntStream.range(0, begin)
        .anyMatch(
            w -> (w >= near || words.paragraphOf(w) == 0) && TELLING.contains(words.lower(w)));
  }

  /** Whether half of the paragraphs so far behind the questions have one of the words. */
  private boolean isHalf(List<Integer> questions, int behind, Set<Integer> wanted) {
    int having = 0;
    for (int p : questions) {
      boolean found = false;
      for (int w = first(p + behind); w < first(p + behind + 1) && !found; w++) {
        found = wanted.contains(words.hash(w)) && all.a.quotes().of(w) < 0;
      }
      having += found ? 1 : 0;
    }
    return having * 2 >= questions.size();
  }

  /** The last name of the person whom the text before the talk names most often; -1 if nobody. */
  private int interviewee(int begin) {
    Map<Integer, Integer> times = new HashMap<>();
    for (int w = 0; w < begin; w++) {
      if (isOfText(w)) {
        times.merge(words.hash(w), 1, Integer::sum);
      }
    }
    int best = -1;
    int most = 0;
    for (int w = 0; w < begin; w++) {
      int named = times.getOrDefault(words.hash(w), 0);
      if (named > most && isOfText(w) && speakers.endsFullName(w, 0, begin) && !isByline(w)) {
        most = named;
        best = w;
      }
    }
    return best;
  }

  /** Whether the word does not stand in what tells outlet, author and date. */
  private boolean isOfText(int w) {
    return all.a.document().paragraphs().get(words.paragraphOf(w)).section() != Section.METADATA;
  }

  private boolean isByline(int name) {
    int first = speakers.nameStart(name);
    return first > 0 && words.hash(first - 1) == BY;
  }

  /** The paragraph behind an answer: the next question; the last answer has one paragraph. */
  private static int answerEnd(List<Integer> questions, int k) {
    return k + 1 < questions.size() ? questions.get(k + 1) : questions.get(k) + 2;
  }

  private void forget(boolean[] turns, List<Integer> questions) {
    int[] speech = new int[words.count()];
    Arrays.fill(speech, -1);
    for (int k = 0; k < questions.size(); k++) {
      for (int p = questions.get(k) + 1; p < answerEnd(questions, k) && isPlain(turns, p); p++) {
        Arrays.fill(speech, first(p), first(p + 1), first(p));
      }
    }
    all.keepCited(speech);
  }

  private void addAnswer(boolean[] turns, int from, int to, int speaker) {
    List<Span> content = new ArrayList<>();
    for (int p = from; p < to && isPlain(turns, p); p++) {
      Span part = all.trimmed(first(p), first(p + 1));
      if (!part.isEmpty()) {
        content.add(part);
      }
    }
    if (!content.isEmpty()) {
      all.addTurn(speakers.nameStart(speaker), speaker + 1, -1, content, Rule.TRANSCRIPT);
    }
  }
}
