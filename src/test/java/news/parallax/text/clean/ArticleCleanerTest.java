package news.parallax.text.clean;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Credit;
import news.parallax.article.DatedValue;
import news.parallax.article.Outlet;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;
import news.parallax.article.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCleanerTest {
  private static final String PROSE =
      "The council voted on Tuesday to close the old bridge, saying that repairs would cost more"
          + " than a new one, the mayor told reporters after the meeting.";
  private static final String MORE =
      "Residents who had gathered outside the hall said that they had not been asked, and that"
          + " they would take the matter to court before the end of the month.";

  private static final ArticleCleaner CLEANER = new ArticleCleaner(ShippedOutlets.LIST);

  @Test
  void aTitleFromAColumnStandsFirstAndLeadsToTheStartOfTheText() throws Exception {
    Article article = clean(PROSE, "Council closes bridge", null, null, null);
    assertThat(sections(article), contains("HEADLINE: Council closes bridge", "LEAD: " + PROSE));
    assertThat(article.read().origin().toRead(article.headline().where()).isEmpty(), is(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Council closes bridge\n\n",
        "COUNCIL CLOSES BRIDGE\n",
        "Council closes bridge | Daily Mirror\n\n",
        "Advertisement\n\nCouncil closes bridge\n\n"
      })
  void aTitleThatTheTextRepeatsIsStoredOnce(String head) throws Exception {
    Article article = clean(head + PROSE, "Council closes bridge", null, null, null);
    assertThat(
        article.blocks().stream().filter(b -> b.section() == Section.HEADLINE).count(), is(1L));
    assertThat(article.headline().text().equalsIgnoreCase("Council closes bridge"), is(true));
    assertThat(article.blocks().get(article.blocks().size() - 1).section(), is(Section.LEAD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "MOSCOW: ; MOSCOW: ;",
        "WASHINGTON (Reuters) - ; WASHINGTON (Reuters) - ; Reuters",
        "Washington (CNN) ; Washington (CNN) ; CNN",
        "(CNN) -- ; (CNN) -- ; CNN",
        "KYIV, Ukraine (AP) — ; KYIV, Ukraine (AP) — ; AP",
        "NEW DELHI, Sept 12 (Reuters) - ; NEW DELHI, Sept 12 (Reuters) - ; Reuters",
        "LONDON – ; LONDON – ;",
        "SAN JUAN, Puerto Rico — ; SAN JUAN, Puerto Rico — ;",
        "PORTO, Ohio, Sept. 10, 2024 /Any Line/ -- ; PORTO, Ohio, Sept. 10, 2024 /Any Line/ -- ;",
        "PORTO, June 3 (Any Wire) -- ; PORTO, June 3 (Any Wire) -- ;",
        "SAN JUAN--(Any Wire)-- ; SAN JUAN--(Any Wire)-- ;"
      })
  void theDatelineIsPartedFromTheLead(String head, String dateline, String agency)
      throws Exception {
    Article article = clean(head.strip() + " " + PROSE, "Council closes bridge", null, null, null);
    assertThat(article.dateline().text(), is(dateline.strip()));
    assertThat(article.dateline().where().in(article.text()), is(dateline.strip()));
    assertThat(sections(article), hasItem("LEAD: " + PROSE));
    List<String> parties = article.credits().stream().map(Credit::party).toList();
    assertThat(parties, is(agency == null ? List.of() : List.of(agency)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BREAKING: ",
        "He said: ",
        "EXCLUSIVE — ",
        "The group (which he leads) ",
        "Kim Lund (D-Ohio) -- ",
        "Lund and/or Berg -- ",
        "U.S. ",
        "NATO "
      })
  void whatIsNoDatelineStays(String head) throws Exception {
    Article article = clean(head + PROSE, "Council closes bridge", null, null, null);
    assertThat(article.dateline(), nullValue());
    assertThat(sections(article), hasItem(startsWith("LEAD: " + head.strip())));
  }

  @Test
  void aSpeakerInATranscriptIsNoDateline() throws Exception {
    Article article =
        clean("JONES: " + PROSE + "\n\nSMITH: " + MORE, "An interview", null, null, null);
    assertThat(article.dateline(), nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Jane Roe; Jane Roe",
        "By JANE ROE, Associated Press; JANE ROE",
        "By Jane Roe and John Doe; Jane Roe and John Doe",
        "Written by Jane van der Roe; Jane van der Roe",
        "By Jane Roe | September 14, 2020; Jane Roe",
        "By Jane Roe, CNN; Jane Roe",
        "By Jane Roe, @janeroe; Jane Roe",
        "By Jane Roe, USA TODAY; Jane Roe",
        "By Jane Roe, (Reuters); Jane Roe",
        "By Jane Roe, 4 March 2024; Jane Roe",
        "4 March 2024 | By Jane Roe; Jane Roe",
        "March 4, 2024 - By Jane Roe and John Doe; Jane Roe and John Doe",
        "By Jane Roe, political editor; Jane Roe",
        "By Jane Roe and John Doe, staff writers, The Post; Jane Roe and John Doe",
        "By Jane Roe, Science correspondent of the Post; Jane Roe",
        "Written by Jane Roe, Lecturer in law at Marl; Jane Roe",
        "By JON PARR Associated Press MARREN, England; JON PARR",
        "By Jane Roe Reuters; Jane Roe",
        "By Emily Jane Fox; Emily Jane Fox"
      })
  void theBylineIsRead(String line, String names) throws Exception {
    Article article =
        clean("Council closes bridge\n\n" + line + "\n\n" + PROSE, null, null, null, null);
    assertThat(article.byline().text(), is(names));
    assertThat(article.byline().where().in(article.text()), is(names));
    assertThat(article.headline().text(), is("Council closes bridge"));
  }

  @Test
  void aBylineWithADateIsNoHeadline() throws Exception {
    Article article = clean("By Jane Roe - August 22, 2012\n\n" + PROSE, null, null, null, null);
    assertThat(article.headline(), nullValue());
    assertThat(article.byline().text(), is("Jane Roe"));
    assertDate(article, "2012-08-22", "STATED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By contrast, nothing changed",
        "By Monday",
        "By the river",
        "By Jane Roe, an editor of the paper, it was called a failure"
      })
  void notEveryByIsAByline(String line) throws Exception {
    assertThat(clean(line + "\n\n" + PROSE, "A title", null, null, null).byline(), nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(With ANI inputs); CONTRIBUTION; ANI",
        "(With inputs from PTI); CONTRIBUTION; PTI",
        "The Associated Press contributed to this report.; CONTRIBUTION; Associated Press",
        "Source: Al Jazeera and news agencies; ORIGIN; Al Jazeera",
        "Published in Dawn, September 12th, 2020; PUBLISHER; Dawn",
        "This article was originally published in The Nation.; ORIGIN; Nation",
        "(AFP); ORIGIN; AFP"
      })
  void creditsAreMetadata(String line, String kind, String party) throws Exception {
    Article article = clean(PROSE + "\n\n" + MORE + "\n\n" + line, "A title", null, null, null);
    assertThat(article.credits().size(), is(1));
    assertThat(article.credits().get(0).kind().name(), is(kind));
    assertThat(article.credits().get(0).party().replaceFirst("^The ", ""), is(party));
    assertThat(sections(article), hasItem("METADATA: " + line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published in 2010, the book sold well, and a second edition followed.",
        "Both parties contributed to the failure of the talks, he said.",
        "A statement by the ministry read: The talks go on."
      })
  void proseIsNoCredit(String line) throws Exception {
    Article article = clean(PROSE + "\n\n" + MORE + "\n\n" + line, "A title", null, null, null);
    assertThat(article.credits(), empty());
    assertThat(sections(article), hasItem("BODY: " + line));
  }

  @Test
  void theOutletComesFromColumnTextOrAddressInThatOrder() throws Exception {
    String printed = PROSE + "\n\nPublished in Dawn, May 2nd, 2020";
    String url = "https://edition.cnn.com/2020/05/03/a.html";
    assertThat(
        clean(printed, "T", null, "cnn.com", url).outlet(),
        is(new Outlet("CNN", Outlet.Method.GIVEN)));
    assertThat(
        clean(printed, "T", null, null, url).outlet(),
        is(new Outlet("Dawn", Outlet.Method.STATED)));
    assertThat(
        clean(PROSE, "T", null, null, url).outlet(), is(new Outlet("CNN", Outlet.Method.ADDRESS)));
    assertThat(
        clean(PROSE, "T", null, "Village Herald ", null).outlet(),
        is(new Outlet("Village Herald", Outlet.Method.GIVEN)));
    assertThat(
        clean(PROSE, "T", null, null, null).outlet(),
        is(new Outlet("(unknown outlet) T", Outlet.Method.NONE)));
    assertThat(
        clean(PROSE, "T", null, null, null).outletId(),
        is(not(clean(PROSE + " More.", "T", null, null, null).outletId())));
    assertThat(
        clean(PROSE, "T", null, "CNN", null).outletId(),
        is(clean(PROSE + " More.", "T", null, "CNN", null).outletId()));
  }

  @Test
  void theDateComesFromColumnTextOrAddressInThatOrder() throws Exception {
    String url = "https://example.org/2016/dec/01/a.html";
    String dated = "May 2, 2020\n\n" + PROSE;
    assertDate(clean(dated, "T", "2019-01-05", null, url), "2019-01-05", "STATED");
    assertDate(clean(dated, "T", "None of these", null, url), "2020-05-02", "STATED");
    assertDate(clean(PROSE, "T", null, null, url), "2016-12-01", "INFERRED");
    assertDate(clean(PROSE, "T", "12/1/16", null, url), "2016-12-01", "STATED");
    DatedValue open = clean(PROSE, "T", "12/1/16", null, null).date();
    assertThat(open.date(), nullValue());
    assertThat(open.raw(), is("12/1/16"));
    assertThat(clean(PROSE, "T", "12/1/16", null, null).issues(), hasItem("date_ambiguous"));
    assertThat(clean(PROSE, "T", null, null, null).issues(), hasItem("date_missing"));
  }

  private static void assertDate(Article article, String date, String method) {
    assertThat(article.date().date(), is(LocalDate.parse(date)));
    assertThat(article.date().method().name(), is(method));
  }

  @Test
  void aHeadingThatCouldEndTheArticleStaysWhereProseFollows() throws Exception {
    Article article =
        clean(
            PROSE + "\n\nOpinion\n\n" + MORE + "\n\n" + PROSE + "\n\n" + MORE,
            "A title",
            null,
            null,
            null);
    assertThat(sections(article).size(), is(6));
  }

  @Test
  void aNameCardIsCutOutOfItsSentence() throws Exception {
    String card = " Jane Mary RoeSenate weighs bill Five things to know about the vote MORE";
    Article article =
        clean("Sen. Jane Roe" + card + " said no. " + PROSE, "A title", null, null, null);
    assertThat(sections(article), hasItem("LEAD: Sen. Jane Roe said no. " + PROSE));
    assertThat(article.issues(), hasItem("removed:name_card=1"));
  }

  @Test
  void theKeyDependsOnWordsNotOnWhiteSpaceOrFurniture() throws Exception {
    Article one = clean(PROSE + "\n\n" + MORE, "A title", null, "Dawn", null);
    Article other =
        clean(
            "Advertisement\n" + PROSE.replace(" ", "  ") + "\n" + MORE,
            "A  TITLE",
            null,
            "dawn",
            null);
    assertThat(other.id(), is(one.id()));
    assertThat(clean(MORE, "A title", null, "Dawn", null).id(), not(one.id()));
  }

  @Test
  void oneOutletIsOneHoweverItsNameIsDamaged() throws Exception {
    Article plain = clean(PROSE, "T", null, "Caf\u00e9 Post", null);
    for (String damaged :
        List.of(
            "Caf\u00e9\u00a0Post",
            "Cafe\u0301 Post",
            "Caf\u00c3\u00a9 Post",
            "Caf\u00e9\u200b Post",
            "\u202eCaf\u00e9 Post\u202c",
            "\u001b[31mCaf\u00e9 Post\u001b[0m",
            "Caf\u00e9\u0000 Post ")) {
      Article article = clean(PROSE, "T", null, damaged, null);
      assertThat(damaged, article.outlet().name(), is("Caf\u00e9 Post"));
      assertThat(damaged, article.id(), is(plain.id()));
    }
  }

  @Test
  void languagesAreTold() throws Exception {
    assertThat(clean(PROSE, "T", null, null, null).language(), is("en"));
    assertThat(
        clean(
                "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke zu schließen, weil die"
                    + " Reparatur teurer wäre als ein Neubau, sagte die Bürgermeisterin.",
                "T",
                null,
                null,
                null)
            .language(),
        is("de"));
    assertThat(clean("Closed today.", "T", null, null, null).language(), is("und"));
  }

  private Article clean(String text, String title, String date, String outlet, String url)
      throws UnusableArticleException {
    return CLEANER.clean(
        new RawArticle(
            new Provenance("a.jsonl", 1, null), text, title, date, outlet, url, null, List.of()));
  }

  private static List<String> sections(Article article) {
    return article.blocks().stream()
        .map((Block block) -> block.section() + ": " + block.span().in(article.text()))
        .toList();
  }
}
