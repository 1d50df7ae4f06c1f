package news.parallax.analysis.state;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.analysis.Analysis;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a job knows of earlier runs, and how that is kept small. */
class JobStateTest {
  private static final String FINGERPRINT = "f1";
  @TempDir private Path folder;

  @Test
  void whatWasKeptIsFoundByItsContent() throws IOException {
    run(FINGERPRINT, List.of("one", "two"));
    assertThat(find("one"), is(analysis("one")));
    assertThat(find("three"), is(nullValue()));
    RawArticle elsewhere = raw("one", "another file", "another id");
    assertThat(find(elsewhere), is(analysis("one")));
  }

  @Test
  void fieldsThatChangePlacesAreAnotherContent() {
    RawArticle one =
        new RawArticle(new Provenance("f", 1, null), "t", "ab", null, null, null, null, List.of());
    RawArticle other =
        new RawArticle(new Provenance("f", 1, null), "t", null, "ab", null, null, null, List.of());
    assertThat(ContentKey.of(one).equals(ContentKey.of(other)), is(false));
  }

  @Test
  void aDayIsKept() throws IOException {
    Analysis dated = new Analysis.DateOnly(LocalDate.of(2026, 1, 31));
    Analysis undated = new Analysis.DateOnly(null);
    assertThat(AnalysisFormat.read(AnalysisFormat.write(dated)), is(dated));
    assertThat(AnalysisFormat.read(AnalysisFormat.write(undated)), is(undated));
  }

  @Test
  void anotherFingerprintKnowsNothingAndTakesThePlace() throws IOException {
    run(FINGERPRINT, List.of("one"));
    assertThat(KnownContent.read(folder, "f2").index().places().size(), is(0));
    run("f2", List.of("two"));
    assertThat(KnownContent.read(folder, "f2").index().places().size(), is(1));
    assertThat(KnownContent.read(folder, FINGERPRINT).index().places().size(), is(0));
  }

  @Test
  void aPartOfAnotherFingerprintIsNotTakenIn() throws IOException {
    slice(FINGERPRINT, List.of("one"));
    JobState.open(folder, "f2").takeIn();
    assertThat(KnownContent.read(folder, "f2").index().places().size(), is(0));
  }

  @Test
  void manySegmentsAreGathered() throws IOException {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      all.add("text " + i);
      run(FINGERPRINT, all);
    }
    assertThat(segments(), is(lessThanOrEqualTo(17L)));
    for (String text : all) {
      assertThat(find(text), is(analysis(text)));
    }
  }

  @Test
  void whatNoRunMeetsIsForgotten() throws IOException {
    run(FINGERPRINT, List.of("old", "older", "oldest"));
    for (int i = 0; i < JobState.RUNS_KEPT - 1; i++) {
      run(FINGERPRINT, List.of("new"));
    }
    assertThat(find("old"), is(analysis("old")));
    run(FINGERPRINT, List.of("new"));
    run(FINGERPRINT, List.of("new"));
    assertThat(find("old"), is(nullValue()));
    assertThat(find("new"), is(analysis("new")));
    assertThat(segments(), is(1L));
  }

  @Test
  void aClearedStateKnowsNothing() throws IOException {
    run(FINGERPRINT, List.of("one"));
    JobState.open(folder, FINGERPRINT).clear();
    assertThat(find("one"), is(nullValue()));
  }

  /** A run that meets the texts and analyses those that are new. */
  private void run(String fingerprint, List<String> texts) throws IOException {
    JobState state = JobState.open(folder, fingerprint);
    slice(fingerprint, texts);
    state.takeIn();
  }

  private void slice(String fingerprint, List<String> texts) throws IOException {
    Files.createDirectories(folder.resolve("new"));
    try (SliceState state = SliceState.open(KnownContent.read(folder, fingerprint), "records")) {
      for (String text : texts) {
        RawArticle raw = raw(text, "file", "id");
        if (state.find(raw) == null) {
          state.keep(raw, analysis(text));
        }
      }
      state.finish();
    }
  }

  private static RawArticle raw(String text, String input, String id) {
    return new RawArticle(
        new Provenance(input, 1, id), text, "title", null, "outlet", null, null, List.of());
  }

  private static Analysis analysis(String text) {
    return new Analysis.Unusable("reason of " + text);
  }

  private @Nullable Analysis find(String text) throws IOException {
    return find(raw(text, "file", "id"));
  }

  private @Nullable Analysis find(RawArticle raw) throws IOException {
    try (SliceState state = SliceState.open(KnownContent.read(folder, FINGERPRINT), "records")) {
      return state.find(raw);
    }
  }

  private long segments() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(StateFiles::isSegment).count();
    }
  }
}
