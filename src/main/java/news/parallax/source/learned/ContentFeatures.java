package news.parallax.source.learned;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.learned.ContentChoice.Edge;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * The features of a place where the content of a proposal begins or ends: who offers it, what
 * stands on both sides and how that hangs in the tree, what other proposals the content would hold
 * or touch. It is aimed at one proposal after the other; for one thread.
 */
final class ContentFeatures {
  private static final int MOST_COMMAS = 3;
  private static final int MOST_HANGING = 3;
  private static final int NEAR = 4;

  /** In place of the relation of a word on the way from the cue to the root. */
  private static final int TRUNK = 40;

  private static final int NO_BRANCH = 50;

  private final ParsedDocument a;
  private final Words words;
  private final Quotes quotes;
  private final Clauses clauses;
  private final Dependencies tree;
  private final SpanWindow window;
  private final ContentEdges edges;
  private final List<Proposal> proposals;

  /** The proposal aimed at. */
  private int at;

  private int cue;
  private int stem;
  private int kind;
  private int type;
  private int first;
  private int end;
  private int side;
  private int voice;

  /** Who offers begins and ends; see {@link ContentEdges#offered}. */
  private int begins;

  private int ends;

  ContentFeatures(
      ParsedDocument a, List<Proposal> proposals, SpanWindow window, ContentEdges edges) {
    this.a = a;
    this.proposals = proposals;
    this.window = window;
    this.edges = edges;
    words = a.words();
    quotes = a.quotes();
    clauses = Clauses.of(a);
    tree = clauses.tree();
  }

  /** Looks at a proposal that the edges and the window are aimed at. */
  void aim(int proposal) {
    at = proposal;
    Proposal p = proposals.get(proposal);
    cue = p.head();
    stem = a.stem(cue);
    kind = p.rule() == null ? 0 : p.rule().by().rule().feature();
    type = p.typeCode();
    first = edges.first();
    end = edges.end();
    side = first > cue ? 1 : end <= cue ? 2 : 3;
    voice = tree.tag(cue) * 2 + (clauses.isPassive(cue) ? 1 : 0);
    begins = edges.offered(edges.begins());
    ends = edges.offered(edges.ends());
  }

  void extract(boolean begin, Edge one, Features f) {
    f.clear();
    if (begin) {
      addBegin(one, f);
    } else {
      addEnd(one, f);
    }
  }

  private int tag(int w) {
    return w < 0 || w >= words.count() ? Tag.NONE : tree.tag(w);
  }

  private int hash(int w) {
    return w < 0 || w >= words.count() ? 0 : words.hash(w);
  }

  private int relation(int w) {
    return w < 0 || w >= words.count() ? Relation.COUNT : tree.relation(w);
  }

  /** How a word hangs in the tree, seen from the cue. */
  private int place(int w) {
    if (w < window.first() || w >= window.end()) {
      return -1;
    }
    int branch = window.branch(w);
    boolean trunk = window.depth(w) < 0;
    int of = trunk ? TRUNK : branch < 0 ? NO_BRANCH : tree.relation(branch);
    return ((window.level(w) * 64 + of) * 4 + Math.min(3, window.depth(w) + 1)) * 2
        + (w > cue ? 1 : 0);
  }

  private int quote(int w) {
    return w < 0 || w >= words.count() ? -1 : quotes.of(w);
  }

  private int edge(int before, int behind) {
    int q = quote(before);
    int r = quote(behind);
    return q == r ? (q < 0 ? 0 : 1) : q < 0 ? 2 : r < 0 ? 3 : 4;
  }

  private void addBegin(Edge one, Features f) {
    int x = one.word();
    int from = one.from();
    int order = Integer.compare(x, first);
    int head = one.piece() < 0 ? x : window.pieceHead(one.piece());
    int place = place(head);
    int gap = x > cue ? bucket(x - cue) : 16 + bucket(cue - x);
    int before = x - 1 < 0 ? 0 : x - 1;
    boolean opens = x == tree.first(x);
    int sign = Tag.isSign(tag(before)) ? hash(before) : opens ? 1 : 0;
    int skipped = order > 0 ? first : x;
    f.add(1, from, kind);
    f.add(2, from, type, side);
    f.add(3, from, stem);
    f.add(4, hash(x), kind);
    f.add(5, hash(x), from);
    f.add(6, tag(x), tag(before), from);
    f.add(7, opens ? 1 : hash(before), from);
    f.add(8, place, from);
    f.add(9, place, stem);
    f.add(10, place, voice, kind);
    f.add(11, gap, from, kind);
    f.add(12, edge(before, x), type, from);
    f.add(13, order, begins, from);
    f.add(14, relation(head), tag(head), order);
    f.add(15, a.fine(head), order, kind);
    f.add(16, bucket(end - x), from, order);
    f.add(17, sign, type, from);
    f.add(18, hanging(Math.min(x, first), Math.max(x, first)), order, from);
    f.add(19, hash(x), stem);
    f.add(20, hash(skipped), order, kind);
    f.add(21, place(skipped), order, kind);
    f.add(22, order, stem);
    f.add(23, tag(x), stem);
    f.add(24, order, kind, type);
    f.add(25, edges.begins().size(), from);
    f.add(26, relation(head), tree.head(head) == cue ? 1 : 0, kind);
    f.add(27, relation(head), stem, order);
    f.add(28, a.coarse(head), stem, order);
  }

  private void addEnd(Edge one, Features f) {
    int x = one.word();
    int from = one.from();
    int order = Integer.compare(x, end);
    int stop = tree.end(x - 1);
    int y = x;
    while (y < stop && Tag.isSign(tag(y))) {
      y++;
    }
    boolean closes = y >= stop;
    int sign = x < stop && Tag.isSign(tag(x)) ? hash(x) : 0;
    int next =
        closes
            ? -1
            : one.piece() < 0 || one.piece() >= window.pieces() ? y : window.pieceHead(one.piece());
    int place = next < 0 ? -2 : place(next);
    int governor = next < 0 ? 0 : governor(tree.head(next), x);
    int word = closes ? 1 : hash(y);
    int following = following(x, y);
    int held = held(x);
    f.add(50, from, kind);
    f.add(51, from, type, side);
    f.add(52, from, stem);
    f.add(53, word, from);
    f.add(54, word, sign, order);
    f.add(55, place, from);
    f.add(56, place, sign, kind);
    f.add(57, relation(next), governor, sign);
    f.add(58, relation(next), governor, from);
    f.add(59, relation(next), tag(next), governor);
    f.add(60, following, from, order);
    f.add(61, following, sign, held);
    f.add(62, held, from, order);
    f.add(63, edge(x - 1, closes ? x : y), type, from);
    f.add(64, bucket(x - first), from, kind);
    f.add(65, tag(x - 1), tag(next), order);
    f.add(66, hash(x - 1), order);
    f.add(67, commas(first, x), sign, order);
    f.add(68, order, ends, from);
    f.add(69, word, kind);
    f.add(70, word, relation(next), governor);
    f.add(71, closes ? 1 : 0, from, kind);
    f.add(72, next < 0 ? 0 : a.fine(next), governor, relation(next));
    f.add(73, hanging(x, Math.max(x, Math.min(stop, end))), order, sign);
    f.add(74, word, stem);
    f.add(75, relation(next), governor, kind);
    f.add(76, order, stem);
    f.add(77, next < 0 ? 0 : a.stem(tree.head(next) < 0 ? next : tree.head(next)), relation(next));
    f.add(78, edges.ends().size(), from);
    f.add(79, relation(next), voice, governor);
    f.add(80, sign, from, type);
    f.add(81, order, kind, type);
  }

  /** Where the head of a word stands. */
  private int governor(int head, int x) {
    if (head < 0) {
      return 0;
    }
    if (head == cue) {
      return 1;
    }
    if (head >= first && head < x) {
      return tree.head(head) == cue ? 2 : 3;
    }
    return head >= x ? 4 : head < window.first() ? 5 : window.depth(head) < 0 ? 6 : 7;
  }

  /** How many words of a stretch hang on words of the content outside it. */
  private int hanging(int from, int to) {
    int count = 0;
    for (int w = from; w < to && count < MOST_HANGING; w++) {
      int head = tree.head(w);
      boolean inside = head >= first && head < end && (head < from || head >= to);
      count += inside ? 1 : 0;
    }
    return from == to ? -1 : count;
  }

  /** How near behind an end the next proposal begins, and how sure it is. */
  private int following(int x, int y) {
    for (int k = at + 1; k < Math.min(proposals.size(), at + 1 + NEAR); k++) {
      Proposal other = proposals.get(k);
      if (other.head() >= x) {
        List<Span> source = other.one().source();
        int start =
            source.isEmpty()
                ? other.head()
                : Math.min(other.head(), words.at(source.get(0).start()));
        int gap =
            start < x ? 0 : start <= y ? 1 : start <= y + 2 ? 2 : start < tree.end(x - 1) ? 3 : 4;
        return gap * 8 + strength(other);
      }
    }
    return -1;
  }

  /** How sure the surest proposal is whose cue the content would hold. */
  private int held(int x) {
    int most = 0;
    for (int k = Math.max(0, at - NEAR); k < Math.min(proposals.size(), at + 1 + NEAR); k++) {
      Proposal other = proposals.get(k);
      if (k != at && other.head() >= first && other.head() < x) {
        most = Math.max(most, 1 + strength(other));
      }
    }
    return most;
  }

  private static int strength(Proposal other) {
    return (int) (5 * Math.max(other.probability(), other.reliability()));
  }

  private int commas(int from, int to) {
    int count = 0;
    for (int w = from; w < to && count < MOST_COMMAS; w++) {
      count += tag(w) == Tag.COMMA || tag(w) == Tag.COLON ? 1 : 0;
    }
    return count;
  }

  private static int bucket(int count) {
    return count <= 4
        ? Math.max(0, count)
        : count <= 6 ? 5 : count <= 9 ? 6 : count <= 14 ? 7 : count <= 24 ? 8 : 9;
  }
}
