package news.parallax.job;

import static news.parallax.job.BadInput.accepted;
import static news.parallax.job.BadInput.article;
import static news.parallax.job.BadInput.in;
import static news.parallax.job.BadInput.line;
import static news.parallax.job.BadInput.rejected;
import static news.parallax.job.BadInput.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.read.ReadFixture;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** What crawls, exports and people supply that no reader should trip over, made by code. */
final class BadInputs {
  private static final String HTML =
      "<!DOCTYPE html><html><head><title>%s</title>%s</head><body><article><h1>Pool of %s"
          + " closes</h1>%s<p>%s</p></article></body></html>";

  private final List<BadInput> all = new ArrayList<>();

  private BadInputs() {}

  /** All that are files, in the order of their numbers. */
  static List<BadInput> files() throws IOException {
    BadInputs inputs = new BadInputs();
    inputs.emptyOnes();
    inputs.encodings();
    inputs.signsInNames();
    inputs.archives();
    inputs.pages();
    inputs.rows();
    inputs.repeated();
    inputs.entities();
    inputs.outlets();
    inputs.dates();
    inputs.texts();
    return inputs.all;
  }

  private void add(BadInput... inputs) {
    all.addAll(Arrays.asList(inputs));
  }

  private void emptyOnes() {
    add(
        rejected("01-empty.txt", "", "the file is empty"),
        rejected("01-blank.txt", " \n\t\n", "the file is blank"),
        rejected("01-no-break.txt", "\u00a0\n\u200b\n", "no text is left"),
        rejected("01-blank.jsonl", "\n\n\n", "the file is blank"),
        rejected("01-letter.txt", "a", "no text"),
        rejected(
            "02-furniture.txt",
            "Share this article\n\n"
                + "Subscribe to our newsletter\n\n"
                + "Copyright 2024 Harbour Post. All rights reserved.\n",
            "no text is left"));
  }

  private void encodings() {
    String quoted =
        "\u201cThe caf\u00e9\u2019s door\u201d of %s was shut, said Ada Finch \u2013 for good.";
    add(
        accepted("03-mark.txt", "\ufeffPool of Alm closes\n\n" + article("Alm"), "")
            .with("headline", "Pool of Alm closes"),
        accepted("03-mark.jsonl", "\ufeff" + line("Bel"), ""),
        accepted(
                "03-mark.csv",
                "\ufefftext,title\n\"" + article("Cor").replace("\"", "") + "\",Pool\n",
                "")
            .with("headline", "Pool"));
    for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
      String code = "encoding:" + charset.toLowerCase(java.util.Locale.ROOT);
      add(
          accepted(
              "04-mark-" + charset + ".txt",
              in(charset, "\ufeff" + article("Dun" + charset)),
              code),
          accepted("04-bare-" + charset + ".txt", in(charset, article("Esk" + charset)), code),
          accepted(
              "04-lines-" + charset + ".jsonl",
              in(charset, "\ufeff" + line("Fal" + charset)),
              code));
    }
    add(
        accepted(
                "05-windows.txt",
                in("windows-1252", quoted.formatted("Gil")),
                "encoding:windows-1252")
            .with("text", quoted.formatted("Gil")),
        accepted(
            "06-midway.txt",
            damaged(quoted.formatted("Hov") + " " + quoted),
            "encoding:utf-8-damaged"),
        accepted("07-double.txt", in("UTF-8", twice(quoted.formatted("Ivel"))), "repaired:mojibake")
            .with("text", quoted.formatted("Ivel")),
        accepted(
                "07-triple.jsonl",
                line("Jur", "text", twice(twice(quoted.formatted("Jur")))),
                "repaired:mojibake")
            .with("text", "Council of Jur closes pool\n\n" + quoted.formatted("Jur")),
        rejected("08-nul.txt", new byte[5000], "no text"),
        rejected("08-program.txt", "\u007fELF\u0002\u0001\u0001\u0000\u0000", "a program"),
        rejected("08-random.txt", random(20_000), "no text"),
        accepted("08-nul.jsonl", line("Kal").replace("Kal", "K\\u0000al"), "repaired:control"));
    for (String end : List.of("\r\n", "\r", "\u2028", "\u0085")) {
      String name = "09-%x.txt".formatted((int) end.charAt(end.length() - 1));
      String paragraphs = article("Lor" + (int) end.charAt(end.length() - 1));
      add(accepted(name, paragraphs.replace("\n", end), "").with("text", paragraphs));
    }
  }

  private static byte[] damaged(String text) {
    byte[] bytes = utf8(text);
    byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
    int at = bytes.length / 2;
    while ((more[at] & 0xC0) != 0x40) {
      at++;
    }
    more[at] = (byte) 0xFF;
    more[bytes.length] = '.';
    return more;
  }

  /** UTF-8 that was read as windows-1252 and written as UTF-8 again. */
  private static String twice(String text) {
    StringBuilder read = new StringBuilder();
    for (byte b : utf8(text)) {
      String one = new String(new byte[] {b}, Charset.forName("windows-1252"));
      read.append(one.equals("\ufffd") ? (char) (b & 0xFF) : one.charAt(0));
    }
    return read.toString();
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new java.util.Random(7).nextBytes(bytes);
    return bytes;
  }

  private void signsInNames() {
    add(
        accepted(
                "10-nbsp.jsonl",
                line("Mor", "outlet", "Harbour\u00a0Post", "byline", "Anna\u00a0Sparrow"),
                "")
            .with("outlet_name", "Harbour Post")
            .with("byline", "Anna Sparrow"),
        accepted(
                "11-zero-width.jsonl",
                line("Nor", "outlet", "Harbour\u200b Po\u200dst\ufeff"),
                "repaired:invisible")
            .with("outlet_name", "Harbour Post"),
        accepted(
                "12-bidi.jsonl",
                line(
                    "Orr",
                    "outlet",
                    "\u202eHarbour\u2066 Post\u202c",
                    "byline",
                    "\u202eAnna Sparrow"),
                "repaired:invisible")
            .with("outlet_name", "Harbour Post")
            .with("byline", "Anna Sparrow"),
        accepted(
                "13-homoglyph.jsonl",
                line("Pim", "outlet", "H\u0430rbour Post"),
                "mixed_script:H\u0430rbour")
            .with("outlet_name", "H\u0430rbour Post"),
        accepted("13-in-text.jsonl", line("Qu\u0456n"), "mixed_script:Qu\u0456n"),
        accepted("14-forms.jsonl", line("Ren\u00e9") + line("Rene\u0301"), "").records(1, 0, 1));
  }

  private void archives() throws IOException {
    byte[] records = utf8(line("Sal1") + line("Sal2") + line("Sal3"));
    byte[] packed = ReadFixture.gzip(repeated(line("Tam"), 400));
    add(
        rejected(
            "16-bomb.jsonl.gz",
            ReadFixture.gzip(new byte[100 << 20]),
            "unpacks to more than 200 times"),
        accepted("17-outside.zip", zip(), "").records(1, 3, 0).because("archive"),
        accepted("18-cut.jsonl.gz", Arrays.copyOf(packed, packed.length / 2), "")
            .because("cut off"),
        accepted("18-whole.jsonl.gz", ReadFixture.gzip(records), "").records(3, 0, 0));
    String page = warc(page("Ull"));
    add(
        accepted("19-clipped.warc", page + page.replace("Ull", "Vim").substring(0, 600), "")
            .records(1, 1, 0),
        accepted(
                "20-length.warc",
                page.replace("Ull", "Wen")
                    + page.replaceAll("Content-Length: \\d+", "Content-Length: 99999999999"),
                "")
            .records(1, 1, 0));
  }

  /** Different records, so that the archive does not shrink to a few blocks. */
  private static byte[] repeated(String line, int times) {
    StringBuilder all = new StringBuilder();
    java.util.Random random = new java.util.Random(3);
    for (int i = 0; i < times; i++) {
      all.append(line.replace("Tam", "Tam" + Long.toString(random.nextLong(), 36)));
    }
    return utf8(all.toString());
  }

  private static String page(String place) {
    return HTML.formatted(
        "Pool of " + place + " closes", "", place, "", article(place).replace("\n\n", "</p><p>"));
  }

  private static String warc(String page) {
    String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2024-03-04T10:00:00Z\r\nWARC-Target-URI: https://post.example/1\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
        .formatted(block.length(), block);
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (String name : List.of("../../etc/x.txt", "/etc/y.txt", "link.txt", "good.txt")) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        boolean link = name.startsWith("link");
        entry.setUnixMode((link ? UnixStat.LINK_FLAG : UnixStat.FILE_FLAG) | 0644);
        zip.putArchiveEntry(entry);
        zip.write(utf8(link ? "/etc/passwd" : article("Xan" + name.length())));
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private void pages() {
    String ld =
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Pool of Yar"
            + " closes\",\"datePublished\":\"2021-03-04\"}</script>";
    String text = article("Yar").replace("\n\n", "</p><p>");
    add(
        accepted(
                "21-script.jsonl",
                line("Zed", "title", "<script>alert('x')</script>Pool <b>closes</b>"),
                "")
            .with("headline", "Pool closes"),
        accepted(
                "21-script.html",
                HTML.formatted(
                    "<script>alert(1)</script>",
                    "",
                    "<script>alert(1)</script>Abe",
                    "",
                    article("Abe").replace("\n\n", "</p><p>")),
                "")
            .with("headline", "Pool of Abe closes"),
        rejected("22-deep.html", "<html><body>" + "<div>".repeat(100_000) + "x", "deep"),
        accepted(
            "23-conflict.html",
            HTML.formatted(
                "Pool", ld, "Yar", "<time datetime=\"2019-01-02\">2 January 2019</time>", text),
            "date_conflict"));
  }

  private void rows() {
    add(
        accepted("24-line.jsonl", line("Bro1") + "{\"text\": \"no end\n" + line("Bro2"), "")
            .records(2, 1, 0)
            .because("not valid JSON"),
        rejected(
            "25-deep.jsonl",
            "{\"text\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}\n",
            "not valid JSON"),
        accepted(
            "25-doubled.jsonl",
            line("Cul").replace("{", "{\"title\":\"Pool closes\","),
            "column_doubled:title"),
        accepted(
                "26-ragged.csv",
                "title,text,date\nPool,\"" + article("Dol").replace("\"", "") + "\"\nPool,b,c,d\n",
                "row_short")
            .records(1, 1, 0)
            .because("4 cells"),
        accepted(
                "26-unclosed.csv",
                "title,text\nPool,\""
                    + article("Eld").replace("\"", "")
                    + "\"\nPool,\"never closed",
                "")
            .records(1, 1, 0)
            .because("not closed"));
  }

  private void repeated() {
    add(
        accepted("27-same-id.jsonl", line("Fen1", "id", "7") + line("Fen2", "id", "7"), "id_reused")
            .records(2, 0, 0),
        accepted("28-same-text.jsonl", line("Gor", "id", "1") + line("Gor", "id", "2"), "")
            .records(1, 0, 1)
            .with("sightings", "2"));
  }

  private void entities() throws IOException {
    String secret = "<!DOCTYPE %s [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    String laughs = "<!DOCTYPE nitf [<!ENTITY l0 \"lol\">";
    for (int i = 1; i < 12; i++) {
      laughs += "<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10));
    }
    add(
        accepted(
            "29-entity.xml",
            "<?xml version=\"1.0\"?>" + secret.formatted("nitf") + nitf("Hay", "&a;"),
            ""),
        accepted(
            "29-entity-feed.xml",
            "<?xml version=\"1.0\"?>"
                + secret.formatted("rss")
                + "<rss version=\"2.0\"><channel><title>Harbour Post</title><item><title>Pool"
                + " &a;</title><description>"
                + article("Ilm")
                + "</description></item></channel></rss>",
            "text_teaser"),
        new BadInput(
            "29-entity.docx", docx(secret.formatted("w:document")), 0, 1, 0, "", "", Map.of()),
        accepted(
            "30-laughs.xml", "<?xml version=\"1.0\"?>" + laughs + "]>" + nitf("Jot", "&l11;"), ""));
  }

  private static String nitf(String place, String more) {
    return "<nitf><head><docdata/></head><body><body.head><hedline><hl1>Pool of %s closes</hl1></hedline></body.head><body.content><block><p>%s</p><p>Then %s.</p></block></body.content></body></nitf>"
        .formatted(place, article(place).replace("\n\n", "</p><p>"), more);
  }

  private static byte[] docx(String type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "word/document.xml",
        "<?xml version=\"1.0\"?>"
            + type
            + "<w:document xmlns:w=\"http://w\"><w:body><w:p><w:r><w:t>Pool &a;"
            + " closes</w:t></w:r></w:p></w:body></w:document>");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
        zip.write(utf8(part.getValue()));
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private void outlets() {
    int number = 0;
    for (String outlet : List.of("../../etc", "CON", "O".repeat(300))) {
      add(
          accepted("31-outlet" + number++ + ".jsonl", line("Kem" + number, "outlet", outlet), "")
              .with("outlet_name", outlet));
    }
    for (String outlet : List.of("=HYPERLINK(\"http://x.example\")", "-2+3", "@x")) {
      add(
          accepted("32-outlet" + number++ + ".jsonl", line("Lud" + number, "outlet", outlet), "")
              .with("outlet_name", outlet));
    }
    add(
        accepted("33-na.jsonl", line("Mab1", "outlet", "NA"), "").with("outlet_name", "NA"),
        accepted("33-null.jsonl", line("Mab2", "outlet", "null"), "outlet_missing"),
        accepted("33-true.jsonl", line("Mab3").replace("\"Harbour Post\"", "true"), "")
            .with("outlet_name", "true"));
  }

  private void dates() {
    Map<String, String> wrong = new LinkedHashMap<>();
    wrong.put("2020-02-31", "date_unreadable");
    wrong.put("31 Feb 2020", "date_unreadable");
    wrong.put("0001-01-01", "date_unreadable");
    wrong.put("2099-01-01", "date_after_run");
    wrong.put("9999-12-31", "date_unreadable");
    wrong.put("04/05/2020", "date_ambiguous");
    int number = 0;
    for (Map.Entry<String, String> date : wrong.entrySet()) {
      add(
          accepted(
                  "34-date" + number++ + ".jsonl",
                  line("Nes" + number, "date", date.getKey()),
                  date.getValue())
              .with("date", "")
              .with("date_text", date.getKey()));
    }
    add(
        accepted(
                "35-two.txt",
                "Council votes on pool\n\nPublished: March 3, 2019\n\nUpdated: April 7, 2021\n\n"
                    + article("Orl"),
                "")
            .with("date", "2019-03-03"),
        accepted(
                "35-other.jsonl",
                line("Pex", "text", "May 7, 2021\n\n" + article("Pex"), "date", "2019-03-03"),
                "date_other:2021-05-07")
            .with("date", "2019-03-03"),
        accepted(
            "35-dateline.jsonl",
            line(
                "Qua",
                "text",
                "QUAYSIDE, June 5, 2017 \u2014 " + article("Qua"),
                "date",
                "2019-03-03"),
            "date_differs:dateline"));
  }

  private void texts() {
    add(
        accepted(
            "36-unclosed.jsonl",
            line(
                "Rod",
                "text",
                "\u201cWe will not stop, said Ada Finch of Rod. \u201cNot now, she said. \u201cNot"
                    + " ever.\n\n"
                    + article("Rod")),
            ""),
        accepted(
            "37-marks.jsonl",
            line("Sib", "text", "Quotation marks of Sib: " + "\"".repeat(50_000)),
            ""),
        accepted(
            "38-nested.jsonl",
            line(
                "Tor",
                "text",
                "\u00abShe said \u201cHe told us \u2018Go home to Tor\u2019 and left\u201d"
                    + " yesterday,\u00bb said Ada Finch. \u201eDas war es,\u201c said Ned Hollis."),
            ""),
        accepted(
                "39-german.jsonl",
                line(
                    "Ulm",
                    "title",
                    "Stadtrat schlie\u00dft Schwimmbad",
                    "text",
                    "Der Stadtrat von Ulm hat am Montag beschlossen, das Schwimmbad f\u00fcr den"
                        + " Winter zu schlie\u00dfen. \u201eWir k\u00f6nnen die Heizung nicht"
                        + " bezahlen\u201c, sagte die B\u00fcrgermeisterin. Rund 400 Menschen"
                        + " hatten dagegen unterschrieben."),
                "language_not_analysed")
            .with("language", "de")
            .with("sentences", "0"),
        accepted(
            "40-emoji.jsonl",
            line("Vau").replace("Vau", "Vau \\ud83d\\ude00\\u200d\\ud83d\\udd25"),
            ""),
        accepted(
            "40-surrogate.jsonl",
            line("Wyk").replace("Wyk", "Wyk \\ud83d half"),
            "repaired:surrogate"));
  }
}
