package news.parallax.source.learned;

import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.Rule;
import news.parallax.text.syntax.Stems;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Finds what the paragraph before announces by a colon: a quotation, or a block of speech set apart
 * without marks.
 */
final class Announcements {
  /** Verbs of speaking and writing; with another verb one of the nouns has to stand. */
  private static final Set<String> VERBS =
      Set.of(
          "say",
          "write",
          "read",
          "state",
          "reply",
          "respond",
          "answer",
          "explain",
          "tweet",
          "post",
          "recall",
          "conclude",
          "declare",
          "announce",
          "add",
          "continue",
          "remark",
          "note",
          "recount",
          "text",
          "email",
          "comment",
          "report",
          "go");

  private static final Set<Integer> NOUNS =
      Words.hashes(
          "statement",
          "message",
          "note",
          "letter",
          "way",
          "words",
          "account",
          "sentence",
          "sentences",
          "reply",
          "answer",
          "email",
          "tweet",
          "appeal",
          "plea",
          "advice",
          "warning",
          "explanation",
          "response",
          "comment",
          "apology",
          "verdict",
          "post");

  /** Fewer words set apart without marks are an item of a list or a heading. */
  private static final int SHORTEST = 6;

  private final FormFindings all;
  private final Words words;

  Announcements(FormFindings all) {
    this.all = all;
    words = all.words;
  }

  /** Gives a quotation to the verb with a subject that announces its paragraph. */
  boolean addQuotation(int paragraph, int from, int to) {
    int verb = announcing(paragraph);
    return verb >= 0 && add(verb, from, to);
  }

  /** Takes a paragraph without quotation marks for speech if the one before announces it. */
  void addBlock(int paragraph, int first, int end) {
    int verb = announcing(paragraph);
    if (verb < 0 || !isReport(verb) || !isBlock(first, end)) {
      return;
    }
    all.forgetWithin(first, end);
    if (all.isUnclaimed(first, end)) {
      add(verb, first, end);
    }
  }

  private boolean add(int verb, int from, int to) {
    int subject = all.under.subject(verb);
    Span cue = new Span(words.start(verb), words.end(verb));
    all.found.removeIf(one -> one.cue().stream().anyMatch(cue::overlaps));
    return all.add(
        all.under.phraseStart(subject),
        subject + 1,
        verb,
        verb + 1,
        from,
        to,
        Rule.ANNOUNCED_QUOTATION);
  }

  /** The verb with a subject that announces the paragraph: the one before ends in a colon. */
  private int announcing(int paragraph) {
    int end = all.a.paragraphFirst(paragraph);
    if (end == 0 || !words.is(end - 1, ':')) {
      return -1;
    }
    for (int w = end - 1; w >= words.sentenceFirst(all.a.sentenceOf(end - 1)); w--) {
      if (Tag.isVerb(all.a.syntax().tag(w)) && all.under.subject(w) >= 0) {
        return w;
      }
    }
    return -1;
  }

  /** Whether somebody speaks or writes: "the captain said:", "she put it this way:". */
  private boolean isReport(int verb) {
    int subject = all.under.subject(verb);
    if (subject > verb || all.under.isPassive(verb)) {
      return false;
    }
    boolean report = VERBS.contains(Stems.lemma(words, verb, all.a.syntax().tag(verb)));
    int end = words.sentenceFirst(all.a.sentenceOf(verb) + 1);
    for (int w = verb + 1; w < end && !report; w++) {
      report = NOUNS.contains(words.lower(w));
    }
    return report;
  }

  /** Whether whole sentences stand here and no quotation or list. */
  private boolean isBlock(int first, int end) {
    if (end - first < SHORTEST || !words.isCapitalised(first)) {
      return false;
    }
    for (int w = first; w < end; w++) {
      if (words.isMark(w)) {
        return false;
      }
    }
    return words.is(end - 1, '.') || words.is(end - 1, '!') || words.is(end - 1, '?');
  }
}
