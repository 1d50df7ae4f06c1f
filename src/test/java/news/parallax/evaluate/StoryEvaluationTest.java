package news.parallax.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryEvaluationTest {
  private static final String[] EVENTS = {
    "Crane collapses in Lendal harbour: Mara Tolvik asks the ministry for aid after Tuesday's"
        + " storm broke two ferries loose and a crane fell on the Orsvik quay.",
    "Vandermoor museum reopens with the Zilbrand portraits: curator Ilse Kropotel shows paintings"
        + " stolen from Vandermoor in 1988 and found in a Brunzow cellar."
  };

  @TempDir Path folder;

  @Test
  void storiesOfTwoEventsAreScored() throws IOException {
    StringBuilder coded = new StringBuilder();
    for (int event = 0; event < EVENTS.length; event++) {
      for (String outlet : List.of("north", "south", "east")) {
        coded.append(
            String.format(
                "{\"id\": \"%s%d\", \"event\": \"e%d\", \"outlet\": \"%s\", \"date\":"
                    + " \"2021-03-0%d\", \"title\": \"From the %s\", \"text\": \"%s\"}%n",
                outlet, event, event, outlet, event + 1, outlet, EVENTS[event]));
      }
    }
    Path gold = Files.writeString(folder.resolve("coded.jsonl"), coded);
    Path noise =
        Files.writeString(
            folder.resolve("noise.jsonl"),
            "{\"ID\": \"n1\", \"source\": \"west\", \"date\": \"\", \"title\": \"Frogs\","
                + " \"content_original\": \"Frogs wandered over the Smolke road all night.\"}\nno json\n");
    Path predictions = folder.resolve("predictions.csv");
    StoryEvaluation.Result result = new StoryEvaluation().run(gold, noise, 10, predictions);
    assertThat(result.scores().get("all").pairwiseF1(), is(1.0));
    assertThat(result.scores().get("all, coded articles undated").bCubedF1(), is(1.0));
    assertThat(result.scores().get("held apart").articles(), is(3));
    assertThat(result.problems(), contains(containsString("noise.jsonl:2")));
    assertThat(Files.readAllLines(predictions), hasSize(7));
  }

  @Test
  void copiesMadeOfArticlesAreLinked() throws IOException {
    StringBuilder articles = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      StringBuilder text = new StringBuilder();
      for (int p = 0; p < 12; p++) {
        text.append("In place ").append(i).append(" the harbour of district ").append(p * 7 + i);
        text.append(" was closed after storm number ").append(p * 13 + i);
        text.append(" broke the gates, and officials said that people would need help soon.\\n");
      }
      articles.append(
          String.format(
              "{\"id\": \"a%d\", \"outlet\": \"o%d\", \"date\": \"2021-03-01\", \"text\": \"%s\"}%n",
              i, i, text));
    }
    Path file = Files.writeString(folder.resolve("articles.jsonl"), articles);
    LinkEvaluation evaluation = new LinkEvaluation();
    Path predictions = folder.resolve("links.csv");
    LinkEvaluation.Result result = evaluation.run(file, 5, 3, predictions);
    assertThat(result.problems(), empty());
    assertThat(result.recall("verbatim"), is(1.0));
    assertThat(result.recall("cut"), is(1.0));
    assertThat(result.pairs("wire"), greaterThan(0));
    assertThat(evaluation.run(file, 5, 3, predictions), is(result));
  }
}
