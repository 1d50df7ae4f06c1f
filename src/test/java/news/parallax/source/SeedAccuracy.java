package news.parallax.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.evaluate.ScoreTable;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;

/** Writes how the seed articles come out: {@code SeedAccuracy SCORES.csv ERRORS.csv}. */
public final class SeedAccuracy {
  private SeedAccuracy() {}

  /** Arguments: the file for the counts, the file for the errors. */
  public static void main(String[] args) throws IOException {
    Problems problems = new Problems();
    ActorList actors =
        ActorList.read(YamlValue.read(Path.of("pipelines/actors.yaml"), "actors.yaml", problems));
    problems.throwIfAny();
    SeedGold seeds = new SeedGold(LearnedAttributions.extractor(actors));
    List<List<String>> errors = new ArrayList<>();
    int found = 0;
    for (SeedGold.Required one : seeds.required()) {
      if (one.found()) {
        found++;
      } else {
        errors.add(List.of(one.file(), "missed", one.id(), one.sources(), one.content()));
      }
    }
    for (SeedGold.Fired one : seeds.fired()) {
      errors.add(List.of(one.file(), "false", one.rule(), "", one.words()));
    }
    new ScoreTable(
            List.of("measure", "count", "of"),
            List.of(
                List.of(
                    "required found with their source",
                    Integer.toString(found),
                    Integer.toString(seeds.required().size())),
                List.of("found where nobody is cited", "" + seeds.fired().size(), "")))
        .write(Path.of(args[0]));
    new ScoreTable(List.of("file", "error", "which", "sources", "words"), errors)
        .write(Path.of(args[1]));
  }
}
