package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.Acts;
import news.parallax.source.AttributionFinder;
import news.parallax.source.FoundAttribution;
import news.parallax.source.RuleAttributionFinder;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.LinearModel;
import news.parallax.text.syntax.ParsedDocument;

/**
 * Finds attributions by the rules and the learned models together: both propose, {@link Rescorer}
 * decides. Threads may share one.
 */
public final class CombinedAttributionFinder implements AttributionFinder {
  private final RuleAttributionFinder rules;
  private final LearnedAttributionFinder learned;
  private final Rescorer rescorer;
  private final boolean withinQuotations;
  private final Acts acts = new Acts();
  private final NameLists names = new NameLists();

  CombinedAttributionFinder(
      RuleAttributionFinder rules,
      LearnedAttributionFinder learned,
      Rescorer rescorer,
      boolean withinQuotations) {
    this.withinQuotations = withinQuotations;
    this.rules = rules;
    this.learned = learned;
    this.rescorer = rescorer;
  }

  /** The finder with the models and the word lists that come with Parallax. */
  public static CombinedAttributionFinder load() {
    return load(false);
  }

  /**
   * The same.
   *
   * @param withinQuotations whether what is said within quotations is found too: "I think that …"
   *     within what somebody says
   */
  public static CombinedAttributionFinder load(boolean withinQuotations) {
    return new CombinedAttributionFinder(
        RuleAttributionFinder.proposingAll(),
        LearnedAttributionFinder.load(),
        Rescorer.load(),
        withinQuotations);
  }

  @Override
  public List<FoundAttribution> find(ParsedDocument analysis) {
    List<FoundAttribution> within = withinQuotations ? new ArrayList<>() : null;
    List<Proposal> proposals = Proposals.of(analysis, rules.find(analysis), learned, within);
    List<FoundAttribution> found = judged(analysis, proposals, rescorer, acts, names);
    return within == null || within.isEmpty() ? found : with(found, within);
  }

  /** Adds what is said within quotations. */
  private List<FoundAttribution> with(List<FoundAttribution> found, List<FoundAttribution> within) {
    List<FoundAttribution> all = new ArrayList<>(found);
    for (FoundAttribution one : within) {
      if (found.stream().anyMatch(other -> Proposal.overlap(other.cue(), one.cue()))) {
        continue;
      }
      all.add(one.as(acts.of(one.cueLemma(), "", Acts.Form.CLAUSE), true));
    }
    all.sort(LearnedAttributionFinder.READING_ORDER);
    return List.copyOf(all);
  }

  /** What is left of proposals when they are judged, and what shows by its form alone. */
  static List<FoundAttribution> judged(
      ParsedDocument analysis,
      List<Proposal> proposals,
      Rescorer rescorer,
      Acts acts,
      NameLists names) {
    ProposalFeatures features = new ProposalFeatures(analysis, proposals);
    Features f = new Features();
    int[] sums = LinearModel.sums();
    String text = analysis.document().text();
    List<FoundAttribution> found = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      features.extract(i, f);
      Proposal one = proposals.get(i);
      double confidence = rescorer.confidence(f, sums);
      boolean trusted =
          rescorer.trusts(one.type(), confidence)
              || one.isShownByForm()
              || Impersonal.is(one, text);
      if (trusted && !one.isDeed(features.words(i)) && !features.isTitle(i)) {
        FoundAttribution whole =
            Impersonal.withoutExpletive(one.one().withConfidence(confidence), text);
        found.add(whole.as(features.act(i, acts), false));
      }
    }
    new QuotationForms(analysis, found, names).add();
    found.sort(LearnedAttributionFinder.READING_ORDER);
    return Nesting.mark(found);
  }
}
