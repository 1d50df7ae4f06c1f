package news.parallax.source.resolve;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolvedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-- CNN|CNN",
        "– one|one",
        "’s employment report|employment report",
        "22] The Porto Herald|The Porto Herald",
        "Many farmers -- including myself|Many farmers",
        "a majority – 58 percent|a majority",
        "Orlov --|Orlov",
        "survey data [from 2009 to 2014|survey data",
        "Inspector Ana Diaz [sic] Lopes|Inspector Ana Diaz [sic] Lopes",
        "the Hart-Miller firm|the Hart-Miller firm",
        "@PortoPolice|@PortoPolice",
        "9News|9News",
      })
  void aNameHasNoSignsBesideIt(String text, String expected) {
    assertThat(named(text).name(), is(expected));
  }

  @Test
  void signsAloneAreNobody() {
    assertThat(named("--").name(), is(CitedSource.UNKNOWN_NAME));
    assertThat(named("--").isNamed(), is(false));
  }

  private static Resolved named(String name) {
    return new Resolved(name, null, "", "", Form.NAMED_GROUP, "name", "");
  }
}
