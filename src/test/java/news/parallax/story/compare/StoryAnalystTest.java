package news.parallax.story.compare;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.story.StoryArticle;
import news.parallax.story.StoryTexts;
import news.parallax.story.claim.Claim;
import news.parallax.story.claim.ClaimMatch;
import news.parallax.story.compare.SharedItem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryAnalystTest {
  private static final String LEAD = "The harbour of Lendal was closed on Tuesday after a storm. ";
  private static final String TOLVIK =
      "\"We will rebuild every metre of this quay before the autumn\", Mara Tolvik said.";
  private static final String BREM =
      "Engineer Jon Brem said that the crane had been inspected four weeks before.";

  private static StoryFindings found(String... texts) {
    List<StoryArticle> articles = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      articles.add(StoryTexts.article("art_" + i, "Outlet " + i, texts[i]));
    }
    return new StoryAnalyst().analyse(articles, List.of(), Set.of());
  }

  private static final List<String> OWN =
      List.of(
          "The ferry left late.",
          "Two cranes were cut off.",
          "Fishermen came home without a catch.",
          "Nobody sleeps in the harbour now.");

  /** Reports of days in a row, each with a sentence of its own; the last has other words. */
  private static StoryFindings days(String shared, String last) {
    return new StoryAnalyst().analyse(reports(shared, last), List.of(), Set.of());
  }

  private static List<StoryArticle> reports(String shared, String last) {
    List<StoryArticle> articles = new ArrayList<>();
    for (int i = 0; i < OWN.size(); i++) {
      String text = OWN.get(i) + " " + (i + 1 < OWN.size() ? shared : last);
      LocalDate date = LocalDate.of(2024, 5, i + 1);
      articles.add(StoryTexts.article("art_" + i, "Outlet " + i, date, text, List.of()));
    }
    return articles;
  }

  /** An article of one sentence, and one near to its story. */
  private static StoryFindings beside(String own, String guest, boolean lone) {
    StoryArticle article =
        StoryTexts.article("art_1", "Outlet 1", LocalDate.of(2024, 5, 1), own, List.of());
    StoryArticle near =
        StoryTexts.article("art_2", "Outlet 2", LocalDate.of(2024, 5, 3), guest, List.of());
    return new StoryAnalyst()
        .analyse(List.of(article), List.of(near), lone ? Set.of("art_2") : Set.of());
  }

  @Test
  void whatAnArticleNearToAStoryCountsOtherwiseIsTold() {
    String storm = "The storm killed 20 people in Lendal.";
    StoryFindings lone = beside(storm, "The storm killed 31 people in Lendal.", true);
    assertThat(
        lone.claimMatches().stream().map(ClaimMatch::relation).toList(),
        contains(ClaimMatch.Relation.UPDATE));
    assertThat(lone.claims().stream().map(Claim::articleId).toList(), contains("art_1", "art_2"));
    assertThat(lone.reports(), is(1));
    StoryFindings housed = beside(storm, "The storm killed 31 people in Lendal.", false);
    assertThat(housed.claimMatches(), hasSize(1));
    assertThat(housed.claims().stream().map(Claim::articleId).toList(), contains("art_1"));
    StoryFindings same = beside(storm, "The storm killed 20 people in Lendal.", true);
    assertThat(same.claimMatches(), empty());
    assertThat(same.claims(), hasSize(1));
  }

  @Test
  void aTextThatAServiceCutLeavesNothingOut() {
    List<StoryArticle> articles = reports(BREM, "Storm damage shut Lendal's port.");
    StoryArticle last = articles.get(3);
    articles.set(
        3,
        new StoryArticle(
            last.article().noting("text_truncated"), last.document(), last.attributions()));
    assertThat(new StoryAnalyst().analyse(articles, List.of(), Set.of()).omissions(), empty());
  }

  @Test
  void whatThreeOutletsHadBeforeAndOneLacksIsAnOmission() {
    List<Omission> found = days(BREM, "Storm damage shut Lendal's port.").omissions();
    assertThat(
        found.stream()
            .filter(omission -> omission.item().kind() == Kind.SOURCE)
            .map(omission -> omission.articleId() + " " + omission.item().item())
            .toList(),
        contains("art_3 Jon Brem"));
    assertThat(found.get(0).item().having(), is(3));
    assertThat(found.get(0).reports(), is(4));
  }

  @Test
  void whatIsThereInAnotherFormIsNotLeftOut() {
    assertThat(days(BREM, "Brem's report was read out in Lendal.").omissions(), empty());
    assertThat(
        days("The storm hit 1,500 houses in Lendal.", "It hit more than 1,000 houses.").omissions(),
        empty());
  }

  @Test
  void whatWasNotPublishedBeforeIsNotLeftOut() {
    StoryFindings findings =
        found(LEAD + TOLVIK, BREM + " " + TOLVIK, "In Orsvik: " + TOLVIK, "A crane fell.");
    assertThat(findings.omissions(), empty());
  }

  @Test
  void aCopyIsNoSecondReport() {
    String report = LEAD + TOLVIK + " " + LEAD.replace("Tuesday", "Wednesday") + BREM;
    StoryFindings findings = found(report, report, "Ferries now leave from Orsvik, it was said.");
    assertThat(findings.reports(), is(2));
    assertThat(findings.omissions(), empty());
  }

  @Test
  void aDenialIsToldFromAStatement() {
    StoryFindings findings =
        found(
            "Mara Tolvik said that the town would ask the ministry for emergency aid.",
            "Mara Tolvik said that the town would not ask the ministry for emergency aid.");
    assertThat(findings.wordings(), hasSize(1));
    assertThat(findings.wordings().get(0).kind(), is(WordingDifference.Kind.NEGATED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "that Lendal's harbour engineers want a new crane for the northern quay|that the harbour"
            + " engineers of Lendal asked for another crane on the northern quay|1",
        "Deputy Harbour Master Olin Fisk spoke about the Lendal Port Board|the Lendal Port Board"
            + " met while Deputy Harbour Master Olin Fisk was abroad|0",
        "that about 400 boats of the harbour need a repair before the winter storms come|that"
            + " between 250 and 300 boats of the harbour need a repair before the winter ends|0",
        "the state would pay for \"a clean start\" in Lendal next year|Lendal needs what she"
            + " called \"a clean start\" for the state|1"
      })
  void paraphrasesOfOneStatementHaveMoreThanNamesInCommon(String a, String b, int found) {
    String others = " Officials said that ferries leave from Orsvik. Jon Brem said nobody slept.";
    assertThat(
        found("Mara Tolvik said " + a + "." + others, "Mara Tolvik said " + b + ".").wordings(),
        hasSize(found));
  }

  @Test
  void theSameStatementIsNoDifference() {
    assertThat(found(LEAD + TOLVIK, "In Lendal: " + TOLVIK).wordings(), empty());
  }

  @Test
  void aCrowdedStoryIsComparedInTime() {
    String[] texts = new String[300];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = LEAD + TOLVIK + " Outlet " + i + " counted " + (100 + i) + " boats. " + BREM;
    }
    assertTimeoutPreemptively(ofSeconds(60), () -> found(texts));
  }
}
