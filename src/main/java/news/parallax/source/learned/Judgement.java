package news.parallax.source.learned;

import java.util.List;
import news.parallax.source.Attribution;
import news.parallax.source.find.SourceActs;
import news.parallax.source.form.PossibleSpeakers;
import news.parallax.source.learned.Trace.Verdict;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.LinearModel;
import news.parallax.text.syntax.ParsedDocument;

/** Judges the proposals of a document, one after another. For one thread. */
final class Judgement {
  private final ParsedDocument analysis;
  private final List<Proposal> proposals;
  private final ProposalFeatures features;
  private final Rescorer rescorer;
  private final NestedSpeech nested;
  private final CitedBehind cited;
  private final Boundaries boundaries;
  private final String text;
  private final boolean withinClauses;
  private final SourceActs acts;
  private final Features f = new Features();
  private final int[] sums = LinearModel.sums();

  /**
   * @param withinClauses whether what is doubted is kept if it may stand within what another says
   */
  Judgement(
      ParsedDocument analysis,
      List<Proposal> proposals,
      Rescorer rescorer,
      NestedSpeech nested,
      PossibleSpeakers speakers,
      SourceActs acts,
      boolean withinClauses) {
    this.acts = acts;
    this.analysis = analysis;
    this.proposals = proposals;
    features = new ProposalFeatures(analysis, proposals);
    this.rescorer = rescorer;
    this.nested = nested;
    cited = new CitedBehind(analysis, speakers);
    boundaries = new Boundaries(analysis);
    this.withinClauses = withinClauses;
    text = analysis.document().text();
  }

  /** Judges a proposal. */
  Trace.Opinion of(int i) {
    Proposal one = proposals.get(i);
    if (one.isDeed(features.words(i))) {
      return new Trace.Opinion(Verdict.DEED, null);
    }
    if (features.isTitle(i)) {
      return new Trace.Opinion(Verdict.TITLE, null);
    }
    if (Measures.is(one.one(), analysis)) {
      return new Trace.Opinion(Verdict.MEASURE, null);
    }
    features.extract(i, f);
    Attribution.Act act = act(i);
    double confidence = rescorer.confidence(f, sums, act);
    return new Trace.Opinion(verdict(one, act, confidence), confidence);
  }

  private Verdict verdict(Proposal one, Attribution.Act act, double confidence) {
    if (rescorer.trusts(act, confidence)) {
      return Verdict.TRUSTED;
    }
    if (one.isShownByForm() || (one.isReliable() && isToBeMended(one))) {
      return Verdict.SHOWN_BY_FORM;
    }
    if (Impersonal.is(one, text)) {
      return Verdict.IMPERSONAL;
    }
    return withinClauses && nested.is(one) ? Verdict.ONLY_IF_NESTED : Verdict.DOUBTED;
  }

  /** Whether a pass will put right who says what, which the judge sees as it is before. */
  private boolean isToBeMended(Proposal one) {
    return cited.isCitation(one.one()) || boundaries.standsBehind(one.one(), one.head());
  }

  /** What the source of a proposal does. */
  Attribution.Act act(int i) {
    return features.act(i, acts);
  }
}
