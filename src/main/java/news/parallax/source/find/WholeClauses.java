package news.parallax.source.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Makes contents whole clauses: without a clause that the outlet opens its sentence with, without
 * what a quotation is said of, and with the main clause behind an opening one that alone was found.
 */
public final class WholeClauses {
  /** Words with which an outlet sets somebody's words in a time, a place or beside others. */
  private static final Set<String> FRAMES =
      Set.of(
          "while although though even despite amid as after before when during in on at with"
              .split(" ", -1));

  /** Words that open a clause which says nothing without the one behind it. */
  private static final Set<String> OPENERS =
      Set.of("if", "when", "while", "although", "though", "unless", "once");

  /** Words behind a cue that open what a quotation is said of, or when: "said of the plan". */
  private static final Set<String> TOPICS =
      Set.of("of", "about", "on", "to", "under", "in", "at", "regarding");

  private static final Set<String> TIMES = Set.of("as", "when", "after", "before", "while");

  /** So many words of an addressee stand between a cue and its comma: "told them,". */
  private static final int MOST_BEHIND = 4;

  private static final int FEWEST = 2;

  private final Words words;
  private final Quotes quotes;
  private final Dependencies tree;

  public WholeClauses(ParsedDocument a) {
    words = a.words();
    quotes = a.quotes();
    tree = Dependencies.of(a);
  }

  /** The attribution, its content a whole clause of who says it. */
  public FoundAttribution whole(FoundAttribution one) {
    boolean apart =
        one.type() == Attribution.Type.DIRECT
            || one.source().size() != 1
            || one.cue().size() != 1
            || one.content().isEmpty();
    return apart ? one : withoutJoint(withRest(withoutTopic(withoutRelative(withoutFrame(one)))));
  }

  /**
   * "While the mayor was away, Lund said the bridge is safe": Lund says the last words. An "if"
   * stays, for what is said hangs on it.
   */
  private FoundAttribution withoutFrame(FoundAttribution one) {
    List<Span> content = one.content();
    Span source = one.source().get(0);
    Span cue = one.cue().get(0);
    Span first = content.get(0);
    Span last = content.get(content.size() - 1);
    boolean framed =
        content.size() > 1
            && first.end() <= source.start()
            && source.end() <= cue.start()
            && cue.end() <= last.start()
            && isNext(first, source.start(), true)
            && isUnbroken(cue, last)
            && FRAMES.contains(words.lower(words.at(first.start())))
            && isPlain(first)
            && isClause(last);
    return framed ? one.saidBy(one.source(), content.subList(1, content.size())) : one;
  }

  /**
   * "According to the agency, which has the papers, the bridge is safe"; "Said Lund, whose …: '…'".
   */
  private FoundAttribution withoutRelative(FoundAttribution one) {
    Span first = one.content().get(0);
    int from = words.at(first.start());
    Span source = one.source().get(0);
    boolean relative =
        isRelative(from)
            && words.isSign(from - 1, ',')
            && words.end(from - 2) == source.end()
            && one.cue().get(0).end() <= source.start();
    int last = words.at(first.end() - 1);
    for (int w = from + 1; relative && w < last; w++) {
      Span rest = new Span(words.start(w + 1), first.end());
      if (words.isSign(w, ':') || (words.isSign(w, ',') && isClause(rest))) {
        List<Span> said = new ArrayList<>(one.content());
        said.set(0, words.isSign(w, ':') ? withinMarks(rest) : rest);
        return told(one, said);
      }
    }
    return one;
  }

  /** "'It is safe,' Lund said of the bridge": the quotation is said, not the bridge. */
  private FoundAttribution withoutTopic(FoundAttribution one) {
    List<Span> content = one.content();
    Span last = content.get(content.size() - 1);
    Span cue = one.cue().get(0);
    int from = words.at(last.start());
    boolean behind =
        content.size() > 1 && cue.end() <= last.start() && isNext(cue, last.start(), false);
    if (!behind || quotes.of(from) >= 0 || quotes.of(words.at(content.get(0).start())) < 0) {
      return one;
    }
    int end = words.at(cue.end() - 1);
    boolean topic = TOPICS.contains(words.lower(end)) || TIMES.contains(words.lower(from));
    if (!topic) {
      return one;
    }
    List<Span> said = new ArrayList<>(content.subList(0, content.size() - 1));
    for (int w = from; w < words.count() && words.start(w) < last.end(); w++) {
      if (quotes.of(w) >= 0 && words.sentenceOf(w) != words.sentenceOf(from) && words.isWord(w)) {
        said.add(new Span(words.start(w), last.end()));
        break;
      }
    }
    return told(one, said);
  }

  /** A piece without the quotation marks around it. */
  private Span withinMarks(Span piece) {
    int from = words.at(piece.start());
    int last = words.at(piece.end() - 1);
    int start = words.isSign(from, '"') && from < last ? words.start(from + 1) : piece.start();
    boolean closed = words.isSign(last, '"') && last > from;
    return new Span(start, closed ? words.end(last - 1) : piece.end());
  }

  private FoundAttribution told(FoundAttribution one, List<Span> said) {
    boolean direct = said.stream().allMatch(this::isQuoted);
    return one.telling(said, direct ? Attribution.Type.DIRECT : one.type());
  }

  /** "If the bridge opens, he told them, tolls would rise": both clauses are said. */
  private FoundAttribution withRest(FoundAttribution one) {
    List<Span> content = one.content();
    Span piece = content.get(0);
    Span source = one.source().get(0);
    int from = words.at(piece.start());
    int cue = words.at(one.cue().get(0).end() - 1);
    int sentence = words.sentenceOf(from);
    boolean open =
        content.size() == 1
            && piece.end() <= source.start()
            && source.end() <= one.cue().get(0).start()
            && OPENERS.contains(words.lower(from))
            && isNext(piece, source.start(), true)
            && words.sentenceOf(cue) == sentence
            && isPlain(piece)
            && !hasComma(piece);
    int end = words.sentenceFirst(sentence + 1);
    while (end > cue && Tag.isSign(tree.tag(end - 1))) {
      end--;
    }
    for (int w = cue + 1; open && w < Math.min(end, cue + 1 + MOST_BEHIND); w++) {
      if (words.isSign(w, ',') && w + FEWEST < end) {
        Span rest = new Span(words.start(w + 1), words.end(end - 1));
        boolean clause = isPlain(rest) && isClause(rest) && tree.tag(w + 1) != Tag.VBG;
        return clause ? one.saidBy(one.source(), List.of(piece, rest)) : one;
      }
    }
    return one;
  }

  /** "he is lying and" ends with "lying". */
  private FoundAttribution withoutJoint(FoundAttribution one) {
    List<Span> content = one.content();
    Span last = content.get(content.size() - 1);
    int end = words.at(last.end() - 1);
    boolean joint =
        tree.tag(end) == Tag.CC && quotes.of(end) < 0 && end - words.at(last.start()) > FEWEST;
    if (!joint) {
      return one;
    }
    List<Span> said = new ArrayList<>(content.subList(0, content.size() - 1));
    said.add(new Span(last.start(), words.end(end - 1)));
    return one.saidBy(one.source(), said);
  }

  private boolean isRelative(int w) {
    return w > 1 && (tree.tag(w) == Tag.WDT || tree.tag(w) == Tag.WP);
  }

  /** Whether nothing stands between a piece and a place but a comma, or not even that. */
  private boolean isNext(Span piece, int start, boolean comma) {
    int w = words.at(piece.end() - 1) + 1;
    int behind = comma && w < words.count() && words.isSign(w, ',') ? w + 1 : w;
    return behind < words.count() && words.start(behind) == start && (!comma || behind > w);
  }

  private boolean isUnbroken(Span cue, Span content) {
    return IntStream.range(words.at(cue.end() - 1) + 1, words.at(content.start()))
        .noneMatch(w -> Tag.isSign(tree.tag(w)));
  }

  private boolean isPlain(Span piece) {
    return words.in(piece).allMatch(w -> quotes.of(w) < 0);
  }

  private boolean isQuoted(Span piece) {
    return words.in(piece).noneMatch(w -> quotes.of(w) < 0 && words.isWord(w));
  }

  private boolean hasComma(Span piece) {
    return words.in(piece).anyMatch(w -> words.isSign(w, ','));
  }

  /** Whether a finite verb stands there, or it begins with "to". */
  private boolean isClause(Span piece) {
    return tree.tag(words.at(piece.start())) == Tag.TO
        || words.in(piece).anyMatch(w -> Tag.isFinite(tree.tag(w)));
  }
}
