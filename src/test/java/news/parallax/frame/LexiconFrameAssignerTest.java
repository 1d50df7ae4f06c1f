package news.parallax.frame;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Section;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFrameAssignerTest {
  private static final Codebook CODEBOOK =
      codebook(
          frame(
              "rights",
              new Cue("human rights", 2),
              new Cue("rights", 1),
              new Cue("film rights", 0),
              new Cue("women", 0.5),
              new Cue("violat*", 0.5)),
          frame(
              "money",
              new Cue("econom*", 1.5),
              new Cue("economy class", -2),
              new Cue("bank*", 1),
              new Cue("bank", 2),
              new Cue("state budget", 1),
              new Cue("$", 0.5)));

  private final LexiconFrameAssigner assigner = new LexiconFrameAssigner(CODEBOOK);
  private final Segmenter segmenter = new Segmenter();

  @Test
  void aSentenceMayCarrySeveralFramesTheStrongestFirst() {
    assertThat(
        found("The economy needs human rights."),
        contains("rights 2.0 human rights", "money 1.5 economy"));
  }

  @Test
  void theLongestCueCountsAndHidesTheShorterOnesInIt() {
    assertThat(found("Human rights!"), contains("rights 2.0 Human rights"));
    assertThat(found("They bought the film rights."), empty());
    assertThat(found("Film rights are not rights."), contains("rights 1.0 rights"));
  }

  @Test
  void theMostExactCueCountsWhereTwoStandAtOnePlace() {
    assertThat(found("A bank failed."), contains("money 2.0 bank"));
    assertThat(found("Bankers failed."), contains("money 1.0 Bankers"));
  }

  @Test
  void aNegativeCueSpeaksAgainst() {
    assertThat(found("An economy class bank seat."), empty());
    assertThat(
        found("An economy class seat in any economic bank."), contains("money 1.5 economic bank"));
  }

  @Test
  void aCueCountsOnceASentence() {
    assertThat(found("Women, women, women."), empty());
    assertThat(found("Women violate women."), contains("rights 1.0 Women violate women"));
  }

  @Test
  void caseHyphensPossessivesAndTypographicSignsDoNotMatter() {
    assertThat(found("HUMAN RIGHTS"), hasSize(1));
    assertThat(found("A human-rights lawyer"), contains("rights 2.0 human-rights"));
    assertThat(found("the state’s budget"), contains("money 1.0 state’s budget"));
    assertThat(found("the bank’s vault"), contains("money 2.0 bank"));
    assertThat(found("women‑violating"), contains("rights 1.0 women violating"));
  }

  @Test
  void aPhraseDoesNotReachAcrossPunctuationOrSentences() {
    assertThat(found("the state, budget"), empty());
    assertThat(found("To the state. Budget cuts."), empty());
  }

  @Test
  void anAssignmentExplainsItself() {
    Document document =
        segmenter.segment("First.\nThe economy and the state budget, economically.");
    Assignment assignment = assigner.assign(document).get(0);
    assertThat(assignment.frameId(), is("money"));
    assertThat(assignment.codebook(), is(CODEBOOK));
    assertThat(assignment.where().sentence(), is(1));
    assertThat(assignment.where().section(), is(Section.BODY));
    assertThat(assignment.threshold(), is(1.0));
    assertThat(assignment.score(), is(2.5));
    assertThat(
        assignment.cues().stream().map(cue -> cue.pattern() + " " + cue.weight()).toList(),
        contains("econom* 1.5", "state budget 1.0", "econom* 0.0"));
    assertThat(
        assignment.where().span().in(document.text()),
        is("The economy and the state budget, economically."));
  }

  @Test
  void weightsThatAddUpToTheThresholdReachIt() {
    Codebook codebook =
        codebook(frame("f", new Cue("one", 0.7), new Cue("two", 0.2), new Cue("three", 0.1)));
    assertThat(
        new LexiconFrameAssigner(codebook).assign(segmenter.segment("One two three")), hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "(", "\"", "'", "-", "a-", "rights ", "human ", "economy-", "$", "𝄞"})
  void aMegabyteOfOneThingTakesNoTime(String piece) {
    Document document = segmenter.segment(piece.repeat(1_000_000 / piece.length()));
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> assigner.assign(document));
  }

  /** Each assignment as its frame, score and evidence. */
  private List<String> found(String text) {
    List<String> found = new ArrayList<>();
    for (Assignment assignment : assigner.assign(segmenter.segment(text))) {
      List<String> evidence = assignment.evidence().stream().map(span -> span.in(text)).toList();
      found.add(assignment.frameId() + " " + assignment.score() + " " + String.join(" ", evidence));
    }
    return found;
  }

  private static Codebook codebook(Frame... frames) {
    return new Codebook("c", new Codebook.Edition("1", "C", "", "00"), List.of(frames), List.of());
  }

  private static Frame frame(String id, Cue... cues) {
    return new Frame(
        id,
        new Frame.Meaning(id, "", "", List.of()),
        false,
        1,
        new ArticleRule(3, 0.33),
        List.of(cues),
        List.of(),
        List.of());
  }
}
