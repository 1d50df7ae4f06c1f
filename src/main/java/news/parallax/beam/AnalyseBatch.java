package news.parallax.beam;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.AnalysisPlan;
import news.parallax.analysis.ArticleTrial;
import news.parallax.analysis.EarlierAnalyses;
import news.parallax.analysis.LeftOut;
import news.parallax.analysis.RecordAnalyst;
import news.parallax.analysis.RecordOutcomes;
import news.parallax.analysis.RunDefectException;
import news.parallax.analysis.SourceNames;
import news.parallax.analysis.Window;
import news.parallax.analysis.state.SliceState;
import news.parallax.article.Defect;
import news.parallax.article.GivenIds;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;
import news.parallax.story.BlockUses;
import news.parallax.story.StorySignature;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;

/** Works out the facts of some articles, as far as they are not known. */
final class AnalyseBatch extends DoFn<Parcel, KV<Integer, PackedFacts>> {
  private static final long serialVersionUID = 1;

  private final Luggage<AnalysisPlan> plan;
  private final Window window;
  private final LocalDate lastDay;
  private final @Nullable StatePlan state;
  private final @Nullable String parcels;
  private final ArticleTrial trial;
  private final int shards;
  private final Counter articles = RunMetrics.counter(RunMetrics.ARTICLES);
  private final Counter bytes = RunMetrics.counter(RunMetrics.BYTES);
  private final Counter known = RunMetrics.counter(RunMetrics.KNOWN);
  private final Counter analysed = RunMetrics.counter(RunMetrics.ANALYSED);
  private final Counter damaged = RunMetrics.counter(RunMetrics.DAMAGED);

  AnalyseBatch(CoveragePlan plan) {
    this.plan = Luggage.of(plan.analysis());
    this.window = plan.window();
    // An outlet east of the date line may be a day ahead; bounds that the user gives count as they
    // are.
    this.lastDay =
        window.to() == null ? plan.output().run().name().runDate().plusDays(1) : LocalDate.MAX;
    this.state = plan.state();
    this.parcels = plan.parcels();
    this.trial = plan.trials().article();
    this.shards = plan.shards();
  }

  @ProcessElement
  public void process(@Element Parcel packed, MultiOutputReceiver out) throws IOException {
    RecordBatch batch = packed.open(RecordBatch.class);
    Outcomes outcomes = new Outcomes(out);
    AnalysisPlan analysis = plan.open();
    RecordAnalyst analyst = RecordAnalysts.of(analysis);
    if (state == null) {
      analyse(batch, analyst, EarlierAnalyses.NONE, outcomes);
    } else {
      try (SliceState earlier =
          SliceState.open(RecordAnalysts.known(state, analysis.fingerprint()), batch.name())) {
        analyse(batch, analyst, earlier, outcomes);
        earlier.finish();
        known.inc(earlier.known());
        analysed.inc(earlier.added());
        damaged.inc(earlier.damaged());
      }
    }
    outcomes.finish();
    bytes.inc(batch.bytes());
  }

  private void analyse(
      RecordBatch batch, RecordAnalyst analyst, EarlierAnalyses earlier, Outcomes outcomes) {
    for (RawArticle record : batch.records()) {
      analyst.analyse(record, window, earlier, trial, outcomes);
    }
  }

  /** Sends what becomes of the records where it belongs. */
  private final class Outcomes implements RecordOutcomes {
    private final MultiOutputReceiver out;
    private final OutputReceiver<Rejection> rejections;
    private final SourceNames names = new SourceNames();
    private final BlockUses blocks = new BlockUses();
    private final GivenIds ids = new GivenIds();
    private final List<StorySignature> signatures = new ArrayList<>();
    private final List<PackedFacts> analysed = new ArrayList<>();
    private LeftOut leftOut = LeftOut.NONE;

    Outcomes(MultiOutputReceiver out) {
      this.out = out;
      this.rejections = out.get(AnalyseArticles.REJECTIONS);
    }

    @Override
    public void accept(AnalysedArticle read) {
      AnalysedArticle article = read.datedUntil(lastDay);
      articles.inc();
      PackedFacts packed;
      try {
        ids.add(article.facts().article());
        if (article.facts().article().isAnalysed()) {
          names.add(article.facts());
          blocks.add(article.facts().article());
        }
        packed = PackedFacts.pack(article.facts());
      } catch (RuntimeException | StackOverflowError e) {
        throw new RunDefectException("taking in", List.of(article.facts().article().id()), e);
      }
      if (article.facts().article().isAnalysed()) {
        signatures.add(article.signature());
      }
      analysed.add(packed);
    }

    @Override
    public void reject(Rejection rejection) {
      rejections.output(rejection);
    }

    @Override
    public void fail(Defect defect) {
      rejections.output(defect.rejection());
      out.get(AnalyseArticles.DEFECTS).output(defect);
    }

    @Override
    public void leaveOut(Window.Side side) {
      leftOut = leftOut.and(side);
    }

    void finish() throws IOException {
      try (ParcelFile file = ParcelFile.in(parcels)) {
        OutputReceiver<KV<Integer, PackedFacts>> facts = out.get(AnalyseArticles.FACTS);
        for (PackedFacts packed : analysed) {
          facts.output(KV.of(Shards.of(packed.articleId(), shards), packed.in(file)));
        }
        Map<Integer, SourceNames> ofRun = Map.of(CoveragePipeline.WHOLE_RUN, names);
        send(AnalyseArticles.NAMES, SourceNames.class, ofRun, file);
        send(AnalyseArticles.BLOCKS, BlockUses.class, blocks.parts(shards), file);
        send(AnalyseArticles.IDS, GivenIds.class, ids.parts(shards), file);
        out.get(AnalyseArticles.SIGNATURES).output(file.keep(SignatureBatch.pack(signatures)));
      }
      out.get(AnalyseArticles.LEFT_OUT).output(leftOut);
    }

    private <T> void send(
        TupleTag<KV<Integer, Parcel>> tag, Class<T> type, Map<Integer, T> parts, ParcelFile file)
        throws IOException {
      OutputReceiver<KV<Integer, Parcel>> receiver = out.get(tag);
      for (Map.Entry<Integer, T> part : parts.entrySet()) {
        receiver.output(KV.of(part.getKey(), file.keep(Parcel.of(type, part.getValue()))));
      }
    }
  }
}
