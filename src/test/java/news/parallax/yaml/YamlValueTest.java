package news.parallax.yaml;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class YamlValueTest {
  private final Problems problems = new Problems();

  @Test
  void everyProblemOfAFileIsToldWithItsLine() {
    YamlValue file =
        YamlValue.parse("name: x\nname: y\ncolour: red\nshare: 7\n", "a.yaml", problems);
    file.entries(Set.of("name", "share")).get("share").number(0, 1);
    assertThat(
        problems.messages(),
        contains(
            "a.yaml:2: key 'name' stands twice",
            "a.yaml:3: unknown key 'colour'; known here: name, share",
            "a.yaml:4: expected a number from 0 to 1"));
  }

  @Test
  void brokenYamlIsToldWithItsLine() {
    YamlValue file = YamlValue.parse("a: [1, 2\nb: }\n", "a.yaml", problems);
    assertThat(file.isPresent(), is(false));
    assertThat(problems.messages().get(0), startsWith("a.yaml:2: not valid YAML"));
  }

  @Test
  void aMissingFileIsAProblem() {
    YamlValue.read(Path.of("no/such/file.yaml"), "file.yaml", problems);
    assertThat(problems.messages(), contains("file.yaml: there is no such file"));
  }

  @Test
  void aSingleTextCountsAsAListOfOne() {
    YamlValue file = YamlValue.parse("input: seeds/*.txt\n", "a.yaml", problems);
    assertThat(file.entries(Set.of()).get("input").texts(), contains("seeds/*.txt"));
  }

  @Test
  void nestingAndAliasesHaveLimits() {
    YamlValue.parse("a:\n  " + "[".repeat(20_000) + "]".repeat(20_000), "a.yaml", problems);
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 20; i++) {
      bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "]\n");
    }
    YamlValue.parse(bomb.toString(), "b.yaml", problems);
    assertThat(
        problems.messages(),
        contains(
            is("a.yaml:2: nested more than 50 lists or mappings deep"),
            startsWith("b.yaml: not valid YAML: Number of aliases")));
  }
}
