package news.parallax.beam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.FurnitureBlocks;
import news.parallax.analysis.RunDefectException;
import news.parallax.analysis.RunKnowledge;
import news.parallax.article.Rejection;
import news.parallax.coverage.RunCoverage;
import news.parallax.report.table.ArticleParts;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Writes the rows of one shard's articles and adds up their statistics. */
final class WriteShard extends DoFn<KV<Integer, Iterable<PackedFacts>>, RunCoverage> {
  private static final long serialVersionUID = 1;

  private final RunOutput output;
  private final RunViews views;

  WriteShard(RunOutput output, RunViews views) {
    this.output = output;
    this.views = views;
  }

  /** Writes a shard whole; done again after a fault, it writes the same files. */
  @ProcessElement
  public void process(
      @Element KV<Integer, Iterable<PackedFacts>> shard,
      MultiOutputReceiver out,
      ProcessContext context)
      throws IOException {
    RunKnowledge known = views.read(context);
    FurnitureBlocks furniture = context.sideInput(views.furniture());
    OutputReceiver<Rejection> duplicates = out.get(WriteArticleTables.DUPLICATES);
    RunCoverage statistics = new RunCoverage();
    List<PackedFacts> records = sorted(shard.getValue());
    output.write(
        folder -> {
          try (ArticleParts parts =
              new ArticleParts(folder, output.run().codebooks(), shard.getKey())) {
            int next = 0;
            for (int at = 0; at < records.size(); at = next) {
              PackedFacts first = records.get(at);
              for (next = at + 1;
                  next < records.size() && records.get(next).articleId().equals(first.articleId());
                  next++) {
                duplicates.output(duplicate(records.get(next), first));
              }
              write(first, next - at, furniture, known, parts, statistics);
            }
          }
        });
    out.get(WriteArticleTables.STATISTICS).output(statistics);
  }

  /** What an article is among all others is in other tables already, so a defect ends the run. */
  private void write(
      PackedFacts packed,
      int sightings,
      FurnitureBlocks furniture,
      RunKnowledge known,
      ArticleParts parts,
      RunCoverage statistics)
      throws IOException {
    try {
      ArticleInRun placed = known.place(furniture.removedFrom(packed.unpack()), sightings);
      parts.write(placed);
      statistics.add(placed, output.run().groups(placed.facts().article()));
    } catch (RuntimeException | StackOverflowError e) {
      throw new RunDefectException("writing the rows of", List.of(packed.name()), e);
    }
  }

  private static List<PackedFacts> sorted(Iterable<PackedFacts> shard) {
    List<PackedFacts> sorted = new ArrayList<>();
    shard.forEach(sorted::add);
    sorted.sort(PackedFacts.BY_ARTICLE);
    return sorted;
  }

  private static Rejection duplicate(PackedFacts again, PackedFacts first) {
    return new Rejection(
        again.input(),
        again.position(),
        Rejection.Stage.DUPLICATE,
        "the same article was read before: from " + first.input() + ", record " + first.position(),
        first.articleId());
  }
}
