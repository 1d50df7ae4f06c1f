package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.LinearModel;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Whom proposals cite: of all who may be the source the likeliest, by a logistic regression over
 * who offers them and how they stand to the cue. Nobody is one of them: "when asked about the
 * bridge, the mayor said", "the plan seems sound". For one thread.
 */
public final class SourceChoice {
  private static final int KIDS =
      1 << Relation.NSUBJ
          | 1 << Relation.NSUBJPASS
          | 1 << Relation.DOBJ
          | 1 << Relation.CCOMP
          | 1 << Relation.XCOMP
          | 1 << Relation.AGENT;

  private static final int FARTHEST_UP = 6;
  private static final int MOST_COMMAS = 3;
  private static final int NEAR = 3;

  private final ParsedDocument a;
  private final Words words;
  private final Quotes quotes;
  private final Clauses clauses;
  private final Dependencies tree;
  private final SourceCandidates candidates;
  private final List<Proposal> proposals;

  /**
   * One who may be the source.
   *
   * @param head the word of the source that hangs outside it; -1 for nobody
   * @param from who offers it: a set of bits of {@link SourceCandidates}
   * @param source where it stands; empty for nobody
   */
  public record Candidate(int head, int from, List<Span> source) {
    public Candidate {
      source = List.copyOf(source);
    }
  }

  /**
   * How a source was chosen.
   *
   * @param from who offered it
   * @param sure its probability in tenths
   * @param ahead by how many tenths it is likelier than the next
   */
  record Chosen(int from, int sure, int ahead) {
    /** Where nothing was to choose. */
    static final Chosen BY_FORM = new Chosen(0, 0, 0);

    static Chosen of(Candidate best, double most, double second) {
      return new Chosen(best.from(), tenths(most), tenths(most - second));
    }

    private static int tenths(double share) {
      return (int) Math.min(9, share * 10);
    }
  }

  /**
   * @param proposals those of the document, in its order
   */
  public SourceChoice(ParsedDocument a, List<Proposal> proposals) {
    this.a = a;
    this.proposals = proposals;
    words = a.words();
    quotes = a.quotes();
    clauses = Clauses.of(a);
    tree = clauses.tree();
    candidates = new SourceCandidates(a);
  }

  /** Who may be the source of a proposal; empty where the form tells. */
  public List<Candidate> candidates(int proposal) {
    Proposal p = proposals.get(proposal);
    return p.isOfForm() ? List.of() : candidates.of(p);
  }

  /**
   * The proposals, each with the likeliest source.
   *
   * @param model how likely a candidate is the source
   */
  public List<Proposal> choose(LinearModel model) {
    List<Proposal> chosen = new ArrayList<>();
    Features f = new Features();
    int[] sums = LinearModel.sums();
    for (int i = 0; i < proposals.size(); i++) {
      List<Candidate> all = candidates(i);
      Candidate best = null;
      double most = -1;
      double second = 0;
      for (Candidate one : all) {
        extract(i, one, all, f);
        double probability = model.probability(f, sums);
        second = Math.max(second, Math.min(most, probability));
        best = probability > most ? one : best;
        most = Math.max(most, probability);
      }
      Proposal p = proposals.get(i);
      chosen.add(best == null ? p : p.citing(best.source(), Chosen.of(best, most, second)));
    }
    return chosen;
  }

  /**
   * Makes the features of a candidate.
   *
   * @param all the candidates of the proposal
   */
  public void extract(int proposal, Candidate one, List<Candidate> all, Features f) {
    f.clear();
    Proposal p = proposals.get(proposal);
    addCue(p, one.from(), all, f);
    if (one.head() < 0) {
      addNobody(p, all, f);
    } else {
      addHead(p, one.head(), one.from(), f);
      f.add(49, citedBefore(proposal, one.head()), one.from());
    }
  }

  private static int kind(Proposal p) {
    return p.rule() == null ? 0 : p.rule().by().rule().feature();
  }

  private int voice(int cue) {
    return tree.tag(cue) * 2 + (clauses.isPassive(cue) ? 1 : 0);
  }

  /** What the cue is like, seen with those who offer the candidate. */
  private void addCue(Proposal p, int from, List<Candidate> all, Features f) {
    int cue = p.head();
    int stem = a.stem(cue);
    int offered = 0;
    for (Candidate one : all) {
      offered |= one.from();
    }
    int content = words.at(p.one().content().get(0).start());
    f.add(1, 0);
    f.add(2, from);
    f.add(3, from, stem);
    f.add(4, from, kind(p));
    f.add(5, from, offered);
    f.add(6, from, (int) (p.probability() * 6));
    f.add(7, from, voice(cue));
    f.add(8, from, tree.relation(cue), tree.tag(cue));
    f.add(9, from, p.typeCode(), clauses.isPassive(cue) ? 1 : 0);
    f.add(10, from, a.fine(cue));
    f.add(11, from, content > cue ? 1 : 0, p.typeCode());
    f.add(12, from, tree.relations(cue) & KIDS, tree.tag(cue));
    f.add(13, from, words.hash(content), kind(p));
    f.add(14, from, words.hash(Math.max(0, cue - 1)), tree.tag(cue));
    f.add(15, from, cue + 1 < words.count() ? words.hash(cue + 1) : 0, stem);
  }

  private void addNobody(Proposal p, List<Candidate> all, Features f) {
    int cue = p.head();
    int stem = a.stem(cue);
    int passive = clauses.isPassive(cue) ? 1 : 0;
    int offered = 0;
    for (Candidate one : all) {
      offered |= one.from();
    }
    int first = all.get(0).head();
    f.add(20, stem, passive);
    f.add(21, stem, kind(p));
    f.add(22, stem, tree.relation(cue));
    f.add(23, a.fine(cue), passive, kind(p));
    f.add(24, voice(cue), tree.relation(cue));
    f.add(25, offered, voice(cue));
    f.add(26, first < 0 ? 0 : a.stem(first), stem);
    f.add(27, first < 0 ? 0 : a.fine(first), a.coarse(cue));
  }

  /** What the candidate is like and how it stands to the cue. */
  private void addHead(Proposal p, int head, int from, Features f) {
    int cue = p.head();
    int stem = a.stem(cue);
    int tag = tree.tag(head);
    int before = head < cue ? 1 : 0;
    int gap = Math.min(7, Math.abs(cue - head) / 2) * 2 + before;
    int way = way(head, cue);
    f.add(30, tag, from);
    f.add(31, tag, gap);
    f.add(32, tag, tree.relation(head), tree.head(head) == cue ? 1 : 0);
    f.add(33, a.stem(head));
    f.add(34, a.fine(head), tag);
    f.add(35, a.coarse(head), a.coarse(cue), from);
    f.add(36, a.stem(head), stem);
    f.add(37, a.fine(head), stem);
    f.add(38, way);
    f.add(39, way, stem);
    f.add(40, way, voice(cue));
    f.add(41, way, from);
    f.add(42, way, tag);
    f.add(43, quotes.of(head) >= 0 ? 1 : 0, quotes.of(cue) >= 0 ? 1 : 0, from);
    f.add(44, candidates.isPartOf(p, head) ? 1 : 0, from);
    f.add(45, commas(head, cue), before, from);
    f.add(46, head == tree.first(head) ? 1 : 0, tag);
    f.add(47, words.isCapitalised(head) ? 1 : 0, tag, from);
    f.add(48, words.hash(head));
  }

  /** Whether one of the proposals before cites the word (1) or the same form (2). */
  private int citedBefore(int proposal, int head) {
    for (int k = proposal - 1; k >= Math.max(0, proposal - NEAR); k--) {
      List<Span> source = proposals.get(k).one().source();
      int other = source.isEmpty() ? -1 : candidates.head(source.get(0));
      if (other >= 0 && words.hash(other) == words.hash(head)) {
        return other == head ? 1 : 2;
      }
    }
    return 0;
  }

  private int commas(int head, int cue) {
    int count = 0;
    for (int w = Math.min(head, cue) + 1; w < Math.max(head, cue) && count < MOST_COMMAS; w++) {
      count += tree.tag(w) == Tag.COMMA || tree.tag(w) == Tag.COLON ? 1 : 0;
    }
    return count;
  }

  /** The way in the tree from the cue up and down to a word; -1 if it is long. */
  private int way(int head, int cue) {
    int up = cue;
    for (int steps = 0; up >= 0 && steps < FARTHEST_UP; steps++) {
      int top = Relation.COUNT;
      int second = Relation.COUNT;
      int down = head;
      for (int depth = 0; down >= 0 && depth < FARTHEST_UP; depth++) {
        if (down == up) {
          int first = steps == 0 ? Relation.COUNT : tree.relation(cue);
          return (((steps * 8 + depth) * 64 + top) * 64 + second) * 64 + first;
        }
        second = top;
        top = tree.relation(down);
        down = tree.head(down);
      }
      up = tree.head(up);
    }
    return -1;
  }
}
