package news.parallax.learn.loaded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedEvaluationTest {
  @TempDir Path folder;

  @Test
  void modelsAreScoredOnFoldsTheyDidNotSee() throws IOException {
    Path predictions = folder.resolve("out.jsonl");
    LoadedEvaluation.Result result = LoadedEvaluation.run(gold(), predictions, true);
    assertThat(result.problems(), is(empty()));
    assertThat(result.scores().macroF1(), greaterThan(0.9));
    List<List<String>> rows = result.scores().table().rows();
    List<String> words = rows.get(rows.size() - 1);
    assertThat(Double.parseDouble(words.get(words.size() - 1)), greaterThan(0.9));
    List<String> lines = Files.readAllLines(predictions);
    assertThat(lines.size(), is(60));
    assertThat(lines.get(0), containsString("\"text\":\"outrageous\",\"kind\":\"negative\""));
  }

  @Test
  void theSameSentencesGiveTheSameModel() throws IOException {
    Path one = folder.resolve("one.model");
    Path other = folder.resolve("other.model");
    LoadedEvaluation.train(gold(), one);
    LoadedEvaluation.train(gold(), other);
    assertThat(Files.readString(one), is(Files.readString(other)));
  }

  @Test
  void linesThatCannotBeUsedAreTold() throws IOException {
    Path gold = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\": 1}\n");
    LoadedEvaluation.Result result = LoadedEvaluation.run(gold, folder.resolve("out.jsonl"), false);
    assertThat(
        result.problems(),
        contains(containsString("bad.jsonl:1: expected {\"id\": …, \"text\": \"…\"")));
  }

  private Path gold() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String town = List.of("Ayr", "Bath", "Cork", "Dover", "Ely", "Fife").get(i % 6);
      boolean loaded = i % 2 == 0;
      lines.append(
          ("{\"id\": %d, \"split\": \"s%d\", \"text\": \"%s\", \"frames\": [\"%s\"],"
                  + " \"biased_words\": [%s]}\n")
              .formatted(
                  i,
                  i / 2 % 3,
                  loaded
                      ? "The outrageous council of " + town + " met again."
                      : "The local council of " + town + " met on Monday.",
                  loaded ? "biased" : "non_biased",
                  loaded ? "\"outrageous\"" : ""));
    }
    return Files.writeString(folder.resolve("gold.jsonl"), lines);
  }
}
