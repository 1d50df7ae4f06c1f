package news.parallax.source.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.source.Rule;
import news.parallax.source.form.TurnLabels.Label;
import news.parallax.text.Document;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the turns of an interview or a transcript: paragraphs that begin with who speaks and a
 * colon, "SMITH: I was there.", "Q: Were you afraid?", "Ann Lee: Never."
 */
final class Transcripts {
  /** A text with so many labels is a transcript if they are dense enough. */
  private static final int LABELS = 4;

  /** Of the paragraphs between the first label and the last, one in so many has a label. */
  private static final int SPARSEST = 4;

  private static final int LONGEST_QUESTION = 40;

  private final FormFindings all;
  private final Words words;
  private final TurnLabels labels;

  /** By paragraph, its label; null if it has none. */
  private final List<@Nullable Label> labelOf = new ArrayList<>();

  /** By paragraph, whether it is a turn. */
  private final boolean[] turn;

  Transcripts(FormFindings all, PossibleSpeakers speakers) {
    this.all = all;
    words = all.words;
    labels = new TurnLabels(all, speakers);
    List<Document.Paragraph> paragraphs = all.a.document().paragraphs();
    turn = new boolean[paragraphs.size()];
    for (int p = 0; p < turn.length; p++) {
      boolean metadata = paragraphs.get(p).section() == Section.METADATA;
      labelOf.add(metadata ? null : labels.of(first(p), first(p + 1)));
    }
  }

  private int first(int paragraph) {
    return all.a.paragraphFirst(paragraph);
  }

  /** Adds the turns; tells of each paragraph whether it is one or belongs to one. */
  boolean[] add() {
    markRuns();
    List<Integer> letters = letters();
    if (letters.size() >= 2) {
      letters.forEach(p -> turn[p] = true);
    }
    List<Integer> capitals = capitals();
    if (capitals.size() >= 2 && isDialogue(capitals)) {
      capitals.forEach(p -> turn[p] = true);
    }
    int last = lastTurn();
    boolean goesOn = isTranscript();
    boolean[] talk = turn.clone();
    int[] speech = new int[words.count()];
    Arrays.fill(speech, -1);
    for (int p = 0; p <= last; p++) {
      Label label = labelOf.get(p);
      if (turn[p] && label != null) {
        int end = p + 1;
        while (goesOn
            && end < last
            && isUnlabelled(end)
            && !labels.isOtherTurn(first(end), first(end + 1))) {
          talk[end++] = true;
        }
        Arrays.fill(speech, first(p), first(end), label.speech());
      }
    }
    if (last >= 0) {
      all.keepCited(speech);
    }
    for (int p = 0; p <= last; p++) {
      Label label = labelOf.get(p);
      if (turn[p] && label != null) {
        addTurn(label, p, talk);
      }
    }
    return talk;
  }

  /** Marks labelled paragraphs in a row, notes on what happens between them left out. */
  private void markRuns() {
    List<Integer> run = new ArrayList<>();
    for (int p = 0; p <= turn.length; p++) {
      if (p < turn.length && labelOf.get(p) != null) {
        run.add(p);
      } else if (p == turn.length || !isNote(p)) {
        if (run.size() >= 2 && isDialogue(run)) {
          run.forEach(one -> turn[one] = true);
        }
        run.clear();
      }
    }
  }

  /** "(CROSSTALK)", "[Applause.]" */
  private boolean isNote(int p) {
    int first = first(p);
    int end = first(p + 1);
    return end > first
        && (words.is(first, '(') || words.is(first, '['))
        && (words.is(end - 1, ')') || words.is(end - 1, ']'));
  }

  private boolean isUnlabelled(int p) {
    return labelOf.get(p) == null
        && !isNote(p)
        && first(p + 1) > first(p)
        && all.a.document().paragraphs().get(p).section() != Section.METADATA;
  }

  /** The paragraphs that begin with "A:" or "Q:" if there are answers among them. */
  private List<Integer> letters() {
    List<Integer> found = new ArrayList<>();
    boolean answered = false;
    for (int p = 0; p < turn.length; p++) {
      Label label = labelOf.get(p);
      if (label != null && labels.isLetter(label)) {
        found.add(p);
        answered |= !labels.asks(label);
      }
    }
    return answered ? found : List.of();
  }

  private List<Integer> capitals() {
    List<Integer> found = new ArrayList<>();
    for (int p = 0; p < turn.length; p++) {
      Label label = labelOf.get(p);
      if (label != null && labels.isUpperCase(label)) {
        found.add(p);
      }
    }
    return found;
  }

  private int lastTurn() {
    int last = turn.length - 1;
    while (last >= 0 && !turn[last]) {
      last--;
    }
    return last;
  }

  /** Whether turns make up so much of the text that what has no label goes on with the last one. */
  private boolean isTranscript() {
    int first = -1;
    int turns = 0;
    for (int p = 0; p < turn.length; p++) {
      if (turn[p]) {
        first = first < 0 ? p : first;
        turns++;
      }
    }
    return turns >= LABELS && turns * SPARSEST >= lastTurn() - first + 1;
  }

  /**
   * Adds a turn with the paragraphs behind it that go on with it. A question of its own without a
   * label is the interviewer's: what stands behind it is another answer.
   */
  private void addTurn(Label label, int p, boolean[] talk) {
    List<Span> content = new ArrayList<>();
    boolean asks = all.endsInQuestion(first(p), first(p + 1));
    for (int k = p; k == p || (k < talk.length && talk[k] && !turn[k]); k++) {
      if (k > p && !asks && isQuestion(k, talk)) {
        addPart(label, content);
        content.clear();
        continue;
      }
      Span part = all.trimmed(k == p ? label.speech() : first(k), first(k + 1));
      if (!part.isEmpty()) {
        content.add(part);
      }
    }
    addPart(label, content);
  }

  /** Whether a paragraph without a label is a short question with an answer behind it. */
  private boolean isQuestion(int p, boolean[] talk) {
    boolean answered = p + 1 < talk.length && talk[p + 1] && !turn[p + 1];
    return answered
        && first(p + 1) - first(p) <= LONGEST_QUESTION
        && all.endsInQuestion(first(p), first(p + 1));
  }

  private void addPart(Label label, List<Span> content) {
    if (!content.isEmpty()) {
      all.addTurn(label.from(), label.end(), label.colon(), List.copyOf(content), Rule.TRANSCRIPT);
    }
  }

  /** Whether labelled paragraphs are turns of a talk and no list of dates and places. */
  private boolean isDialogue(List<Integer> run) {
    Set<Integer> speakers = new HashSet<>();
    boolean again = false;
    boolean asked = false;
    boolean answered = false;
    int addressed = 0;
    for (int p : run) {
      Label label = labelOf.get(p);
      if (label == null) {
        continue;
      }
      int end = first(p + 1);
      again |= !speakers.add(words.hash(labels.lastName(label)));
      asked |= all.endsInQuestion(first(p), end) || labels.isLetter(label);
      answered |= !labels.asks(label);
      addressed += all.hasFirstPerson(label.speech(), end) ? 1 : 0;
    }
    return answered && (asked || (addressed > 0 && (again || addressed >= 2)));
  }
}
