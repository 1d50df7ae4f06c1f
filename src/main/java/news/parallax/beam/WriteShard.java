package news.parallax.beam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.FurnitureBlocks;
import news.parallax.analysis.RunDefectException;
import news.parallax.analysis.RunKnowledge;
import news.parallax.article.Rejection;
import news.parallax.coverage.GroupName;
import news.parallax.coverage.RunCoverage;
import news.parallax.report.table.ArticleParts;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one shard's articles and adds up their statistics. */
final class WriteShard extends DoFn<KV<Integer, Iterable<PackedFacts>>, KV<Integer, Parcel>> {
  private static final long serialVersionUID = 1;

  /**
   * Text whose statistics are sent as one element: some 250 usual articles, 0.6 MB. What a whole
   * shard shows is more than an engine sorts as one record.
   */
  private static final long TEXT_SENT = 1_500_000;

  private final Counter written = RunMetrics.counter(RunMetrics.WRITTEN);
  private final RunOutput output;
  private final @Nullable String parcels;
  private final RunViews views;

  WriteShard(CoveragePlan plan, RunViews views) {
    this.output = plan.output();
    this.parcels = plan.parcels();
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
    FurnitureBlocks furniture = views.furniture().read(context);
    OutputReceiver<Rejection> duplicates = out.get(WriteArticleTables.DUPLICATES);
    List<PackedFacts> records = sorted(shard.getValue());
    output.write(
        folder -> {
          try (ParcelFile file = ParcelFile.in(parcels);
              ArticleParts parts =
                  new ArticleParts(folder, output.run().codebooks(), shard.getKey())) {
            Statistics statistics = new Statistics(out.get(WriteArticleTables.STATISTICS), file);
            int next = 0;
            for (int at = 0; at < records.size(); at = next) {
              PackedFacts first = records.get(at);
              for (next = at + 1;
                  next < records.size() && records.get(next).articleId().equals(first.articleId());
                  next++) {
                duplicates.output(duplicate(records.get(next), first));
              }
              write(first, next - at, furniture, known, parts, statistics);
              written.inc();
            }
            statistics.send();
          }
        });
  }

  /** Statistics on their way, in parts. */
  private static final class Statistics {
    private final OutputReceiver<KV<Integer, Parcel>> out;
    private final ParcelFile file;
    private RunCoverage part = new RunCoverage();
    private long text;

    Statistics(OutputReceiver<KV<Integer, Parcel>> out, ParcelFile file) {
      this.out = out;
      this.file = file;
    }

    void add(ArticleInRun placed, List<GroupName> groups) throws IOException {
      part.add(placed, groups);
      text += placed.facts().article().text().length();
      if (text >= TEXT_SENT) {
        send();
      }
    }

    void send() throws IOException {
      Parcel packed = file.keep(Parcel.of(RunCoverage.class, part));
      out.output(KV.of(CoveragePipeline.WHOLE_RUN, packed));
      part = new RunCoverage();
      text = 0;
    }
  }

  /** What an article is among all others is in other tables already, so a defect ends the run. */
  private void write(
      PackedFacts packed,
      int sightings,
      FurnitureBlocks furniture,
      RunKnowledge known,
      ArticleParts parts,
      Statistics statistics)
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
