package news.parallax.frame;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.text.Segmenter;
import news.parallax.yaml.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codebook of docs/codebooks.md works as it stands there. */
class CodebookGuideTest {
  private static final String FENCE = "```yaml\n";

  @TempDir Path folder;

  private final Problems problems = new Problems();

  @Test
  void theFirstCodebookFindsItsFramesInASampleArticle() throws IOException {
    Codebook codebook = read(block(0));
    assertThat(problems.messages(), empty());
    String seed = Files.readString(Path.of("seeds/003_f7aa63ecabd3e458.txt"));
    Set<String> found = new TreeSet<>();
    new LexiconFrameAssigner(codebook)
        .assign(new Segmenter().segment(seed))
        .forEach(assignment -> found.add(assignment.frameId()));
    assertThat(found, hasItems("grievance", "order", "spectacle"));
  }

  @Test
  void theCodingOfTheGuideFitsTheFirstCodebook() throws IOException {
    Codebook codebook = read(block(0) + block(1));
    assertThat(problems.messages(), empty());
    Coding coding = codebook.codingOf(Set.of("street", "none")).orElseThrow();
    assertThat(coding.labelsOf(List.of("order", "spectacle")), contains("state"));
    assertThat(coding.labelsOf(List.of()), contains("none"));
  }

  @Test
  void theMessageOfTheGuideIsTheOneGiven() throws IOException {
    String broken = block(0).replace("A protest is planned for Sunday", "A protest and a demand");
    CodebookFile.read(save(broken), "protest-coverage.yaml", problems);
    assertThat(guide(), containsString(problems.messages().get(0)));
  }

  private Codebook read(String yaml) throws IOException {
    return CodebookFile.read(save(yaml), "protest-coverage.yaml", problems).orElseThrow();
  }

  private Path save(String yaml) throws IOException {
    return Files.writeString(folder.resolve("protest-coverage.yaml"), yaml);
  }

  /** The YAML blocks of the guide, in order. */
  private static String block(int index) throws IOException {
    String rest = guide();
    for (int i = 0; i <= index; i++) {
      rest = rest.substring(rest.indexOf(FENCE) + FENCE.length());
    }
    return rest.substring(0, rest.indexOf("```"));
  }

  private static String guide() throws IOException {
    return Files.readString(Path.of("docs/codebooks.md"));
  }
}
