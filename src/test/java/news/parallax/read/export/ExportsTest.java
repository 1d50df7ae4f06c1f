package news.parallax.read.export;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.parallax.article.RawArticle;
import news.parallax.read.ReadingTest;
import org.junit.jupiter.api.Test;

/** Exports of news databases; names, places and texts are invented. */
class ExportsTest extends ReadingTest {
  private static final String PUMP = "The pump in Marren broke on Monday.";
  private static final String BOARD = "\"We will mend it,\" said Ada Finch of the board.";

  @Test
  void nexisText() throws Exception {
    read.read(
        "a.TXT",
        "\ufeff\r\nDownload Request: Selected Items: 1-2\r\nSend To:\r\n\r\n"
            + nexis(1, "LENGTH: 9 words", "LOAD-DATE: January 11, 2010")
            + nexis(2, "L\u00c4NGE: 9 W\u00f6rter", "SPRACHE: ENGLISH"));
    assertThat(read.rejections.size(), is(0));
    assertThat(fields(), contains(nexisFields(), nexisFields()));
    assertThat(read.articles.get(0).text(), is(PUMP + "\n\n" + BOARD));
  }

  private static String nexis(int number, String length, String loaded) {
    return "                  "
        + number
        + " of 2 DOCUMENTS\r\n\r\n\r\n                 Harbour Post\r\n\r\n"
        + "              January 11, 2010 Monday\r\n              Final Edition\r\n\r\n"
        + "Pump breaks in Marren;\r\nBoard to mend it\r\n\r\nBYLINE: Anna Sparrow\r\n\r\n"
        + "SECTION: NEWS; Pg. 3\r\n\r\n"
        + length
        + "\r\n\r\nThe pump in Marren\r\nbroke on Monday.\r\n\r\n"
        + BOARD
        + "\r\n\r\n"
        + loaded
        + "\r\n\r\n"
        + "              Copyright 2010 Harbour Post\r\n"
        + "              All Rights Reserved\r\n\r\n";
  }

  private static String nexisFields() {
    return "Pump breaks in Marren; Board to mend it | Harbour Post | January 11, 2010 | Anna"
        + " Sparrow | NEWS; Pg. 3";
  }

  @Test
  void nexisHtml() throws Exception {
    read.read(
        "a.html",
        "<HTML><HEAD><STYLE><!--\n"
            + ".c1 { text-align: center; margin-top: 0em; }\n"
            + "--></STYLE></HEAD><BODY>"
            + nexisHtml(
                "<P CLASS=\"c6\"><SPAN>SECTION: </SPAN><SPAN>NEWS; Pg. 3</SPAN></P>"
                    + "<P CLASS=\"c6\"><SPAN>LENGTH: </SPAN><SPAN>9 words</SPAN></P>"
                    + "<P CLASS=\"c9\">"
                    + PUMP
                    + "</P><P CLASS=\"c9\">"
                    + BOARD
                    + "</P><P CLASS=\"c6\"><SPAN>LANGUAGE: </SPAN>ENGLISH</P>")
            + nexisHtml("<P>We are sorry but there is an error in this document.</P>")
            + "</BODY></HTML>");
    assertThat(
        fields(), contains("Pump breaks | Harbour Post | 19 December 2018 | null | NEWS; Pg. 3"));
    assertThat(read.articles.get(0).text(), is(PUMP + "\n\n" + BOARD));
    assertThat(read.reasons(), contains("2 the database could not show this document"));
  }

  private static String nexisHtml(String rest) {
    return "<A></A><!-- Hide XML section from browser\n<DOC NUMBER=1>\n<DOCFULL> -->"
        + "<P CLASS=\"c1\">1 of 2 DOCUMENTS</P><P CLASS=\"c1\">Harbour Post</P>"
        + "<P CLASS=\"c1\"><SPAN>19</SPAN> December 2018 Wednesday<BR>City Edition</P>"
        + "<P CLASS=\"c6\">Pump breaks</P>"
        + rest;
  }

  @Test
  void nexisUniAsWordAsRichTextAndAsText() throws Exception {
    read.read("a.DOCX", docx());
    read.read("b.docx", rtf());
    read.read("c.txt", String.join("\n", nexisUni()).replace("\u00a0", " "));
    String expected = "Pump breaks | Harbour Post | March 4, 2021 | Anna Sparrow | NEWS; Pg. 3";
    String other = "Board meets | Skelby Star | 2019-03-12 | null | null";
    assertThat(read.reasons().size(), is(0));
    assertThat(fields(), contains(expected, other, expected, other, expected, other));
    read.articles.stream()
        .filter(article -> "Pump breaks".equals(article.title()))
        .forEach(article -> assertThat(article.text(), is(PUMP + "\n\n" + BOARD)));
  }

  private static List<String> nexisUni() {
    return List.of(
        "Pump breaks",
        "Harbour Post",
        "March 4, 2021 Thursday Final Edition",
        "",
        "Copyright 2021 Harbour Post All Rights Reserved",
        "Section:\u00a0NEWS; Pg. 3",
        "Length:\u00a09 words",
        "Byline:\u00a0Anna Sparrow",
        "Body",
        "",
        PUMP,
        BOARD,
        "Graphic",
        "",
        "A pump, broken.",
        "Load-Date:\u00a0March 4, 2021",
        "",
        "End of Document",
        "",
        "Board meets",
        "Skelby Star",
        "12. M\u00e4rz 2019 Dienstag",
        "Length:\u00a06 words",
        "Body",
        "The board met on Tuesday in Skelby.",
        "Language:\u00a0ENGLISH",
        "End of Document");
  }

  private static byte[] docx() throws IOException {
    StringBuilder xml =
        new StringBuilder(
            "<w:document xmlns:w=\"http://w\"><w:body><w:p><w:r><w:t>Documents"
                + " (2)</w:t></w:r></w:p>");
    for (String line : nexisUni()) {
      if (line.equals("Pump breaks") || line.equals("Board meets")) {
        xml.append("<w:p><w:bookmarkStart w:id=\"1\" w:name=\"Bookmark_1\"/></w:p>");
      }
      String mark = line.equals("Body") ? "<w:bookmarkStart w:id=\"2\" w:name=\"Body_0\"/>" : "";
      String text = line.replace("&", "&amp;").replace("<", "&lt;");
      xml.append("<w:p>")
          .append(mark)
          .append("<w:r><w:t>")
          .append(text)
          .append("</w:t></w:r></w:p>");
    }
    return office("word/document.xml", xml.append("</w:body></w:document>").toString());
  }

  private static byte[] office(String name, String xml) throws IOException {
    return office(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] office(String name, byte[] xml) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(xml);
    }
    return bytes.toByteArray();
  }

  private static byte[] rtf() {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}");
    for (String line : nexisUni()) {
      rtf.append(line.replace("\u00a0", "\\~").replace("\u00e4", "\\u228?")).append("\\par\n");
    }
    return rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void wordDocumentsThatAreNoExportAreAnArticleEach() throws Exception {
    String paragraphs =
        "<w:p><w:r><w:t>" + PUMP + "</w:t></w:r></w:p><w:p><w:t>" + "Two.</w:t></w:p>";
    read.read(
        "a.docx", office("word/document.xml", "<d xmlns:w=\"http://w\">" + paragraphs + "</d>"));
    assertThat(read.articles.get(0).text(), is(PUMP + "\n\nTwo."));
    read.read("b.pptx", office("ppt/presentation.xml", "<x/>"));
    assertThat(read.reasons(), contains(containsString("an Office document other than Word's")));
  }

  /** The parser of the JDK gives such a file up, and writes to standard error. */
  @Test
  void aByteThatIsNoneOfTheEncodingCostsNothingButItself() throws Exception {
    String xml = "<d xmlns:w=\"u\"><w:p><w:t>The caf\u00e9 in Marren shut.</w:t></w:p></d>";
    PrintStream before = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try (PrintStream capture = new PrintStream(told, true, StandardCharsets.UTF_8)) {
      System.setErr(capture);
      read.read("a.docx", office("word/document.xml", xml.getBytes(StandardCharsets.ISO_8859_1)));
    } finally {
      System.setErr(before);
    }
    assertThat(told.toString(StandardCharsets.UTF_8), is(""));
    assertThat(read.articles.get(0).text(), is("The caf\ufffd in Marren shut."));
    read.read(
        "b.docx",
        office("word/document.xml", ("\ufeff" + xml).getBytes(StandardCharsets.UTF_16LE)));
    read.read("c.docx", office("word/document.xml", "\ufeff" + xml));
    assertThat(read.articles.get(1).text(), is("The caf\u00e9 in Marren shut."));
    assertThat(read.articles.get(2).text(), is("The caf\u00e9 in Marren shut."));
  }

  @Test
  void entitiesOfWordDocumentsAreNotExpanded() throws Exception {
    String bomb =
        "<!DOCTYPE d [<!ENTITY a \""
            + "x".repeat(99)
            + "\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
    read.read(
        "a.docx",
        office("word/document.xml", bomb + "<d xmlns:w=\"u\"><w:p><w:t>&a;&b;</w:t></w:p></d>"));
    assertThat(read.articles.size(), is(0));
    assertThat(read.rejections.size(), is(1));
  }

  @Test
  void factivaText() throws Exception {
    String article =
        "Pump breaks\n\n"
            + "Anna Sparrow\n"
            + "83 words\n"
            + "14 November 2017\n"
            + "10:30 GMT\n"
            + "Harbour Post\n"
            + "HAPO\n"
            + "English\n"
            + "(c) 2017\n\n"
            + PUMP
            + "\n\n"
            + BOARD
            + "\n\nDocument HAPO000020171114edbe0002b\n\n";
    read.read("a.txt", article + article.replace("2b\n", "3c\n"));
    String expected = "Pump breaks | Harbour Post | 14 November 2017 | Anna Sparrow | null";
    assertThat(fields(), contains(expected, expected));
    assertThat(read.articles.get(1).provenance().givenId(), is("HAPO000020171114edbe0003c"));
    assertThat(read.articles.get(1).text(), is(PUMP + "\n\n" + BOARD));
  }

  @Test
  void factivaWithCodes() throws Exception {
    String coded =
        "HD\n"
            + "Pump breaks\n"
            + "BY Anna Sparrow\n"
            + "WC 295 mots\n"
            + "PD 29 d\u00e9cembre 2011\n"
            + "SN Harbour Post\n"
            + "SC HAPO\n"
            + "LP\n"
            + PUMP
            + "\nTD\n"
            + BOARD
            + "\nRE France\nAN Document HAPO000020111229e7ct0001r\n";
    read.read("a.txt", coded);
    StringBuilder rows = new StringBuilder("<html><body><div class=\"article frArticle\"><table>");
    for (String[] row :
        new String[][] {
          {"HD", "<span class=\"frHeadline\">2) Pump breaks</span>"},
          {"BY", "Anna Sparrow"},
          {"WC", "295 mots"},
          {"PD&nbsp;", "29 d\u00e9cembre 2011"},
          {"SN", "Harbour Post"},
          {"LP", "<p class=\"articleParagraph\">The <b>pump</b> in Marren broke on Monday.</p>"},
          {"TD", "<p class=\"articleParagraph\">" + BOARD + "</p>"},
          {"AN", "Document HAPO000020111229e7ct0001r"}
        }) {
      rows.append("<tr><td><b>")
          .append(row[0])
          .append("</b></td><td>")
          .append(row[1])
          .append("</td></tr>");
    }
    read.read("b.html", rows + "</table></div></body></html>");
    String expected = "Pump breaks | Harbour Post | 2011-12-29 | Anna Sparrow | null";
    assertThat(fields(), contains(expected, expected));
    read.articles.forEach(article -> assertThat(article.text(), is(PUMP + "\n\n" + BOARD)));
  }

  @Test
  void factivaPages() throws Exception {
    read.read(
        "a.html",
        "<html><body><div id=\"article-HAPO000020171114edbe0002b\" class=\"article\"><div"
            + " class=\"article enArticle\"><div>News</div><div id=\"hd\"><span"
            + " class=\"enHeadline\">Pump breaks</span></div><div class=\"author\">Anna"
            + " Sparrow</div><div>808 words</div><div>13 November 2017</div><div>Harbour"
            + " Post</div><div>HAPO</div><p class=\"articleParagraph enarticleParagraph\">The"
            + " <b>pump</b> in Marren broke on Monday.</p><p>Document"
            + " HAPO000020171114edbe0002b</p></div></div></body></html>");
    assertThat(
        fields(), contains("Pump breaks | Harbour Post | 13 November 2017 | Anna Sparrow | News"));
    assertThat(read.articles.get(0).text(), is(PUMP));
  }

  @Test
  void europresseOldAndNew() throws Exception {
    String head =
        "<span class=\"DocPublicationName\">Harbour Post, no. 123</span><br><span"
            + " class=\"DocHeader\">Local, </span><span class=\"DocHeader\">mardi </span><span"
            + " class=\"DocHeader\">14 mars 2006</span><span class=\"DocHeader\">, p. 16</span>";
    read.read(
        "a.html",
        "<html><body><table><tr><td>"
            + head
            + "<br><span class=\"TitreArticleVisu\">Pump breaks</span><br>Anna"
            + " Sparrow<br><p></p>The <span>pump</span> in Marren broke on Monday.<p></p>"
            + BOARD
            + "<p></p><b>\u00a9 2006 Harbour Post.</b><p></p>Num\u00e9ro de document :"
            + " news\u00b720060314\u00b7HP\u00b7758491<table></table></td></tr></table></body></html>");
    read.read(
        "b.html",
        "<html><body><article>"
            + head
            + "<p class=\"titreArticleVisu\">Pump breaks</p><div class=\"docAuthors\">Anna"
            + " Sparrow</div><div class=\"docOcurrContainer\"><p>The <mark>pump</mark> in Marren"
            + " broke on Monday.</p><p>"
            + BOARD
            + "</p></div><footer>news\u00b720060314\u00b7HP\u00b7758491</footer></article></body></html>");
    String expected = "Pump breaks | Harbour Post | 2006-03-14 | Anna Sparrow | Local";
    assertThat(fields(), contains(expected, expected));
    read.articles.forEach(article -> assertThat(article.text(), is(PUMP + "\n\n" + BOARD)));
  }

  @Test
  void proQuestText() throws Exception {
    String rule = "_".repeat(60) + "\n";
    String document =
        "Document 1 of 2\n\n"
            + "Pump breaks\n\n"
            + "Author: Sparrow, Anna\n\n"
            + "Publication title: Harbour Post; Marren\n\n"
            + "Publication date: Mar 14, 2006\n\n"
            + "Full text: "
            + PUMP
            + "\n\nNote: the pump is old.\n\nSection: Local\n\nProQuest document ID: 4711\n\n";
    read.read(
        "a.txt", "Search strategy\n\n" + rule + document + rule + document + rule + "Contact\n");
    String expected = "Pump breaks | Harbour Post | 2006-03-14 | Sparrow, Anna | Local";
    assertThat(fields(), contains(expected, expected));
    assertThat(read.articles.get(0).text(), is(PUMP + "\n\nNote: the pump is old."));
  }

  @Test
  void whatStandsBesideAMarkedAuthorIsNoName() throws Exception {
    read.read(
        "a.html",
        "<html><body><div id=\"article-HPOST00020210304eh3400001\" class=\"article\"><div"
            + " class=\"article enArticle\"><div>News</div><div id=\"hd\"><span"
            + " class=\"enHeadline\">Pump breaks</span></div><div class=\"author\">By Anna"
            + " Sparrow</div><div>Special to the Post</div><div>9 words</div><div>4 March"
            + " 2021</div><div>Harbour Post</div><div>HPOST</div><div>English</div><p"
            + " class=\"articleParagraph enarticleParagraph\">"
            + PUMP
            + "</p><p>Document HPOST00020210304eh3400001</p></div></div></body></html>");
    assertThat(
        fields(), contains("Pump breaks | Harbour Post | 4 March 2021 | By Anna Sparrow | News"));
  }

  private List<String> fields() {
    return read.articles.stream().map(ExportsTest::fields).toList();
  }

  private static String fields(RawArticle article) {
    return String.join(
        " | ",
        String.valueOf(article.title()),
        String.valueOf(article.outlet()),
        String.valueOf(article.date()),
        String.valueOf(article.byline()),
        String.valueOf(article.provenance().section()));
  }
}
