package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.FoundAttribution;
import news.parallax.source.Rule;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where the content of a proposal may begin and end: where it does so far, where the model and the
 * rules have it, and where the pieces around the cue are parted. It is aimed at one proposal after
 * the other; for one thread.
 */
public final class ContentEdges {
  static final int NOW = 1;
  static final int MODEL = 1 << 1;
  static final int RULE = 1 << 2;
  static final int PIECE = 1 << 3;
  static final int WORD = 1 << 4;

  /** So many pieces before and behind an edge are looked at. */
  private static final int NEAR = 4;

  /** So many words may be cut where a content before its cue begins: "But", "And so". */
  private static final int MOST_CUT = 2;

  private final ParsedDocument document;
  private final Words words;
  private final Syntax syntax;
  private final SpanWindow window;
  private final List<ContentChoice.Edge> begins = new ArrayList<>();
  private final List<ContentChoice.Edge> ends = new ArrayList<>();
  private int cue;
  private int first;
  private int end;
  private int least;
  private int most;

  /**
   * Whether the content stands around who vouches: "The vote, according to the mayor, was fair".
   */
  private boolean around;

  ContentEdges(ParsedDocument a, SpanWindow window) {
    this.window = window;
    document = a;
    words = a.words();
    syntax = a.syntax();
  }

  /** The first word of the content so far. */
  int first() {
    return first;
  }

  /** One past the last word of the content so far. */
  int end() {
    return end;
  }

  /** Where it may begin: the numbers of first words. */
  List<ContentChoice.Edge> begins() {
    return begins;
  }

  /** Where it may end: one past the numbers of last words. */
  List<ContentChoice.Edge> ends() {
    return ends;
  }

  /** Which of model and rules offer places before, at and behind that so far: two bits each. */
  int offered(List<ContentChoice.Edge> all) {
    int now = 0;
    for (ContentChoice.Edge one : all) {
      int by = one.from() & (MODEL | RULE);
      if (by != 0) {
        int order = Integer.signum(one.word() - (all == begins ? first : end)) + 1;
        now |= by << (2 * order);
      }
    }
    return now;
  }

  void aim(Proposal p) {
    window.aim(p.head());
    cue = p.head();
    begins.clear();
    ends.clear();
    List<Span> content = p.one().content();
    first = firstOf(document, content);
    end = endOf(document, content);
    around = first < cue && end > cue + 1 && vouches(p.rule()) && goesOn(content);
    bound(p);
    offer(content, NOW);
    offer(p.model(), MODEL);
    offer(p.rule(), RULE);
    offerPieces();
  }

  /** The content may grow as far as neither cue nor source stands in its way. */
  private void bound(Proposal p) {
    least = first;
    while (least > window.first() && !isTaken(p, least - 1)) {
      least--;
    }
    most = end;
    while (most < window.end() && !isTaken(p, most)) {
      most++;
    }
  }

  private boolean isTaken(Proposal p, int w) {
    return w == p.head() || holds(p.one().cue(), w) || holds(p.one().source(), w);
  }

  private boolean holds(List<Span> spans, int w) {
    return spans.stream()
        .anyMatch(span -> words.start(w) < span.end() && words.end(w) > span.start());
  }

  private void offer(@Nullable FoundAttribution one, int from) {
    if (one != null) {
      offer(one.content(), from);
    }
  }

  private void offer(List<Span> content, int from) {
    add(begins, firstOf(document, content), -1, from);
    add(ends, endOf(document, content), -1, from);
  }

  private void offerPieces() {
    int begin = piece(first);
    for (int k = Math.max(0, begin - NEAR); k < Math.min(window.pieces(), begin + NEAR); k++) {
      int w = after(window.pieceFirst(k));
      add(begins, w, k, PIECE);
      if (isSmall(syntax.tag(w))) {
        add(begins, after(w + 1), -1, WORD);
      }
    }
    int last = piece(end - 1) + 1;
    for (int k = Math.max(1, last - NEAR); k <= Math.min(window.pieces(), last + NEAR); k++) {
      add(ends, before(window.pieceFirst(k)), k, PIECE);
    }
  }

  private static boolean isSmall(int tag) {
    return tag == Tag.CC || tag == Tag.IN || tag == Tag.TO || tag == Tag.RB || tag == Tag.WRB;
  }

  private int piece(int w) {
    int k = 0;
    while (k + 1 < window.pieces() && window.pieceFirst(k + 1) <= w) {
      k++;
    }
    return k;
  }

  private void add(List<ContentChoice.Edge> edges, int w, int piece, int from) {
    boolean parted = (from & (PIECE | WORD)) != 0;
    if (w < least
        || w > most
        || losesPart(edges == begins, w)
        || (edges == ends && cutsQuotation(w))
        || (edges == begins ? w >= end || (parted && !mayBegin(w)) : w <= first)) {
      return;
    }
    for (int i = 0; i < edges.size(); i++) {
      ContentChoice.Edge known = edges.get(i);
      if (known.word() == w) {
        int of = Math.max(known.piece(), piece);
        edges.set(i, new ContentChoice.Edge(w, of, known.from() | from));
        return;
      }
    }
    edges.add(new ContentChoice.Edge(w, piece, from));
  }

  private static boolean vouches(@Nullable FoundAttribution rule) {
    return rule != null && rule.by().rule() == Rule.ACCORDING_TO;
  }

  /**
   * Whether the last part of a content goes on with what is said: with a verb or a preposition.
   * What has neither tells who vouches: "according to Ann Lee, head of the museum".
   */
  private boolean goesOn(List<Span> content) {
    Span last = content.get(content.size() - 1);
    int from = words.at(last.start());
    boolean verb = false;
    for (int w = from + 1; w < end; w++) {
      verb |= Tag.isVerb(syntax.tag(w));
    }
    int opens = syntax.tag(from);
    return from > cue && (verb || opens == Tag.IN || opens == Tag.TO);
  }

  /** Content on both sides of who vouches keeps a part on each. */
  private boolean losesPart(boolean begin, int w) {
    return around && (begin ? w > cue : w <= cue);
  }

  /** Whether a quotation that stands whole before its cue would end before its closing mark. */
  private boolean cutsQuotation(int w) {
    int quote = document.quotes().of(end - 1);
    return w < end
        && w > first
        && end <= cue
        && quote >= 0
        && quote == document.quotes().of(first)
        && quote == document.quotes().of(w - 1);
  }

  /**
   * A content does not grow into the sentence before, and one before its cue loses no clause it
   * begins with: "While rents fell, wages rose, he said".
   */
  private boolean mayBegin(int w) {
    boolean grows = w < first && words.sentenceOf(w) != words.sentenceOf(first);
    return !grows && (w <= first || end > cue || w - first <= MOST_CUT);
  }

  /** The word itself, or behind signs the next one that is none. */
  private int after(int w) {
    int at = w;
    while (at < window.end() - 1 && Tag.isSign(syntax.tag(at))) {
      at++;
    }
    return at;
  }

  /** The end itself, or behind the last word before it that is no sign. */
  private int before(int end) {
    int at = end;
    while (at > window.first() + 1 && Tag.isSign(syntax.tag(at - 1))) {
      at--;
    }
    return at;
  }

  /** The first word of spans that is no sign. */
  public static int firstOf(ParsedDocument a, List<Span> spans) {
    Words words = a.words();
    int w = words.at(spans.get(0).start());
    while (w < words.count() - 1 && Tag.isSign(a.syntax().tag(w))) {
      w++;
    }
    return w;
  }

  /** One past the last word of spans that is no sign. */
  public static int endOf(ParsedDocument a, List<Span> spans) {
    Words words = a.words();
    int end = spans.get(spans.size() - 1).end();
    int w = words.at(end - 1) + 1;
    while (w > 1 && (Tag.isSign(a.syntax().tag(w - 1)) || words.start(w - 1) >= end)) {
      w--;
    }
    return w;
  }
}
