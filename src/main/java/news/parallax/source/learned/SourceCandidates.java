package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.article.Spans;
import news.parallax.source.FoundAttribution;
import news.parallax.source.form.SpokenClauses;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who may be the source of a proposal: whom the model and the rules take for it, who stands to the
 * cue in the tree, the nouns next to it; or nobody. For one thread.
 */
final class SourceCandidates {
  static final int MODEL = 1;
  static final int RULE = 1 << 1;
  static final int SUBJECT = 1 << 2;
  static final int UNDERSTOOD = 1 << 3;
  static final int AGENT = 1 << 4;
  static final int POSSESSOR = 1 << 5;
  static final int NEAR = 1 << 6;
  static final int NAMED = 1 << 7;
  static final int BEHIND = 1 << 8;
  static final int NOBODY = 1 << 9;

  /** How many words before and behind a cue are looked at for a noun. */
  private static final int REACH = 30;

  private static final int NAMES = 1 << Tag.NNP | 1 << Tag.PRP | 1 << Tag.WP;
  private static final int NOUNS = NAMES | 1 << Tag.NN | 1 << Tag.NNS | 1 << Tag.PRPS;

  private final Words words;
  private final Clauses clauses;
  private final Dependencies tree;
  private final SpokenClauses spoken;

  SourceCandidates(ParsedDocument a) {
    words = a.words();
    clauses = Clauses.of(a);
    tree = clauses.tree();
    spoken = new SpokenClauses(a);
  }

  /** Those of a proposal, each once; the last is nobody. */
  List<SourceChoice.Candidate> of(Proposal p) {
    List<SourceChoice.Candidate> all = new ArrayList<>();
    int cue = p.head();
    offer(all, p.one().source(), 0);
    offer(all, p.model(), MODEL);
    offer(all, p.rule(), RULE);
    offer(all, clauses.subject(cue), SUBJECT, p);
    offer(all, spoken.speaker(cue), UNDERSTOOD, p);
    int by = tree.child(cue, Relation.AGENT);
    offer(all, by < 0 ? -1 : tree.child(by, Relation.POBJ), AGENT, p);
    offer(all, Tag.isNoun(tree.tag(cue)) ? tree.child(cue, Relation.POSS) : -1, POSSESSOR, p);
    offerBefore(all, p);
    offerBehind(all, p);
    all.add(new SourceChoice.Candidate(-1, NOBODY, List.of()));
    return all;
  }

  private void offerBefore(List<SourceChoice.Candidate> all, Proposal p) {
    int first = Math.max(tree.first(p.head()), p.head() - REACH);
    boolean near = false;
    for (int w = p.head() - 1; w >= first; w--) {
      if (isHead(w, NOUNS)) {
        offer(all, near ? -1 : w, NEAR, p);
        near = true;
        if (isHead(w, NAMES)) {
          offer(all, w, NAMED, p);
          return;
        }
      }
    }
  }

  private void offerBehind(List<SourceChoice.Candidate> all, Proposal p) {
    int end = Math.min(tree.end(p.head()), p.head() + REACH);
    for (int w = p.head() + 1; w < end; w++) {
      if (isHead(w, NAMES) && !isPartOf(p, w)) {
        offer(all, w, BEHIND, p);
        return;
      }
    }
  }

  /** Whether a word of one of the tags is the head of a noun phrase. */
  private boolean isHead(int w, int tags) {
    return (tags >> tree.tag(w) & 1) != 0 && tree.relation(w) != Relation.MOD;
  }

  /** Whether a word stands in the content or the cue of a proposal. */
  boolean isPartOf(Proposal p, int w) {
    return covers(p.one().content(), w) || covers(p.one().cue(), w);
  }

  private boolean covers(List<Span> spans, int w) {
    return Spans.overlap(spans, List.of(new Span(words.start(w), words.end(w))));
  }

  private void offer(List<SourceChoice.Candidate> all, @Nullable FoundAttribution one, int from) {
    if (one != null) {
      offer(all, one.source(), from);
    }
  }

  private void offer(List<SourceChoice.Candidate> all, List<Span> source, int from) {
    int head = source.isEmpty() ? -1 : head(source.get(0));
    if (head >= 0 && !isKnown(all, head, source, from)) {
      all.add(new SourceChoice.Candidate(head, from, source));
    }
  }

  /** Offers the phrase of a noun as far as it is no part of content or cue. */
  private void offer(List<SourceChoice.Candidate> all, int head, int from, Proposal p) {
    if (head < 0 || Tag.isVerb(tree.tag(head)) || tree.relation(head) == Relation.AGENT) {
      return;
    }
    List<Span> word = List.of(new Span(words.start(head), words.end(head)));
    if (isKnown(all, head, word, from) || isPartOf(p, head)) {
      return;
    }
    int start = head;
    int least = Math.max(tree.phraseStart(head), tree.first(head));
    while (start > least && !isPartOf(p, start - 1)) {
      start--;
    }
    Span phrase = new Span(words.start(start), words.end(head));
    all.add(new SourceChoice.Candidate(head, from, List.of(phrase)));
  }

  /** Notes who else offers a candidate that is known already. */
  private static boolean isKnown(
      List<SourceChoice.Candidate> all, int head, List<Span> source, int from) {
    for (int i = 0; i < all.size(); i++) {
      SourceChoice.Candidate known = all.get(i);
      if (known.head() == head || Spans.overlap(known.source(), source)) {
        all.set(i, new SourceChoice.Candidate(known.head(), known.from() | from, known.source()));
        return true;
      }
    }
    return false;
  }

  /** The first word of a phrase that hangs outside it. */
  int head(Span phrase) {
    int first = words.at(phrase.start());
    int end = first;
    while (end < words.count() && words.start(end) < phrase.end()) {
      end++;
    }
    for (int w = first; w < end; w++) {
      int above = tree.head(w);
      if (above < first || above >= end) {
        return w;
      }
    }
    return first;
  }
}
