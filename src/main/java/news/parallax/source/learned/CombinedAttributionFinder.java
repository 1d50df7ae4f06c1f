package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.AttributionFinder;
import news.parallax.source.FoundAttribution;
import news.parallax.source.find.RuleAttributionFinder;
import news.parallax.source.find.SourceActs;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.LinearModel;
import news.parallax.text.syntax.ParsedDocument;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions by the rules and the learned models together: both propose, {@link Rescorer}
 * decides. Threads may share one.
 */
public final class CombinedAttributionFinder implements AttributionFinder {
  private final RuleAttributionFinder rules;
  private final LearnedAttributionFinder learned;
  private final Rescorer rescorer;
  private final Within within;
  private final SourceActs acts = new SourceActs();

  CombinedAttributionFinder(
      RuleAttributionFinder rules,
      LearnedAttributionFinder learned,
      Rescorer rescorer,
      Within within) {
    this.within = within;
    this.rules = rules;
    this.learned = learned;
    this.rescorer = rescorer;
  }

  /**
   * The finder with the models and the word lists that come with Parallax; it also looks within the
   * clauses of others.
   */
  public static CombinedAttributionFinder load() {
    return load(Within.CLAUSES);
  }

  /** The same, looking where it is told to. */
  public static CombinedAttributionFinder load(Within within) {
    return new CombinedAttributionFinder(
        RuleAttributionFinder.proposingAll(),
        LearnedAttributionFinder.load(),
        Rescorer.load(),
        within);
  }

  @Override
  public List<FoundAttribution> find(ParsedDocument analysis) {
    List<FoundAttribution> quoted = within.quotations() ? new ArrayList<>() : null;
    RuleAttributionFinder.Both ruled = rules.findBoth(analysis);
    List<Proposal> proposals = Proposals.of(analysis, ruled.found(), learned, quoted);
    List<FoundAttribution> found =
        judged(
            analysis,
            proposals,
            rescorer,
            acts,
            learned.speakers(analysis),
            within.clauses() ? ruled.nested() : null);
    return quoted == null || quoted.isEmpty() ? found : with(found, quoted);
  }

  /** Adds what is said within quotations. */
  private List<FoundAttribution> with(List<FoundAttribution> found, List<FoundAttribution> quoted) {
    List<FoundAttribution> all = new ArrayList<>(found);
    for (FoundAttribution one : quoted) {
      if (found.stream().anyMatch(other -> Proposal.overlap(other.cue(), one.cue()))) {
        continue;
      }
      all.add(one.as(acts.of(one.cueLemma(), "", SourceActs.Form.CLAUSE), true));
    }
    all.sort(LearnedAttributionFinder.READING_ORDER);
    return List.copyOf(all);
  }

  /**
   * What is left of proposals when they are judged, and what shows by its form alone.
   *
   * @param speakers who may speak in the document
   * @param ruledWithin what the rules see within clauses of others; null if nothing is looked for
   *     there
   */
  public static List<FoundAttribution> judged(
      ParsedDocument analysis,
      List<Proposal> proposals,
      Rescorer rescorer,
      SourceActs acts,
      PossibleSpeakers speakers,
      @Nullable List<FoundAttribution> ruledWithin) {
    ProposalFeatures features = new ProposalFeatures(analysis, proposals);
    NestedSpeech nested = new NestedSpeech(analysis);
    Agents agents = new Agents(analysis, speakers);
    Features f = new Features();
    int[] sums = LinearModel.sums();
    String text = analysis.document().text();
    List<FoundAttribution> found = new ArrayList<>();
    List<FoundAttribution> inner = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      Proposal one = proposals.get(i);
      if (one.isDeed(features.words(i)) || features.isTitle(i)) {
        continue;
      }
      features.extract(i, f);
      double confidence = rescorer.confidence(f, sums);
      boolean trusted =
          rescorer.trusts(one.type(), confidence)
              || one.isShownByForm()
              || Impersonal.is(one, text);
      if (!trusted && !(ruledWithin != null && nested.is(one))) {
        continue;
      }
      FoundAttribution whole = trusted ? one.one() : nested.withQuoted(one);
      whole = Impersonal.withoutExpletive(whole.withConfidence(confidence), text);
      whole = Denials.mark(agents.with(whole, one.head()), text);
      (trusted ? found : inner).add(whole.as(features.act(i, acts), !trusted));
    }
    Doubles.remove(found);
    new CitedBehind(analysis, speakers).mend(found);
    if (ruledWithin != null) {
      ruledWithin.stream()
          .filter(NestedSpeech::isClause)
          .map(one -> one.as(one.act(), true))
          .forEach(inner::add);
      Nesting.add(found, inner);
    }
    new QuotationForms(analysis, found, speakers).add();
    found.sort(LearnedAttributionFinder.READING_ORDER);
    return Nesting.mark(found);
  }
}
