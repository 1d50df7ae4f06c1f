package news.parallax.source.learned;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import news.parallax.source.Attribution;
import news.parallax.source.find.RuleAttributionFinder;
import news.parallax.source.find.SourceActs;
import news.parallax.text.LearnedFile;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;

/**
 * The features that the code makes of a fixed text are those that the models were learned with. A
 * change of features, also of words, tags or trees that they are made of, needs models that are
 * learned anew.
 */
class FeatureFingerprintTest {
  private static final ParsedDocument TEXT =
      ParsedText.of(
          "Mayor: bridge is safe\n\n"
              + "The mayor said on Monday that the bridge, which was built in 1902, would close."
              + " \"We will not leave,\" said Maria Lopez, a farmer near the river. \"The council"
              + " just sent a letter.\"\n\n"
              + "According to the police, two men fled; the plan was condemned by opposition"
              + " leaders. Teachers' criticism of the law didn't stop, and the company declined to"
              + " say whether it would pay 40% more. It is feared that dozens are trapped,"
              + " officials in Oakley warned, citing two witnesses.");

  private final CRC32 sum = new CRC32();
  private final Features f = new Features();

  private void note() {
    for (int feature : f.toArray()) {
      for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
        sum.update(feature >>> shift);
      }
    }
    f.clear();
  }

  private static String told(String file) {
    return LearnedFile.all()
        .getOrDefault(file, new LearnedFile(file, Map.of()))
        .told()
        .get("features");
  }

  private String seen() {
    return "%08x".formatted(sum.getValue());
  }

  @Test
  void featuresOfCuesAndSpansAreThoseOfTheModel() {
    CueFeatures cues = new CueFeatures(TEXT);
    SpanFeatures spans = new SpanFeatures(TEXT);
    for (int w = 0; w < TEXT.words().count(); w++) {
      cues.addPlain(w, f, false);
      note();
      cues.addTree(w, f, false);
      note();
      spans.aim(w);
      for (int piece = 0; piece < spans.pieces(); piece++) {
        spans.look(piece);
        spans.add(f);
        note();
        spans.addStep(f);
        note();
      }
    }
    assertThat(seen(), is(told("source/learned/attribution.model")));
  }

  @Test
  void featuresOfProposalsAreThoseOfTheJudge() {
    List<Proposal> proposals =
        Proposals.of(TEXT, new RuleAttributionFinder().find(TEXT), LearnedAttributionFinder.load());
    SourceChoice sources = new SourceChoice(TEXT, proposals);
    for (int i = 0; i < proposals.size(); i++) {
      List<SourceChoice.Candidate> all = sources.candidates(i);
      for (SourceChoice.Candidate one : all) {
        sources.extract(i, one, all, f);
        note();
      }
    }
    ContentChoice contents = new ContentChoice(TEXT, proposals);
    for (int i = 0; i < proposals.size(); i++) {
      contents.aim(i);
      for (boolean begin : new boolean[] {true, false}) {
        for (ContentChoice.Edge one : begin ? contents.begins() : contents.ends()) {
          contents.extract(begin, one, f);
          note();
        }
      }
    }
    ProposalFeatures features = new ProposalFeatures(TEXT, proposals);
    for (int i = 0; i < proposals.size(); i++) {
      features.extract(i, f);
      note();
    }
    noteSecondLook(proposals, features);
    assertThat(seen(), is(told("source/learned/rescorer.model")));
  }

  /** Notes what a second look sees where all are as likely as not. */
  private void noteSecondLook(List<Proposal> proposals, ProposalFeatures features) {
    ProposalActs acts = new ProposalActs(TEXT, proposals, features, new SourceActs());
    List<Attribution.Act> does = IntStream.range(0, proposals.size()).mapToObj(acts::of).toList();
    double[] likely = new double[proposals.size()];
    Arrays.fill(likely, 0.5);
    SecondLook second = new SecondLook(TEXT, proposals, features, does, likely);
    float[] numbers = SecondLook.numbers();
    for (int i = 0; i < likely.length; i++) {
      second.look(i, numbers);
      for (float number : numbers) {
        f.add(0, Float.floatToIntBits(number));
      }
      note();
    }
  }

  @Test
  void wordsTagsAndTreesAreThoseOfTheModelOfSyntax() {
    for (int w = 0; w < TEXT.words().count(); w++) {
      f.add(TEXT.syntax().tag(w), TEXT.syntax().head(w), TEXT.syntax().relation(w));
      note();
    }
    assertThat(seen(), is(told("text/syntax/syntax.model")));
  }
}
