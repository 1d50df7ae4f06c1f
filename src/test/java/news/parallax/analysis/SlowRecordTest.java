package news.parallax.analysis;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.read.InputListing;
import news.parallax.read.InputSlice;
import news.parallax.read.InputSlices;
import news.parallax.read.Limits;
import news.parallax.read.ReadPlan;
import news.parallax.source.ActorList;
import news.parallax.text.Deadline;
import news.parallax.text.clean.OutletList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record whose analysis takes longer than the job allows is told and costs no other. */
class SlowRecordTest {
  @TempDir private Path folder;

  @Test
  void timeIsAskedForWithinTheWorkOnly() {
    Deadline.check();
    assertThrows(
        Deadline.PassedException.class,
        () ->
            Deadline.within(
                0,
                () -> 0,
                () -> {
                  Deadline.check();
                  return 1;
                }));
    Deadline.check();
  }

  @Test
  void itIsRejectedWithTheLimit() throws Exception {
    Files.writeString(
        folder.resolve("a.txt"), "The pump in Marren broke on Monday, said Ada Finch.");
    Limits usual = Limits.DEFAULT;
    Limits none =
        new Limits(
            usual.recordBytes(),
            usual.documentBytes(),
            usual.ratio(),
            usual.depth(),
            0,
            usual.characters());
    AnalysedSlices analyst =
        new AnalysedSlices(
            new AnalysisPlan(
                "",
                ReadPlan.DEFAULT.within(none),
                Set.of("en"),
                List.of(),
                OutletList.EMPTY,
                ActorList.EMPTY));
    List<AnalysedArticle> articles = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (InputSlice slice :
        InputSlices.cut(InputListing.of(folder, List.of("a.txt")).files(), 1 << 20)) {
      analyst.analyse(slice, articles::add, rejection -> reasons.add(rejection.reason()));
    }
    assertThat(articles, empty());
    assertThat(
        reasons, contains("its analysis took longer than the job allows (limits.seconds): 0"));
  }
}
