package news.parallax.frame.loaded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadedWordsTest {
  private final Segmenter segmenter = new Segmenter();
  private final LoadedWords words = LoadedWords.shipped();

  @Test
  void wordsThatJudgeAreFoundWithTheirSentenceAndKind() {
    String text =
        "The council met on Monday. The shameless mayor's absurd, disastrous plan enraged voters.";
    Document document = segmenter.segment(text);
    List<LoadedWord> found = words.find(document);
    assertThat(found.stream().map(word -> word.span().in(text)).toList(), hasItem("absurd"));
    for (LoadedWord word : found) {
      assertThat(document.sentences().get(1).span().contains(word.span()), is(true));
      assertThat(word.sentenceProbability(), greaterThan(0.5));
      assertThat(word.probability(), greaterThan(0.0));
    }
    LoadedWord absurd =
        found.stream().filter(word -> word.span().in(text).equals("absurd")).findFirst().get();
    assertThat(absurd.kind(), is("negative"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This is an absurd plan.|3|negative",
        "He sold endless plans.|2|negative",
        "Fans of Mr Bragg cheered.|3|other",
        "He hurt his wrist.|3|other",
        "The war on terror began.|4|other",
        "He felt sick.|2|other",
        "The senator slammed the plan.|2|attack",
        "A bomb slammed into the house where two died.|2|other",
        "It was a natural disaster.|4|other",
        "The talks were a disaster.|4|negative",
      })
  void aWordIsToldIfItJudgesAndIsNotMeantLiterally(String text, int word, String kind) {
    Document document = segmenter.segment(text);
    List<WordReading.Word> read = WordReading.of(document, document.sentences().get(0));
    String given = WordKinds.shipped().of(read.get(word).form());
    assertThat(Judging.shipped().kind(read, word, given), is(kind));
  }

  @Test
  void plainReportsHoldNone() {
    String text =
        "The council met on Monday at 10 a.m. and approved the minutes of its last session.";
    Document document = segmenter.segment(text);
    assertThat(words.find(document), is(empty()));
    double probability = words.probability(WordReading.of(document, document.sentences().get(0)));
    assertThat(probability, lessThan(0.5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000_5f353ea6a9948ba9",
        "001_1265ff645d9dda5f",
        "002_ab25870fd85ba532",
        "003_f7aa63ecabd3e458",
        "004_65b17373d7cd111e"
      })
  void offsetsSliceTheWordsOutOfTheSamples(String seed) throws IOException {
    String text = Files.readString(Path.of("seeds", seed + ".txt"));
    Document document = segmenter.segment(text);
    int last = -1;
    for (LoadedWord word : words.find(document)) {
      assertThat(word.span().in(text).isBlank(), is(false));
      assertThat(word.span().start(), greaterThan(last));
      last = word.span().start();
    }
    assertThat(words.find(document), is(words.find(document)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "(", "\"", "absurd ", "a-", "$", "𝄞"})
  void aMegabyteOfOneThingTakesNoTime(String piece) {
    Document document = segmenter.segment(piece.repeat(1_000_000 / piece.length()));
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> words.find(document));
  }
}
