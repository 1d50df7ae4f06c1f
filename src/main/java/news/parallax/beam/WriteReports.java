package news.parallax.beam;

import java.io.IOException;
import news.parallax.analysis.LeftOut;
import news.parallax.article.Defect;
import news.parallax.article.Rejection;
import news.parallax.coverage.RunCoverage;
import news.parallax.report.aggregate.RunInfo;
import news.parallax.report.table.DefectFile;
import news.parallax.report.table.TableFiles;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PDone;

/**
 * Writes the tables of the whole run, dimensions, aggregates and the rejected records, and the
 * records that the program failed at. The statistics come in parts and are added up where they are
 * used: as one value they would be a record as large as the run.
 */
final class WriteReports extends PTransform<PCollection<KV<Integer, Parcel>>, PDone> {
  private static final long serialVersionUID = 1;

  private final Write write;

  private WriteReports(Write write) {
    this.write = write;
  }

  static WriteReports of(
      RunOutput output,
      PCollectionView<Iterable<Rejection>> rejections,
      PCollectionView<Iterable<Defect>> defects,
      PCollectionView<LeftOut> leftOut) {
    return new WriteReports(new Write(output, rejections, defects, leftOut));
  }

  @Override
  public PDone expand(PCollection<KV<Integer, Parcel>> coverage) {
    coverage
        .apply("AtLeastNothing", new AtLeastNothing(WriteReports::none))
        .apply("GatherCoverage", GroupByKey.create())
        .apply(ParDo.of(write).withSideInputs(write.rejections, write.defects, write.leftOut));
    return PDone.in(coverage.getPipeline());
  }

  private static Parcel none() {
    return Parcel.of(RunCoverage.class, new RunCoverage());
  }

  private static final class Write extends DoFn<KV<Integer, Iterable<Parcel>>, Void> {
    private static final long serialVersionUID = 1;

    private final RunOutput output;
    private final PCollectionView<Iterable<Rejection>> rejections;
    private final PCollectionView<Iterable<Defect>> defects;
    private final PCollectionView<LeftOut> leftOut;

    Write(
        RunOutput output,
        PCollectionView<Iterable<Rejection>> rejections,
        PCollectionView<Iterable<Defect>> defects,
        PCollectionView<LeftOut> leftOut) {
      this.output = output;
      this.rejections = rejections;
      this.defects = defects;
      this.leftOut = leftOut;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Parcel>> parts, ProcessContext context)
        throws IOException {
      RunCoverage coverage = new RunCoverage();
      for (Parcel part : parts.getValue()) {
        coverage.merge(part.open(RunCoverage.class));
      }
      Iterable<Rejection> rejected = context.sideInput(rejections);
      RunInfo run = output.run().withCounts(rejected, context.sideInput(leftOut));
      output.write(
          folder -> {
            TableFiles files = new TableFiles(folder);
            files.writeRejected(rejected);
            files.writeStatistics(coverage, run);
            DefectFile.write(folder.root(), context.sideInput(defects));
          });
    }
  }
}
