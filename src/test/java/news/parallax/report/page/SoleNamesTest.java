package news.parallax.report.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoleNamesTest {
  private static boolean tellable(String name, boolean individual, String... others) {
    List<String> all = new ArrayList<>(List.of(others));
    all.add(name);
    return new SoleNames(all).tellable(name, individual, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Maria Ostrow", "Ross K. Baker", "Caroline van den Brul", "JB MacKinnon"})
  void aFullNameIsTold(String name) {
    assertThat(tellable(name, true), is(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Carter",
        "North American Facebook",
        "Justices Anthony Kennedy",
        "Agent Leah Greeves",
        "Human Services Michael Caputo",
        "Lower Manhattan",
        "Mr. Trump",
        "Sochi"
      })
  void whatMayBeNoFullNameOfAPersonIsNot(String name) {
    assertThat(tellable(name, true), is(false));
  }

  @ParameterizedTest
  @CsvSource({
    "Jimmy Carter, Carter, false",
    "Ralph Northam, Northam, false",
    "Eddie Johnson, Eddie T. Johnson, false",
    "Robert Dunham, Rob Dunham, false",
    "Robert Corley Sr., Robert P. Corley Jr., false",
    "Juan Guaidó, Guaido, false",
    "Jean-Luc Moreau, Jean Luc Moreau's, false",
    "Ana O’Brien, O'Brien, false",
    "Volodymyr Zelensky, Volodymyr Zelenskiy, false",
    "Paul Carter, Jimmy Carter, true",
    "Mary Hall, John Hall, true"
  })
  void aNameThatAnotherSourceMayBeCalledByIsNot(String name, String other, boolean told) {
    assertThat(tellable(name, true, other), is(told));
  }

  @ParameterizedTest
  @CsvSource({
    "Coordination Council, Coordinating Council of the Belarusian Opposition, false",
    "Columbia University, Columbia, false",
    "the airline, Delta, false",
    "the Observer, The Times, false",
    "Columbia University, Stanford University, true",
    "TMZ, CNN, false",
    "Xinhua, CNN, true"
  })
  void aBodyIsToldByAFullNameThatIsItsOwn(String name, String other, boolean told) {
    assertThat(tellable(name, false, other), is(told));
  }

  @Test
  void whatNothingToldTheKindOfNeedsAFirstName() {
    SoleNames names = new SoleNames(List.of("Maria Ostrow", "Brackle Tinder"));
    assertThat(names.tellable("Maria Ostrow", true, false), is(true));
    assertThat(names.tellable("Brackle Tinder", true, false), is(false));
    assertThat(names.tellable("Far-left Twitter", true, false), is(false));
  }

  @Test
  void namesAreFoundAsWholeWordsInAnyCase() {
    NameScan scan = new NameScan(List.of("Maria Ostrow", "ACLU", "Robert Corley Jr."));
    List<String> found = new ArrayList<>();
    scan.read("MARIA\nOSTROW met Robert Corley Jr. at the aclu.", found::add);
    assertThat(found, contains("maria ostrow", "robert corley jr", "aclu"));
    found.clear();
    new NameScan(List.of("Juan Guaidó")).read("Aides of Juan Guaido left.", found::add);
    assertThat(found, contains("juan guaidó"));
    found.clear();
    new NameScan(List.of("Jean-Luc O'Brien", "Ana Lund", "Porto's Bank"))
        .read(
            "Jean Luc O\u2019Brien\u2019s boat, Ana\u00a0Lu\u00adnd, Porto\u2019s Bank",
            found::add);
    assertThat(found, contains("jean-luc o'brien", "ana lund", "porto's bank"));
    found.clear();
    scan.read("Anna Maria Ostrowski of ACLUX and Maria, Ostrow", found::add);
    assertThat(found, empty());
  }
}
