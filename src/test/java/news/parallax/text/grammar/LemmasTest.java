package news.parallax.text.grammar;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
  private final Lemmas lemmas = Lemmas.shipped();

  @ParameterizedTest
  @CsvSource({
    "criticised,criticise",
    "analysing,analyse",
    "said,say",
    "tells,tell",
    "swore,swear",
    "stated,state",
    "quoted,quote",
    "indicated,indicate",
    "accuses,accuse",
    "conceding,concede",
    "announced,announce",
    "planned,plan",
    "admitted,admit",
    "denies,deny",
    "replied,reply",
    "warned,warn",
    "stressed,stress",
    "discloses,disclose",
    "calling,call",
    "arguing,argue",
    "visited,visit",
    "thing,thing",
    "told,tell",
  })
  void aFormHasTheBaseFormThatADictionaryHas(String form, String base) {
    assertThat(lemmas.lemma(form), is(base));
  }
}
