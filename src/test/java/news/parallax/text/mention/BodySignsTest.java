package news.parallax.text.mention;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.stream.Collectors;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodySignsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Readers trust Bexley. According to the Bexley, it rained.|''",
        "Readers trust Bexley. They met the Bexley team.|Bexley",
        "According to the newspaper Lodestar, it rained.|''",
        "They left a firm called Bexley Sands.|''",
        "Judges know Lund v. Bexley well.|''",
        "They met at Corvel, which sells bread.|''",
        "Corvel shone. Corvel rose. Corvel sank. A company called Corvel One sells bread.|''",
        "Bexleyists know it. Thank you, Mr. President.|''",
        "They met a Bexley Realtor.|''",
        "They crossed Corvel state. Corvel won.|''",
        "Covered Ohio won.|''",
        "Lund won. Then Marc Lund Jr. came. Lund left.|Marc Lund Jr, Lund",
        "Marc Lund Jr. came. Lund left.|Marc Lund Jr",
        "They met Corvel, who sells bread.|Corvel",
        "On Monday, Corvel's announced that it closes.|''",
        "They saw “Corvel” twice.|''",
        "Start-ups like Corvel grew.|''",
        "They met in Corvel, Ohio.|''",
        "They met Bexley Energy and Corvel DataWorks.|''",
        "They met Oath Corvellers and Bexley MPs.|''",
        "They met Ana Carpenters.|Ana Carpenters",
        "They fear Bexleyism and Porto-run.|''",
      })
  void whatNobodyIsCalledIsNoPerson(String text, String people) {
    assertThat(people(text), is(people));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Saudi Arabia said that it rained.|Saudi Arabia|PLACE",
        "New York said that it rained.|New York|PLACE",
        "It was wet in the park. San Francisco.|San Francisco|PLACE",
        "It rained, said June Lund of Porto.|June Lund|PERSON",
        "Judge John deBexley said that it rained.|John deBexley|PERSON",
        "Magistrate Bexley said that it rained.|Bexley|PERSON",
      })
  void namesBeginWhereTheyDo(String text, String name, Kind kind) {
    Entity first =
        new MentionFinder()
            .find(ParsedText.of(text)).entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow();
    assertThat(first.kind(), is(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The store is missing Bexley gifts.|false",
        "They met near Bexley, in the north of the country, on Monday.|false",
        "They met Bexley, a site that sells bread.|false",
        "They met Bexley, a baker, on Monday.|true",
        "They met Bexley, 66, on Monday.|true",
        "They met the teacher Bexley on Monday.|true",
        "They met Bexley, who sells bread.|true",
        "They met Maria on Monday.|true",
      })
  void onlyWordsForPeopleShowAPerson(String text, boolean told) {
    boolean person =
        new MentionFinder()
            .find(ParsedText.of(text)).entities().stream().anyMatch(Entity::isToldPerson);
    assertThat(person, is(told));
  }

  private static String people(String text) {
    return new MentionFinder()
        .find(ParsedText.of(text)).entities().stream()
            .filter(entity -> entity.kind() == Kind.PERSON)
            .map(Entity::name)
            .collect(Collectors.joining(", "));
  }
}
