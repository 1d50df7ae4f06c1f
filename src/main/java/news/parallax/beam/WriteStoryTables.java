package news.parallax.beam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.FurnitureBlocks;
import news.parallax.analysis.RunDefectException;
import news.parallax.analysis.StoryComparer;
import news.parallax.analysis.StoryComparison;
import news.parallax.analysis.StoryFacts;
import news.parallax.analysis.StoryTrial;
import news.parallax.article.Defect;
import news.parallax.report.table.StoryParts;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.story.Story;
import news.parallax.story.StoryIndex;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Lays the articles of each story side by side and writes the tables of stories; tells which
 * articles are copies of which and which names are misspelt. Only articles that are in a story are
 * moved.
 */
final class WriteStoryTables
    extends PTransform<PCollection<KV<Integer, PackedFacts>>, WriteStoryTables.Compared> {
  private static final long serialVersionUID = 1;

  /** What each shard of stories shows of articles. */
  static final TupleTag<KV<Integer, Parcel>> COMPARISONS = new TupleTag<>("comparisons") {};

  /** The articles of stories that the program failed at. */
  static final TupleTag<Defect> DEFECTS = new TupleTag<>("story defects") {};

  private final Pick pick;
  private final Write write;

  private WriteStoryTables(Pick pick, Write write) {
    this.pick = pick;
    this.write = write;
  }

  static WriteStoryTables of(
      CoveragePlan plan,
      RunView<Reconciliation> sources,
      RunView<StoryIndex> stories,
      RunView<FurnitureBlocks> furniture) {
    return new WriteStoryTables(
        new Pick(stories, plan.shards()), new Write(plan, sources, stories, furniture));
  }

  @Override
  public Compared expand(PCollection<KV<Integer, PackedFacts>> facts) {
    PCollectionTuple compared =
        facts
            .apply("PickStoryArticles", ParDo.of(pick).withSideInputs(pick.stories.view()))
            .setCoder(AddUp.parts(PackedFacts.class))
            .apply("GatherStories", GroupByKey.create())
            .apply(
                "WriteStories",
                ParDo.of(write)
                    .withSideInputs(
                        write.sources.view(), write.stories.view(), write.furniture.view())
                    .withOutputTags(COMPARISONS, TupleTagList.of(DEFECTS)));
    compared.get(COMPARISONS).setCoder(AddUp.parts(Parcel.class));
    return new Compared(compared);
  }

  /** What is known when the stories are compared. */
  static final class Compared extends StepOutput {
    Compared(PCollectionTuple all) {
      super(all, null, DEFECTS);
    }

    PCollection<KV<Integer, Parcel>> comparisons() {
      return part(COMPARISONS);
    }
  }

  /** Puts articles under the shards of their story and of those that they are laid beside. */
  private static final class Pick extends DoFn<KV<Integer, PackedFacts>, KV<Integer, PackedFacts>> {
    private static final long serialVersionUID = 1;

    private final RunView<StoryIndex> stories;
    private final int shards;

    Pick(RunView<StoryIndex> stories, int shards) {
      this.stories = stories;
      this.shards = shards;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      PackedFacts packed = Objects.requireNonNull(context.element().getValue());
      StoryIndex index = stories.read(context);
      SortedSet<Integer> wanted = new TreeSet<>();
      Story story = index.of(packed.articleId());
      if (story != null) {
        wanted.add(Shards.of(story.id(), shards));
      }
      index.hostsOf(packed.articleId()).forEach(host -> wanted.add(Shards.of(host, shards)));
      wanted.forEach(shard -> context.output(KV.of(shard, packed)));
    }
  }

  private static final class Write
      extends DoFn<KV<Integer, Iterable<PackedFacts>>, KV<Integer, Parcel>> {
    private static final long serialVersionUID = 1;

    private final Counter compared = RunMetrics.counter(RunMetrics.STORIES);
    private final RunOutput output;
    private final int shards;
    private final StoryTrial trial;
    private final RunView<Reconciliation> sources;
    private final RunView<StoryIndex> stories;
    private final RunView<FurnitureBlocks> furniture;

    Write(
        CoveragePlan plan,
        RunView<Reconciliation> sources,
        RunView<StoryIndex> stories,
        RunView<FurnitureBlocks> furniture) {
      this.output = plan.output();
      this.shards = plan.shards();
      this.trial = plan.trials().story();
      this.sources = sources;
      this.stories = stories;
      this.furniture = furniture;
    }

    /** Writes a shard whole; done again after a fault, it writes the same files. */
    @ProcessElement
    public void process(ProcessContext context, MultiOutputReceiver out) throws IOException {
      StoryIndex index = stories.read(context);
      FurnitureBlocks removed = furniture.read(context);
      KV<Integer, Iterable<PackedFacts>> shard = context.element();
      StoryComparer comparer = new StoryComparer(sources.read(context), index);
      StoryComparison comparison = new StoryComparison();
      output.write(
          folder -> {
            try (StoryParts parts = new StoryParts(folder, shard.getKey())) {
              SortedMap<String, PackedFacts> all = byArticle(shard.getValue());
              for (Story story : stories(shard.getKey(), all.keySet(), index)) {
                Collection<PackedFacts> articles =
                    of(story.members().stream().map(Story.Member::articleId).toList(), all);
                Collection<PackedFacts> guests = of(index.guestsOf(story.id()), all);
                List<ArticleFacts> unpacked = unpacked(articles, removed);
                try {
                  StoryFacts facts =
                      compared(
                          story, unpacked, unpacked(guests, removed), comparer, out.get(DEFECTS));
                  parts.write(facts);
                  comparison.add(facts);
                  compared.inc();
                } catch (RuntimeException | StackOverflowError e) {
                  List<String> names = articles.stream().map(PackedFacts::name).toList();
                  throw new RunDefectException("writing the rows of " + story.id() + ":", names, e);
                }
              }
            }
          });
      Parcel packed = Parcel.of(StoryComparison.class, comparison);
      out.get(COMPARISONS).output(KV.of(CoveragePipeline.WHOLE_RUN, packed));
    }

    /** Where the comparison fails, the story stays, without it. */
    private StoryFacts compared(
        Story story,
        List<ArticleFacts> articles,
        List<ArticleFacts> guests,
        StoryComparer comparer,
        OutputReceiver<Defect> defects) {
      try {
        StoryFacts facts = comparer.compare(story, articles, guests);
        trial.attempt(facts);
        return facts;
      } catch (RuntimeException | StackOverflowError e) {
        String at = "comparing the articles of " + story.id();
        articles.forEach(facts -> defects.output(Defect.of(facts.article(), at, e)));
        return comparer.withoutFindings(story, articles);
      }
    }

    private static List<ArticleFacts> unpacked(
        Collection<PackedFacts> articles, FurnitureBlocks furniture) {
      return articles.stream().map(packed -> furniture.removedFrom(packed.unpack())).toList();
    }

    /** The articles by key, each once: that of the first record. */
    private static SortedMap<String, PackedFacts> byArticle(Iterable<PackedFacts> articles) {
      SortedMap<String, PackedFacts> byKey = new TreeMap<>();
      for (PackedFacts packed : articles) {
        byKey.merge(
            packed.articleId(),
            packed,
            (one, other) -> PackedFacts.BY_ARTICLE.compare(one, other) <= 0 ? one : other);
      }
      return byKey;
    }

    /** The stories of a shard, by id; articles of others are there to be laid beside them. */
    private Collection<Story> stories(int shard, Set<String> articles, StoryIndex index) {
      SortedMap<String, Story> stories = new TreeMap<>();
      for (String article : articles) {
        Story story = index.of(article);
        if (story != null && Shards.of(story.id(), shards) == shard) {
          stories.put(story.id(), story);
        }
      }
      return stories.values();
    }

    /** Those of some articles that are there. */
    private static List<PackedFacts> of(List<String> ids, Map<String, PackedFacts> all) {
      List<PackedFacts> there = new ArrayList<>();
      for (String id : ids) {
        PackedFacts packed = all.get(id);
        if (packed != null) {
          there.add(packed);
        }
      }
      return there;
    }
  }
}
