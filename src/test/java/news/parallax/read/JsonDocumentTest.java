package news.parallax.read;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.util.List;
import news.parallax.article.RawArticle;
import org.junit.jupiter.api.Test;

/** JSON that is not line by line. */
class JsonDocumentTest extends ReadingTest {
  @Test
  void anArrayHoldsAnArticleAnElement() throws Exception {
    read.read("a.json", "[{\"text\":\"One.\"}, 7,\n {\"text\":\"Two.\"}]");
    assertThat(texts(), contains("One.", "Two."));
    assertThat(read.reasons(), contains("2 the element is not a JSON object ({…})"));
  }

  @Test
  void theAnswerOfAServiceIsOpened() throws Exception {
    read.read(
        "a.json",
        "{\"status\":\"ok\",\"totalResults\":2,\"articles\":["
            + "{\"source\":{\"id\":null,\"name\":\"Harbour Post\"},\"author\":\"Anna Sparrow\","
            + "\"title\":\"T\",\"publishedAt\":\"2022-05-25T23:59:00Z\","
            + "\"content\":\"The pump broke and\u2026 [+252 chars]\"},"
            + "{\"source\":{\"name\":\"Skelby Star\"},\"content\":\"Whole.\"}]}");
    RawArticle cut = read.articles.get(0);
    assertThat(cut.outlet(), is("Harbour Post"));
    assertThat(cut.byline(), is("Anna Sparrow"));
    assertThat(cut.date(), is("2022-05-25T23:59:00Z"));
    assertThat(cut.text(), is("The pump broke and"));
    assertThat(cut.issues(), contains("text_truncated"));
    assertThat(read.articles.get(1).outlet(), is("Skelby Star"));
  }

  @Test
  void whatASearchEngineWrapsIsUnwrapped() throws Exception {
    read.read(
        "a.json",
        "{\"hits\":{\"total\":1,\"hits\":[{\"_id\":\"7\",\"_source\":"
            + "{\"title\":\"T\",\"text\":[\"One.\",\"Two.\"]}}]}}");
    assertThat(texts(), contains("One.\n\nTwo."));
    assertThat(read.articles.get(0).title(), is("T"));
    assertThat(read.articles.get(0).provenance().givenId(), is("7"));
  }

  @Test
  void oneArticleIsOneArticleWhateverListsItHolds() throws Exception {
    read.read(
        "a.json",
        "{\"headline\":\"T\",\"text\":\"One.\",\"images\":[{\"text\":\"A"
            + " pipe\"},{\"text\":\"B\"}]}");
    assertThat(texts(), contains("One."));
  }

  @Test
  void objectsOneAfterTheOtherAreRead() throws Exception {
    read.read("a.json", "{\n \"text\": \"One.\"\n}\n{\n \"text\": \"Two.\"\n}\n");
    assertThat(texts(), contains("One.", "Two."));
  }

  @Test
  void whatIsBrokenCostsWhatFollowsAndIsTold() throws Exception {
    read.read("a.json", "[{\"text\":\"One.\"},{\"text\":\"Tw");
    assertThat(texts(), contains("One."));
    assertThat(read.reasons(), contains(containsString("2 from here on the file is not valid")));
  }

  @Test
  void depthIsLimited() throws Exception {
    read.read("a.json", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000));
    assertThat(read.reasons().size(), is(1));
  }

  @Test
  void utf16IsRead() throws Exception {
    read.read("a.json", "[{\"text\":\"Café.\"}]".getBytes(StandardCharsets.UTF_16BE));
    assertThat(texts(), contains("Café."));
  }

  private List<String> texts() {
    return read.articles.stream().map(RawArticle::text).toList();
  }
}
