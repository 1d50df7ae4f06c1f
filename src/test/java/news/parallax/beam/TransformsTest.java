package news.parallax.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.emptyArray;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.parallax.analysis.LeftOut;
import news.parallax.story.BlockUses;
import news.parallax.story.Stories;
import news.parallax.story.StoryIndex;
import news.parallax.story.StorySignature;
import news.parallax.story.StorySigner;
import news.parallax.story.StoryTexts;
import news.parallax.text.Segmenter;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps of the pipeline by themselves, with Beam's own checks. */
class TransformsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 9, 14);

  private final Pipeline pipeline = Pipeline.create();

  @TempDir private Path folder;

  /** Hands a side input on. */
  private static final class Tell extends DoFn<Integer, String> {
    private static final long serialVersionUID = 1;
    private final RunView<StoryIndex> stories;

    Tell(RunView<StoryIndex> stories) {
      this.stories = stories;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      stories.read(context).stories().forEach(story -> context.output(story.toString()));
    }
  }

  /** How many values a side input has: with none the Direct Runner may wait for it for ever. */
  private static PCollection<Integer> found(Pipeline pipeline, RunView<StoryIndex> stories) {
    return pipeline
        .apply("Another", Create.of(1))
        .apply("Count", ParDo.of(new CountValues(stories)).withSideInputs(stories.view()));
  }

  private static final class CountValues extends DoFn<Integer, Integer> {
    private static final long serialVersionUID = 1;
    private final RunView<StoryIndex> stories;

    CountValues(RunView<StoryIndex> stories) {
      this.stories = stories;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      int values = 0;
      for (StoryIndex told : context.sideInput(stories.view())) {
        values += told == null ? 0 : 1;
      }
      context.output(values);
    }
  }

  private static PCollection<String> told(Pipeline pipeline, RunView<StoryIndex> stories) {
    return pipeline
        .apply("One", Create.of(1))
        .apply("Tell", ParDo.of(new Tell(stories)).withSideInputs(stories.view()));
  }

  @Test
  void storiesAreThoseOfThePlainLibraryHoweverArticlesAreDealt() {
    List<StorySignature> signatures = new ArrayList<>();
    for (String town : List.of("Arlow Benfield Corran", "Delmouth Estby Farrow")) {
      for (int outlet = 0; outlet < 3; outlet++) {
        signatures.add(signature(town.substring(0, 3) + outlet, town));
      }
    }
    List<String> expected = Stories.of(signatures).stream().map(story -> story.toString()).toList();
    assertThat(expected, hasSize(2));
    for (int buckets : List.of(1, 5)) {
      String parcels = buckets == 1 ? null : folder.toString();
      Pipeline each = Pipeline.create();
      PCollection<StoryIndex> found =
          each.apply(
                  "Slices",
                  Create.of(
                          SignatureBatch.pack(signatures.subList(0, 2)),
                          SignatureBatch.pack(signatures.subList(2, 6)))
                      .withCoder(ValueCoder.of(Parcel.class)))
              .apply("Find", new FindStories(buckets, parcels));
      RunView<StoryIndex> stories = RunView.of("Found", found);
      PAssert.that(told(each, stories)).containsInAnyOrder(expected);
      each.run().waitUntilFinish();
    }
    assertThat("cards lie in files", folder.toFile().list(), not(emptyArray()));
  }

  @Test
  void aRunWithoutArticlesTellsNothing() {
    RunView<StoryIndex> stories =
        RunView.of(
            "Found",
            pipeline
                .apply("No", Create.empty(ValueCoder.of(Parcel.class)))
                .apply("Find", new FindStories(2, null)));
    PAssert.that(told(pipeline, stories)).empty();
    PAssert.that("a value also of no articles", found(pipeline, stories)).containsInAnyOrder(1);
    assertThat(pipeline.run().waitUntilFinish().isTerminal(), is(true));
  }

  @Test
  void partsAreAddedUpUnderTheirKeys() {
    PCollection<Integer> recurring =
        pipeline
            .apply(
                Create.of(KV.of(0, uses("Ask")), KV.of(1, uses("Tell")), KV.of(0, uses("Ask")))
                    .withCoder(AddUp.parts(Parcel.class)))
            .apply(AddUp.byKey(RunSums.BLOCKS))
            .apply(MapElements.into(TypeDescriptors.integers()).via(it -> it.recurring().length));
    PAssert.that(recurring).containsInAnyOrder(1, 0);
    assertThat(pipeline.run().waitUntilFinish().isTerminal(), is(true));
  }

  /** Of two articles that end with the block; they are others each time. */
  private static Parcel uses(String block) {
    BlockUses uses = new BlockUses();
    for (int i = 0; i < 2; i++) {
      String id = "art_" + UUID.randomUUID();
      uses.add(StoryTexts.article(id, "Post", DAY, id + " came.\n\n" + block, List.of()).article());
    }
    return Parcel.of(BlockUses.class, uses);
  }

  private static StorySignature signature(String id, String town) {
    String text =
        ("The mayor of %1$s said the %1$s bridge over the river had fallen. Police in %1$s searched"
                + " the river. The %1$s bridge was built by Marla Quist and Oren Tabb in 1912.")
            .formatted(town.replace(' ', '-') + " " + town);
    return new StorySigner().sign(id, "out_" + id, DAY, new Segmenter().segment(text));
  }

  @Test
  void whatIsLeftOutOfSlicesIsAddedUp() {
    PCollection<LeftOut> sum =
        pipeline
            .apply(
                Create.of(new LeftOut(1, 2, 3), new LeftOut(10, 20, 30))
                    .withCoder(ValueCoder.of(LeftOut.class)))
            .apply(Combine.globally(RunSums.LEFT_OUT));
    PAssert.thatSingleton(sum).isEqualTo(new LeftOut(11, 22, 33));
    assertThat(pipeline.run().waitUntilFinish().isTerminal(), is(true));
  }
}
