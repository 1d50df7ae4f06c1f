package news.parallax.read;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import news.parallax.article.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest extends ReadingTest {
  private static final String GERMAN =
      "Der Bürgermeister sagte, die Brücke sei für Fußgänger gefährlich und müsse früher"
          + " geschlossen werden. Die Kosten trügen überwiegend die Länder.\n";
  private static final String RUSSIAN =
      "Президент сообщил журналистам, что переговоры продолжатся завтра утром в столице.\n"
          + "Стороны намерены обсудить цены на газ и поставки нефти в следующем году.\n";

  @Test
  void plainUtf8NeedsNoRepair() throws Exception {
    read.read("a.txt", GERMAN);
    assertThat(read.articles.get(0).text(), is(GERMAN));
    assertThat(read.articles.get(0).issues(), empty());
    assertThat(read.articles.get(0).provenance().input(), is("a.txt"));
    assertThat(read.articles.get(0).provenance().position(), is(1L));
  }

  @Test
  void lineEndsBecomeLineFeeds() throws Exception {
    read.read("a.txt", "One.\r\nTwo.\rThree.\n\r\n");
    assertThat(read.articles.get(0).text(), is("One.\nTwo.\nThree.\n\n"));
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE,utf-16le", "UTF-16BE,utf-16be"})
  void utf16IsReadWithAndWithoutItsMark(String charset, String code) throws Exception {
    for (String text : new String[] {GERMAN, RUSSIAN}) {
      for (String mark : new String[] {"\ufeff", ""}) {
        ReadFixture one = new ReadFixture(folder);
        one.read("a.txt", (mark + text).getBytes(Charset.forName(charset)));
        assertThat(one.articles.get(0).text(), is(text));
        assertThat(one.articles.get(0).issues(), contains("encoding:" + code));
      }
    }
  }

  @Test
  void theUtf8MarkIsNoText() throws Exception {
    read.read("a.txt", "\ufeff" + GERMAN);
    assertThat(read.articles.get(0).text(), is(GERMAN));
  }

  @Test
  void otherEncodingsAreDetected() throws Exception {
    String quoted = "“We’re here,” he said – at last. The mayor’s café was full of people.\n";
    read.read("a.txt", quoted.getBytes(Charset.forName("windows-1252")));
    read.read("b.txt", RUSSIAN.getBytes(Charset.forName("windows-1251")));
    assertThat(read.articles.get(0).text(), is(quoted));
    assertThat(read.articles.get(0).issues(), contains("encoding:windows-1252"));
    assertThat(read.articles.get(1).text(), is(RUSSIAN));
    assertThat(read.articles.get(1).issues(), contains("encoding:windows-1251"));
  }

  @Test
  void aDamagedByteDoesNotCostTheEncoding() throws Exception {
    byte[] bytes = GERMAN.getBytes(StandardCharsets.UTF_8);
    bytes[0] = (byte) 0xFF;
    read.read("a.txt", bytes);
    assertThat(read.articles.get(0).text(), containsString("Bürgermeister"));
    assertThat(read.articles.get(0).issues(), contains("encoding:utf-8-damaged"));
  }

  @Test
  void whatIsNoTextIsRejectedWithItsKind() throws Exception {
    read.read("a.txt", "%PDF-1.7 and so on");
    read.read("b.txt", new byte[] {1, 2, 0, 3, 0, 0, 7, 9, 11});
    read.read("d.txt", "");
    read.read("e.txt", " \n\n");
    read.read("f.txt", "bell\u0007\u0007\u0007");
    assertThat(read.articles, empty());
    assertThat(
        read.rejections.stream().map(Rejection::reason).toList(),
        contains(
            "the file is a PDF document, not plain text",
            "the file is no text: it holds zero bytes",
            "the file is empty",
            "the file is blank",
            "the file is no text: 3 of 7 characters are control characters"));
    assertThat(read.rejections.get(4).excerpt(), is("bell···"));
  }

  @Test
  void aFileThatVanishedIsRejectedAsAWhole() throws Exception {
    Files.writeString(folder.resolve("a.txt"), GERMAN);
    var files = InputListing.of(folder, java.util.List.of("a.txt")).files();
    Files.delete(folder.resolve("a.txt"));
    for (InputSlice slice : InputSlices.cut(files, 1)) {
      new ArticleReader().read(slice, ReadPlan.DEFAULT, read.articles::add, read.rejections::add);
    }
    assertThat(read.rejections.get(0).position(), is(0L));
    assertThat(read.rejections.get(0).reason(), is("the file is gone"));
  }
}
