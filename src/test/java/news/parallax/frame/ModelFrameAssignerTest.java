package news.parallax.frame;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.frame.model.FrameModel;
import news.parallax.frame.model.Weights.Head;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.yaml.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFrameAssignerTest {
  private static final String HEADLINE = "Senate votes on tax bill";
  private static final String TEXT =
      HEADLINE
          + "\n\nRepublicans and Democrats traded blame as the Senate voted on the tax bill."
          + " The plan would cut taxes for companies and cost 200 billion dollars."
          + " Ministers meet again on Monday.";

  private static Codebook shipped(String name) {
    return CodebookFile.read(Path.of("pipelines/codebooks/" + name + ".yaml"), name, new Problems())
        .orElseThrow();
  }

  private static final Codebook POLICY = shipped("policy-frames");
  private static final Document DOCUMENT = new Segmenter().segment(TEXT, HEADLINE.length());
  private static final List<Assignment> FOUND = FrameAssigner.of(POLICY).assign(DOCUMENT);

  /** From this probability on a frame is found by its cues, where no frame reaches its floor. */
  private static final double WITH_CUES = 0.15;

  /** Scores are rounded to four decimals. */
  private static double floor(Head head, Assignment assignment) {
    return head.scale().floors()[head.frameIds().indexOf(assignment.frameId())] - 5e-5;
  }

  private static List<String> frames(int sentence) {
    return FOUND.stream()
        .filter(a -> a.where().sentence() == sentence)
        .map(Assignment::frameId)
        .toList();
  }

  @Test
  void aSentenceMayCarrySeveralFramesOrNone() {
    assertThat(frames(1), hasItem("political"));
    assertThat(frames(2), hasItem("economic"));
    Document dull =
        new Segmenter().segment("The museum opens at nine. Visitors enter through the garden.");
    assertThat(FrameAssigner.of(POLICY).assign(dull), is(empty()));
  }

  @Test
  void evidenceStandsInTheSentenceAndIsNeverEmpty() {
    for (Assignment assignment : FOUND) {
      assertThat(assignment.evidence(), is(not(empty())));
      for (Span span : assignment.evidence()) {
        assertThat(assignment.where().span().contains(span), is(true));
      }
    }
  }

  @Test
  void theWordsThatDecidedAreShown() {
    Assignment economic =
        FOUND.stream()
            .filter(a -> a.where().sentence() == 2 && a.frameId().equals("economic"))
            .findFirst()
            .orElseThrow();
    String words = String.join(" ", economic.evidence().stream().map(s -> s.in(TEXT)).toList());
    assertThat(words, containsString("taxes"));
    assertThat(economic.cues(), hasItem(org.hamcrest.Matchers.isA(CueMatch.class)));
  }

  @Test
  void scoresAreProbabilitiesAndWhatIsToldClearlyReachesTheThreshold() {
    for (Assignment assignment : FOUND) {
      assertThat(assignment.score(), is(both(greaterThan(0.0)).and(lessThanOrEqualTo(1.0))));
    }
    List<String> sure =
        FOUND.stream()
            .filter(a -> a.score() >= a.threshold())
            .map(a -> a.where().sentence() + " " + a.frameId())
            .toList();
    assertThat(sure, hasItem("2 economic"));
    assertThat(sure.size(), is(lessThan(FOUND.size())));
  }

  @Test
  void whatIsFoundReachesTheFloorOfItsFrameOrItsCuesSpeakForIt() {
    for (String name : List.of("policy-frames", "generic-news-frames")) {
      Codebook codebook = shipped(name);
      Head head = FrameModel.shipped().head(codebook.id()).orElseThrow();
      List<Assignment> found = FrameAssigner.of(codebook).assign(DOCUMENT);
      assertThat(found, is(not(empty())));
      for (Assignment assignment : found) {
        boolean alone =
            found.stream()
                .filter(other -> other.where().sentence() == assignment.where().sentence())
                .noneMatch(other -> other.score() >= floor(head, other));
        assertThat(
            assignment + " is below the floor of its frame",
            assignment.score() >= floor(head, assignment)
                || (alone && assignment.score() >= WITH_CUES),
            is(true));
      }
    }
  }

  @Test
  void aCodebookTheModelDoesNotKnowIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
    String text =
        Files.readString(Path.of("pipelines/codebooks/generic-news-frames.yaml"))
            .replace("id: generic-news-frames", "id: my-frames");
    Path file = Files.writeString(folder.resolve("mine.yaml"), text);
    Problems problems = new Problems();
    assertThat(CodebookFile.read(file, "mine.yaml", problems).isEmpty(), is(true));
    assertThat(
        problems.messages(),
        everyItem(containsString("the model knows the codebooks policy-frames and")));
  }
}
