package news.parallax.source.learned;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.source.Attribution.Act;
import news.parallax.source.find.RuleAttributionFinder;
import news.parallax.source.find.SourceActs;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;

class SecondLookTest {
  private static final LearnedAttributionFinder LEARNED = LearnedAttributionFinder.load();

  private final ParsedDocument text =
      ParsedText.of(
          "The mayor said that the harbour master warned that the quay was weak. The council said"
              + " it would pay. The mayor said the quay would close.");
  private final List<Proposal> proposals = proposals(text);
  private final ProposalFeatures features = new ProposalFeatures(text, proposals);

  private static List<Proposal> proposals(ParsedDocument of) {
    return Proposals.of(of, new RuleAttributionFinder().find(of), LEARNED);
  }

  private static List<Act> acts(
      ParsedDocument of, List<Proposal> proposals, ProposalFeatures features) {
    ProposalActs acts = new ProposalActs(of, proposals, features, new SourceActs());
    return IntStream.range(0, proposals.size()).mapToObj(acts::of).toList();
  }

  private List<Integer> cues(String cue) {
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      if (text.words().form(proposals.get(i).head()).equals(cue)) {
        at.add(i);
      }
    }
    return at;
  }

  private float[] seen(int of, double[] likely) {
    List<Act> acts = acts(text, proposals, features);
    float[] numbers = SecondLook.numbers();
    new SecondLook(text, proposals, features, acts, likely).look(of, numbers);
    return numbers;
  }

  private double[] all(double likely) {
    double[] all = new double[proposals.size()];
    Arrays.fill(all, likely);
    return all;
  }

  @Test
  void theAttributionThatHoldsTheCueIsSeen() {
    double[] likely = all(0.5);
    likely[cues("said").get(0)] = 0.9;
    float[] inner = seen(cues("warned").get(0), likely);
    assertThat(inner[6], is((float) Math.log(9)));
    assertThat(inner[7], is((float) Act.STATEMENT.ordinal()));
    float[] outer = seen(cues("said").get(0), likely);
    assertThat(outer[6], is(-9f));
  }

  @Test
  void whatElseIsToldByTheSameCueAndOfTheSameSourceIsSeen() {
    double[] likely = all(0.5);
    List<Integer> said = cues("said");
    likely[said.get(0)] = 0.9;
    likely[said.get(1)] = 0.7;
    float[] last = seen(said.get(2), likely);
    assertThat(last[18], is(2f));
    assertThat(last[19], is(0.8f));
    assertThat(last[20], is(1f));
    assertThat(last[21], is(0.9f));
  }

  @Test
  void onlyWhatIsInDoubtIsLookedAtAgain() {
    assertThat(SecondLook.isNeeded(0.5), is(true));
    assertThat(SecondLook.isNeeded(0.02), is(false));
    assertThat(SecondLook.isNeeded(0.97), is(false));
  }

  @Test
  void aClauseIsAStatementWhereTheRulesSawAPhraseOnly() {
    ParsedDocument of =
        ParsedText.of(
            "The interior ministry said Ana Lopez, the envoy, called the harbour master about beds"
                + " for sailors.");
    List<Proposal> cited = new SourceChoice(of, proposals(of)).choose(Rescorer.load().sources());
    List<Proposal> told = new ContentChoice(of, cited).choose(Rescorer.load().contents());
    List<Act> acts = acts(of, told, new ProposalFeatures(of, told));
    for (int i = 0; i < told.size(); i++) {
      if (of.words().form(told.get(i).head()).equals("said")) {
        assertThat(acts.get(i), is(Act.STATEMENT));
        return;
      }
    }
    throw new AssertionError("nobody says anything");
  }
}
