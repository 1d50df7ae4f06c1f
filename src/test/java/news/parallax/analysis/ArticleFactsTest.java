package news.parallax.analysis;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.Arrays;
import java.util.List;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.SourceType;
import org.junit.jupiter.api.Test;

class ArticleFactsTest {

  @Test
  void wordsOfSourcesAreCountedOnceInTheArticleAndForEachSpeaker() {
    ArticleFacts facts =
        InventedArticles.article("A", null, "Head line\n\nShe said he said it's face-to-face 5.")
            .attribution(
                Attribution.Type.INDIRECT,
                InventedArticles.source("Ada", SourceType.CITIZEN, ""),
                "She",
                "said",
                "he said it's face-to-face 5")
            .attribution(
                Attribution.Type.INDIRECT,
                InventedArticles.source("Bo", SourceType.CITIZEN, ""),
                "he",
                "said",
                "it's face-to-face 5")
            .facts();
    assertThat(facts.words().reported(), is(9));
    assertThat(facts.words().attributed(), is(5));
    assertThat(facts.words().content(), contains(5, 3));
  }

  @Test
  void sectionsAndSentencesAreFoundByOffset() {
    ArticleFacts facts = InventedArticles.harbour();
    String text = facts.article().text();
    assertThat(facts.sectionAt(0), is(Section.HEADLINE));
    assertThat(facts.sectionAt(text.indexOf("Trade")), is(Section.LEAD));
    assertThat(facts.sectionAt(text.indexOf("(With")), is(Section.METADATA));
    assertThat(facts.reportedSentences(), is(5));
    assertThat(facts.sentenceAt(text.indexOf("shrank")).in(text), is("The economy shrank."));
  }

  @Test
  void voiceIsThatOfTheEvidence() {
    assertThat(voiced(-1, -1).voice(), is(Voice.OUTLET));
    assertThat(voiced(2, 3).voice(), is(Voice.SOURCE));
    assertThat(voiced(2, -1).voice(), is(Voice.MIXED));
  }

  @Test
  void theMainAttributionSpeaksMostOfTheEvidence() {
    assertThat(voiced(-1, -1).mainAttribution(), is(-1));
    assertThat(voiced(2, 3, 3).mainAttribution(), is(3));
    assertThat(voiced(3, 2, -1).mainAttribution(), is(3));
  }

  private static VoicedAssignment voiced(int... speakers) {
    List<VoicedAssignment.VoicedSpan> evidence =
        Arrays.stream(speakers)
            .mapToObj(speaker -> new VoicedAssignment.VoicedSpan(new Span(0, 1), speaker))
            .toList();
    return new VoicedAssignment("c", "f", new Span(0, 9), Section.BODY, 1, 1, evidence, List.of());
  }
}
