package news.parallax.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.analysis.ArticleFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article without full stops, or made of what is counted, does not flood the tables. */
class FloodTest {
  private static final OneArticle ARTICLE = new OneArticle();
  private static final int LENGTH = 36_000;

  /** All tables, those for spreadsheets among them, have at most twice the bytes of these. */
  private static final long MOST_BYTES = 1_500_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who said",
        "X said that",
        "said that he",
        "noun cues",
        "short quotations",
        "loaded quotations",
        "open quotation marks",
        "one long quotation",
        "appositions",
        "loaded words",
        "links",
        "one name"
      })
  void tablesOfAnArticleAreBounded(String kind) throws IOException {
    ArticleFacts facts = facts(kind);
    ARTICLE.writeAlone(facts, folder);
    assertThat(bytes(), lessThan(MOST_BYTES));
  }

  @Test
  void whatIsCutAndLeftOutIsTold() {
    List<String> issues = facts("loaded words").article().issues();
    assertThat(issues, hasItem("sentence_without_end=1"));
    assertThat(issues, hasItem(startsWith("loaded_words_left_out=")));
  }

  private static ArticleFacts facts(String kind) {
    ArticleFacts facts = ARTICLE.facts(GrowingTexts.text(GrowingTexts.kinds().get(kind), LENGTH));
    assertThat(kind, facts, is(notNullValue()));
    return facts;
  }

  private long bytes() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
