package news.parallax.source.form;

import news.parallax.source.Rule;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Finds quotations that are signed: with a dash and a name, or set apart with the name of the
 * speaker behind them.
 */
final class Signatures {
  /** Words from which on what is set apart without marks is taken for speech. */
  private static final int LONG = 8;

  private static final int LONGEST_NAME = 8;

  /** Words of a signature with what its bearer is: "Ann Lee, head of the school in Oakley". */
  private static final int LONGEST = 20;

  private final FormFindings all;
  private final Words words;

  Signatures(FormFindings all) {
    this.all = all;
    words = all.words;
  }

  /** Looks at a paragraph. */
  void add(int before, int first, int end) {
    if (!addSigned(before, first, end)) {
      addPulled(first, end);
    }
  }

  /** "…," — Name. */
  private boolean addSigned(int before, int first, int end) {
    int stop = end;
    while (stop > first && all.isSign(stop - 1) && !words.isDash(stop - 1)) {
      stop--;
    }
    int dash = stop - 1;
    int limit = Math.max(first - 1, stop - 2 - LONGEST);
    while (dash > limit && !words.isDash(dash)) {
      dash--;
    }
    if (dash <= limit || !isSignature(dash + 1, stop)) {
      return false;
    }
    int cue = dash > first && words.isDash(dash - 1) ? dash - 1 : dash;
    int last = cue - 1;
    int quote = last < Math.min(before, first) ? -1 : all.a.quotes().of(last);
    if (quote >= 0 && all.a.quotes().of(dash) != quote) {
      int from = all.a.quotes().first(quote);
      boolean title = last > from && isTitle(last - 1) && isDatedPlace(dash, stop);
      return (!title && all.isUnclaimed(from, dash + 1))
          ? all.add(dash + 1, stop, cue, dash + 1, from, cue, Rule.SIGNED_QUOTATION)
          : false;
    }
    boolean apart = cue - first >= LONG && isStop(last);
    if (apart && names(dash + 1, stop) >= 2 && all.hasFirstPerson(first, cue)) {
      all.forgetWithin(first, stop);
      return all.add(dash + 1, stop, cue, dash + 1, first, cue, Rule.SIGNED_QUOTATION);
    }
    return false;
  }

  /** Whether the words up to a first comma can be a name: "the engineer Emil Haas", no sentence. */
  private boolean isSignature(int from, int to) {
    int comma = from;
    boolean named = false;
    while (comma < to && all.a.syntax().tag(comma) != Tag.COMMA) {
      int tag = all.a.syntax().tag(comma);
      if ((Tag.isVerb(tag) && !words.isCapitalised(comma)) || words.is(comma, ':')) {
        return false;
      }
      named |= words.isCapitalised(comma);
      comma++;
    }
    return named && comma - from <= LONGEST_NAME;
  }

  /**
   * "Porto Star, August 15, 2008", where and when a title appeared; no "(@analund) May 2, 2019".
   */
  private boolean isDatedPlace(int dash, int stop) {
    String year = words.lower(stop - 1);
    String signature = words.plain().substring(words.end(dash), words.start(stop - 1));
    return year.length() == 4
        && year.chars().allMatch(Character::isDigit)
        && signature.indexOf('@') < 0;
  }

  /** Whether no stop and no comma ends what is quoted. */
  private boolean isTitle(int last) {
    return !isStop(last) && !words.is(last, ',');
  }

  private boolean isStop(int w) {
    return ".!?".indexOf(words.plain().charAt(words.end(w) - 1)) >= 0;
  }

  private int names(int from, int to) {
    int names = 0;
    for (int w = from; w < to && all.a.syntax().tag(w) == Tag.NNP; w++) {
      names++;
    }
    return names;
  }

  /** A quotation set apart, with or without marks, its speaker behind it: "… we won. Ann Lee". */
  private void addPulled(int first, int end) {
    int from = lastSentence(first, end);
    if (from < first + LONG || end - from < 2 || end - from > LONGEST_NAME + 2) {
      return;
    }
    boolean open = words.isMark(from - 1) || Tag.isSign(all.a.syntax().tag(from - 1));
    boolean quoted = words.isMark(first) && words.isMark(from - 1);
    if (open
        && isNameTag(from, end)
        && all.isUnclaimed(first, end)
        && (quoted || all.hasFirstPerson(first, from))) {
      all.add(from, end, -1, 0, first, from, Rule.SIGNED_QUOTATION);
    }
  }

  private int lastSentence(int first, int end) {
    int from = end > first ? words.sentenceFirst(all.a.sentenceOf(end - 1)) : first;
    int mark = end - 1;
    while (mark > from && !words.isMark(mark)) {
      mark--;
    }
    return mark > from || (mark == from && words.isMark(mark)) ? mark + 1 : from;
  }

  /** Whether the words are a name of two words or more, with what its bearer is behind a comma. */
  private boolean isNameTag(int from, int end) {
    int names = 0;
    boolean role = false;
    for (int w = from; w < end; w++) {
      int tag = all.a.syntax().tag(w);
      if (Tag.isVerb(tag) || tag == Tag.STOP || words.is(w, ':') || words.is(w, '/')) {
        return false;
      }
      role |= tag == Tag.COMMA;
      if (!role && (tag != Tag.NNP || !words.isCapitalised(w))) {
        return false;
      }
      names += role ? 0 : 1;
    }
    return names >= 2;
  }
}
