package news.parallax.source.form;

import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.Rule;
import news.parallax.text.WordList;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Stems;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Finds what the paragraph before announces by a colon: a quotation, or a block of speech set apart
 * without marks.
 */
final class Announcements {
  /** Verbs of speaking and writing; with another verb one of the nouns has to stand. */
  private static final class Speaking {
    static final Set<Integer> VERBS = Stems.ofVerbs(WordList.of("verbs", "announces").words());
  }

  private static final WordList NOUNS = WordList.of("things", "words");

  /** Fewer words set apart without marks are an item of a list or a heading. */
  private static final int SHORTEST = 6;

  private static final int GOING = Words.hash("going");

  /** So near to the colon a noun for speech tells that it is announced. */
  private static final int NEAR_END = 6;

  private final FormFindings all;
  private final Words words;

  Announcements(FormFindings all) {
    this.all = all;
    words = all.words;
  }

  /** Gives a quotation to whoever announces its paragraph. */
  boolean addQuotation(int paragraph, int from, int to) {
    int verb = announcing(paragraph);
    return verb >= 0 && add(verb, from, to);
  }

  /** Takes a paragraph without quotation marks for speech if the one before announces it. */
  void addBlock(int paragraph, int first, int end) {
    int verb = announcing(paragraph);
    if (verb < 0 || all.spoken.speaker(verb) > verb || !isBlock(first, end)) {
      return;
    }
    all.forgetWithin(first, end);
    if (all.isUnclaimed(first, end)) {
      add(verb, first, end);
    }
  }

  private boolean add(int verb, int from, int to) {
    int speaker = all.spoken.speaker(verb);
    Span cue = new Span(words.start(verb), words.end(verb));
    all.found.removeIf(one -> one.cue().stream().anyMatch(cue::overlaps));
    return all.add(
        all.under.tree().phraseStart(speaker),
        speaker + 1,
        verb,
        verb + 1,
        from,
        to,
        Rule.ANNOUNCED_QUOTATION);
  }

  /**
   * The verb by which somebody speaks or writes in the sentence that ends the paragraph before with
   * a colon, or does something with what is said: "the captain said:", "she put it this way:"; -1
   * if there is none.
   */
  private int announcing(int paragraph) {
    int end = all.a.paragraphFirst(paragraph);
    if (end == 0 || !words.is(end - 1, ':')) {
      return -1;
    }
    int doing = -1;
    int brackets = 0;
    for (int w = end - 1; w >= words.sentenceFirst(all.a.sentenceOf(end - 1)); w--) {
      if (all.a.syntax().tag(w) == Tag.BRACKET) {
        brackets += words.is(w, ']') || words.is(w, ')') ? 1 : -1;
      }
      if (brackets > 0 || !Tag.isVerb(all.a.syntax().tag(w)) || all.spoken.speaker(w) < 0) {
        continue;
      }
      if (isSpeech(w)) {
        return w;
      }
      if (doing < 0 && all.under.subject(w) >= 0 && isWithSpeech(w, end)) {
        doing = w;
      }
    }
    return doing;
  }

  /** Whether somebody speaks or writes by the verb; not "from saying", "he is going to". */
  boolean isSpeech(int verb) {
    int tag = all.a.syntax().tag(verb);
    boolean said =
        tag != Tag.VBG
            || (words.hash(verb) != GOING && all.a.syntax().relation(verb) != Relation.PCOMP);
    return Tag.isVerb(tag) && said && Speaking.VERBS.contains(all.a.stem(verb));
  }

  /**
   * Whether the object of the verb is speech, or the sentence ends in it: "summed up in a tweet".
   */
  private boolean isWithSpeech(int verb, int end) {
    int object = all.under.object(verb);
    boolean speech = object >= 0 && NOUNS.contains(words.lower(object));
    for (int w = Math.max(verb + 1, end - NEAR_END); w < end && !speech; w++) {
      speech = NOUNS.contains(words.lower(w));
    }
    return speech;
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
