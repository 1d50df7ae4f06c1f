package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Spans;
import news.parallax.source.AttributionFinder;
import news.parallax.source.ContentForm;
import news.parallax.source.FoundAttribution;
import news.parallax.source.Within;
import news.parallax.source.find.RuleAttributionFinder;
import news.parallax.source.find.SourceActs;
import news.parallax.source.form.PossibleSpeakers;
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
        new RuleAttributionFinder(), LearnedAttributionFinder.load(), Rescorer.load(), within);
  }

  @Override
  public List<FoundAttribution> find(ParsedDocument analysis) {
    return find(analysis, Trace.NONE);
  }

  /**
   * The same.
   *
   * @param trace is told how the attributions come about
   */
  public List<FoundAttribution> find(ParsedDocument analysis, Trace trace) {
    List<FoundAttribution> quoted = within.quotations() ? new ArrayList<>() : null;
    RuleAttributionFinder.Both ruled = rules.findBoth(analysis);
    trace.ruled(ruled.found());
    List<Proposal> cited =
        new SourceChoice(analysis, Proposals.of(analysis, ruled.found(), learned, quoted))
            .choose(rescorer.sources());
    List<Proposal> proposals =
        new SplitContents(analysis)
            .complete(new ContentChoice(analysis, cited).choose(rescorer.contents()));
    List<FoundAttribution> found =
        judged(
            analysis,
            proposals,
            rescorer,
            acts,
            learned.speakers(analysis),
            within.clauses() ? ruled.nested() : null,
            trace);
    return quoted == null || quoted.isEmpty() ? found : with(found, quoted);
  }

  /** Adds what is said within quotations. */
  private List<FoundAttribution> with(List<FoundAttribution> found, List<FoundAttribution> quoted) {
    List<FoundAttribution> all = new ArrayList<>(found);
    for (FoundAttribution one : quoted) {
      if (found.stream().anyMatch(other -> Spans.overlap(other.cue(), one.cue()))) {
        continue;
      }
      all.add(one.as(acts.of(one.cueLemma(), "", ContentForm.CLAUSE), true));
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
    return judged(analysis, proposals, rescorer, acts, speakers, ruledWithin, Trace.NONE);
  }

  private static List<FoundAttribution> judged(
      ParsedDocument analysis,
      List<Proposal> proposals,
      Rescorer rescorer,
      SourceActs acts,
      PossibleSpeakers speakers,
      @Nullable List<FoundAttribution> ruledWithin,
      Trace trace) {
    NestedSpeech nested = new NestedSpeech(analysis);
    Judgement judgement =
        new Judgement(analysis, proposals, rescorer, nested, speakers, acts, ruledWithin != null);
    Repairs repairs = new Repairs(analysis, speakers, nested, ruledWithin != null, trace);
    for (int i = 0; i < proposals.size(); i++) {
      Proposal one = proposals.get(i);
      Trace.Opinion opinion = judgement.of(i);
      trace.judged(one, opinion);
      if (opinion.verdict().isKept()) {
        repairs.add(one, opinion, judgement.act(i));
      }
    }
    if (ruledWithin != null) {
      ruledWithin.stream().filter(NestedSpeech::isClause).forEach(repairs::addInner);
    }
    return repairs.run();
  }
}
