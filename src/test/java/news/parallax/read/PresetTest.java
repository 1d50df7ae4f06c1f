package news.parallax.read;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Collections and services that are known by their columns. */
class PresetTest {
  private static final String WEBZ =
      "{\"uuid\": \"u1\", \"published\": \"2021-03-04T10:00:00.000+02:00\", \"author\": \"Ann Lowe\","
          + " \"text\": \"The pump broke.\", \"title\": \"Pump breaks\", \"thread\": {\"site\":"
          + " \"post.example\", \"site_full\": \"www.post.example\", \"section_title\": \"Home\"},"
          + " \"syndication\": {\"syndicated\": true, \"syndicate_id\": \"s9\"}}\n";

  @TempDir private Path folder;

  @Test
  void everyPresetHasAWord() {
    for (Preset preset : Preset.values()) {
      assertThat(Preset.named(preset.word()).orElseThrow(), is(preset));
    }
    assertThat(
        Preset.words(),
        is(
            List.of(
                "auto",
                "news-please",
                "webz",
                "newsapi",
                "event-registry",
                "all-the-news",
                "cc_news",
                "gdelt")));
  }

  @Test
  void syndicationIsKeptAsEvidenceOfCopies() throws IOException, UnusableInputException {
    RawArticle article = new ReadFixture(folder).read("webz.jsonl", WEBZ).articles.get(0);
    assertThat(article.outlet(), is("www.post.example"));
    assertThat(article.provenance().section(), is("Home"));
    assertThat(article.issues(), hasItem("syndicated"));
    assertThat(article.provenance().carried(), is(Map.of(Provenance.SYNDICATE, "s9")));
  }

  @Test
  void aPresetReadsItsColumnsAndTheJobsOwnWin() throws IOException, UnusableInputException {
    ReadPlan plan = ReadPlan.of(Preset.WEBZ, Map.of("outlet", List.of("thread.site")));
    RawArticle article = read("webz.jsonl", WEBZ, plan).articles.get(0);
    assertThat(article.outlet(), is("post.example"));
    assertThat(article.byline(), is("Ann Lowe"));
  }

  @Test
  void aTextThatAServiceCutIsFlagged() throws IOException, UnusableInputException {
    String answer =
        "{\"status\": \"ok\", \"articles\": [{\"source\": {\"id\": null, \"name\": \"Post\"},"
            + " \"author\": \"Ann Lowe\", \"title\": \"Pump breaks\", \"publishedAt\":"
            + " \"2021-03-04T10:00:00Z\", \"content\": \"The pump broke and\u2026 [+1234 chars]\"}]}";
    RawArticle article = new ReadFixture(folder).read("answer.json", answer).articles.get(0);
    assertThat(article.text(), is("The pump broke and"));
    assertThat(article.outlet(), is("Post"));
    assertThat(article.issues(), contains("text_truncated"));
  }

  @Test
  void aListOfAddressesIsRejectedWithAWordOnWhatToDo() throws IOException, UnusableInputException {
    String answer =
        "{\"articles\": [{\"url\": \"https://post.example/1\", \"title\": \"Pump breaks\","
            + " \"seendate\": \"20210304T100000Z\", \"socialimage\": \"\", \"domain\": \"post.example\"}]}";
    assertThat(
        new ReadFixture(folder).read("gdelt.json", answer).reasons(),
        contains(containsString("GDELT lists addresses and no texts")));
  }

  @Test
  void namesOfColumnsMayDifferInLetterCaseAndGaps() throws IOException, UnusableInputException {
    RawArticle article =
        new ReadFixture(folder)
            .read(
                "a.csv", "Headline;Publication Date;Full-Text\nPump breaks;2021-03-04;It broke.\n")
            .articles
            .get(0);
    assertThat(article.title(), is("Pump breaks"));
    assertThat(article.date(), is("2021-03-04"));
    assertThat(article.text(), is("It broke."));
  }

  private ReadFixture read(String name, String content, ReadPlan plan)
      throws IOException, UnusableInputException {
    return new ReadFixture(folder)
        .read(name, content.getBytes(StandardCharsets.UTF_8), 1 << 20, plan);
  }
}
