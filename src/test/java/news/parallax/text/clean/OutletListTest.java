package news.parallax.text.clean;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletListTest {

  @ParameterizedTest
  @CsvSource({
    "CNN (Web News),CNN",
    "CNN (Online News),CNN",
    "cnn.com,CNN",
    "New York Times - Opinion,New York Times",
    "The New York Times,New York Times",
    "guardian,Guardian",
    "AP,Associated Press",
    "Salon.com,Salon"
  })
  void variantsOfANameLeadToOneOutlet(String given, String name) {
    assertThat(ShippedOutlets.LIST.byName(given).map(KnownOutlet::name), is(Optional.of(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "www.nytimes.com,New York Times",
    "edition.cnn.com,CNN",
    "abcnews.go.com,ABC News",
    "uk.reuters.com,Reuters"
  })
  void aSiteStandsForItsSubdomains(String host, String name) {
    assertThat(ShippedOutlets.LIST.byHost(host).map(KnownOutlet::name), is(Optional.of(name)));
  }

  @Test
  void whatIsNotListedStaysUnknown() {
    assertThat(ShippedOutlets.LIST.byName("The Nowhere Gazette").isPresent(), is(false));
    assertThat(ShippedOutlets.LIST.byHost("notcnn.com").isPresent(), is(false));
    assertThat(ShippedOutlets.LIST.byHost("go.com").isPresent(), is(false));
  }

  @Test
  void faultsOfAListAreToldWithTheirLine() {
    Problems problems = new Problems();
    OutletList.of(
        YamlValue.parse(
            "outlets:\n  - name: A\n    country: usa\n  - name: B\n    aliases: [a]\n  - town: C\n",
            "outlets.yaml",
            problems));
    assertThat(
        problems.messages(),
        contains(
            "outlets.yaml:3: expected the two capitals of a country code",
            "outlets.yaml:4: 'a' already belongs to A",
            "outlets.yaml:6: unknown key 'town'; known here: agency, aliases, attributes,"
                + " country, domains, medium, name, owner",
            "outlets.yaml:6: an outlet needs a name"));
  }
}
