package news.parallax.frame;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.yaml.Problems;
import org.junit.jupiter.api.Test;

/**
 * Frames are not topics: invented texts, five topics crossed with the five generic frames, six
 * texts each.
 */
class TopicFramesTest {
  private static final Path TEXTS = Path.of("src/test/resources/gold/topic-frames.jsonl");

  private static final FrameAssigner ASSIGNER =
      FrameAssigner.of(
          CodebookFile.read(
                  Path.of("pipelines/codebooks/generic-news-frames.yaml"),
                  "generic",
                  new Problems())
              .orElseThrow());

  /** The frame whose sentences have the highest sum of scores. */
  private static String firstFrame(String text) {
    Document document = new Segmenter().segment(text);
    Map<String, Double> sums = new TreeMap<>();
    ASSIGNER.assign(document).forEach(a -> sums.merge(a.frameId(), a.score(), Double::sum));
    return sums.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  @Test
  void theFirstFrameIsRightWhateverTheTopic() throws IOException {
    List<String> lines = Files.readAllLines(TEXTS);
    Map<String, Integer> rightOfTopic = new TreeMap<>();
    int right = 0;
    for (String line : lines) {
      JsonNode text = new ObjectMapper().readTree(line);
      boolean found = text.at("/frames/0").asText().equals(firstFrame(text.path("text").asText()));
      right += found ? 1 : 0;
      rightOfTopic.merge(text.path("topic").asText(), found ? 1 : 0, Integer::sum);
    }
    assertThat(lines.size(), is(150));
    assertThat(right, is(greaterThanOrEqualTo(lines.size() * 3 / 4)));
    rightOfTopic.forEach((topic, n) -> assertThat(topic, n, is(greaterThanOrEqualTo(20))));
  }
}
