package news.parallax.read;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import news.parallax.article.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest extends ReadingTest {
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theDialectIsTold(String delimiter) throws Exception {
    String row = String.join(delimiter, "7", "\"Pump, \"\"new\"\"; a\tb|c\"", "\"One.\nTwo.\"");
    String file = "\ufeff" + String.join(delimiter, "id", "Title", "text") + "\r\n" + row + "\r\n";
    read.read("a.csv", file.replace("Title", "title"));
    RawArticle article = read.articles.get(0);
    assertThat(article.provenance().givenId(), is("7"));
    assertThat(article.title(), is("Pump, \"new\"; a\tb|c"));
    assertThat(article.text(), is("One.\nTwo."));
  }

  @Test
  void whatSpreadsheetsSayOfTheirDialectIsNoHead() throws Exception {
    read.read("a.csv", "sep=;\ntitle;text\nT;One, two.\n");
    assertThat(read.articles.get(0).text(), is("One, two."));
  }

  @Test
  void aTextFileWithAHeadLineOfKnownColumnsIsNoArticle() throws Exception {
    read.read("a.txt", "title\ttext\tdate\nT\tOne.\t2020-01-02\nU\tTwo.\t2020-01-03\n");
    assertThat(texts(), contains("One.", "Two."));
  }

  @Test
  void raggedRowsAreToldAndTheRestIsRead() throws Exception {
    read.read("a.csv", "title,text,url\nT,One.\nU,Two.,u,more\nV,Three.,u\nW\n");
    assertThat(texts(), contains("One.", "Three."));
    assertThat(read.articles.get(0).issues(), contains("row_short"));
    assertThat(
        read.reasons(),
        contains(
            "2 the row has 4 cells, and the head line names 3",
            "4 the text is blank (column text)"));
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsTold() throws Exception {
    read.read("a.csv", "title,text\nT,One.\nU,\"Two.\nV,Three.\n");
    assertThat(texts(), contains("One."));
    assertThat(read.reasons(), contains(containsString("2 a quotation mark that is opened in")));
    assertThat(read.reasons(), contains(containsString("at line 3")));
  }

  @Test
  void otherEncodingsAreTold() throws Exception {
    String file = "title,text\nT,\"“Café,” he said – at last. The mayor’s café was full.\"\n";
    read.read("a.csv", file.getBytes(Charset.forName("windows-1252")));
    read.read("b.csv", ("\ufeff" + file).getBytes(StandardCharsets.UTF_16LE));
    assertThat(texts().get(0), containsString("“Café,” he said – at"));
    assertThat(texts().get(1), is(texts().get(0)));
  }

  @Test
  void furtherColumnsAreCarriedWhereThePlanNamesThem() throws Exception {
    ReadPlan plan = ReadPlan.of(Preset.AUTO, Map.of("carry", List.of("topic")));
    byte[] file = "text,topic,other\nOne.,\u001b[31mta\u200bx,x\n".getBytes(StandardCharsets.UTF_8);
    read.read("a.csv", file, 1 << 20, plan);
    assertThat(read.articles.get(0).provenance().carried(), is(Map.of("topic", "tax")));
  }

  private List<String> texts() {
    return read.articles.stream().map(RawArticle::text).toList();
  }
}
