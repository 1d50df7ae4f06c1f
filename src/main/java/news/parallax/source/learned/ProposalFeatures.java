package news.parallax.source.learned;

import java.util.List;
import news.parallax.source.FoundAttribution;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/** Whether a proposed attribution is right: the features of its parts and of those around it. */
public final class ProposalFeatures {
  /** How many proposals before and behind are looked at. */
  private static final int NEAR = 6;

  private static final int NO_RULE = 15;

  private final ParsedDocument a;
  private final Words words;
  private final Syntax syntax;
  private final Quotes quotes;
  private final Clauses under;
  private final List<Proposal> all;
  private final ProposalParts[] parts;
  private final TitleQuotations titles;

  public ProposalFeatures(ParsedDocument a, List<Proposal> all) {
    this.a = a;
    under = Clauses.of(a);
    this.all = all;
    words = a.words();
    syntax = a.syntax();
    quotes = a.quotes();
    titles = new TitleQuotations(a);
    parts = new ProposalParts[all.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = new ProposalParts(a, all.get(i));
    }
  }

  /** The words of a proposal. */
  ProposalParts parts(int i) {
    return parts[i];
  }

  /** How many words the content of a proposal has, signs left out. */
  int words(int i) {
    return parts[i].length;
  }

  /** Whether the only quotations in a proposal are nicknames or titles of works. */
  boolean isTitle(int i) {
    Proposal p = all.get(i);
    return titles.holds(p, parts[i].first, parts[i].end) || titles.holds(p.head());
  }

  public void extract(int i, Features f) {
    Proposal p = all.get(i);
    ProposalParts x = parts[i];
    f.clear();
    int cue = p.head();
    int stem = a.stem(cue);
    int m = logit(p.probability());
    FoundAttribution rule = p.rule();
    int r = rule == null ? NO_RULE : (int) (p.reliability() * 12);
    int kind = rule == null ? 0 : rule.by().rule().feature();
    int type = p.typeCode();
    int sources = p.sources();
    int contents = p.contents();
    f.add(1, 0);
    f.add(2, m);
    f.add(3, r);
    f.add(4, m, r);
    f.add(5, kind, type);
    f.add(6, kind, r);
    f.add(7, kind, m);
    f.add(8, sources);
    f.add(9, sources, m);
    f.add(10, contents, type);
    f.add(11, sources, contents, kind);
    f.add(12, type, m);
    f.add(13, type, r);
    for (int step = -7; step < m; step++) {
      f.add(14, step);
      f.add(15, step, rule == null ? 0 : 1, type);
    }
    for (int step = 0; rule != null && step < r; step++) {
      f.add(16, step);
      f.add(17, step, type);
    }
    f.add(18, stem, type);
    f.add(19, stem, kind);
    f.add(20, a.fine(cue), type);
    extractSource(p, x, f, stem, m);
    extractContent(p, x, f, stem, m);
    extractCue(p, x, f, stem, type, m);
    extractContext(i, f, type, m);
    SourceChoice.Chosen chosen = p.chosen();
    f.add(80, chosen.sure(), type);
    f.add(81, chosen.ahead(), chosen.sure());
    f.add(82, chosen.sure(), chosen.from());
    f.add(83, chosen.sure(), m);
    ContentChoice.Told told = p.told();
    f.add(84, told.begin(), told.changed(), type);
    f.add(85, told.end(), told.changed(), type);
    f.add(86, told.begin(), told.end(), chosen.sure());
    f.add(87, Math.min(told.begin(), told.end()), m);
  }

  private void extractSource(Proposal p, ProposalParts x, Features f, int stem, int m) {
    int type = p.typeCode();
    int head = x.sourceHead();
    int kind = sourceKind(head);
    f.add(30, kind, type);
    f.add(31, kind, m);
    f.add(32, kind, stem);
    f.add(33, head < 0 ? 0 : a.fine(head), type);
    f.add(34, head < 0 ? 0 : a.stem(head));
    f.add(35, head < 0 ? 0 : a.coarse(head), a.coarse(p.head()));
    int length = bucket(x.sourceEnd - x.sourceFirst);
    int gap = head < 0 ? 0 : p.head() > head ? bucket(p.head() - head) : -bucket(head - p.head());
    f.add(36, length, p.one().source().size());
    f.add(37, gap, type);
    f.add(
        38,
        head < 0 ? 0 : syntax.relation(head),
        head >= 0 && syntax.head(head) == p.head() ? 1 : 0);
  }

  private void extractContent(Proposal p, ProposalParts x, Features f, int stem, int m) {
    int type = p.typeCode();
    int length = bucket(x.length);
    int side = x.first > p.head() ? 1 : x.end <= p.head() ? 2 : 3;
    int gap = side == 1 ? bucket(x.first - p.head()) : side == 2 ? bucket(p.head() - x.end) : 0;
    int top = x.top();
    int form = form(p, top);
    int relation = top < 0 ? 50 : syntax.relation(top);
    int under = top < 0 ? 0 : syntax.head(top) == p.head() ? 1 : 2;
    f.add(40, length, type);
    f.add(41, length, form, side);
    f.add(42, p.one().content().size(), type);
    f.add(43, side, gap, type);
    f.add(44, relation, under, side);
    f.add(45, relation, under, stem);
    f.add(46, form, stem);
    f.add(47, form, m);
    f.add(48, form, a.fine(p.head()));
    f.add(49, words.hash(x.first), form);
    int sentenceEnd = words.sentenceFirst(a.sentenceOf(p.head()) + 1);
    f.add(50, x.end >= sentenceEnd ? 2 : x.end >= sentenceEnd - 2 ? 1 : 0, form);
    int share = x.length == 0 ? 0 : 4 * x.quoted / x.length;
    f.add(51, share, length);
    f.add(52, share, bucket(x.quoted), side);
    f.add(53, x.end < words.count() ? words.hash(x.end) : 0, form);
    f.add(54, top < 0 ? 0 : a.coarse(top), stem);
    f.add(55, top < 0 ? 0 : a.fine(top), form);
    f.add(56, x.first > 0 ? words.hash(x.first - 1) : 0, form);
  }

  private void extractCue(Proposal p, ProposalParts x, Features f, int stem, int type, int m) {
    int cue = p.head();
    int tag = syntax.tag(cue);
    int relation = syntax.relation(cue);
    int quote = quotes.of(cue);
    int inside = quote < 0 ? 0 : bucket(quotes.end(quote) - quotes.first(quote));
    f.add(60, tag, relation, type);
    f.add(61, inside, type);
    f.add(62, inside, m);
    f.add(63, p.one().cue().size(), type);
    f.add(64, p.one().negated() ? 1 : 0, stem);
    f.add(65, a.paragraphOf(cue) == 0 ? 1 : 0, type, m);
    f.add(66, under.isPassive(cue) ? 1 : 0, sourceKind(x.sourceHead()), type);
    f.add(67, syntax.head(cue) < 0 ? 0 : a.fine(syntax.head(cue)), relation);
  }

  private void extractContext(int i, Features f, int type, int m) {
    ProposalParts x = parts[i];
    int cue = all.get(i).head();
    int within = 0;
    int holds = 0;
    int rival = 0;
    int sentence = a.sentenceOf(cue);
    for (int k = Math.max(0, i - NEAR); k < Math.min(parts.length, i + NEAR + 1); k++) {
      if (k == i) {
        continue;
      }
      ProposalParts other = parts[k];
      int head = all.get(k).head();
      if (other.first <= cue && cue < other.end) {
        within = Math.max(within, other.strength);
      } else if (x.first <= head && head < x.end) {
        holds = Math.max(holds, other.strength);
      } else if (other.first < x.end && x.first < other.end) {
        rival = Math.max(rival, other.strength);
      }
    }
    f.add(70, within, type);
    f.add(71, holds, type);
    f.add(72, rival, type);
    f.add(73, within, m);
    f.add(74, rival, m);
    boolean before = i > 0 && a.sentenceOf(all.get(i - 1).head()) == sentence;
    f.add(75, i > 0 ? parts[i - 1].strength : -1, before ? 1 : 0);
    f.add(76, i + 1 < parts.length ? parts[i + 1].strength : -1, type);
    int head = x.sourceHead();
    int same = 0;
    for (int k = Math.max(0, i - 3); k < i && head >= 0; k++) {
      int other = parts[k].sourceHead();
      if (other >= 0 && words.hash(other) == words.hash(head)) {
        same = Math.max(same, other == head ? 1 : parts[k].strength + 2);
      }
    }
    f.add(77, same, type);
  }

  /** What the source is like, by the word that stands for it; -1 for nobody. */
  int sourceKind(int head) {
    if (head < 0) {
      return 0;
    }
    int tag = syntax.tag(head);
    int quoted = quotes.of(head) >= 0 ? 32 : 0;
    return quoted
        + switch (tag) {
          case Tag.PRP -> 1;
          case Tag.PRPS -> 2;
          case Tag.WDT, Tag.WP -> 3;
          case Tag.NNP -> 4;
          case Tag.NNS -> 5;
          case Tag.NN -> 6;
          case Tag.DT -> 7;
          default -> 8;
        };
  }

  /** What the content is made like: quoted, a clause, an infinitive, a phrase. */
  private int form(Proposal p, int top) {
    int quoted = p.typeCode() * 8;
    if (top < 0) {
      return quoted;
    }
    int children = under.tree().relations(top);
    boolean subject = (children & (1 << Relation.NSUBJ | 1 << Relation.NSUBJPASS)) != 0;
    if (Tag.isVerb(syntax.tag(top))) {
      boolean infinitive = under.isInfinitive(top);
      return quoted + (infinitive ? 1 : subject ? 2 : 3);
    }
    return quoted + (subject ? 4 : syntax.relation(top) == Relation.PREP ? 5 : 6);
  }

  private static int logit(double probability) {
    double p = Math.min(0.999, Math.max(0.001, probability));
    return (int) Math.rint(2 * StrictMath.log(p / (1 - p)));
  }

  private static int bucket(int count) {
    return count <= 4
        ? count
        : count <= 6 ? 5 : count <= 9 ? 6 : count <= 14 ? 7 : count <= 24 ? 8 : 9;
  }
}
