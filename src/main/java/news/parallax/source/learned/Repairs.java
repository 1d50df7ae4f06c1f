package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.source.find.CarriedSpeech;
import news.parallax.source.find.Denials;
import news.parallax.source.form.PossibleSpeakers;
import news.parallax.source.form.QuotationForms;
import news.parallax.source.form.TellingDocuments;
import news.parallax.source.resolve.WithheldNames;
import news.parallax.text.syntax.ParsedDocument;
import org.jspecify.annotations.Nullable;

/**
 * Takes the attributions of a document through the passes of {@link RepairPass}. For one thread.
 */
final class Repairs {
  private final ParsedDocument a;
  private final String text;
  private final PossibleSpeakers speakers;
  private final Trace trace;
  private final NestedSpeech nested;
  private final boolean unsure;
  private final Agents agents;
  private final TellingDocuments documents;
  private final Boundaries boundaries;
  private final List<FoundAttribution> found = new ArrayList<>();
  private final List<FoundAttribution> inner = new ArrayList<>();
  private @Nullable QuotationForms forms;

  /**
   * @param speakers who may speak in the document
   * @param unsure whether sentences that only seem to go on, and speech within speech, are added
   */
  Repairs(
      ParsedDocument a,
      PossibleSpeakers speakers,
      NestedSpeech nested,
      boolean unsure,
      Trace trace) {
    this.a = a;
    this.speakers = speakers;
    this.nested = nested;
    this.unsure = unsure;
    this.trace = trace;
    text = a.document().text();
    agents = new Agents(a, speakers);
    documents = new TellingDocuments(a, speakers);
    boundaries = new Boundaries(a, speakers);
  }

  /** Takes a proposal that is kept through the passes that look at each alone, and adds it. */
  void add(Proposal proposal, Trace.Opinion opinion, Attribution.Act act) {
    boolean isInner = opinion.verdict() == Trace.Verdict.ONLY_IF_NESTED;
    FoundAttribution one = proposal.one().withConfidence(opinion.confidence());
    for (RepairPass pass : RepairPass.OF_EACH) {
      FoundAttribution before = one;
      one = mended(pass, proposal.head(), isInner, one);
      if (trace.isOn() && !before.equals(one)) {
        trace.repaired(pass, before, one);
      }
    }
    boolean turned =
        act == Attribution.Act.TOPIC && boundaries.standsBehind(proposal.one(), proposal.head());
    (isInner ? inner : found).add(one.as(turned ? Attribution.Act.STATEMENT : act, isInner));
  }

  private FoundAttribution mended(
      RepairPass pass, int head, boolean isInner, FoundAttribution one) {
    return switch (pass) {
      case QUOTED_SPEAKER -> isInner || unsure ? nested.withQuoted(head, one) : one;
      case EXPLETIVE -> Impersonal.withoutExpletive(one, text);
      case AGENT -> documents.named(agents.with(one, head), head);
      case BORDERS -> boundaries.mended(one, head);
      case DENIAL -> Denials.mark(one, text);
      default -> throw new IllegalArgumentException(pass + " looks at all");
    };
  }

  /** Adds one that is kept only if it stands within another. */
  void addInner(FoundAttribution one) {
    inner.add(one.as(one.act(), true));
  }

  /** What the passes that look at all make of those that were added, in reading order. */
  List<FoundAttribution> run() {
    for (RepairPass pass : RepairPass.OF_ALL) {
      List<FoundAttribution> before = trace.isOn() ? List.copyOf(found) : List.of();
      mend(pass);
      if (trace.isOn()) {
        trace.repaired(pass, before, List.copyOf(found));
      }
    }
    return List.copyOf(found);
  }

  private void mend(RepairPass pass) {
    switch (pass) {
      case WITHHELD_NAME -> found.removeIf(this::asksNotToBeNamed);
      case DOUBLE -> Nesting.removeDoubles(found);
      case CITED_BEHIND -> new CitedBehind(a, speakers).mend(found);
      case NEXT_CUE -> boundaries.tails().endAtNextCue(found);
      case NESTED_SPEECH -> Nesting.add(found, inner);
      case TRANSCRIPTS -> forms().addTranscripts();
      case SIGNATURES -> forms().addSignatures();
      case ANNOUNCED_BLOCKS -> forms().addBlocks();
      case UNCLAIMED_QUOTATIONS -> forms().addUnclaimed();
      case UNANSWERED -> forms().addUnanswered();
      case CARRIED_SPEECH -> {
        if (unsure) {
          CarriedSpeech.add(a.document(), found);
        }
      }
      case NESTED_MARKS -> {
        found.sort(LearnedAttributionFinder.READING_ORDER);
        Nesting.mark(found);
      }
      default -> throw new IllegalArgumentException(pass + " looks at each alone");
    }
  }

  private boolean asksNotToBeNamed(FoundAttribution one) {
    return !one.content().isEmpty() && WithheldNames.isWish(one.content().get(0).in(text));
  }

  private QuotationForms forms() {
    QuotationForms known = forms;
    if (known == null) {
      known = new QuotationForms(a, found, speakers);
      forms = known;
    }
    return known;
  }
}
