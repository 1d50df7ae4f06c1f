package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.source.find.ContentTails;
import news.parallax.source.find.WholeClauses;
import news.parallax.source.form.PossibleSpeakers;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/** Mends contents and sources that run over the borders their sentence sets. */
final class Boundaries {
  /** Verbs that stand behind a clause and a comma with their subject behind them. */
  private static final Set<String> SAID =
      Set.of("say", "report", "write", "argue", "explain", "warn", "add", "note", "claim");

  private static final Set<Integer> ANSWERS =
      Words.hashes("yes", "no", "maybe", "perhaps", "never", "nothing", "nobody", "absolutely");

  /** What opens a clause within the name of a source, or may: "who was there", "in whose name". */
  private static final Set<Integer> SUBORDINATE =
      Set.of(Tag.WP, Tag.WDT, Tag.WRB, Tag.IN, Tag.TO, Tag.VBG);

  /** What the words before the nouns of a phrase are. */
  private static final Set<Integer> MODIFYING = Set.of(Tag.DT, Tag.CD, Tag.JJ, Tag.PRPS);

  private static final int LONGEST_NAME = 5;

  /** So many words a sentence has at most in which who speaks is looked for behind a clause. */
  private static final int LONGEST_SENTENCE = 200;

  private static final int LONGEST_DATELINE = 8;

  private static final String DASHES = "\u2014\u2013-";

  private final ParsedDocument a;
  private final Words words;
  private final Quotes quotes;
  private final ContentTails tails;
  private final PossibleSpeakers speakers;
  private final WholeClauses clauses;

  /**
   * @param speakers who may speak in the document
   */
  Boundaries(ParsedDocument a, PossibleSpeakers speakers) {
    this.a = a;
    this.speakers = speakers;
    words = a.words();
    quotes = a.quotes();
    tails = new ContentTails(a);
    clauses = new WholeClauses(a);
  }

  /** What cuts the ends of contents in the document. */
  ContentTails tails() {
    return tails;
  }

  /** The attribution, its content cut or turned round where it runs over a border. */
  FoundAttribution mended(FoundAttribution one, int head) {
    FoundAttribution turned = beforeSpeaker(withinMarks(withoutDateline(one), head), head);
    return withName(clauses.whole(tails.cut(turned, head)));
  }

  /** "SEATTLE — The group" is the group. */
  private FoundAttribution withoutDateline(FoundAttribution one) {
    int first = one.source().size() == 1 ? words.at(one.source().get(0).start()) : -1;
    if (first < 0
        || a.paragraphFirst(a.paragraphOf(first)) != first
        || words.hasSmallLetter(first)) {
      return one;
    }
    Span source = one.source().get(0);
    int to = Math.min(words.count() - 1, first + LONGEST_DATELINE);
    for (int w = first + 1; w < to && words.end(w) < source.end(); w++) {
      if (DASHES.indexOf(words.first(w)) >= 0) {
        Span rest = new Span(words.start(w + 1), source.end());
        return one.saidBy(List.of(rest), one.content());
      }
    }
    return one;
  }

  /** "64, who was there" behind "Ann Lee," is Ann Lee. */
  private FoundAttribution withName(FoundAttribution one) {
    int age = one.source().size() == 1 ? words.at(one.source().get(0).start()) : -1;
    if (age < 2 || !isAge(age) || !isName(age - 2)) {
      return one;
    }
    int from = age - 2;
    int least = Math.max(words.sentenceFirst(a.sentenceOf(age)), from - LONGEST_NAME);
    while (from > least && isName(from - 1)) {
      from--;
    }
    Span source = new Span(words.start(from), one.source().get(0).end());
    boolean apart = one.content().stream().noneMatch(source::overlaps);
    return apart ? one.saidBy(List.of(source), one.content()) : one;
  }

  private boolean isAge(int w) {
    boolean closed = w + 1 < words.count() && words.is(w + 1, ',');
    return closed && words.is(w - 1, ',') && Character.isDigit(words.first(w));
  }

  /** What somebody says within a quotation of another ends with that quotation. */
  private FoundAttribution withinMarks(FoundAttribution one, int head) {
    int quote = quotes.of(head);
    if (quote < 0) {
      return one;
    }
    int first = words.start(quotes.first(quote));
    int last = quotes.end(quote) - 1;
    while (last > quotes.first(quote) && Tag.isSign(a.syntax().tag(last))) {
      last--;
    }
    int end = words.end(last);
    List<Span> content = new ArrayList<>();
    for (Span span : one.content()) {
      if (span.start() < end && span.end() > first) {
        content.add(new Span(Math.max(first, span.start()), Math.min(end, span.end())));
      }
    }
    boolean same = content.isEmpty() || content.equals(one.content());
    return same ? one : one.saidBy(one.source(), content);
  }

  /** Whether who says it stands behind what is said: "No, said its owner". */
  boolean standsBehind(FoundAttribution one, int head) {
    return !beforeSpeaker(one, head).equals(one);
  }

  /**
   * Behind a clause and a comma stands who says it: in "The bridge is safe, says Mayor Lee" the
   * clause is said, not the mayor.
   */
  private FoundAttribution beforeSpeaker(FoundAttribution one, int head) {
    int first = words.sentenceFirst(a.sentenceOf(head));
    boolean behind = head - 2 >= first && words.is(head - 1, ',') && quotes.of(head) < 0;
    if (!behind
        || one.content().size() != 1
        || one.source().size() != 1
        || !SAID.contains(lemma(head))) {
      return one;
    }
    Span content = one.content().get(0);
    Span source = one.source().get(0);
    boolean follows = words.at(content.start()) == head + 1;
    boolean swallowed = content.contains(source);
    boolean answer = source.start() == words.start(first) && words.at(source.end()) == head - 1;
    boolean clause = answer && (isAnswer(first) || isTold(first, head - 1));
    if (!follows || !(swallowed || clause || isSpeaker(content, first, head))) {
      return one;
    }
    Span said = new Span(words.start(first), words.end(head - 2));
    return one.as(Attribution.Act.STATEMENT, one.nested())
        .saidBy(List.of(swallowed ? source : withName(content)), List.of(said));
  }

  /**
   * Whether what stands behind a clause and "said" is who says it: "three people familiar with the
   * talks".
   */
  private boolean isSpeaker(Span behind, int first, int head) {
    int from = words.at(behind.start());
    int end = words.at(behind.end() - 1) + 1;
    if (end - first > LONGEST_SENTENCE || !lemma(head).equals("say")) {
      return false;
    }
    int noun = from;
    while (noun < end && !Tag.isNoun(tag(noun)) && MODIFYING.contains(tag(noun))) {
      noun++;
    }
    while (noun < end && (Tag.isNoun(tag(noun)) || tag(noun) == Tag.POS)) {
      noun++;
    }
    boolean closed = end < words.count() && words.is(end, '.');
    boolean verb = noun + 1 < end && Tag.isVerb(tag(noun)) && tag(noun + 1) != Tag.IN;
    return closed
        && !verb
        && noun > from
        && speakers.canSpeak(noun - 1)
        && !isTold(from, end)
        && isTold(first, head - 1);
  }

  private int tag(int w) {
    return a.syntax().tag(w);
  }

  private String lemma(int verb) {
    return Lemmas.shipped().lemma(words, verb, tag(verb));
  }

  /** "Its owner" with the name behind it: "its owner, Ann Lee". */
  private Span withName(Span speaker) {
    int comma = words.at(speaker.end());
    int end = comma + 1;
    while (end < words.count() && end < comma + LONGEST_NAME && isName(end)) {
      end++;
    }
    boolean named = comma < words.count() && words.is(comma, ',') && end > comma + 1;
    return named ? new Span(speaker.start(), words.end(end - 1)) : speaker;
  }

  private boolean isName(int w) {
    return a.syntax().tag(w) == Tag.NNP && words.isCapitalised(w);
  }

  /**
   * Whether words before a comma are a clause and no name with what is told of it: one of their
   * parts between commas has a verb of its own, "Mr. Lee, 64, has been ill for a year".
   */
  private boolean isTold(int from, int to) {
    boolean open = true;
    for (int w = from; w < to; w++) {
      int tag = a.syntax().tag(w);
      if (tag == Tag.COMMA) {
        open = true;
      } else if (SUBORDINATE.contains(tag)) {
        open = false;
      } else if (open && Tag.isFinite(tag)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnswer(int w) {
    return ANSWERS.contains(words.hash(w)) && words.is(w + 1, ',');
  }
}
