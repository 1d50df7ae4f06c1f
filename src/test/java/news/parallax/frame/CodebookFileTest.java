package news.parallax.frame;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.yaml.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookFileTest {
  private static final String HEAD = "id: tea\nversion: \"1\"\ntitle: Tea\nframes:\n";
  private static final String GREEN =
      """
        - id: green
          label: Green
          definition: Green tea.
          cues: [sencha, {weight: 2, words: [green tea*]}]
          matches: [They drink sencha.]
          mismatches: [They drink water.]
      """;

  @TempDir Path folder;

  private final Problems problems = new Problems();

  @Test
  void aGoodCodebookIsRead() throws IOException {
    Codebook codebook = read(HEAD + GREEN).orElseThrow();
    assertThat(problems.messages(), empty());
    assertThat(codebook.id(), is("tea"));
    assertThat(codebook.edition().hash(), matchesPattern("[0-9a-f]{64}"));
    Frame green = codebook.frames().get(0);
    assertThat(green.cues(), contains(new Cue("sencha", 1), new Cue("green tea*", 2)));
    assertThat(green.threshold(), is(1.0));
    assertThat(green.article(), is(new ArticleRule(3, 0.33)));
  }

  @Test
  void theHashFollowsTheBytes() throws IOException {
    String one = read(HEAD + GREEN).orElseThrow().edition().hash();
    String other = read(HEAD + GREEN + "# a remark\n").orElseThrow().edition().hash();
    assertThat(one.equals(other), is(false));
    assertThat(read(HEAD + GREEN).orElseThrow().edition().hash(), is(one));
  }

  @Test
  void allProblemsAreToldWithTheirLines() throws IOException {
    read(
        """
        id: Tea Time
        version: "1"
        colour: red
        frames:
          - id: green
            label: Green
            definition: Green tea.
            neighbours: [black]
            threshold: -1
            cues:
              - sencha
              - Sencha
              - {weight: 500, words: [matcha]}
              - a*b
              - x*
              - "(.+)+$"
              - {weight: 2}
            matches: [They drink sencha.]
            mismatches: []
          - id: green
            label: Empty
            definition: No cues.
            cues: []
            matches: [Water.]
            mismatches: [Milk.]
        """);
    assertThat(
        problems.messages(),
        contains(
            "tea.yaml:3: unknown key 'colour'; known here: article, calibration, codings, frames,"
                + " id, model, source, threshold, title, version",
            "tea.yaml:1: the id 'Tea Time' must begin with a letter a-z and go on with a-z, 0-9, _"
                + " or -, up to 64 signs",
            "tea.yaml:1: key 'title' is missing",
            "tea.yaml:19: 'mismatches' must give at least one sentence that does not carry the"
                + " frame",
            "tea.yaml:9: expected a number from 0.01 to 100",
            "tea.yaml:12: the cue 'Sencha' stands in this frame twice; first in line 11",
            "tea.yaml:13: expected a number from -100 to 100",
            "tea.yaml:14: the cue 'a*b' has a * that is not at the end of a word",
            "tea.yaml:15: the cue 'x*' needs at least 2 letters before the *",
            "tea.yaml:16: the cue '(.+)+$' has signs that no word has; write words, spaces and *"
                + " only",
            "tea.yaml:17: expected a cue or {weight: number, words: [cue, ...]}",
            "tea.yaml:23: 'cues' must give at least one word or phrase",
            "tea.yaml:20: the frame id 'green' is taken by the frame in line 5",
            "tea.yaml:8: neighbour 'black' is no other frame of this codebook; it has green"));
  }

  @Test
  void examplesThatComeOutWrongAreToldWithTheirScores() throws IOException {
    read(
        HEAD
            + """
              - id: green
                label: Green
                definition: Green tea.
                cues: [sencha, {weight: 0.5, words: [leaf]}]
                matches:
                  - A leaf of tea.
                  - Water.
                mismatches:
                  - No sencha for me.
            """);
    assertThat(
        problems.messages(),
        contains(
            "tea.yaml:10: this sentence must be assigned to 'green'; the threshold is 1, and:"
                + " green scores 0.5 = leaf 0.5",
            "tea.yaml:11: this sentence must be assigned to 'green'; the threshold is 1, and: no"
                + " cue was found",
            "tea.yaml:13: this sentence must not be assigned to 'green'; the threshold is 1, and:"
                + " green scores 1 = sencha 1"));
  }

  @Test
  void examplesAreCheckedThoughAnotherFrameIsBroken() throws IOException {
    read(HEAD + GREEN.replace("They drink water", "No sencha") + "  - id: black\n");
    assertThat(
        problems.messages().get(problems.messages().size() - 1),
        is(
            "tea.yaml:10: this sentence must not be assigned to 'green'; the threshold is 1, and:"
                + " green scores 1 = sencha 1"));
  }

  @Test
  void aResidualFrameTakesWhatTheOthersLeave() throws IOException {
    String residual =
        """
          - id: other
            label: Other
            definition: Anything else.
            residual: true
            matches: [Water., Sencha.]
            mismatches: [They drink sencha., Milk.]
        """;
    read(HEAD + GREEN + residual);
    assertThat(
        problems.messages(),
        contains(
            "tea.yaml:15: this sentence should be left to 'other', but: green scores 1 = sencha 1",
            "tea.yaml:16: this sentence should carry a frame other than 'other', but none is"
                + " assigned"));
  }

  @Test
  void aCodingMayOnlyNameKnownFrames() throws IOException {
    read(
        HEAD
            + GREEN
            + """
            codings:
              - id: mine
                title: Mine
                labels:
                  verde: [green]
                  nero: [black]
            """);
    assertThat(
        problems.messages(),
        contains("tea.yaml:16: frame 'black' is not in this codebook; it has green"));
  }

  @Test
  void aFrameThatNamesItselfAndReferencesInCirclesAreRefused() throws IOException {
    read(HEAD + GREEN.replace("    cues:", "    neighbours: [green]\n    cues:"));
    assertThat(
        problems.messages(),
        contains("tea.yaml:8: neighbour 'green' is no other frame of this codebook; it has green"));
    assertThat(read(HEAD + GREEN.replace("[sencha,", "&c [sencha, *c,")).isEmpty(), is(true));
    assertThat(problems.messages().get(1), matchesPattern("(?s)tea\\.yaml:\\d+: .*"));
  }

  @Test
  void twoCodebooksOfOneIdAreToldApart() throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    files.put("a.yaml", Files.writeString(folder.resolve("a.yaml"), HEAD + GREEN));
    files.put("b.yaml", Files.writeString(folder.resolve("b.yaml"), HEAD + GREEN));
    List<Codebook> codebooks = CodebookFile.readAll(files, problems);
    assertThat(codebooks.size(), is(1));
    assertThat(
        problems.messages(), contains("b.yaml: another codebook of this job has the id 'tea' too"));
  }

  private Optional<Codebook> read(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("tea.yaml"), yaml);
    return CodebookFile.read(file, "tea.yaml", problems);
  }
}
