package news.parallax.source.reconcile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.source.reconcile.VariantFinder.Person;
import org.junit.jupiter.api.Test;

class VariantFinderTest {
  private static Person rare(String article, String name, String... descriptions) {
    return person(article, name, 1, true, descriptions);
  }

  private static Person known(String article, String name, String... descriptions) {
    return person(article, name, 50, false, descriptions);
  }

  private static Person person(
      String article, String name, long uses, boolean rare, String... descriptions) {
    return new Person(
        name,
        new TreeSet<>(Set.of(name)),
        uses,
        rare,
        new TreeSet<>(Set.of(article)),
        new TreeSet<>(Arrays.asList(descriptions)));
  }

  private static Map<String, String> joined(Person... persons) {
    return new VariantFinder()
        .variants(
            List.of(persons),
            (one, other) -> one.articles().stream().anyMatch(other.articles()::contains));
  }

  @Test
  void aRareNameIsTheNearOneOfTheSameEvent() {
    assertThat(
        joined(known("a", "Annika Bergholtz"), rare("b", "Annika Bergholz")),
        is(Map.of("Annika Bergholz", "Annika Bergholtz")));
    assertThat(
        joined(known("a", "Ludmila Harchenkova"), rare("b", "Lumdila Kharchenkowa")),
        is(Map.of("Lumdila Kharchenkowa", "Ludmila Harchenkova")));
  }

  @Test
  void behindTheSameGivenNameAShorterSurnameMayDiffer() {
    assertThat(
        joined(known("a", "Annika Torvek"), rare("b", "Annika Torvak")),
        is(Map.of("Annika Torvak", "Annika Torvek")));
    assertThat(
        joined(known("a", "Annika Lorek"), rare("b", "Annika Lorak")),
        is(Map.of("Annika Lorak", "Annika Lorek")));
    assertThat(joined(known("a", "Anna Lorek"), rare("b", "Arne Lorak")), is(Map.of()));
  }

  @Test
  void twoNamesThatTheRunKnowsElsewhereStayApart() {
    assertThat(joined(known("a", "Annika Hansen"), known("b", "Annika Hanson")), is(Map.of()));
  }

  @Test
  void namesThatOneArticleTellsApartStayApart() {
    assertThat(joined(rare("a", "Annika Hansen"), rare("a", "Annika Hanson")), is(Map.of()));
  }

  @Test
  void anotherGivenNameIsAnotherPerson() {
    assertThat(joined(known("a", "Annika Bergholtz"), rare("b", "Tomas Bergholz")), is(Map.of()));
    assertThat(joined(known("a", "John Bergholtz"), rare("b", "Joan Bergholz")), is(Map.of()));
  }

  @Test
  void shortNamesDifferByALetterTooOften() {
    assertThat(joined(known("a", "Annika Lund"), rare("b", "Annika Lind")), is(Map.of()));
  }

  @Test
  void aNameNearTwoOthersIsLeftAlone() {
    assertThat(
        joined(
            known("a", "Annika Bergholtz"),
            known("c", "Annika Bergholzt"),
            rare("b", "Annika Bergholz")),
        is(Map.of()));
  }

  @Test
  void aHomoglyphIsNeverJoined() {
    assertThat(
        joined(known("a", "Annika Bergholtz"), rare("b", "Annika B\u0435rgholz")), is(Map.of()));
  }

  @Test
  void aSurnameAloneNeedsADescriptionInCommon() {
    String[] same = {"researcher at the northern institute of harbour studies"};
    String[] retold = {"commentator of the northern institute for harbour studies"};
    Person full = known("a", "Marta Tolvikova", same);
    assertThat(joined(full, rare("b", "Tolwikowa")), is(Map.of()));
    assertThat(
        joined(full, rare("b", "Tolwikowa", retold)), is(Map.of("Tolwikowa", "Marta Tolvikova")));
    assertThat(joined(full, rare("b", "Tolvikova", retold)), is(Map.of()));
  }
}
