package news.parallax.source.reconcile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconcilerTest {
  private static final Reconciler RECONCILER = new Reconciler();

  private static KnownName person(String name, long uses) {
    return known(name, CitedSource.Form.NAMED_INDIVIDUAL, uses);
  }

  private static KnownName group(String name, String... explanations) {
    return new KnownName(
        name,
        CitedSource.Form.NAMED_GROUP,
        5,
        Collections.emptySortedMap(),
        new TreeSet<>(List.of(explanations)));
  }

  private static KnownName known(String name, CitedSource.Form form, long uses) {
    return new KnownName(name, form, uses, Collections.emptySortedMap(), new TreeSet<>());
  }

  private static Reconciliation.Entry entry(String name, KnownName... names) {
    return RECONCILER.reconcile(List.of(names)).entries().get(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Nora Lindqvist, Nora LINDQVIST, SPELLING",
    "José Marin, Jose Marin, SPELLING",
    "Jean-Paul Aubry, Jean Paul Aubry, SPELLING",
    "Nora Lindqvist, Mayor Nora Lindqvist, TITLE",
    "Nora Lindqvist, President-elect Nora Lindqvist, TITLE",
    "Nora Lindqvist, Nora B. Lindqvist, MIDDLE_NAME",
    "Nora Lindqvist, Nora Birgit Lindqvist, MIDDLE_NAME",
    "Bernard Okafor, Bernie Okafor, GIVEN_NAME",
    "Mohammed Karim, Muhammad Karim, GIVEN_NAME",
    "Sergei Morozov, Sergey Morozov, GIVEN_NAME",
    "Pavel Lysenko, Pavel Lysenka, TRANSLITERATION",
    "Irina Tikhonovskaya, Irina Tsikhanouskaia, SAME",
    "Irina Tikhanovskaya, Irina Tsikhanouskaya, TRANSLITERATION",
    "Andrei Zelinsky, Andrey Zelinskiy, TRANSLITERATION",
    "Omar Ghaffari, Omar Gaffari, TRANSLITERATION",
    "Karim al-Hadid, Karim Hadid, SPELLING",
    "Nora Lindqvist, Lindqvist, SURNAME",
    "Nora Lindqvist, N. Lindqvist, SURNAME",
    "Nora Lindqvist, Ms. Lindqvist, SURNAME",
  })
  void joinsWaysToWriteOneName(String name, String variant, Join join) {
    Reconciliation.Entry entry = entry(variant, person(name, 9), person(variant, 2));
    Join found = entry.name().equals(name) ? entry.join() : Join.SAME;
    assertThat(found, is(join));
  }

  @ParameterizedTest
  @CsvSource({
    "Peter Hansen, Peter Hanson",
    "Michael Johnson, Michael Johnston",
    "Adam Smith, Adam Smyth",
    "Steve Allan, Steve Allen",
    "George Walker Marsh, George Herbert Marsh",
    "Donald Marsh, Donald Marsh Jr.",
    "Nora Lindqvist, Petra Lindqvist",
    "Nora Lindqvist, P. Lindqvist",
    "Nora Lindqvist, Nоra Lindqvist",
    "Rita Thomas, Thomas",
  })
  void leavesDifferentPeopleApart(String one, String other) {
    Reconciliation all = RECONCILER.reconcile(List.of(person(one, 9), person(other, 2)));
    Map<String, Reconciliation.Entry> entries = all.entries();
    Reconciliation.Entry entry = entries.get(other);
    assertThat(entry == null ? other : entry.name(), is(other));
  }

  @Test
  void neverGivesASurnameToOneOfTwo() {
    Reconciliation.Entry entry =
        entry(
            "Lindqvist",
            person("Nora Lindqvist", 90),
            person("Petra Lindqvist", 1),
            person("Lindqvist", 9));
    assertThat(entry.name(), is("Lindqvist"));
  }

  @Test
  void neverGivesAShortNameToOneOfTwo() {
    Reconciliation.Entry entry =
        entry(
            "Chris Okafor",
            person("Christopher Okafor", 3),
            person("Christine Okafor", 3),
            person("Chris Okafor", 3));
    assertThat(entry.name(), is("Chris Okafor"));
  }

  @Test
  void aSurnameThatIsAlsoABodyStaysApart() {
    Reconciliation.Entry entry =
        entry("Marlow", person("Nora Marlow", 9), person("Marlow", 2), group("Marlow"));
    assertThat(entry.name(), not(is("Nora Marlow")));
  }

  @ParameterizedTest
  @CsvSource({
    "Justice Department, Department of Justice",
    "Norwegian Ministry of Fisheries, Fisheries Ministry of Norway",
    "Harbour Council, the Harbour Council",
    "Lindqvist Motors, Lindqvist Motors Inc.",
    "Lindqvist & Sons, Lindqvist and Sons",
    "Norwegian Fishery Council, Fishery Council of Norway",
    "Fishery Council of Belarus, the Belarussian Fishery Council",
    "China's Fishery Ministry, Chinese Fishery Ministry",
  })
  void joinsWaysToWriteABody(String name, String variant) {
    assertThat(
        entry(name, group(name), group(variant)).name(),
        is(entry(variant, group(name), group(variant)).name()));
  }

  @Test
  void joinsAnAbbreviationThatArticlesExplain() {
    Reconciliation.Entry entry =
        entry("NHC", group("NHC", "Northern Harbour Council"), group("Northern Harbour Council"));
    assertThat(entry.name(), is("Northern Harbour Council"));
    assertThat(entry.join(), is(Join.ABBREVIATION));
  }

  @Test
  void leavesAnAbbreviationWithTwoMeaningsAlone() {
    Reconciliation.Entry entry =
        entry(
            "NHC",
            group("NHC", "Northern Harbour Council", "National Heritage Centre"),
            group("Northern Harbour Council"),
            group("National Heritage Centre"));
    assertThat(entry.name(), is("NHC"));
  }

  @Test
  void aBodyOfABodyIsAnother() {
    Reconciliation.Entry entry =
        entry("Harbour Council", group("Harbour Council"), group("Harbour Rights Council"));
    assertThat(entry.name(), is("Harbour Council"));
  }

  @ParameterizedTest
  @CsvSource({
    "Norwegian Fishery Council, Danish Fishery Council",
    "Bank of Norway, Norway Bank Holding",
    "Norway, Norwegians",
    "Fishery Council, Norwegian Fishery Council",
  })
  void leavesDifferentBodiesApart(String one, String other) {
    assertThat(entry(other, group(one), group(other)).name(), is(other));
  }

  @Test
  void everydayWordsAndPlacesAreNoSurnames() {
    assertThat(entry("Texas", person("Rita Texas", 3), person("Texas", 2)).name(), is("Texas"));
    assertThat(
        entry("Orlovsky", person("Common Orlovsky", 3), person("Orlovsky", 2)).name(),
        is("Orlovsky"));
  }

  @Test
  void descriptionsStayAsTheyAre() {
    assertThat(
        entry(
            "a police officer", known("a police officer", CitedSource.Form.UNNAMED_INDIVIDUAL, 3)),
        is(nullValue()));
  }

  @Test
  void theOrderOfNamesDoesNotMatter() {
    List<KnownName> names =
        new ArrayList<>(
            List.of(
                person("Bernard Okafor", 4),
                person("Bernie Okafor", 4),
                person("Okafor", 1),
                person("Governor Bernie Okafor", 2),
                group("Okafor Bank Ltd"),
                group("Okafor Bank")));
    Map<String, Reconciliation.Entry> first = RECONCILER.reconcile(names).entries();
    Collections.reverse(names);
    assertThat(RECONCILER.reconcile(names).entries(), is(first));
    assertThat(first.get("Okafor").name(), is("Bernard Okafor"));
  }

  /**
   * A slip gives way to what the rest tells of a person; who leaves an office is of another type.
   */
  @ParameterizedTest
  @CsvSource({
    "POLITICIAN_PARTY, 12, CITIZEN, 1, true",
    "POLITICIAN_PARTY, 30, GOVERNMENT, 1, true",
    "POLITICIAN_PARTY, 12, GOVERNMENT, 3, false",
    "GOVERNMENT, 7, POLITICIAN_PARTY, 1, false",
    "BUSINESS, 3, CITIZEN, 1, false",
    "BUSINESS, 5, CITIZEN, 4, false",
  })
  void typesOfOnePersonAgreeUnlessTheyMayChange(
      SourceType most, long uses, SourceType told, long slips, boolean changed) {
    TreeMap<SourceType, KnownName.Typed> types = new TreeMap<>();
    types.put(most, new KnownName.Typed(uses, "most"));
    types.put(told, new KnownName.Typed(slips, "slip"));
    String name = "Nora Lindqvist";
    CitedSource.Form form = CitedSource.Form.NAMED_INDIVIDUAL;
    KnownName known = new KnownName(name, form, uses + slips, types, new TreeSet<>());
    SourceIdentity identity =
        RECONCILER
            .reconcile(List.of(known))
            .identityOf(new CitedSource(name, told, "slip", form, "name"));
    assertThat(identity.type(), is(changed ? most : told));
    assertThat(identity.typeFromElsewhere(), is(changed));
  }

  @Test
  void tellsATypeWhereTheArticleDoesNot() {
    TreeMap<SourceType, KnownName.Typed> types = new TreeMap<>();
    types.put(SourceType.GOVERNMENT, new KnownName.Typed(3, "Mayor"));
    types.put(SourceType.UNKNOWN, new KnownName.Typed(4, ""));
    KnownName name =
        new KnownName(
            "Nora Lindqvist", CitedSource.Form.NAMED_INDIVIDUAL, 7, types, new TreeSet<>());
    Reconciliation reconciliation = RECONCILER.reconcile(List.of(name));
    SourceIdentity untold =
        reconciliation.identityOf(
            new CitedSource(
                "Nora Lindqvist",
                SourceType.UNKNOWN,
                "",
                CitedSource.Form.NAMED_INDIVIDUAL,
                "name"));
    assertThat(untold.type(), is(SourceType.GOVERNMENT));
    assertThat(untold.typeEvidence(), is("Mayor"));
    assertThat(untold.typeFromElsewhere(), is(true));
    SourceIdentity told =
        reconciliation.identityOf(
            new CitedSource(
                "Nora Lindqvist",
                SourceType.EXPERT,
                "professor",
                CitedSource.Form.NAMED_INDIVIDUAL,
                "name"));
    assertThat(told.type(), is(SourceType.EXPERT));
    assertThat(told.typeFromElsewhere(), is(false));
  }

  /** Who has one name is somebody else in every article; a full name is the same. */
  @ParameterizedTest
  @CsvSource({
    "Nora, CITIZEN, UNKNOWN",
    "Nora Lindqvist, CITIZEN, CITIZEN",
    "Nora, GOVERNMENT, UNKNOWN"
  })
  void whoHasOneNameIsNobodyElsewhere(String name, SourceType most, SourceType type) {
    CitedSource.Form form = CitedSource.Form.NAMED_INDIVIDUAL;
    TreeMap<SourceType, KnownName.Typed> types = new TreeMap<>();
    types.put(most, new KnownName.Typed(9, "most"));
    Reconciliation reconciliation =
        RECONCILER.reconcile(List.of(new KnownName(name, form, 9, types, new TreeSet<>())));
    CitedSource untold = new CitedSource(name, SourceType.UNKNOWN, "", form, "name");
    assertThat(reconciliation.identityOf(untold).type(), is(type));
  }
}
