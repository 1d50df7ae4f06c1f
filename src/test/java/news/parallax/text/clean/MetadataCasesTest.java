package news.parallax.text.clean;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Outlet;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who published an article and when, by what its text says. */
class MetadataCasesTest {
  private static final String BODY =
      "The ferry to Skelby will stop in May, the council said on Monday. Some 714 people had signed"
          + " a petition to keep it.\n\nThe mayor said the ferry cost too much.";
  private static final OutletList OUTLETS =
      OutletList.of(
          YamlValue.parse(
              """
              outlets:
                - name: Harbour News
                  aliases: [Harbour]
                  domains: [harbour.example]
                - name: Northwire
                  agency: true
                - name: The Coast
              """,
              "outlets.yaml",
              new Problems()));

  /** {@code \n} is written as {@code /}; {@code @@} stands for the body. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Harbour News//Council to stop the ferry//4 March 2024//@@; Harbour News;"
            + " outlet_from:masthead",
        "Council to stop the ferry/Harbour News/4 March 2024//@@; Harbour News;"
            + " outlet_from:masthead",
        "Council to stop the ferry//Harbour News | 4 March 2024//@@; Harbour News;"
            + " outlet_from:masthead",
        "Council to stop the ferry//By Ann Lowe, Harbour News/4 March 2024//@@; Harbour News;"
            + " outlet_from:byline",
        "Council to stop the ferry//By Ann Lowe for Harbour News/4 March 2024//@@; Harbour News;"
            + " outlet_from:byline",
        "Council to stop the ferry//By Ann Lowe/Harbour News, London/4 March 2024//@@; Harbour"
            + " News; outlet_from:masthead",
        "Council to stop the ferry - Harbour News//4 March 2024//@@; Harbour News;"
            + " outlet_from:headline_suffix",
        "HARBOUR NEWS/4 March 2024/Council to stop the ferry//@@; Harbour News;"
            + " outlet_from:masthead",
        "Council to stop the ferry/The Coast/Mon 4 Mar 2024/Ann Lowe//@@; The Coast;"
            + " outlet_from:masthead",
        "Council to stop the ferry//4 March 2024//@@//Copyright 2024 Harbour News. All rights"
            + " reserved.; Harbour News; outlet_from:copyright",
        "Council to stop the ferry//4 March 2024/Skelby Gazette//@@; Skelby Gazette;"
            + " outlet_from:masthead",
        "Council to stop the ferry//By Ann Lowe | Harbour News | 4 March 2024//@@; Harbour News;"
            + " outlet_from:masthead",
        "Council to stop the ferry//4 March 2024 | Harbour News//@@; Harbour News;"
            + " outlet_from:masthead",
        "Council to stop the ferry//4 March 2024, Harbour News//@@; Harbour News;"
            + " outlet_from:masthead",
        "Council to stop the ferry//Published 4 March 2024 by Harbour News//@@; Harbour News;"
            + " outlet_from:masthead",
        "Council to stop the ferry//By Ann Lowe, Harbour News, 4 March 2024//@@; Harbour News;"
            + " outlet_from:byline",
        "Council to stop the ferry//By Ann Lowe for Harbour News on 4 March 2024//@@; Harbour News;"
            + " outlet_from:byline",
        "Council to stop the ferry//Ann Lowe, Harbour News/4 March 2024//@@; Harbour News;"
            + " outlet_from:byline",
        "Council to stop the ferry//Source: Harbour News/4 March 2024//@@; Harbour News;"
            + " outlet_from:masthead",
        "Council to stop the ferry//4 March 2024//MARLOW (Harbour News) – @@; Harbour News;"
            + " outlet_from:dateline",
        "Council to stop the ferry//From Harbour News/4 March 2024//@@; Harbour News;"
            + " outlet_from:masthead",
        "Harbour News//Council to stop the ferry//4 March 2024//@@//\u00a9 2024 The Coast. All"
            + " rights reserved.; Harbour News; outlet_other:The Coast (copyright)"
      })
  void theTextNamesTheOutlet(String text, String outlet, String issue) {
    Article article = clean(text, null);
    assertThat(article.outlet(), is(new Outlet(outlet, Outlet.Method.STATED)));
    assertThat(article.issues(), hasItem(issue));
    assertThat(article.headline().text(), is("Council to stop the ferry"));
    assertThat(article.date().date().toString(), is("2024-03-04"));
    assertThat(article.text().contains("Harbour News |"), is(false));
  }

  @Test
  void anAddressOnALineOfItsOwnNamesTheOutlet() {
    Article article =
        clean(
            "Council to stop the ferry/https:\u2215\u2215www.harbour.example\u2215news\u2215uk-123/4 March 2024//@@"
                .replace('\u2215', '\u0001'),
            null);
    assertThat(article.outlet(), is(new Outlet("Harbour News", Outlet.Method.ADDRESS)));
    assertThat(article.url(), is("https://www.harbour.example/news/uk-123"));
  }

  @Test
  void anAgencyIsNoOutletAndAPersonNoPaper() {
    assertThat(
        clean("Council to stop the ferry/Northwire/4 March 2024//@@", null).outlet().isKnown(),
        is(false));
    Article article = clean("Council to stop the ferry/Ann Lowe/4 March 2024//@@", null);
    assertThat(article.outlet().isKnown(), is(false));
    assertThat(article.byline().text(), is("Ann Lowe"));
  }

  @Test
  void aDatelineOfAnAgencyOrBesideAnotherOutletTellsNoOutlet() {
    String text = "Council to stop the ferry//4 March 2024//MARLOW (%s) – @@";
    assertThat(clean(text.formatted("Northwire"), null).outlet().isKnown(), is(false));
    Article article = clean("The Coast//" + text.formatted("Harbour News"), null);
    assertThat(article.outlet().name(), is("The Coast"));
    assertThat(article.issues().toString().contains("outlet_other"), is(false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Publié le 4 mars 2021 à 10h30",
        "jeudi 4 mars 2021",
        "Veröffentlicht am 4. März 2021 um 10:30 Uhr",
        "Publicado el 4 de marzo de 2021",
        "Publicado em 4 de março de 2021",
        "Pubblicato il 4 marzo 2021",
        "Gepubliceerd op 4 maart 2021",
        "Publicerad 4 mars 2021",
        "Опубликовано 4 марта 2021"
      })
  void aDateLineInAnotherLanguageIsRead(String line) {
    Article article = clean("Council to stop the ferry//" + line + "//@@", null);
    assertThat(article.date().date().toString(), is("2021-03-04"));
    assertThat(article.headline().text(), is("Council to stop the ferry"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Le 4 mars", "Le 31 avril 2021", "4 marsouins 2021"})
  void whatNamesNoDayOfAYearIsNoDateLine(String line) {
    assertThat(
        clean("Council to stop the ferry//" + line + "//@@", null).date().date(), nullValue());
  }

  @Test
  void aSuffixBelowAnotherSitesHeadIsNoOutlet() {
    Article article =
        clean(
            "Domain Registration//Council to stop the ferry - Harbour News//4 March 2024//@@",
            null);
    assertThat(article.outlet().isKnown(), is(false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Published: 00:01, 5 September 2021 | Updated: 09:12, 6 September 2021; 2021-09-05",
        "First published on Tue 3 Mar 2020 18.00 GMT//Last modified on Wed 4 Mar 2020 09.41 GMT;"
            + " 2020-03-03",
        "September 5, 2021 \u2215 10:15 AM \u2215 Northwire; 2021-09-05",
        "Posted: Sep. 5, 2021 10:15 am/Updated: Sep. 7, 2021 3:02 pm; 2021-09-05",
        "Sunday 5 September 2021, 10:15am BST; 2021-09-05",
      })
  void theFirstPublicationCounts(String lines, String day) {
    Article article =
        clean("Council meets again/" + "/" + lines.replace('\u2215', '\u0001') + "//@@", null);
    assertThat(article.date().date().toString(), is(day));
    assertThat(article.issues(), not(hasItem("date_from:update")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "31 February 2020; date_unreadable",
        "0001-01-01; date_unreadable",
        "9999-12-31; date_unreadable",
        "20-03-04; date_unreadable",
        "1970-01-01T00:00:00Z; date_placeholder",
        "04\u221505\u22152020; date_ambiguous"
      })
  void datesThatCannotBeAreNullWithTheirWords(String given, String issue) {
    String raw = given.replace('\u2215', '/');
    Article article = clean("Council meets again//@@", raw);
    assertThat(article.date().date() == null, is(true));
    assertThat(article.date().raw(), is(raw));
    assertThat(article.issues(), hasItem(issue));
  }

  @Test
  void aColumnMayWriteDayAndTimeAsDigits() {
    Article article = clean("Council meets again//@@", "20210905101500");
    assertThat(article.date().date().toString(), is("2021-09-05"));
    assertThat(article.date().time().toString(), is("10:15"));
    assertThat(clean("Council meets again//@@", "20210931101500").date().date() == null, is(true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Lowe; false",
        "LOWE, Ann; false",
        "Ann Lowe and Bo Lund; false",
        "Bo Lund; true"
      })
  void anotherBylineOfTheTextIsTold(String column, boolean told) throws UnusableArticleException {
    RawArticle raw =
        new RawArticle(
            new Provenance("a.jsonl", 1, null),
            "By Ann Lowe\n\n" + BODY,
            "Council to stop the ferry",
            null,
            "Post",
            null,
            column,
            List.of());
    Article article = new ArticleCleaner(OUTLETS).clean(raw);
    assertThat(article.byline().text(), is(column));
    assertThat(article.issues().contains("byline_other:Ann Lowe (text)"), is(told));
  }

  @Test
  void twoDatesAreToldApart() {
    Article article = clean("Council meets again//4 March 2024//@@", "2024-05-01");
    assertThat(article.date().date().toString(), is("2024-05-01"));
    assertThat(article.issues(), hasItem("date_other:2024-03-04 (text)"));
  }

  @Test
  void lettersOfAnotherScriptInAWordAreFlagged() {
    Article article = clean("Council meets again//@@//The m\u0430yor came.", null);
    assertThat(article.issues(), hasItem(startsWith("mixed_script:")));
    assertThat(clean("Council meets again//@@", null).issues(), not(hasItem(startsWith("mixed"))));
  }

  @Test
  void aDateThatContradictsTheDatelineIsFlagged() {
    Article article =
        clean("Council meets again//MARREN, Sept. 5 (Northwire) - " + BODY, "2021-03-04");
    assertThat(article.issues(), hasItem("date_differs:dateline"));
    assertThat(
        clean("Council meets again//MARREN, Sept. 5 (Northwire) - " + BODY, "2021-09-06").issues(),
        not(hasItem("date_differs:dateline")));
  }

  private static Article clean(String text, String date) {
    try {
      return new ArticleCleaner(OUTLETS)
          .clean(
              new RawArticle(
                  new Provenance("a.txt", 1, null),
                  text.replace('/', '\n').replace('\u0001', '/').replace("@@", BODY),
                  null,
                  date,
                  null,
                  null,
                  null,
                  List.of()));
    } catch (UnusableArticleException e) {
      throw new AssertionError(e);
    }
  }
}
