package news.parallax.report.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccuracyTest {
  private static final String CODED =
      """
      kind,coded,right,wrong,unclear,precision,low,high,alpha
      role,60,45,15,0,0.750,0.628,0.842,0.7
      story,60,57,3,0,0.950,0.863,0.983,0.8
      update,2,0,0,2,,,,
      """;

  private static InputStream coded() {
    return new ByteArrayInputStream(CODED.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsRightTooSeldomIsOffUnlessAskedFor() throws IOException {
    Accuracy accuracy = new Accuracy(Set.of());
    accuracy.read(coded(), Set.of());
    assertThat(accuracy.off("role"), is(true));
    assertThat(accuracy.off("story"), is(false));
    assertThat(accuracy.off("unheard_of"), is(false));
    accuracy.read(coded(), Set.of("role"));
    assertThat(accuracy.off("role"), is(false));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, false, false", "2, 1, false, false", "4, 0, false, true", "0, 1, false, false",
    "0, 2, true, false", "1, 3, true, false", "9, 3, false, false", "12, 8, true, false",
    "16, 4, false, true", "15, 5, true, false"
  })
  void fewRowsAloneTurnAKindOffOnlyIfTheyRuleItOut(int right, int wrong, boolean off, boolean leads)
      throws IOException {
    String coded =
        "kind,coded,right,wrong,unclear,precision,low,high,alpha\nconflict,%d,%d,%d,0,%.3f,0.1,0.9,\n"
            .formatted(right + wrong, right, wrong, right / (double) (right + wrong));
    Accuracy accuracy = new Accuracy(Set.of());
    accuracy.read(new ByteArrayInputStream(coded.getBytes(StandardCharsets.UTF_8)), Set.of());
    assertThat(accuracy.off("conflict"), is(off));
    assertThat(accuracy.leads("conflict"), is(leads));
    accuracy.read(
        new ByteArrayInputStream(coded.getBytes(StandardCharsets.UTF_8)), Set.of("conflict"));
    assertThat(accuracy.leads("conflict"), is(true));
  }

  @Test
  void chancesOfFewAreThoseOfTheBinomialDistribution() {
    assertThat(Accuracy.chanceOfSoFew(1, 3), closeTo(0.104, 1e-9));
    assertThat(Accuracy.chanceOfSoFew(3, 3), closeTo(1, 1e-9));
    assertThat(Accuracy.chanceOfSoFew(0, 2), closeTo(0.04, 1e-9));
  }

  @Test
  void thePageGetsTheFiguresOfEachKind() throws IOException {
    Accuracy accuracy = new Accuracy(Set.of());
    accuracy.read(coded(), Set.of());
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      accuracy.write(json);
      json.writeEndObject();
    }
    assertThat(out.toString(), containsString("\"role\":[60,0.75,0.628,0.842,true,false]"));
  }
}
