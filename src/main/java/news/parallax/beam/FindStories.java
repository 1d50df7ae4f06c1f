package news.parallax.beam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.analysis.RunDefectException;
import news.parallax.story.RunContext;
import news.parallax.story.RunStatistics;
import news.parallax.story.StoryCard;
import news.parallax.story.StoryIndex;
import news.parallax.story.StoryPairs;
import news.parallax.story.StorySignature;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;

/**
 * Finds which articles report one event: counts terms over the run, compares articles that share a
 * telling term, joins pairs to stories. Terms are spread over a few buckets, since engines charge
 * by the key; a slice sends one element to each. Cards wait packed: an article's goes to some ten
 * buckets, and of all of them those of one bucket are in memory at a time.
 */
final class FindStories extends PTransform<PCollection<Parcel>, PCollection<StoryIndex>> {
  private static final long serialVersionUID = 1;

  /** Pairs that are sent as one element, some 100 bytes each. */
  private static final int PAIRS_SENT = 4_096;

  private final int buckets;
  private final @Nullable String parcels;

  /**
   * @param buckets set by the size of the input, never by the number of workers
   * @param parcels the folder of the {@link ParcelFile}s; null for none
   */
  FindStories(int buckets, @Nullable String parcels) {
    this.buckets = buckets;
    this.parcels = parcels;
  }

  @Override
  public PCollection<StoryIndex> expand(PCollection<Parcel> signatures) {
    RunView<RunStatistics> statistics =
        RunView.of(
            "TellTerms",
            signatures
                .apply("CountTerms", ParDo.of(new CountTerms()))
                .setCoder(AddUp.parts(Parcel.class))
                .apply("AddTerms", AddUp.ofRun(RunSums.TERMS)));
    return signatures
        .apply(
            "DealCards",
            ParDo.of(new DealCards(buckets, parcels, statistics)).withSideInputs(statistics.view()))
        .setCoder(AddUp.parts(Parcel.class))
        .apply("GatherCards", GroupByKey.create())
        .apply("CompareArticles", ParDo.of(new CompareArticles(buckets)))
        .setCoder(AddUp.parts(Parcel.class))
        .apply("JoinPairs", AddUp.ofRun(RunSums.PAIRS));
  }

  /** The cards of some articles. */
  private record Cards(List<StoryCard> all) {}

  private static final class CountTerms extends DoFn<Parcel, KV<Integer, Parcel>> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void process(@Element Parcel slice, OutputReceiver<KV<Integer, Parcel>> out) {
      RunStatistics terms = new RunStatistics();
      SignatureBatch.unpack(slice).forEach(terms::add);
      out.output(KV.of(CoveragePipeline.WHOLE_RUN, Parcel.of(RunStatistics.class, terms)));
    }
  }

  /** Which bucket a key belongs to. */
  private static int bucket(int key, int buckets) {
    return Math.floorMod(key, buckets);
  }

  /** The shipped frequencies, read once a process: engines copy a DoFn for every bundle. */
  private static final class Background {
    static final RunContext SHIPPED = RunContext.ofBackground();
  }

  private static final class DealCards extends DoFn<Parcel, KV<Integer, Parcel>> {
    private static final long serialVersionUID = 1;

    private final int buckets;
    private final @Nullable String parcels;
    private final RunView<RunStatistics> statistics;

    DealCards(int buckets, @Nullable String parcels, RunView<RunStatistics> statistics) {
      this.buckets = buckets;
      this.parcels = parcels;
      this.statistics = statistics;
    }

    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      RunContext run = Background.SHIPPED.with(statistics.read(context));
      Map<Integer, Cards> dealt = new TreeMap<>();
      for (StorySignature signature : SignatureBatch.unpack(context.element())) {
        StoryCard card = card(signature, run);
        boolean[] in = new boolean[buckets];
        for (int key : card.keysOfSeveral(run)) {
          int bucket = bucket(key, buckets);
          if (!in[bucket]) {
            in[bucket] = true;
            dealt.computeIfAbsent(bucket, unused -> new Cards(new ArrayList<>())).all().add(card);
          }
        }
      }
      try (ParcelFile file = ParcelFile.in(parcels)) {
        for (Map.Entry<Integer, Cards> cards : dealt.entrySet()) {
          Parcel packed = Parcel.of(Cards.class, cards.getValue());
          context.output(KV.of(cards.getKey(), file.keep(packed)));
        }
      }
    }
  }

  private static StoryCard card(StorySignature signature, RunContext run) {
    try {
      return StoryCard.of(signature, run);
    } catch (RuntimeException | StackOverflowError e) {
      throw new RunDefectException("weighing the words of", List.of(signature.articleId()), e);
    }
  }

  private static final class CompareArticles
      extends DoFn<KV<Integer, Iterable<Parcel>>, KV<Integer, Parcel>> {
    private static final long serialVersionUID = 1;

    private final int buckets;

    CompareArticles(int buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Parcel>> bucket, OutputReceiver<KV<Integer, Parcel>> out)
        throws IOException {
      Map<Integer, List<StoryCard>> groups = new TreeMap<>();
      for (Parcel cards : bucket.getValue()) {
        for (StoryCard card : cards.open(Cards.class).all()) {
          for (int key : card.keys()) {
            if (bucket(key, buckets) == bucket.getKey()) {
              groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(card);
            }
          }
        }
      }
      StoryPairs pairs = new StoryPairs();
      groups.forEach((key, cards) -> addGroup(key, cards, pairs));
      for (StoryPairs part : pairs.parts(PAIRS_SENT)) {
        out.output(KV.of(CoveragePipeline.WHOLE_RUN, Parcel.of(StoryPairs.class, part)));
      }
    }

    private static void addGroup(int key, List<StoryCard> cards, StoryPairs pairs) {
      try {
        pairs.addGroup(key, cards);
      } catch (RuntimeException | StackOverflowError e) {
        List<String> articles = cards.stream().map(StoryCard::articleId).sorted().toList();
        throw new RunDefectException("finding stories among", articles, e);
      }
    }
  }
}
