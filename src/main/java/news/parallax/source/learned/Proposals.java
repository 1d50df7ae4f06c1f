package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.FoundAttribution;
import news.parallax.source.form.SpokenClauses;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Joins what the rules and the model propose for a document, cue by cue. */
public final class Proposals implements LearnedAttributionFinder.Judge {
  /** Cues less probable are not looked at where the rules see none. */
  private static final double LEAST_ALONE = 0.25;

  /** Cues less probable are not looked at at all. */
  private static final double LEAST = 0.08;

  /** What the rules see and the model does not is proposed from this reliability on. */
  private static final double LEAST_RELIABILITY = 0.4;

  private final Words words;
  private final SpokenClauses spoken;
  private final List<FoundAttribution> ruled;
  private final int[] ruledAt;
  private final boolean[] joined;
  private final float[] probabilities;
  private final List<Proposal> proposals = new ArrayList<>();
  private final List<FoundAttribution> within;

  private Proposals(ParsedDocument a, List<FoundAttribution> ruled, List<FoundAttribution> within) {
    this.within = within;
    words = a.words();
    spoken = new SpokenClauses(a);
    this.ruled = ruled;
    joined = new boolean[ruled.size()];
    ruledAt = new int[words.count()];
    probabilities = new float[words.count()];
    Arrays.fill(ruledAt, -1);
    for (int i = 0; i < ruled.size(); i++) {
      for (Span cue : ruled.get(i).cue()) {
        for (int w = words.at(cue.start()); w < words.count() && words.start(w) < cue.end(); w++) {
          if (ruledAt[w] < 0 || reliability(ruledAt[w]) < reliability(i)) {
            ruledAt[w] = i;
          }
        }
      }
    }
  }

  /** The proposals of a document, in the order of the heads of their cues. */
  public static List<Proposal> of(
      ParsedDocument a, List<FoundAttribution> ruled, LearnedAttributionFinder learned) {
    return of(a, ruled, learned, null);
  }

  /**
   * The same.
   *
   * @param within what is said within quotations is added to it; null if it is not looked for
   */
  public static List<Proposal> of(
      ParsedDocument a,
      List<FoundAttribution> ruled,
      LearnedAttributionFinder learned,
      @Nullable List<FoundAttribution> within) {
    Proposals all = new Proposals(a, ruled, within == null ? List.of() : within);
    if (within == null) {
      learned.propose(a, all);
    } else {
      learned.proposeAll(a, all);
    }
    all.addWhatOnlyRulesSee();
    all.proposals.sort(Comparator.comparingInt(Proposal::head));
    return all.proposals;
  }

  private double reliability(int rule) {
    Double known = ruled.get(rule).confidence();
    return known == null ? 0 : known;
  }

  @Override
  public boolean passes(int cue, double probability) {
    probabilities[cue] = (float) probability;
    return !isTrusted(cue) && LearnedAttributionFinder.Judge.super.passes(cue, probability);
  }

  /** Whether the rules see a cue in the word, and trust it. */
  private boolean isTrusted(int cue) {
    return ruledAt[cue] >= 0 && reliability(ruledAt[cue]) >= LEAST_RELIABILITY;
  }

  @Override
  public boolean hears(int cue, double probability) {
    probabilities[cue] = (float) probability;
    return probability >= (isTrusted(cue) ? LEAST : LEAST_ALONE);
  }

  @Override
  public void take(int cue, double probability, FoundAttribution proposed) {
    FoundAttribution rule = rule(cue);
    if (rule != null) {
      joined[ruledAt[cue]] = true;
    }
    propose(cue, probability, proposed, rule);
  }

  private void propose(
      int head,
      double probability,
      @Nullable FoundAttribution model,
      @Nullable FoundAttribution rule) {
    Proposal one = Proposal.of(head, probability, model, rule);
    proposals.add(spoken.isNegated(head) ? one.denied() : one);
  }

  private @Nullable FoundAttribution rule(int cue) {
    return ruledAt[cue] < 0 ? null : ruled.get(ruledAt[cue]);
  }

  @Override
  public void takeWithin(FoundAttribution proposed) {
    within.add(proposed);
  }

  private void addWhatOnlyRulesSee() {
    for (int i = 0; i < ruled.size(); i++) {
      FoundAttribution one = ruled.get(i);
      if (joined[i] || one.cue().isEmpty()) {
        continue;
      }
      if (reliability(i) >= LEAST_RELIABILITY) {
        int head = head(one.cue());
        propose(head, probabilities[head], null, one);
      }
    }
  }

  /** The word of the cue that the model thinks likeliest to be its head. */
  private int head(List<Span> cue) {
    int first = Math.min(words.at(cue.get(0).start()), words.count() - 1);
    return cue.stream()
        .flatMapToInt(words::in)
        .reduce(first, (head, w) -> probabilities[w] > probabilities[head] ? w : head);
  }
}
