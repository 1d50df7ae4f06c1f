package news.parallax.source.form;

import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.text.WordList;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the label a paragraph of an interview or transcript begins with: "SMITH:", "Q:", "Ann
 * Lee:", "&gt;&gt; TOM HALE:", "**Tom Hale:**", "[00:12] Tom Hale:", "REP. TOM HALE (D-CA):", "TOM
 * HALE, STATE TREASURER (D):".
 */
final class TurnLabels {
  private static final int LONGEST_NAME = 6;

  /** With the title behind the name, and what stands in brackets. */
  private static final int LONGEST_LABEL = 24;

  private static final int LONGEST_BRACKET = 8;

  private static final Set<Integer> QUESTION_AND_ANSWER =
      Words.hashes("q", "a", "question", "answer");

  private static final int QUESTION = Words.hash("q");
  private static final int POSSESSIVE = Words.hash("'s");

  /** What stands before a colon and heads a piece of text: nobody who speaks. */
  private static final WordList HEADINGS = WordList.of("media", "heading");

  /**
   * Who speaks in a paragraph.
   *
   * @param from first word of who speaks
   * @param end one past the last one
   * @param colon the sign behind; -1 if there is none
   * @param speech first word of what is said
   */
  record Label(int from, int end, int colon, int speech) {}

  private final FormFindings all;
  private final Words words;
  private final PossibleSpeakers speakers;

  TurnLabels(FormFindings all, PossibleSpeakers speakers) {
    this.all = all;
    this.speakers = speakers;
    words = all.words;
  }

  /** Whether a label is "Q" or "A" alone, or these words in full. */
  boolean isLetter(Label label) {
    return label.end() == label.from() + 1
        && QUESTION_AND_ANSWER.contains(words.hash(label.from()));
  }

  /** Whether a label asks: "Q", "Question". */
  boolean asks(Label label) {
    return isLetter(label) && words.first(label.from()) == 'Q';
  }

  /** The last word of the name, before a title behind a comma. */
  int lastName(Label label) {
    int last = label.from();
    while (last + 1 < label.end() && !words.is(last + 1, ',')) {
      last++;
    }
    return last;
  }

  /** Whether no letter of a label is a small one. */
  boolean isUpperCase(Label label) {
    boolean letters = false;
    for (int w = label.from(); w < label.end(); w++) {
      for (int i = words.start(w); i < words.end(w); i++) {
        char c = words.plain().charAt(i);
        if (Character.isLowerCase(c)) {
          return false;
        }
        letters |= Character.isLetter(c);
      }
    }
    return letters && words.end(label.end() - 1) - words.start(label.from()) > 1;
  }

  /** Whether the arrows of captions open the paragraph: somebody else speaks, named or not. */
  boolean isOtherTurn(int first, int end) {
    return first < end && words.is(first, '>');
  }

  /** The label of a paragraph; null if it begins otherwise. */
  @Nullable Label of(int first, int end) {
    int from = behindMarks(first, end);
    if (from + 1 >= end || !words.isCapitalised(from)) {
      return null;
    }
    boolean letter = QUESTION_AND_ANSWER.contains(words.hash(from));
    if (letter && words.is(from + 1, '.')) {
      return new Label(from, from + 1, from + 1, from + 2);
    }
    if (words.hash(from) == QUESTION && words.isCapitalised(from + 1)) {
      return new Label(from, from + 1, -1, from + 1);
    }
    return named(from, end);
  }

  private @Nullable Label named(int from, int end) {
    int limit = Math.min(end - 1, from + LONGEST_LABEL);
    int w = from;
    int nameEnd = -1;
    int name = 0;
    boolean title = false;
    while (w < limit && !words.is(w, ':')) {
      if (words.is(w, '(') || words.is(w, '[')) {
        nameEnd = nameEnd < 0 ? w : nameEnd;
        w = behindBracket(w, limit);
        if (w < 0) {
          return null;
        }
        continue;
      }
      title |= words.is(w, ',');
      if (!canName(w) || (!title && ++name > LONGEST_NAME)) {
        return null;
      }
      w++;
    }
    boolean attached = w < limit && words.end(w) == words.start(w + 1) && !words.is(w + 1, '*');
    if (w == from || w >= limit || attached || (w - from > LONGEST_NAME && !isMarked(from, w))) {
      return null;
    }
    int speech = w + 1;
    while (speech < end && words.is(speech, '*')) {
      speech++;
    }
    boolean note = speech < end && (words.is(speech, '[') || words.is(speech, '('));
    int behind = note ? behindBracket(speech, end) : speech;
    speech = behind < 0 ? speech : behind;
    Label label = new Label(behindOwner(from, w), nameEnd < 0 ? w : nameEnd, w, speech);
    return speech == end || !canSpeak(label) ? null : label;
  }

  /** Behind the outlet of "ABC's RICK KLEIN:". */
  private int behindOwner(int from, int colon) {
    return from + 2 < colon && words.hash(from + 1) == POSSESSIVE ? from + 2 : from;
  }

  private boolean canSpeak(Label label) {
    for (int w = label.from(); w < label.end(); w++) {
      if (HEADINGS.contains(words.lower(w))) {
        return false;
      }
    }
    int last = lastName(label);
    boolean name = words.isCapitalised(last) && all.a.syntax().tag(last) != Tag.NNS;
    return name || isLetter(label) || speakers.canSpeak(last);
  }

  /** Whether a long label is one by its capitals, brackets or a title behind a comma. */
  private boolean isMarked(int from, int colon) {
    boolean capitals = words.isUpperCase(from);
    return IntStream.range(from, colon)
        .anyMatch(w -> words.is(w, '(') || (words.is(w, ',') && (capitals || w - from <= 3)));
  }

  private boolean canName(int w) {
    int tag = all.a.syntax().tag(w);
    boolean name = words.isUpperCase(w) || tag == Tag.STOP || !Tag.isVerb(tag);
    return name && !words.isMark(w) && !words.is(w, '/') && !words.is(w, ';');
  }

  private int behindBracket(int open, int limit) {
    for (int w = open + 1; w < Math.min(limit, open + LONGEST_BRACKET); w++) {
      if (words.is(w, ')') || words.is(w, ']')) {
        return w + 1;
      }
    }
    return -1;
  }

  /** Behind a quotation mark, the arrows of captions, stars, or a time in brackets. */
  private int behindMarks(int first, int end) {
    int w = first;
    while (w < end) {
      boolean clock = Character.isDigit(words.first(w)) && w + 1 < end && words.is(w + 1, ':');
      if (words.is(w, '[') || words.is(w, '(')) {
        int behind = behindBracket(w, end);
        if (behind < 0 || !Character.isDigit(words.first(w + 1))) {
          return w;
        }
        w = behind;
      } else if (clock) {
        w += words.is(Math.min(end - 1, w + 3), ':') ? 5 : 3;
      } else if (words.is(w, '>') || words.is(w, '*') || (words.isMark(w) && w == first)) {
        w++;
      } else {
        return w;
      }
    }
    return end;
  }
}
