package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
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
 * Where the contents of proposals begin and end: of all places where they may the likeliest, by a
 * logistic regression over who offers them and what stands on both sides. For one thread.
 */
public final class ContentChoice {
  private final Words words;
  private final Quotes quotes;
  private final Dependencies tree;
  private final Clauses clauses;
  private final ContentEdges edges;
  private final ContentFeatures features;
  private final List<Proposal> proposals;
  private final Features f = new Features();
  private final int[] sums = LinearModel.sums();
  private double most;

  /**
   * A place where a content may begin or end.
   *
   * @param word the number of the first word; of an end, one past that of the last
   * @param piece the number of the piece that begins there, or behind it; -1 if none
   * @param from who offers it: a set of bits of {@link ContentEdges}
   */
  public record Edge(int word, int piece, int from) {}

  /**
   * How a content was chosen.
   *
   * @param begin the probability of its begin in tenths
   * @param end that of its end
   * @param changed 1 if it is another than was proposed
   */
  record Told(int begin, int end, int changed) {
    /** Where nothing was to choose. */
    static final Told BY_FORM = new Told(0, 0, 0);
  }

  /**
   * @param proposals those of the document, in its order
   */
  public ContentChoice(ParsedDocument a, List<Proposal> proposals) {
    this.proposals = proposals;
    words = a.words();
    quotes = a.quotes();
    tree = Dependencies.of(a);
    clauses = Clauses.of(a);
    SpanWindow window = new SpanWindow(a);
    edges = new ContentEdges(a, window);
    features = new ContentFeatures(a, proposals, window, edges);
  }

  /** Looks at a proposal. */
  public void aim(int proposal) {
    edges.aim(proposals.get(proposal));
    features.aim(proposal);
  }

  /** Where the content of the proposal looked at may begin. */
  public List<Edge> begins() {
    return edges.begins();
  }

  /** Where it may end. */
  public List<Edge> ends() {
    return edges.ends();
  }

  /** The proposals, each with its content from the likeliest begin to the likeliest end. */
  public List<Proposal> choose(LinearModel model) {
    List<Proposal> chosen = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      chosen.add(chosen(i, model));
    }
    return chosen;
  }

  private Proposal chosen(int proposal, LinearModel model) {
    Proposal p = proposals.get(proposal);
    if (p.isOfForm()) {
      return p;
    }
    aim(proposal);
    int begin = likeliest(true, begins(), -1, model);
    double sure = most;
    int to = withVerb(p, begin, likeliest(false, ends(), begin, model));
    boolean same = begin == edges.first() && to == edges.end();
    Told told = new Told(tenths(sure), tenths(most), same ? 0 : 1);
    if (same) {
      return p.telling(p.one(), told);
    }
    List<Span> content = cut(p.one().content(), begin, to);
    return p.telling(p.one().telling(content, type(content, p.type())), told);
  }

  /**
   * The end, or that proposed where it would part a subject from the verb that stands right behind
   * it: "has contended the bridge | is expected to open in May".
   */
  private int withVerb(Proposal p, int begin, int end) {
    FoundAttribution rule = p.rule();
    boolean clause = rule != null && rule.by().rule().isVerbWithClause();
    return clause && end < edges.end() && isVerbOf(end, begin, p.head()) ? edges.end() : end;
  }

  /**
   * Whether a finite verb stands here, its subject from another word on and no verb between; the
   * parser may read the subject as the object of the cue.
   */
  private boolean isVerbOf(int word, int begin, int cue) {
    if (!isFinite(word) || IntStream.range(begin, word).anyMatch(this::isFinite)) {
      return false;
    }
    int relation = tree.relation(word);
    boolean auxiliary = relation == Relation.AUX || relation == Relation.AUXPASS;
    int verb = auxiliary ? tree.head(word) : word;
    int subject = clauses.subject(verb);
    boolean object =
        subject < 0 && tree.head(verb) == cue && tree.relation(word - 1) == Relation.DOBJ;
    return object || (subject >= begin && subject < word);
  }

  private boolean isFinite(int word) {
    int tag = tree.tag(word);
    return tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBP || tag == Tag.MD;
  }

  private static int tenths(double share) {
    return (int) Math.min(9, share * 10);
  }

  private int likeliest(boolean begin, List<Edge> all, int least, LinearModel model) {
    most = -1;
    int best = begin ? edges.first() : edges.end();
    for (Edge one : all) {
      if (one.word() > least) {
        features.extract(begin, one, f);
        double probability = model.probability(f, sums);
        best = probability > most ? one.word() : best;
        most = Math.max(most, probability);
      }
    }
    return best;
  }

  /** The content from a word to before another, what lies between as it is. */
  private List<Span> cut(List<Span> content, int begin, int to) {
    List<Span> kept = new ArrayList<>();
    int last = content.size() - 1;
    for (int i = 0; i <= last; i++) {
      Span span = content.get(i);
      int start = words.at(span.start());
      int stop = words.at(span.end() - 1) + 1;
      boolean begins = i == 0 && begin == edges.first();
      boolean ends = i == last && to == edges.end();
      int from = begins ? start : i == 0 ? begin : Math.max(begin, start);
      int until = ends ? stop : i == last ? unclosed(from, to) : Math.min(to, stop);
      if (from < until) {
        boolean same = from == start && until == stop;
        kept.add(same ? span : WholeMarks.span(words, from, until - 1, 0, words.count()));
      }
    }
    return kept.isEmpty() ? content : kept;
  }

  /** The end before the signs and the single mark that may close a quotation there. */
  private int unclosed(int from, int end) {
    int to = end;
    while (to > from + 1
        && (Tag.isSign(tree.tag(to - 1)) || (words.is(to - 1, '\'') && quotes.of(to - 1) >= 0))) {
      to--;
    }
    return to;
  }

  /**
   * Direct if all words stand in quotations, mixed if some do; without any, as it was if direct.
   */
  private Attribution.Type type(List<Span> content, Attribution.Type before) {
    boolean quoted = false;
    boolean plain = false;
    for (Span span : content) {
      int w = words.at(span.start());
      for (; w < words.count() && words.start(w) < span.end(); w++) {
        if (!Tag.isSign(tree.tag(w))) {
          quoted |= quotes.of(w) >= 0;
          plain |= quotes.of(w) < 0;
        }
      }
    }
    if (!quoted) {
      return before == Attribution.Type.DIRECT ? before : Attribution.Type.INDIRECT;
    }
    return plain ? Attribution.Type.MIXED : Attribution.Type.DIRECT;
  }

  /** Makes the features of a place where the content of the proposal looked at begins or ends. */
  public void extract(boolean begin, Edge one, Features f) {
    features.extract(begin, one, f);
  }
}
