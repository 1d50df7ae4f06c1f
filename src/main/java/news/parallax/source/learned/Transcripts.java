package news.parallax.source.learned;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Section;
import news.parallax.source.Rule;
import news.parallax.text.Document;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Finds the turns of an interview or a transcript: paragraphs that begin with who speaks and a
 * colon, "SMITH: I was there.", "Q: Were you afraid?", "Ann Lee: Never."
 */
final class Transcripts {
  private static final int LONGEST_LABEL = 6;

  private static final Set<Integer> QUESTION_AND_ANSWER =
      Words.hashes("q", "a", "question", "answer");

  private final FormFindings all;
  private final Words words;

  /** By paragraph, the colon behind its label; -1 if it has none. */
  private final int[] colons;

  Transcripts(FormFindings all) {
    this.all = all;
    words = all.words;
    List<Document.Paragraph> paragraphs = all.a.document().paragraphs();
    colons = new int[paragraphs.size()];
    Arrays.fill(colons, -1);
    for (int p = 0; p < colons.length; p++) {
      if (paragraphs.get(p).section() != Section.METADATA) {
        colons[p] = label(all.a.paragraphFirst(p), all.a.paragraphFirst(p + 1));
      }
    }
  }

  void add() {
    boolean capitals = labels(true) >= 2;
    for (int p = 0; p < colons.length; p++) {
      int run = p;
      while (run < colons.length && colons[run] >= 0) {
        run++;
      }
      if (run - p >= 2 && isDialogue(p, run)) {
        for (int turn = p; turn < run; turn++) {
          addTurn(turn);
        }
      } else if (capitals) {
        for (int turn = p; turn <= Math.min(run, colons.length - 1); turn++) {
          if (colons[turn] >= 0 && isUpperCase(turn)) {
            addTurn(turn);
          }
        }
      }
      p = Math.max(p, run - 1);
    }
  }

  private void addTurn(int p) {
    int first = all.a.paragraphFirst(p);
    int from = words.isMark(first) ? first + 1 : first;
    int colon = colons[p];
    if (!all.isClaimed(colon)) {
      int end = all.a.paragraphFirst(p + 1);
      all.add(from, colon, colon, colon + 1, colon + 1, end, Rule.TRANSCRIPT);
    }
  }

  private int labels(boolean capitals) {
    int labels = 0;
    for (int p = 0; p < colons.length && labels < 2; p++) {
      labels += colons[p] >= 0 && isUpperCase(p) == capitals ? 1 : 0;
    }
    return labels;
  }

  /** Whether labelled paragraphs on end are turns of a talk and no list of dates and places. */
  private boolean isDialogue(int from, int to) {
    Set<String> labels = new HashSet<>();
    boolean again = false;
    boolean asked = false;
    int addressed = 0;
    for (int p = from; p < to; p++) {
      int end = all.a.paragraphFirst(p + 1);
      int first = all.a.paragraphFirst(p);
      again |= !labels.add(words.plain().substring(words.start(first), words.start(colons[p])));
      asked |= words.is(end - 1, '?') || QUESTION_AND_ANSWER.contains(words.lower(first));
      addressed += all.hasFirstPerson(colons[p] + 1, end) ? 1 : 0;
    }
    return asked || (addressed > 0 && (again || addressed >= 2));
  }

  private boolean isUpperCase(int p) {
    int first = all.a.paragraphFirst(p);
    for (int w = words.isMark(first) ? first + 1 : first; w < colons[p]; w++) {
      if (!words.isUpperCase(w)) {
        return false;
      }
    }
    return true;
  }

  /** The sign behind the speaker that a paragraph begins with; -1 if it begins otherwise. */
  private int label(int first, int end) {
    int from = first < end && words.isMark(first) ? first + 1 : first;
    int limit = Math.min(end - 1, from + LONGEST_LABEL);
    boolean letter = from < limit && QUESTION_AND_ANSWER.contains(words.lower(from));
    if (letter && words.is(from + 1, '.')) {
      return from + 1;
    }
    int colon = from;
    while (colon < limit && !words.is(colon, ':')) {
      int tag = all.a.syntax().tag(colon);
      boolean name = words.isUpperCase(colon) || tag == Tag.STOP || !Tag.isVerb(tag);
      if (!name || words.isMark(colon) || words.is(colon, '/')) {
        return -1;
      }
      colon++;
    }
    boolean attached = colon < limit && words.end(colon) == words.start(colon + 1);
    return colon > from && colon < limit && words.isCapitalised(from) && !attached ? colon : -1;
  }
}
