package news.parallax.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.OutletList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputEvaluationTest {
  private static final String BODY = "The pump broke on Monday. \\\"We wait,\\\" said Ada Finch.";

  @TempDir private Path folder;

  private EvaluationResult score(String reference, Path files) throws IOException {
    Path file = Files.writeString(folder.resolve("reference.jsonl"), reference);
    return new InputEvaluation(new ArticleCleaner(OutletList.EMPTY))
        .run(file, files, folder.resolve("out.jsonl"));
  }

  private void write() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        """
        {"title": "Pump breaks", "outlet": "Post", "date": "4 March 2021", "author": "Ann Lowe", "text": "%s"}
        {"title": "Ferry stops", "text": "%s It stops."}
        {"title": "No text"}
        """
            .formatted(BODY, BODY));
  }

  @Test
  void eachFieldIsHeldAgainstItsReference() throws IOException {
    write();
    EvaluationResult result =
        score(
            """
            {"input": "a.jsonl", "position": 1, "headline": "PUMP  breaks", "outlet": "Post", "date": "2021-03-04", "byline": "Bo Lund", "section": null, "body": "%s"}
            {"input": "a.jsonl", "position": 2, "headline": "%s", "byline": null, "body": "Another text."}
            {"input": "a.jsonl", "position": 3, "rejected": true}
            """
                .formatted(BODY, InputEvaluation.hash("Ferry stops")),
            folder);
    assertThat(
        result.lines(),
        hasItems(
            "1 files, 3 records of the reference",
            "record: 3 of 3 right, 1.000",
            "headline: 2 of 2 right, 1.000",
            "date: 1 of 1 right, 1.000",
            "byline: 1 of 2 right, 0.500",
            "body: 1 of 2 right, 0.500",
            "all fields: 7 of 9 right, 0.778"));
    String told = Files.readString(folder.resolve("out.jsonl"));
    assertThat(
        told,
        containsString("\"field\":\"byline\",\"expected\":\"Bo Lund\",\"read\":\"Ann Lowe\""));
    assertThat(told.lines().count(), is(2L));
  }

  @Test
  void recordsTooManyAndTooFewAreFaults() throws IOException {
    write();
    EvaluationResult result =
        score(
            """
            {"input": "a.jsonl", "position": 1}
            {"input": "a.jsonl", "position": 3, "headline": "No text"}
            """,
            folder);
    assertThat(result.lines(), hasItems("record: 1 of 3 right, 0.333"));
    assertThat(result.lines(), hasItems("headline: 0 of 1 right, 0.000"));
  }

  @Test
  void whatIsNoReferenceIsToldWithItsLine() throws IOException {
    EvaluationResult result =
        score("{\"input\": \"a.jsonl\"}\n{\"input\": \"b.txt\", \"position\": 1}\n", folder);
    List<String> problems = result.problems();
    assertThat(problems.size(), is(2));
    assertThat(problems.get(0), containsString("reference.jsonl:1: expected a record with input"));
    assertThat(problems.get(1), containsString("there is no file"));
  }

  /** The samples are not part of the project, only hashes of what stands in them. */
  @Test
  void publicSamplesOfNewsDatabasesAreReadRight() throws IOException {
    Path samples = Path.of("../shared/inputs");
    assumeTrue(Files.isDirectory(samples), "the samples are not beside the checkout");
    EvaluationResult result =
        new InputEvaluation(new ArticleCleaner(OutletList.EMPTY))
            .run(
                Path.of("src/test/resources/gold/inputs.jsonl"),
                samples,
                folder.resolve("out.jsonl"));
    List<List<String>> rows = result.table().rows();
    assertThat(Double.parseDouble(rows.get(0).get(3)), is(1.0));
    assertThat(Double.parseDouble(rows.get(rows.size() - 1).get(3)), greaterThanOrEqualTo(.99));
  }
}
