package news.parallax;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.SyntaxModel;
import org.junit.jupiter.api.Test;

/** The README's example of the library compiles, and prints what the README says. */
class LibraryExampleTest {
  private static final Path SELF = Path.of("src/test/java/news/parallax/LibraryExampleTest.java");

  private static void example() {
    // example
    SyntaxModel syntax = SyntaxModel.load();
    AttributionExtractor extractor = LearnedAttributions.extractor(ActorList.EMPTY);
    String text =
        "The mayor said on Monday that the bridge is safe. \"We will not leave,\" a farmer said.";
    ParsedDocument article = syntax.parse(new Segmenter().segment(text));
    for (Attribution one : extractor.extract(article)) {
      String cue = one.cue().isEmpty() ? "" : one.cue().get(0).in(text);
      String content = one.content().get(0).in(text);
      System.out.println(one.cited().name() + " | " + cue + " | " + content);
    }
    // end of example
  }

  @Test
  void itPrintsWhatTheReadmeSays() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      example();
    } finally {
      System.setOut(before);
    }
    assertThat(
        bytes.toString(StandardCharsets.UTF_8).lines().toList(),
        is(
            List.of(
                "The mayor | said | that the bridge is safe",
                "a farmer | said | We will not leave")));
  }

  @Test
  void itStandsInTheReadme() throws IOException {
    String self = Files.readString(SELF);
    String code = self.substring(self.indexOf("// example\n") + 11, self.indexOf("// end"));
    assertThat(words(Files.readString(Path.of("README.md"))), containsString(words(code)));
  }

  private static String words(String text) {
    return text.lines()
        .flatMap(line -> Arrays.stream(line.strip().split(" +")))
        .collect(Collectors.joining(" "))
        .strip();
  }
}
