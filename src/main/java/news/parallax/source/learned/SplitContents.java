package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.source.Rule;
import news.parallax.source.find.SeriesContents;
import news.parallax.text.CalendarWords;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Completes contents that their cue or a date parts: what stands before "he said" in the middle of
 * a sentence, the first half of a quotation, the verb behind "who critics say". For one thread.
 */
final class SplitContents {
  private static final Set<Integer> RELATIVE = Words.hashes("who", "which", "that");

  private static final Set<Integer> DAYS =
      Stream.concat(CalendarWords.WEEKDAYS.stream(), Stream.of("today", "yesterday"))
          .map(Words::hash)
          .collect(Collectors.toUnmodifiableSet());

  /** What the words before the nouns of a phrase are. */
  private static final Set<Integer> MODIFYING = Set.of(Tag.DT, Tag.CD, Tag.JJ, Tag.PRPS);

  /** So many words a subject has at most that stands between a day and its verb. */
  private static final int LONGEST_SUBJECT = 6;

  /** So many words stand at most between a quotation and the head of its cue. */
  private static final int LONGEST_SOURCE = 6;

  private static final int NOBODY = Integer.MIN_VALUE;
  private static final int SEVERAL = Integer.MIN_VALUE + 1;

  private final ParsedDocument a;
  private final Words words;
  private final Syntax syntax;
  private final Quotes quotes;
  private final SeriesContents series;

  /** Of the proposals looked at; made when it is asked for. */
  private int[] sayers = {};

  SplitContents(ParsedDocument a) {
    this.a = a;
    words = a.words();
    syntax = a.syntax();
    quotes = a.quotes();
    series = new SeriesContents(a);
  }

  /** The proposals, the contents of those that lack a part completed. */
  List<Proposal> complete(List<Proposal> proposals) {
    sayers = new int[0];
    List<Proposal> whole = new ArrayList<>(proposals.size());
    for (Proposal one : proposals) {
      FoundAttribution now = complete(one, proposals);
      whole.add(now.equals(one.one()) ? one : one.telling(now, one.told()));
    }
    return whole;
  }

  private FoundAttribution complete(Proposal p, List<Proposal> all) {
    FoundAttribution one = p.one();
    if (one.content().size() != 1 || one.source().size() != 1 || p.isOfForm()) {
      return one;
    }
    Span content = one.content().get(0);
    if (content.end() <= words.start(p.head())) {
      return isRelative(content) ? withVerb(one, p.head()) : one;
    }
    if (content.start() < words.end(p.head())) {
      return one;
    }
    if (isFinite(p.head() + 1)) {
      return withoutAntecedent(one, p.head());
    }
    return one.type() == Attribution.Type.DIRECT
        ? withQuotationBefore(one, p, all)
        : series.complete(
            withPartBefore(withSubject(one, p.head()), p),
            p.head(),
            w -> all.stream().anyMatch(other -> other.head() == w));
  }

  private boolean isRelative(Span content) {
    int w = words.at(content.start());
    return words.end(w) == content.end() && RELATIVE.contains(words.hash(w));
  }

  /** In "Ann Lee, who critics say has no plan" the critics speak. */
  private FoundAttribution withoutAntecedent(FoundAttribution one, int head) {
    int first = words.at(one.source().get(0).start());
    int from = head;
    while (from > first && (Tag.isNoun(tag(from - 1)) || MODIFYING.contains(tag(from - 1)))) {
      from--;
    }
    boolean relative =
        from < head && from - 2 > first && RELATIVE.contains(hash(from - 1)) && isComma(from - 2);
    return relative ? withVerb(one.saidBy(List.of(span(from, head)), one.content()), head) : one;
  }

  private boolean isFinite(int w) {
    return w < words.count() && (Tag.isFinite(tag(w)) || tag(w) == Tag.MD);
  }

  private boolean isComma(int w) {
    return tag(w) == Tag.COMMA;
  }

  /** "Who critics say has no plan" says "has no plan". */
  private FoundAttribution withVerb(FoundAttribution one, int head) {
    int from = head + 1;
    int end = from;
    while (end < words.count()
        && words.sentenceOf(end) == words.sentenceOf(head)
        && !Tag.isSign(tag(end))) {
      end++;
    }
    boolean verb = end > from + 1 && isFinite(from);
    return verb ? one.telling(List.of(span(from, end)), one.type()) : one;
  }

  /** "Said on Tuesday 300 jobs would go" says that 300 jobs would go. */
  private FoundAttribution withSubject(FoundAttribution one, int head) {
    int verb = words.at(one.content().get(0).start());
    if (!isFinite(verb)) {
      return one;
    }
    int from = verb;
    while (from > head + 1 && verb - from <= LONGEST_SUBJECT && !DAYS.contains(hash(from - 1))) {
      from--;
    }
    boolean parted = from > head + 1 && DAYS.contains(hash(from - 1)) && from - head <= 3;
    boolean subject = from < verb && Tag.isNoun(tag(verb - 1)) && !Tag.isSign(tag(from));
    return parted && subject
        ? one.telling(List.of(new Span(words.start(from), end(one))), one.type())
        : one;
  }

  /** "Five years ago, he said, prices were low" says when they were low. */
  private FoundAttribution withPartBefore(FoundAttribution one, Proposal p) {
    FoundAttribution rule = p.rule();
    if (rule == null) {
      return withClauseBefore(one, p.head());
    }
    if (rule.by().rule() != Rule.CLAUSE_VERB || rule.content().size() != 2) {
      return one;
    }
    Span before = rule.content().get(0);
    boolean parted =
        rule.content().get(1).start() == one.content().get(0).start()
            && before.end() <= one.source().get(0).start()
            && isTelling(before);
    return parted ? one.telling(List.of(before, one.content().get(0)), one.type()) : one;
  }

  /** "Rents rose, the report concludes, because wages did" says that rents rose. */
  private FoundAttribution withClauseBefore(FoundAttribution one, int head) {
    int first = words.sentenceFirst(a.sentenceOf(head));
    int close = words.at(one.source().get(0).start()) - 1;
    int rest = words.at(one.content().get(0).start());
    boolean inserted =
        close - first > 1
            && close < head
            && isComma(close)
            && isComma(rest - 1)
            && rest - 2 == head
            && tag(rest) == Tag.IN
            && Tag.isFinite(tag(head));
    if (!inserted || !isMainClause(first, close)) {
      return one;
    }
    return one.telling(List.of(span(first, close), one.content().get(0)), one.type());
  }

  /** Whether words are a clause that nothing subordinates or quotes. */
  private boolean isMainClause(int first, int end) {
    boolean finite = false;
    for (int w = first; w < end; w++) {
      if (quotes.of(w) >= 0 || tag(w) == Tag.COLON) {
        return false;
      }
      finite |= Tag.isFinite(tag(w));
    }
    return finite && tag(first) != Tag.IN && tag(first) != Tag.WRB && tag(first) != Tag.CC;
  }

  /** Whether words tell when or how: "ten years ago", not "however", "but" or who is told of. */
  private boolean isTelling(Span part) {
    int w = words.at(part.start());
    boolean opens = tag(w) == Tag.IN || tag(w) == Tag.CD || tag(w) == Tag.VBG;
    return opens && words.in(part).anyMatch(n -> Tag.isNoun(tag(n)));
  }

  /** "'Maybe,' jokes Ann Lee. 'Or never.'" has both halves, if nobody else says the first. */
  private FoundAttribution withQuotationBefore(
      FoundAttribution one, Proposal p, List<Proposal> all) {
    int cue = Math.min(p.head(), words.at(one.source().get(0).start()));
    int close = cue - 1;
    if (close < 1 || p.head() - close > LONGEST_SOURCE || !words.isMark(close)) {
      return one;
    }
    int quote = quotes.of(close - 1);
    boolean before =
        quote >= 0
            && quotes.first(quote) < close - 1
            && !words.is(close - 1, '.')
            && a.paragraphOf(quotes.first(quote)) == a.paragraphOf(p.head())
            && quotes.of(words.at(one.content().get(0).start())) != quote;
    if (!before) {
      return one;
    }
    int last = close - 1;
    while (last > quotes.first(quote) && tag(last) == Tag.COMMA) {
      last--;
    }
    int first = quotes.first(quote);
    while (first < last && Tag.isSign(tag(first))) {
      first++;
    }
    Span half = span(first, last + 1);
    return isSaidByOthers(first, last, p.head(), all)
        ? one
        : one.telling(List.of(half, one.content().get(0)), one.type());
  }

  private boolean isSaidByOthers(int first, int last, int head, List<Proposal> all) {
    int[] by = sayers.length == 0 ? sayers(all) : sayers;
    sayers = by;
    return IntStream.rangeClosed(first, last).anyMatch(w -> by[w] != NOBODY && by[w] != head);
  }

  /**
   * By word, the head of the cue that it is attributed by; {@link #SEVERAL} if by more than one.
   */
  private int[] sayers(List<Proposal> all) {
    int[] by = new int[words.count()];
    Arrays.fill(by, NOBODY);
    for (Proposal other : all) {
      for (Span content : other.one().content()) {
        words
            .in(content)
            .forEach(
                w -> by[w] = by[w] == NOBODY || by[w] == other.head() ? other.head() : SEVERAL);
      }
    }
    return by;
  }

  private static int end(FoundAttribution one) {
    return one.content().get(0).end();
  }

  private Span span(int from, int end) {
    return new Span(words.start(from), words.end(end - 1));
  }

  private int hash(int w) {
    return words.hash(w);
  }

  private int tag(int w) {
    return syntax.tag(w);
  }
}
