package news.parallax.read.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import news.parallax.article.RawArticle;
import news.parallax.read.ReadFixture;
import news.parallax.read.ReadingTest;
import org.junit.jupiter.api.Test;

class WebFormatsTest extends ReadingTest {
  private static final String PUMP =
      "The pump in Marren broke on Monday, and some 400 houses had no water until the evening"
          + " came.";
  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>Pump breaks | Post</title><meta property=\"og:site_name\""
          + " content=\"Harbour Post\"><script"
          + " type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Pump"
          + " breaks\",\"datePublished\":\"2021-03-04T10:00:00Z\",\"author\":[{\"name\":\"Anna"
          + " Sparrow\"}],\"articleSection\":\"Local\"}]}</script></head><body><nav><a"
          + " href=\"/\">Home</a></nav><article><h1>Pump breaks</h1><p>"
          + PUMP
          + "</p><p>"
          + PUMP
          + "</p><p>"
          + PUMP
          + "</p></article><footer>Imprint</footer></body></html>";

  @Test
  void aPageIsAnArticleWithWhatItSaysOfItself() throws Exception {
    read.read("a.txt", PAGE);
    RawArticle article = read.articles.get(0);
    assertThat(article.title(), is("Pump breaks"));
    assertThat(article.outlet(), is("Harbour Post"));
    assertThat(article.date(), is("2021-03-04T10:00:00Z"));
    assertThat(article.byline(), is("Anna Sparrow"));
    assertThat(article.provenance().section(), is("Local"));
    assertThat(article.text(), containsString(PUMP + "\n\n" + PUMP));
    assertThat(article.text(), not(containsString("Imprint")));
  }

  @Test
  void aDateThatReadersSeeAndThatIsAnotherIsFlagged() throws Exception {
    read.read("a.html", PAGE.replace("</h1>", "</h1><time datetime=\"2019-01-02\">2 Jan</time>"));
    assertThat(read.articles.get(0).issues(), contains("date_conflict"));
  }

  @Test
  void scriptInATitleIsNoTitleAndDepthIsLimited() throws Exception {
    read.read("a.html", "<html>" + "<div>".repeat(100_000) + "x" + "</html>");
    assertThat(read.articles.size(), is(0));
    assertThat(read.rejections.size(), is(1));
  }

  @Test
  void archivesOfCrawlsHoldAnArticleAPage() throws Exception {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;
    String warc =
        record("warcinfo", "application/warc-fields", "software: x\r\n")
            + record("response", "application/http; msgtype=response", http)
            + record("conversion", "text/plain", PUMP);
    read.read("a.warc", warc);
    read.read("b.warc.gz", ReadFixture.gzip(warc));
    assertThat(read.articles.size(), is(4));
    assertThat(read.articles.get(0).title(), is("Pump breaks"));
    assertThat(read.articles.get(0).url(), is("https://post.example/1"));
    assertThat(read.articles.get(3).text(), is(PUMP));
    read.read("c.warc", warc.substring(0, warc.length() - 150));
    assertThat(read.articles.size() + read.rejections.size(), is(6));
  }

  @Test
  void headersOfACrawlThatAreNoneCostWhatTheyTell() throws Exception {
    String page = record("conversion", "text/plain", PUMP);
    read.read("a.warc", page.replace("WARC-Date: 2021-", "WARC-Date: 2o21-"));
    read.read("b.warc", page.replaceFirst("WARC-Date: .*\r\n", ""));
    read.read("c.warc", page.replace("https://post", "https://po st"));
    assertThat(read.articles.size(), is(3));
    String response =
        record(
            "response",
            "application/http; msgtype=response",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE);
    read.read("d.warc", response.replaceFirst("WARC-Target-URI: .*\r\n", ""));
    assertThat(read.articles.size(), is(4));
    read.read(
        "f.warc", page + page.replaceAll("Content-Length: .*\r\n", "Content-Length: 1e9\r\n"));
    assertThat(read.articles.size(), is(5));
    assertThat(read.reasons(), contains(containsString("a header cannot be read")));
  }

  private static String record(String type, String contentType, String block) {
    int length = block.getBytes(StandardCharsets.UTF_8).length;
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
        + type.length() % 10
        + ">\r\nWARC-Date: 2021-03-04T10:00:00Z\r\nWARC-Target-URI: https://post.example/1\r\n"
        + "Content-Type: "
        + contentType
        + "\r\nContent-Length: "
        + length
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  @Test
  void feedsHoldAnArticleAnEntry() throws Exception {
    read.read(
        "a.xml",
        "<?xml version=\"1.0\"?><rss><channel><title>Harbour Post</title><item><title>Pump &amp;"
            + " board</title><link>https://post.example/1</link><pubDate>Wed, 25 May 2022 23:30:00"
            + " -0500</pubDate><dc:creator>Anna"
            + " Sparrow</dc:creator><description>Teaser</description><content:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded></item><item><title>Board"
            + " meets</title><description>&lt;p&gt;Teaser"
            + " only.&lt;/p&gt;</description></item></channel></rss>");
    RawArticle article = read.articles.get(0);
    assertThat(article.title(), is("Pump & board"));
    assertThat(article.outlet(), is("Harbour Post"));
    assertThat(article.byline(), is("Anna Sparrow"));
    assertThat(article.url(), is("https://post.example/1"));
    assertThat(article.text(), is("One.\n\nTwo."));
    assertThat(read.articles.get(1).text(), is("Teaser only."));
    assertThat(read.articles.get(1).issues(), contains("text_teaser"));
  }

  @Test
  void newsInXmlIsReadAndItsEntitiesAreNot() throws Exception {
    read.read(
        "a.xml",
        "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a SYSTEM"
            + " \"file:///etc/hostname\">]><nitf><head><docdata><doc-id"
            + " id-string=\"7\"/></docdata><pubdata name=\"Harbour Post\""
            + " date.publication=\"20210304T000000\""
            + " position.section=\"Local\"/></head><body><body.head><hedline><hl1>Pump"
            + " breaks</hl1></hedline><byline>Anna Sparrow</byline></body.head><body.content><block"
            + " class=\"full_text\"><p>One. &a;</p><p>Two.</p></block></body.content>"
            + "</body></nitf>");
    RawArticle article = read.articles.get(0);
    assertThat(article.title(), is("Pump breaks"));
    assertThat(article.outlet(), is("Harbour Post"));
    assertThat(article.date(), is("2021-03-04"));
    assertThat(article.provenance().section(), is("Local"));
    assertThat(article.text(), is("One. &a;\n\nTwo."));
  }
}
