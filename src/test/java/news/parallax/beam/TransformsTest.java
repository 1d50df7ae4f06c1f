package news.parallax.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.parallax.analysis.LeftOut;
import news.parallax.article.DatedValue;
import news.parallax.story.Stories;
import news.parallax.story.StoryIndex;
import news.parallax.story.StorySignature;
import news.parallax.story.StorySigner;
import news.parallax.text.Segmenter;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.junit.jupiter.api.Test;

/** Steps of the pipeline by themselves, with Beam's own checks. */
class TransformsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 9, 14);

  private final Pipeline pipeline = Pipeline.create();

  /** Hands a side input on. */
  private static final class Tell<T> extends DoFn<Integer, String> {
    private static final long serialVersionUID = 1;
    private final PCollectionView<StoryIndex> stories;

    Tell(PCollectionView<StoryIndex> stories) {
      this.stories = stories;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      context.sideInput(stories).stories().forEach(story -> context.output(story.toString()));
    }
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
      Pipeline each = Pipeline.create();
      PCollectionView<StoryIndex> found =
          each.apply(
                  "Slices" + buckets,
                  Create.of(List.of(signatures.subList(0, 2), signatures.subList(2, 6)))
                      .withCoder(ListCoder.of(ValueCoder.of(StorySignature.class))))
              .apply("Find" + buckets, new FindStories(buckets));
      PCollection<String> told =
          each.apply("One" + buckets, Create.of(1))
              .apply("Tell" + buckets, ParDo.of(new Tell<>(found)).withSideInputs(found));
      PAssert.that(told).containsInAnyOrder(expected);
      each.run().waitUntilFinish();
    }
  }

  private static StorySignature signature(String id, String town) {
    String text =
        ("The mayor of %1$s said the %1$s bridge over the river had fallen. Police in %1$s searched the"
                + " river. The %1$s bridge was built by Marla Quist and Oren Tabb in 1912.")
            .formatted(town.replace(' ', '-') + " " + town);
    return new StorySigner()
        .sign(id, "out_" + id, DAY, DatedValue.Method.STATED, new Segmenter().segment(text));
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
