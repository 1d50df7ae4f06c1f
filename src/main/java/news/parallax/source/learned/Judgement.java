package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.Attribution;
import news.parallax.source.find.SourceActs;
import news.parallax.source.form.Gestures;
import news.parallax.source.form.PossibleSpeakers;
import news.parallax.source.form.TellingDocuments;
import news.parallax.source.learned.Trace.Verdict;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.LinearModel;
import news.parallax.text.syntax.ParsedDocument;
import org.jspecify.annotations.Nullable;

/** Judges the proposals of a document, one after another. For one thread. */
final class Judgement {
  /** What a document tells is taken from this probability on. */
  private static final double LEAST_OF_DOCUMENT = 0.1;

  private final ParsedDocument analysis;
  private final List<Proposal> proposals;
  private final ProposalFeatures features;
  private final Rescorer rescorer;
  private final NestedSpeech nested;
  private final CitedBehind cited;
  private final Boundaries boundaries;
  private final Gestures gestures;
  private final TellingDocuments documents;
  private final String text;
  private final boolean withinClauses;
  private final List<Attribution.Act> does = new ArrayList<>();

  /** How likely each is right at first sight. */
  private final double[] likely;

  /** Made when the first is in doubt. */
  private @Nullable SecondLook second;

  private final float[] seen = SecondLook.numbers();

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
    this.analysis = analysis;
    this.proposals = proposals;
    features = new ProposalFeatures(analysis, proposals);
    this.rescorer = rescorer;
    this.nested = nested;
    cited = new CitedBehind(analysis, speakers);
    boundaries = new Boundaries(analysis, speakers);
    gestures = new Gestures(analysis, speakers);
    documents = new TellingDocuments(analysis, speakers);
    this.withinClauses = withinClauses;
    text = analysis.document().text();
    likely = new double[proposals.size()];
    ProposalActs told = new ProposalActs(analysis, proposals, features, acts);
    for (int i = 0; i < likely.length; i++) {
      does.add(told.of(i));
    }
    judgeAtFirstSight();
  }

  private void judgeAtFirstSight() {
    Features f = new Features();
    int[] sums = LinearModel.sums();
    for (int i = 0; i < likely.length; i++) {
      features.extract(i, f);
      likely[i] = rescorer.first(f, sums);
    }
  }

  /** How likely a proposal is right, when it was looked at again if it is in doubt. */
  private double likely(int i) {
    if (!SecondLook.isNeeded(likely[i])) {
      return likely[i];
    }
    if (second == null) {
      second = new SecondLook(analysis, proposals, features, does, likely);
    }
    second.look(i, seen);
    return rescorer.again(likely[i], seen);
  }

  /** Judges a proposal. */
  Trace.Opinion of(int i) {
    Proposal one = proposals.get(i);
    if (one.isDeed(features.words(i)) || gestures.isOfHearer(one.one(), one.head())) {
      return new Trace.Opinion(Verdict.DEED, null);
    }
    if (features.isTitle(i)) {
      return new Trace.Opinion(Verdict.TITLE, null);
    }
    if (Measures.is(one.one(), analysis)) {
      return new Trace.Opinion(Verdict.MEASURE, null);
    }
    Attribution.Act act = act(i);
    double confidence = rescorer.confidence(act, likely(i));
    Verdict verdict = verdict(one, act, confidence);
    if ((!verdict.isKept() || verdict == Verdict.ONLY_IF_NESTED)
        && confidence >= LEAST_OF_DOCUMENT
        && documents.is(one.one(), one.head())) {
      does.set(i, Attribution.Act.STATEMENT);
      return new Trace.Opinion(Verdict.SHOWN_BY_FORM, confidence);
    }
    return new Trace.Opinion(verdict, confidence);
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
    return does.get(i);
  }
}
