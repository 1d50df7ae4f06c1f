package news.parallax.read.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.file.Path;
import news.parallax.article.RawArticle;
import news.parallax.read.ReadFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on a page beside its article: comments, site names, dates of others, a paywall. */
class PagePartsTest {
  private static final String TEXT =
      "<p>The pump in Marren broke on Monday, and the harbour was closed for two days, the port"
          + " said to reporters.</p><p>Fishermen waited at the quay for hours, and each day cost"
          + " them 4,000 crowns.</p>";

  @TempDir Path folder;

  private RawArticle read(String head, String body) throws Exception {
    ReadFixture read = new ReadFixture(folder);
    read.read(
        "a.html",
        "<!DOCTYPE html><html lang=\"en\"><head>%s</head><body>%s</body></html>"
            .formatted(head, body));
    return read.articles.get(0);
  }

  @Test
  void commentsAreNoPartOfTheArticle() throws Exception {
    String comment =
        "<p>I think that the board is wrong about the pump, and that it never listened to anybody"
            + " here in Marren.</p>";
    for (String[] names :
        new String[][] {
          {"section id=\"comments\"", "div class=\"comment\""},
          {"ol class=\"commentlist\"", "li class=\"comment-body\""},
          {"div id=\"disqus_thread\"", "div"}
        }) {
      String one = "<%s>%s</%s>".formatted(names[1], comment, names[1].split(" ", 2)[0]);
      RawArticle article =
          read(
              "<title>Pump breaks</title>",
              "<main><article><h1>Pump breaks</h1>%s</article><%s>%s</%s></main>"
                  .formatted(TEXT, names[0], one.repeat(30), names[0].split(" ", 2)[0]));
      assertThat(article.text(), containsString("Fishermen waited"));
      assertThat(article.text(), not(containsString("I think that the board")));
    }
  }

  /** "Comment" is a section of papers too, and a class of whole pages. */
  @Test
  void aPageOfTheSectionCommentKeepsItsText() throws Exception {
    RawArticle article =
        read(
            "<title>Mend the pump</title>",
            "<main class=\"comment\"><div class=\"comment\"><h1>Mend the pump</h1>"
                + TEXT
                + "</div></main>");
    assertThat(article.text(), containsString("Fishermen waited"));
  }

  @Test
  void theNameOfTheSiteIsNoHeadline() throws Exception {
    String logo = "<header><h1><a href=\"/\">Harbour Post</a></h1></header><article>";
    assertThat(
        read(
                "<title>Pump breaks - Harbour Post</title><meta property=\"og:title\""
                    + " content=\"Pump breaks\">",
                logo + "<h2>Pump breaks</h2>" + TEXT + "</article>")
            .title(),
        is("Pump breaks"));
    assertThat(
        read(
                "<title>Pump breaks - Harbour Post</title>",
                logo + "<h1>Pump breaks</h1>" + TEXT + "</article>")
            .title(),
        is("Pump breaks"));
  }

  @Test
  void aDateBesideTheArticleIsThatOfAnother() throws Exception {
    RawArticle article =
        read(
            "<title>Pump breaks</title>",
            "<aside><time datetime=\"2018-01-01\">Jan 1</time></aside><article><h1>Pump"
                + " breaks</h1>"
                + TEXT
                + "</article>");
    assertThat(article.date(), is(nullValue()));
  }

  @Test
  void whereAPageAsksForASubscriptionTheTextIsCut() throws Exception {
    RawArticle article =
        read(
            "<title>Pump breaks</title>",
            "<article><h1>Pump breaks</h1>"
                + TEXT
                + "<div><p>Subscribe now to continue reading this article.</p><p>Already a"
                + " subscriber? Log in.</p></div></article>");
    assertThat(article.issues(), hasItem("text_truncated"));
    assertThat(article.text(), not(containsString("Subscribe")));
    assertThat(
        read(
                "<title>Pump breaks</title>",
                "<article><h1>Pump breaks</h1>"
                    + TEXT
                    + "<p>\"We ask all to subscribe to the plan,\" said Ada Finch of the"
                    + " board.</p></article>")
            .issues(),
        not(hasItem("text_truncated")));
  }

  @Test
  void aListOfArticlesIsNoArticle() throws Exception {
    StringBuilder page = new StringBuilder("<main>");
    for (int i = 0; i < 8; i++) {
      page.append("<article><h2><a href=\"/")
          .append(i)
          .append("\">Story</a></h2><p>A few words of what happened in Marren on Monday.</p>")
          .append("</article>");
    }
    ReadFixture read = new ReadFixture(folder);
    read.read(
        "a.html",
        "<!DOCTYPE html><html><head><title>Home</title></head><body>"
            + page
            + "</main></body></html>");
    assertThat(read.articles.size(), is(0));
    assertThat(read.reasons(), contains(containsString("a list of articles that stand elsewhere")));
  }
}
