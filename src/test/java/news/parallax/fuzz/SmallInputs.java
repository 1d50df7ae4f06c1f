package news.parallax.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.parallax.read.ReadFixture;
import news.parallax.read.rows.RowFiles;

/** A small valid input of every format, by the name of its file. All of it is invented. */
final class SmallInputs {
  private static final String PUMP =
      "The pump in Marren broke on Monday, and some 400 houses had no water until the evening.";
  private static final String BOARD = "\u201cWe will mend it,\u201d said Ada Finch of the board.";

  private SmallInputs() {}

  static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    texts().forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
    all.put("wide.txt", ("\ufeff" + PUMP + "\n\n" + BOARD).getBytes(StandardCharsets.UTF_16LE));
    all.put("nexis-uni.docx", docx());
    all.put("rows.parquet", RowFiles.parquet("zstd"));
    all.put("rows.xlsx", RowFiles.xlsx());
    all.put("rows.xls", RowFiles.xls(true));
    all.put("lines.jsonl.gz", ReadFixture.gzip(all.get("lines.jsonl")));
    all.put("crawl.warc.gz", ReadFixture.gzip(all.get("crawl.warc")));
    Map<String, byte[]> inside = new LinkedHashMap<>();
    inside.put("a/one.txt", all.get("one.txt"));
    inside.put("b.csv", all.get("rows.csv"));
    all.put("some.zip", zip(inside));
    return all;
  }

  private static Map<String, String> texts() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("one.txt", "Pump breaks\n\nBy Anna Sparrow\n\nMARREN \u2014 " + PUMP + "\n\n" + BOARD);
    String object =
        "{\"title\": \"Pump breaks\", \"date\": \"2021-03-04\", \"authors\": [\"Anna Sparrow\"],"
            + " \"text\": \""
            + PUMP
            + "\\n\\nIt was old \\u2014 very.\", \"n\": -1.5e3, \"x\": {\"y\": [null, true]}}";
    all.put("lines.jsonl", object + "\n" + object.replace("Pump", "Pipe") + "\n");
    all.put("list.json", "[" + object + ",\n" + object.replace("Pump", "Pipe") + "]");
    all.put("wrapped.json", "{\"articles\": [" + object + "], \"total\": 1}");
    all.put(
        "rows.csv",
        "title,date,outlet,text\nPump breaks,2021-03-04,Post,\""
            + PUMP
            + "\n\nIt was \"\"old\"\".\"\nBoard meets,2021-03-05,Post,"
            + BOARD.replace(",", ";")
            + "\n");
    all.put("rows.tsv", "title\tdate\ttext\nPump breaks\t2021-03-04\t" + PUMP + "\n");
    all.put("page.html", page());
    all.put("crawl.warc", warc());
    all.put("feed.xml", feed());
    all.put("atom.xml", atom());
    all.put("news.xml", nitf());
    all.put("nexis.txt", nexis());
    all.put("nexis.html", nexisHtml());
    all.put("nexis-uni.txt", nexisUni());
    all.put("nexis-uni.rtf", rtf());
    all.put("factiva.txt", factiva());
    all.put("factiva-codes.txt", factivaCodes());
    all.put("factiva.html", factivaHtml());
    all.put("europresse.html", europresse());
    all.put("proquest.txt", proQuest());
    all.put("proquest.html", proQuestHtml());
    all.put(
        "nexis-de.txt",
        nexis()
            .replaceAll("(\\d) of 2 DOCUMENTS", "Dokument $1 von 2")
            .replace("January 11, 2010 Monday", "11. Jan. 2010 Montag")
            .replace("LENGTH: 9 words", "L\u00c4NGE: 9 W\u00f6rter")
            .replace("LOAD-DATE", "UPDATE"));
    return all;
  }

  private static String page() {
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Pump breaks |"
        + " Post</title><meta property=\"og:site_name\" content=\"Harbour Post\"><script"
        + " type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Pump"
        + " breaks\",\"datePublished\":\"2021-03-04T10:00:00Z\",\"author\":[{\"name\":\"Anna"
        + " Sparrow\"}]}]}</script></head><body><article><h1>Pump breaks</h1><p>"
        + PUMP
        + "</p><p>"
        + BOARD
        + "</p><ul><li>One &amp; two&#8212;three</li></ul></article></body></html>";
  }

  private static String warc() {
    return record("warcinfo", "application/warc-fields", "software: x\r\n")
        + record(
            "response",
            "application/http; msgtype=response",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page())
        + record("conversion", "text/plain", PUMP);
  }

  private static String record(String type, String contentType, String block) {
    return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%d>\r\nWARC-Target-URI: https://post.example/1\r\n"
            .formatted(type, type.length())
        + "WARC-Date: 2021-03-04T10:00:00Z\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
            .formatted(contentType, block.getBytes(StandardCharsets.UTF_8).length, block);
  }

  private static String feed() {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour Post</title><item>"
        + "<title>Pump &amp; board</title><link>https://post.example/1</link><pubDate>Wed, 25 May"
        + " 2022 23:30:00 -0500</pubDate><dc:creator>Anna Sparrow</dc:creator><content:encoded>"
        + "<![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded></item><item><title>Board meets"
        + "</title><description>&lt;p&gt;Teaser.&lt;/p&gt;</description></item></channel></rss>";
  }

  private static String atom() {
    return "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Harbour Post"
        + "</title><entry><title>Pump breaks</title><updated>2021-03-04T10:00:00Z</updated><link"
        + " href=\"https://post.example/1\"/><author><name>Anna Sparrow</name></author><content"
        + " type=\"html\">&lt;p&gt;One.&lt;/p&gt;</content></entry></feed>";
  }

  private static String nitf() {
    return "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a \"b\">]><nitf><head><docdata><doc-id"
        + " id-string=\"7\"/></docdata><pubdata name=\"Harbour Post\" date.publication="
        + "\"20210304T000000\"/></head><body><body.head><hedline><hl1>Pump breaks</hl1></hedline>"
        + "<byline>Anna Sparrow</byline></body.head><body.content><block class=\"full_text\"><p>"
        + PUMP
        + "</p><p>Two &a;.</p></block></body.content></body></nitf>";
  }

  private static String nexis() {
    String document =
        "                  %d of 2 DOCUMENTS\r\n\r\n\r\n"
            + "                 Harbour Post\r\n\r\n"
            + "              January 11, 2010 Monday\r\n"
            + "              Final Edition\r\n\r\n"
            + "Pump breaks in Marren;\r\n"
            + "Board to mend it\r\n\r\n"
            + "BYLINE: Anna Sparrow\r\n\r\n"
            + "SECTION: NEWS; Pg. 3\r\n\r\n"
            + "LENGTH: 9 words\r\n\r\n"
            + "The pump in Marren\r\n"
            + "broke.\r\n\r\n"
            + "LOAD-DATE: January 11, 2010\r\n\r\n"
            + "              Copyright 2010 Harbour Post\r\n"
            + "              All Rights Reserved\r\n\r\n";
    return "Download Request: Selected Items: 1-2\r\n\r\n"
        + document.formatted(1)
        + document.formatted(2);
  }

  private static String nexisHtml() {
    return "<HTML><HEAD></HEAD><BODY><A></A><!-- Hide XML section from browser\n<DOC NUMBER=1>\n"
        + "<DOCFULL> --><P CLASS=\"c1\">1 of 2 DOCUMENTS</P><P CLASS=\"c1\">Harbour Post</P>"
        + "<P CLASS=\"c1\"><SPAN>19</SPAN> December 2018 Wednesday<BR>City Edition</P>"
        + "<P CLASS=\"c6\">Pump breaks</P><P CLASS=\"c6\"><SPAN>LENGTH: </SPAN>9 words</P><P>"
        + PUMP
        + "</P><P><SPAN>LANGUAGE: </SPAN>ENGLISH</P></BODY></HTML>";
  }

  private static String nexisUni() {
    return "Pump breaks\nHarbour Post\nMarch 4, 2021 Thursday Final Edition\n\nCopyright 2021"
        + " Harbour Post All Rights Reserved\nSection: NEWS; Pg. 3\nLength: 9 words\nByline: Anna"
        + " Sparrow\nBody\n\n"
        + PUMP
        + "\n"
        + BOARD
        + "\nGraphic\n\nA pump.\nLoad-Date: March 4, 2021\n\nEnd of Document\n\nBoard meets\nSkelby"
        + " Star\n12. M\u00e4rz 2019 Dienstag\nLength: 6 words\nBody\nThe board met.\nLanguage:"
        + " ENGLISH\nEnd of Document\n";
  }

  private static String rtf() {
    return "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator x;}"
        + nexisUni()
            .replace("\u00e4", "\\u228?")
            .replace("\u201c", "\\'93")
            .replace("\n", "\\par\n")
        + "{\\pict\\bin4 abcd}}";
  }

  private static byte[] docx() throws IOException {
    StringBuilder xml = new StringBuilder("<w:document xmlns:w=\"http://w\"><w:body>");
    for (String line : nexisUni().split("\n", -1)) {
      String mark = line.equals("Body") ? "<w:bookmarkStart w:id=\"2\" w:name=\"Body_0\"/>" : "";
      xml.append("<w:p>%s<w:r><w:t>%s</w:t></w:r></w:p>".formatted(mark, line));
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", new byte[0]);
    parts.put(
        "word/document.xml",
        xml.append("</w:body></w:document>").toString().getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  private static String factiva() {
    String article =
        "Pump breaks\n\nAnna Sparrow\n83 words\n14 November 2017\n10:30 GMT\nHarbour Post\nHAPO\n"
            + "English\n(c) 2017\n\n"
            + PUMP
            + "\n\nDocument HAPO000020171114edbe000%s\n\n";
    return article.formatted("2b") + article.formatted("3c");
  }

  private static String factivaCodes() {
    return "HD\nPump breaks\nBY Anna Sparrow\nWC 295 mots\nPD 29 d\u00e9cembre 2011\nSN Harbour"
        + " Post\nSC HAPO\nLP\n"
        + PUMP
        + "\nTD\n"
        + BOARD
        + "\nRE France\nAN Document HAPO000020111229e7ct0001r\n";
  }

  private static String factivaHtml() {
    return "<html><body><div id=\"article-HAPO000020171114edbe0002b\" class=\"article\"><div"
        + " class=\"article enArticle\"><div>News</div><div id=\"hd\"><span"
        + " class=\"enHeadline\">Pump breaks</span></div><div class=\"author\">Anna"
        + " Sparrow</div><div>808 words</div><div>13 November 2017</div><div>Harbour"
        + " Post</div><div>HAPO</div><p class=\"articleParagraph enarticleParagraph\">The"
        + " <b>pump</b> broke.</p><p>Document HAPO000020171114edbe0002b</p>"
        + "</div></div></body></html>";
  }

  private static String europresse() {
    return "<html><body><article><span class=\"DocPublicationName\">Harbour Post, no."
        + " 123</span><br><span class=\"DocHeader\">Local, </span><span"
        + " class=\"DocHeader\">14 mars 2006</span><p class=\"titreArticleVisu\">Pump"
        + " breaks</p><div class=\"docAuthors\">Anna Sparrow</div><div"
        + " class=\"docOcurrContainer\"><p>The <mark>pump</mark> broke.</p></div><footer>"
        + "news\u00b720060314\u00b7HP\u00b7758491</footer></article></body></html>";
  }

  private static String proQuest() {
    String rule = "_".repeat(60) + "\n";
    return "Search strategy\n\n"
        + rule
        + "Document 1 of 2\n\nPump breaks\n\nAuthor: Sparrow, Anna\n\nPublication title: Harbour"
        + " Post; Marren\n\nPublication date: Mar 14, 2006\n\nFull text: "
        + PUMP
        + "\n\nSection: Local\n\nProQuest document ID: 4711\n\n"
        + rule
        + "Contact\n";
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(1_600_000_000_000L);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static String proQuestHtml() {
    String document =
        "<p>Document 1 of 2</p><h1>Pump breaks</h1><p><b>Author: </b>Sparrow, Anna</p><p><b>Full"
            + " text: </b></p><p>"
            + PUMP
            + "</p><p>Publication title: Harbour Post; Marren</p><p>Publication date: Mar 14,"
            + " 2006</p><p>ProQuest document ID: 4711</p>";
    return "<html><body>" + document + "<hr>" + document + "</body></html>";
  }
}
