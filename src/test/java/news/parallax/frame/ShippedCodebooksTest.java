package news.parallax.frame;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.yaml.Problems;
import org.junit.jupiter.api.Test;

/** The codebooks that come with Parallax; reading them checks all their examples. */
class ShippedCodebooksTest {
  private static final Path FOLDER = Path.of("pipelines/codebooks");

  @Test
  void bothCanBeReadAndAllExamplesComeOutRight() {
    Problems problems = new Problems();
    Map<String, Path> files = new TreeMap<>();
    for (String name : new String[] {"policy-frames.yaml", "generic-news-frames.yaml"}) {
      files.put(name, FOLDER.resolve(name));
    }
    var codebooks = CodebookFile.readAll(files, problems);
    assertThat(problems.messages(), empty());
    assertThat(codebooks.get(0).frames().size(), is(5));
    assertThat(codebooks.get(1).frames().size(), is(15));
    for (Codebook codebook : codebooks) {
      for (Frame frame : codebook.frames()) {
        assertThat(frame.id(), frame.matches().size(), greaterThanOrEqualTo(3));
        assertThat(frame.id(), frame.mismatches().size(), greaterThanOrEqualTo(3));
      }
    }
  }
}
