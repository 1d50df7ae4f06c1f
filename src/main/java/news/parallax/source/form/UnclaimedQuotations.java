package news.parallax.source.form;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.source.Rule;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Words;

/**
 * Finds who speaks in quotations that nothing found so far has claimed: announced or named before,
 * run on from a quotation before, or afloat behind a sentence about the speaker.
 */
final class UnclaimedQuotations {
  /** Words from which on an unclaimed quotation is taken for speech; shorter ones often are not. */
  private static final int LONG = 8;

  /** How sure one is of a quotation without a speaker that goes on with another. */
  private static final double SURER = 0.85;

  /** How sure one is of others: of 23 that were read, 3 were right. */
  private static final double UNSURE = 0.3;

  private final FormFindings all;
  private final Words words;
  private final Quotes quotes;
  private final Announcements announcements;
  private final FloatingSpeakers speakers;

  UnclaimedQuotations(FormFindings all, Announcements announcements, FloatingSpeakers speakers) {
    this.all = all;
    words = all.words;
    quotes = all.a.quotes();
    this.announcements = announcements;
    this.speakers = speakers;
  }

  /** Looks at the words of a paragraph. */
  void add(int paragraph, int first, int end) {
    int w = first;
    while (w < end) {
      int quote = quotes.of(w);
      if (quote < 0) {
        w++;
        continue;
      }
      int to = quotes.end(quote);
      if (to - w >= LONG + 2 && all.isUnclaimed(w, to) && !isTitle(w, to)) {
        addUnclaimed(paragraph, w, to);
      } else if (isSentence(w, to)
          && all.isUnclaimed(w, to)
          && !speakers.addOther(paragraph, w, to)
          && !speakers.add(paragraph, w, to)
          && speakers.isAnswer(paragraph, w)) {
        all.addCarriedOn(all.trimmed(w, to), SURER);
      }
      w = Math.max(to, w + 1);
    }
  }

  /** Whether a quotation, however short, is a sentence of its own: "He stays." */
  private boolean isSentence(int from, int to) {
    int last = to - 2;
    return last > from + 1
        && words.isMark(to - 1)
        && words.isCapitalised(from + 1)
        && (words.is(last, '.') || words.is(last, '!') || words.is(last, '?'));
  }

  /** Whether every longer word begins with a capital: "Salt, Rope, Tar: A Coast at Work". */
  private boolean isTitle(int from, int to) {
    int capitals = 0;
    for (int w = from; w < to; w++) {
      boolean small = words.end(w) - words.start(w) <= 3;
      if (!all.isSign(w) && !small && !words.isCapitalised(w)) {
        return false;
      }
      capitals += words.isCapitalised(w) ? 1 : 0;
    }
    return capitals > 1;
  }

  private void addUnclaimed(int paragraph, int from, int to) {
    Span content = all.trimmed(from, to);
    if (content.isEmpty()
        || speakers.addOther(paragraph, from, to)
        || runsOn(paragraph, content)
        || addVerb(from, to)
        || announcements.addQuotation(paragraph, from, to)
        || speakers.add(paragraph, from, to)) {
      return;
    }
    all.addCarriedOn(content, goesOn(paragraph, from) ? SURER : UNSURE);
  }

  /**
   * Whether the quotation is a sentence of its own and the last to be cited before it, in this
   * paragraph or the one before, was quoted there, too, and not by a guess: then he goes on.
   */
  private boolean goesOn(int paragraph, int from) {
    int sentence = words.sentenceFirst(all.a.sentenceOf(from));
    boolean opens = from == sentence || (from == sentence + 1 && words.isMark(sentence));
    FoundAttribution last = null;
    int end = -1;
    for (FoundAttribution one : all.found) {
      int oneEnd = one.content().get(one.content().size() - 1).end();
      if (oneEnd > end && oneEnd <= words.start(from)) {
        last = one;
        end = oneEnd;
      }
    }
    if (!opens || last == null || last.type() == Attribution.Type.INDIRECT) {
      return false;
    }
    Double confidence = last.confidence();
    if (confidence == null && last.by().rule() == Rule.FLOATING_QUOTATION) {
      return false;
    }
    return end >= words.start(all.a.paragraphFirst(Math.max(0, paragraph - 1)))
        && (confidence == null || confidence >= SURER);
  }

  /**
   * A verb of speech with somebody as its subject and a comma or colon before the quotation: not
   * "the report raises 'serious questions'", "the question is, 'Why now?'".
   */
  private boolean addVerb(int from, int to) {
    int v = from - 2;
    boolean apart = v >= 0 && (words.is(from - 1, ':') || words.is(from - 1, ','));
    if (!apart || v < words.sentenceFirst(all.a.sentenceOf(from)) || !announcements.isSpeech(v)) {
      return false;
    }
    int speaker = all.spoken.speaker(v);
    return speaker >= 0
        && speaker < v
        && all.add(
            all.under.tree().phraseStart(speaker),
            speaker + 1,
            v,
            v + 1,
            from,
            to,
            Rule.VERB_BEFORE_QUOTATION);
  }

  /** Joins the quotation to the last attribution before it in its paragraph. */
  private boolean runsOn(int paragraph, Span content) {
    int start = words.start(all.a.paragraphFirst(paragraph));
    List<FoundAttribution> found = all.found;
    int last = -1;
    for (int i = 0; i < found.size(); i++) {
      List<Span> parts = found.get(i).content();
      int end = parts.get(parts.size() - 1).end();
      boolean before = parts.get(0).start() >= start && end <= content.start();
      boolean quoted = found.get(i).type() != Attribution.Type.INDIRECT;
      if (before
          && quoted
          && (last < 0 || found.get(last).content().get(0).compareTo(parts.get(0)) < 0)) {
        last = i;
      }
    }
    if (last < 0) {
      return false;
    }
    FoundAttribution one = found.get(last);
    List<Span> parts = new ArrayList<>(one.content());
    parts.add(content);
    found.set(last, one.saidBy(one.source(), parts));
    return true;
  }
}
