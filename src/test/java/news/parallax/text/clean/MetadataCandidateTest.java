package news.parallax.text.clean;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.article.MetadataCandidate;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is told of an article is kept where it is not the same, with what became of it. */
class MetadataCandidateTest {
  private static final String BODY =
      "The pump in Marren broke on Monday, and some 400 houses had no water until the evening.\n\n"
          + "\"We will mend it,\" said Ada Finch of the board.";

  @TempDir private Path folder;

  private List<String> candidates(
      @Nullable String date,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String byline,
      String text)
      throws IOException, UnusableArticleException {
    Path list =
        Files.writeString(
            folder.resolve("outlets.yaml"),
            """
            outlets:
              - {name: Harbour Post, domains: [post.example]}
              - {name: Skelby Star, domains: [star.example]}
            """);
    OutletList outlets = OutletList.read(list, "outlets.yaml", new Problems());
    RawArticle raw =
        new RawArticle(
            new Provenance("a.jsonl", 1, null),
            text,
            "Pump breaks",
            date,
            outlet,
            url,
            byline,
            List.of());
    return MetadataCandidate.of(new ArticleCleaner(outlets).clean(raw)).stream()
        .map(c -> "%s %s (%s) %s".formatted(c.field(), c.value(), c.place(), c.fate()))
        .toList();
  }

  @Test
  void whatAllTellAlikeHasNoRows() throws Exception {
    assertThat(
        candidates(
            "2021-03-04", "Harbour Post", "https://post.example/2021/03/04/a", "Ann Lowe", BODY),
        empty());
  }

  @Test
  void outletsOfColumnAddressAndCopyright() throws Exception {
    assertThat(
        candidates(
            "2021-03-04",
            "Harbour Post",
            "https://star.example/a",
            null,
            BODY + "\n\nCopyright 2021 Skelby Star. All rights reserved."),
        contains(
            "OUTLET Harbour Post (column) CHOSEN",
            "OUTLET Skelby Star (copyright) LESS_SURE",
            "OUTLET Skelby Star (address) LESS_SURE"));
    assertThat(
        candidates(
            "2021-03-04",
            null,
            null,
            null,
            "Harbour Post\n\n" + BODY + "\n\nCopyright 2021 Skelby Star. All rights reserved."),
        contains(
            "OUTLET Harbour Post (masthead) CHOSEN", "OUTLET Skelby Star (copyright) LESS_SURE"));
  }

  @Test
  void datesOfColumnTextAndAddress() throws Exception {
    assertThat(
        candidates("2021-03-04", null, "https://a.example/2021/04/09/a", null, BODY),
        contains("DATE 2021-03-04 (column) CHOSEN", "DATE 2021-04-09 (address) LESS_SURE"));
    assertThat(
        candidates("31 February 2021", null, null, null, "Published 4 March 2021\n\n" + BODY),
        contains("DATE 2021-03-04 (text) CHOSEN", "DATE 31 February 2021 (column) UNREADABLE"));
    assertThat(
        candidates("1970-01-01", null, null, null, BODY),
        contains("DATE 1970-01-01 (column) PLACEHOLDER"));
    assertThat(
        candidates("04/05/2020", null, null, null, BODY),
        contains("DATE 04/05/2020 (column) AMBIGUOUS"));
  }

  @Test
  void bylinesOfColumnAndText() throws Exception {
    assertThat(
        candidates("2021-03-04", null, null, "Bo Lund", "By Ann Lowe\n\n" + BODY),
        contains("BYLINE Bo Lund (column) CHOSEN", "BYLINE Ann Lowe (text) LESS_SURE"));
  }
}
