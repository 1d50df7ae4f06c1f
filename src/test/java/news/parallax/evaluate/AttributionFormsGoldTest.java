package news.parallax.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The challenge set of forms is whole: enough items of each form, halves by hash, spans of words.
 */
class AttributionFormsGoldTest {
  private static final Path GOLD = Path.of("src/test/resources/gold/attribution-forms.jsonl");
  private static final Set<String> NEGATIVES =
      Set.of("nickname", "scare-quote", "title", "no-attribution");

  private static List<JsonNode> items() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> items = new ArrayList<>();
    for (String line : Files.readAllLines(GOLD, StandardCharsets.UTF_8)) {
      items.add(json.readTree(line));
    }
    return items;
  }

  @Test
  void everyFormHasTwelveItemsOrMoreUnderIdsOfTheirOwn() throws IOException {
    Map<String, Integer> forms = new TreeMap<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode item : items()) {
      forms.merge(item.get("form").asText(), 1, Integer::sum);
      assertThat(ids.add(item.get("id").asText()), is(true));
    }
    assertThat(forms.size(), greaterThanOrEqualTo(25));
    assertThat(forms.values(), everyItem(greaterThanOrEqualTo(12)));
  }

  @Test
  void theHashOfAnIdDecidesOnItsHalf() throws IOException, NoSuchAlgorithmException {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    for (JsonNode item : items()) {
      String id = item.get("id").asText();
      byte[] hash = sha.digest(id.getBytes(StandardCharsets.UTF_8));
      String split = hash[0] % 2 == 0 ? "dev" : "test";
      assertThat(id, item.get("split").asText(), is(split));
    }
  }

  @Test
  void spansBeginAndEndWithinTheText() throws IOException {
    for (JsonNode item : items()) {
      String text = item.get("text").asText();
      boolean negative = NEGATIVES.contains(item.get("form").asText());
      assertThat(item.get("id").asText(), item.get("attributions").isEmpty(), is(negative));
      for (JsonNode attribution : item.get("attributions")) {
        for (String part : List.of("source", "cue", "content")) {
          for (JsonNode span : attribution.get(part)) {
            int from = text.offsetByCodePoints(0, span.get(0).asInt());
            int to = text.offsetByCodePoints(0, span.get(1).asInt());
            assertThat(text.substring(from, to).strip(), is(not("")));
            assertThat(text.substring(from, to), is(text.substring(from, to).strip()));
          }
        }
      }
    }
  }
}
