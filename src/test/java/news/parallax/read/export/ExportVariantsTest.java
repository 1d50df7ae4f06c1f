package news.parallax.read.export;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.RawArticle;
import news.parallax.read.ReadingTest;
import org.junit.jupiter.api.Test;

/** Exports as other users' screens, other papers and other years give them; all is invented. */
class ExportVariantsTest extends ReadingTest {
  private static final String PUMP = "The pump in Marren broke on Monday, the board said.";
  private static final String MORE = "\"It takes some days,\" said Ada Finch of the board.";

  /** A document of the older layout: what is set in the middle, then blocks. */
  private static String nexis(List<String> centred, String... blocks) {
    StringBuilder text = new StringBuilder("\r\n");
    centred.forEach(line -> text.append(" ".repeat(25)).append(line).append("\r\n\r\n"));
    Stream.of(blocks).forEach(block -> text.append(block).append("\r\n\r\n"));
    return text.toString();
  }

  @Test
  void olderNexisSpeaksSixLanguages() throws Exception {
    read.read(
        "de.txt",
        nexis(
                List.of("Dokument 1 von 2", "Hafenblatt", "12. M\u00e4rz 2019 Dienstag"),
                "Pumpe defekt",
                "AUTOR: Anna Sperling",
                "RUBRIK: LOKALES; S. 3",
                "L\u00c4NGE: 49 W\u00f6rter",
                "HIGHLIGHT: Sie steht.",
                PUMP,
                "UPDATE: " + MORE,
                MORE,
                "UPDATE: 13. M\u00e4rz 2019",
                "SPRACHE: GERMAN; DEUTSCH",
                "PUB-TYPE: Zeitung",
                "ZEITUNGS-CODE: HB")
            + nexis(
                List.of("Dokument 2 von 2", "Hafenblatt", "5. Dez. 2018 Mittwoch"),
                "Rat tagt",
                "VON ANNA SPERLING",
                "L\u00c4NGE: 9 W\u00f6rter",
                PUMP,
                "SPRACHE: GERMAN"));
    other(
        "fr.txt",
        "1 de 2 DOCUMENTS",
        "mardi 12 f\u00e9vr. 2019",
        "AUTEUR",
        "RUBRIQUE",
        "LONGUEUR: 9 mots");
    other(
        "nl.txt",
        "1 van 2 DOCUMENTEN",
        "12 feb 2019 dinsdag",
        "BYLINE",
        "SECTIE",
        "LENGTE: 9 woorden");
    other(
        "es.txt",
        "1 de 2 DOCUMENTOS",
        "12 de febrero de 2019",
        "AUTOR",
        "SECCI\u00d3N",
        "LONGITUD: 9 palabras");
    other(
        "it.txt",
        "1 di 2 DOCUMENTI",
        "12 febbraio 2019",
        "AUTORE",
        "SEZIONE",
        "LUNGHEZZA: 9 parole");
    other(
        "pt.txt",
        "1 de 2 DOCUMENTOS",
        "12 de fevereiro de 2019",
        "AUTOR",
        "SEC\u00c7\u00c3O",
        "COMPRIMENTO: 9 palavras");
    String same = "Pump | Post | 2019-02-12 | Anna Sparrow | LOCAL; 3";
    assertThat(read.reasons(), is(empty()));
    assertThat(
        fields(),
        contains(
            "Pumpe defekt | Hafenblatt | 2019-03-12 | Anna Sperling | LOKALES; S. 3",
            "Rat tagt | Hafenblatt | 2018-12-05 | ANNA SPERLING | null",
            same,
            same,
            same,
            same,
            same));
    assertThat(read.articles.get(0).text(), is(PUMP + "\n\nUPDATE: " + MORE + "\n\n" + MORE));
    read.articles.stream().skip(1).forEach(article -> assertThat(article.text(), is(PUMP)));
  }

  private void other(
      String file, String counter, String date, String byline, String section, String length)
      throws Exception {
    read.read(
        file,
        nexis(
            List.of(counter, "Post", date),
            "Pump",
            byline + ": Anna Sparrow",
            section + ": LOCAL; 3",
            length,
            PUMP,
            "FECHA-CARGA: 1",
            "TAAL: X",
            "CODE-REVUE: P"));
  }

  @Test
  void aMonthASeasonOrFiguresStandForADateThatNamesNoDay() throws Exception {
    String rest = "LENGTH: 9 words";
    read.read(
        "a.txt",
        nexis(List.of("1 of 4 DOCUMENTS", "Quill", "May 2010"), "UPDATE: Pump", rest, PUMP)
            + nexis(List.of("2 of 4 DOCUMENTS", "Quill", "Spring 2010"), "Pump", rest, PUMP)
            + nexis(List.of("3 of 4 DOCUMENTS", "Quill", "01/09/2010"), "Pump", rest, PUMP)
            + nexis(List.of("4 of 4 DOCUMENTS", "Quill"), "Pump", rest, PUMP));
    assertThat(
        fields(),
        contains(
            "UPDATE: Pump | Quill | May 2010 | null | null",
            "Pump | Quill | Spring 2010 | null | null",
            "Pump | Quill | 01/09/2010 | null | null",
            "Pump | Quill | null | null | null"));
  }

  @Test
  void fieldsThatRunIntoOneAnotherAndTextThatLooksLikeFields() throws Exception {
    read.read(
        "a.txt",
        String.join(
            "\n",
            "CORRECTION: Pump",
            "Post",
            "May 30, 2014 Friday Final Edition",
            "",
            "Copyright 2014 Post All Rights Reserved",
            "Section:\u00a0LOCAL; Pg. 3",
            "Length:\u00a09 words",
            "Byline:\u00a0Anna Sparrow Highlight: It broke.",
            "Body",
            "ABSTRACT",
            "It broke.",
            "FULL TEXT",
            PUMP,
            "Language: that of the board, said Finch.",
            MORE,
            "Load-Date: May 31, 2014",
            "End of Document"));
    read.read(
        "b.txt",
        String.join(
            "\n",
            "Pompe",
            "Port",
            "mai 2014",
            "Rubrique: LOCALE",
            "Longueur: 9 mots",
            "Auteur: Anne Moineau",
            "Corps",
            PUMP,
            "Langue: FRENCH",
            "Type de publication: Journal",
            "Fin du document"));
    assertThat(
        fields(),
        contains(
            "CORRECTION: Pump | Post | May 30, 2014 | Anna Sparrow | LOCAL; Pg. 3",
            "Pompe | Port | mai 2014 | Anne Moineau | LOCALE"));
    assertThat(
        read.articles.get(0).text(),
        is(PUMP + "\n\nLanguage: that of the board, said Finch.\n\n" + MORE));
    assertThat(read.articles.get(1).text(), is(PUMP));
  }

  @Test
  void factivaCountsWordsAndDaysInManyLanguages() throws Exception {
    read.read(
        "a.html",
        "<html><head><meta charset=\"utf-8\"></head><body>"
            + factiva("zhcn", "808 \u5b57", "2017 \u5e74 11 \u6708 14 \u65e5")
            + factiva("ja", "808 \u6587\u5b57", "2017/11/14")
            + factiva(
                "ru",
                "808 \u0441\u043b\u043e\u0432",
                "14 \u043d\u043e\u044f\u0431\u0440\u044f 2017")
            + factiva("pt", "808 palavras", "14 Novembro 2017")
            + "</body></html>");
    String same = "Pump | Post | 2017-11-14 | null | null";
    assertThat(fields(), contains(same, same, same, same));
  }

  private static String factiva(String language, String words, String date) {
    return "<div class=\"article\"><div class=\"article "
        + language
        + "Article\"><div id=\"hd\"><span class=\""
        + language
        + "Headline\">Pump</span></div><div>"
        + words
        + "</div><div>"
        + date
        + "</div><div>Post</div><div>HAPO</div><p class=\"articleParagraph\">"
        + PUMP
        + "</p></div></div>";
  }

  @Test
  void aTextThatBeginsLikeACodeOfFactivaIsText() throws Exception {
    String surprise = "IN a surprise move, the board met.";
    read.read(
        "a.txt",
        String.join(
            "\n",
            "SE Local",
            "HD Pump",
            "WC",
            "295 words",
            "PD",
            "29 December 2011",
            "SN Post",
            "LP",
            PUMP,
            "TD",
            surprise,
            "RE the board: no.",
            "CO",
            "abc : Abc | def : Def",
            "IN i1 : Oil",
            "RE France",
            "AN Document HAPO000020111229e7ct0001r"));
    assertThat(read.articles.get(0).text(), is(PUMP + "\n\n" + surprise + "\n\nRE the board: no."));
  }

  @Test
  void europresseOrdersItsHeaderInManyWays() throws Exception {
    read.read(
        "a.html",
        "<html><head><meta charset=\"utf-8\"></head><body>"
            + europresse("Port, no. 123", "Politique, mardi 12 mars 2019, p. 16")
            + europresse("Port", "mardi 12 mars 2019, Politique, p. A16")
            + europresse("Port, vol. 3, no. 4", "p. 16, Tuesday, March 12, 2019")
            + europresse("Port (site web)", "Dienstag, 12. M\u00e4rz 2019 - 10:30 UTC")
            + "</body></html>");
    assertThat(
        fields(),
        contains(
            "Pump | Port | 2019-03-12 | Anne Moineau | Politique",
            "Pump | Port | 2019-03-12 | Anne Moineau | Politique",
            "Pump | Port | March 12, 2019 | Anne Moineau | null",
            "Pump | Port (site web) | 2019-03-12 | Anne Moineau | null"));
  }

  /** As since 2024: each class a second time around it, with a prefix. */
  private static String europresse(String outlet, String header) {
    return "<article><div class=\"rdp__DocPublicationName\"><span class=\"DocPublicationName\">"
        + outlet
        + "</span></div><span class=\"DocHeader\">"
        + header
        + "</span><div class=\"titreArticle\"><p class=\"titreArticleVisu\">Pump</p></div><div"
        + " class=\"docAuthors\">Anne Moineau</div><div class=\"docOcurrContainer\"><p>"
        + PUMP
        + "</p></div></article>";
  }

  @Test
  void proQuestAsAPage() throws Exception {
    String document =
        "<p>Document 1 of 2</p><h1>Pump</h1><p><strong>Author: </strong>Sparrow, Anna</p>"
            + "<p><strong>Publication info: </strong>Post ; Marren [Marren]14 Mar 2006: A.1.</p>"
            + "<p><strong>Full text: </strong></p><p>"
            + PUMP
            + "</p><p>"
            + MORE
            + "</p><p>Illustration</p><p>Caption: A pump</p>"
            + "<p><strong>Publication title: </strong>Post; Marren</p>"
            + "<p><strong>ProQuest document ID: </strong>4711</p>";
    read.read("a.html", "<html><body>" + document + "<hr>" + document + "</body></html>");
    String expected = "Pump | Post | 2006-03-14 | Sparrow, Anna | null";
    assertThat(fields(), contains(expected, expected));
    read.articles.forEach(article -> assertThat(article.text(), is(PUMP + "\n\n" + MORE)));
    String unparted = document.replace("<p>Document 1 of 2</p>", "");
    read.read("b.html", "<html><body>" + unparted + unparted + "</body></html>");
    assertThat(read.reasons(), contains(containsString("that nothing parts")));
  }

  private List<String> fields() {
    return read.articles.stream().map(ExportVariantsTest::fields).toList();
  }

  private static String fields(RawArticle article) {
    return Stream.of(
            article.title(),
            article.outlet(),
            article.date(),
            article.byline(),
            article.provenance().section())
        .map(String::valueOf)
        .reduce((a, b) -> a + " | " + b)
        .orElseThrow();
  }
}
