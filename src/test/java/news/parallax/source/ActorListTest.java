package news.parallax.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorListTest {
  private final Problems problems = new Problems();

  @Test
  void anActorIsFoundByNameAndAlias() {
    ActorList actors =
        read("actors:\n  - {name: United Nations, type: international_body, aliases: [U.N.]}\n");
    assertThat(Objects.requireNonNull(actors.find("the UN")).name(), is("United Nations"));
    assertThat(actors.find("united nations"), notNullValue());
    assertThat(actors.find("Nations"), nullValue());
    assertThat(problems.messages(), empty());
  }

  @Test
  void everyProblemIsToldWithItsLine() {
    read(
        """
        actors:
          - {name: A, type: goverment}
          - {name: B}
          - {name: C, type: media, aliases: [D]}
          - {name: D, type: media}
          - {name: c, type: expert}
        """);
    assertThat(
        problems.messages(),
        contains(
            "actors.yaml:2: 'goverment' is no source type; known: business, citizen, civil_society,"
                + " document_data, expert, government, international_body, media,"
                + " politician_party, security_justice, unknown",
            "actors.yaml:3: an actor needs a name and a type or default_type",
            "actors.yaml:5: 'D' already stands for C",
            "actors.yaml:6: 'c' already stands for C"));
  }

  @Test
  void theListThatIsShippedHasNoProblems() {
    ActorList actors =
        ActorList.read(YamlValue.read(Path.of("pipelines/actors.yaml"), "actors.yaml", problems));
    assertThat(problems.messages(), empty());
    assertThat(actors.find("NATO"), notNullValue());
  }

  @Test
  void aSurnameTellsATypeOnlyIfAllBearersShareIt() {
    ActorList actors =
        read(
            """
            actors:
              - {name: Ana Diaz, default_type: media}
              - {name: Luis Diaz, default_type: media}
              - {name: Ana Lund, default_type: media}
              - {name: Kim Lund, default_type: expert}
              - {name: Kim Berg, type: expert}
            """);
    assertThat(actors.typeOfSurname("Diaz", null, first -> true), is(SourceType.MEDIA));
    assertThat(actors.typeOfSurname("Lund", null, first -> true), nullValue());
    assertThat(actors.typeOfSurname("Berg", null, first -> true), nullValue());
  }

  @Test
  void aTypeHoldsForItsTerm() {
    Actor actor =
        Objects.requireNonNull(
            read("""
            actors:
              - name: Ana Diaz
                default_type: expert
                terms: [{type: government, from: 2017-01-20, until: 2021-01-20}]
            """)
                .find("Ana Diaz"));
    assertThat(actor.typeOn(LocalDate.of(2017, 1, 19)), is(SourceType.EXPERT));
    assertThat(actor.typeOn(LocalDate.of(2017, 1, 20)), is(SourceType.GOVERNMENT));
    assertThat(actor.typeOn(LocalDate.of(2021, 1, 20)), is(SourceType.EXPERT));
    assertThat(actor.typeOn(null), is(SourceType.UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{type: government}|a term needs a type and a day",
        "{from: 2017-01-20}|a term needs a type and a day",
        "{type: government, from: 2017-13-20}|'2017-13-20' is no day",
        "{type: government, from: 2017-01-20, until: 2017-01-20}|the term ends before it begins",
      })
  void aTermThatCannotBeIsAProblem(String term, String problem) {
    read("actors: [{name: Ana Diaz, default_type: expert, terms: [" + term + "]}]");
    assertThat(problems.messages(), hasItem(containsString(problem)));
  }

  private ActorList read(String yaml) {
    return ActorList.read(YamlValue.parse(yaml, "actors.yaml", problems));
  }
}
