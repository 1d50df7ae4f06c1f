package news.parallax.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which headlines may name a story. */
class StoryHeadlineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Crane falls on two ferries in Lendal|false",
        "Harbour council votes to close the quay|false",
        "OPINION: The quay was never safe|true",
        "Editorial: a harbour in ruins|true",
        "Why the quay had to fall|true",
        "Who is to blame for the crane?|true",
        "We were warned about the crane|true",
        "Thank the fishermen of Lendal|true",
        "Your guide to the closed quay|true",
        "Council reviews the rules for cranes|false"
      })
  void opinionIsToldFromNews(String headline, boolean opinion) {
    assertThat(StoryHeadline.isOpinion(headline, null), is(opinion));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/opinion/2021/quay|true",
        "https://example.org/commentisfree/quay|true",
        "https://example.org/world/quay|false"
      })
  void theAddressTellsToo(String url, boolean opinion) {
    assertThat(StoryHeadline.isOpinion("The quay of Lendal", url), is(opinion));
  }
}
