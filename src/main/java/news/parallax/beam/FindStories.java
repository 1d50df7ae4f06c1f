package news.parallax.beam;

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
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Finds which articles report one event: counts terms over the run, compares articles that share a
 * telling term, joins pairs to stories. Terms are spread over a few buckets, since engines charge
 * by the key; a slice sends one element to each.
 */
final class FindStories extends PTransform<PCollection<Parcel>, PCollection<StoryIndex>> {
  private static final long serialVersionUID = 1;

  /** Pairs that are sent as one element, some 100 bytes each. */
  private static final int PAIRS_SENT = 4_096;

  private final int buckets;

  /**
   * @param buckets set by the size of the input, never by the number of workers
   */
  FindStories(int buckets) {
    this.buckets = buckets;
  }

  @Override
  public PCollection<StoryIndex> expand(PCollection<Parcel> signatures) {
    PCollectionView<RunStatistics> statistics =
        signatures.apply("CountTerms", Combine.globally(RunSums.TERMS).asSingletonView());
    return signatures
        .apply("DealCards", ParDo.of(new DealCards(buckets, statistics)).withSideInputs(statistics))
        .setCoder(KvCoder.of(VarIntCoder.of(), ListCoder.of(ValueCoder.of(StoryCard.class))))
        .apply("GatherCards", GroupByKey.create())
        .apply("CompareArticles", ParDo.of(new CompareArticles(buckets)))
        .setCoder(AddUp.parts(Parcel.class))
        .apply("JoinPairs", AddUp.ofRun(RunSums.PAIRS));
  }

  /** Which bucket a key belongs to. */
  private static int bucket(int key, int buckets) {
    return Math.floorMod(key, buckets);
  }

  /** The shipped frequencies, read once a process: engines copy a DoFn for every bundle. */
  private static final class Background {
    static final RunContext SHIPPED = RunContext.ofBackground();
  }

  private static final class DealCards extends DoFn<Parcel, KV<Integer, List<StoryCard>>> {
    private static final long serialVersionUID = 1;

    private final int buckets;
    private final PCollectionView<RunStatistics> statistics;

    DealCards(int buckets, PCollectionView<RunStatistics> statistics) {
      this.buckets = buckets;
      this.statistics = statistics;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      RunContext run = Background.SHIPPED.with(context.sideInput(statistics));
      Map<Integer, List<StoryCard>> dealt = new TreeMap<>();
      for (StorySignature signature : SignatureBatch.unpack(context.element())) {
        StoryCard card = card(signature, run);
        boolean[] in = new boolean[buckets];
        for (int key : card.keys()) {
          int bucket = bucket(key, buckets);
          if (!in[bucket]) {
            in[bucket] = true;
            dealt.computeIfAbsent(bucket, unused -> new ArrayList<>()).add(card);
          }
        }
      }
      dealt.forEach((bucket, cards) -> context.output(KV.of(bucket, cards)));
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
      extends DoFn<KV<Integer, Iterable<List<StoryCard>>>, KV<Integer, Parcel>> {
    private static final long serialVersionUID = 1;

    private final int buckets;

    CompareArticles(int buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<List<StoryCard>>> bucket,
        OutputReceiver<KV<Integer, Parcel>> out) {
      Map<Integer, List<StoryCard>> groups = new TreeMap<>();
      for (List<StoryCard> cards : bucket.getValue()) {
        for (StoryCard card : cards) {
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
