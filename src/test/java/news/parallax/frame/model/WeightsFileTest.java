package news.parallax.frame.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import news.parallax.frame.model.Weights.Group;
import news.parallax.frame.model.Weights.Head;
import org.junit.jupiter.api.Test;

class WeightsFileTest {

  private static Weights weights() {
    float[][] mix = new float[Group.values().length][2];
    mix[Group.SENTENCE.index()][1] = 0.25f;
    Head head =
        new Head(
            "drinks",
            List.of("tea"),
            new float[] {3},
            new float[CueScores.PARTS],
            new float[] {-1},
            new Head.Scale(
                new float[] {1}, new float[] {0}, new float[] {0.5f}, new float[] {0.25f}));
    return new Weights(
        new Vocabulary(List.of("tea", "milk")),
        new float[] {1, 0.5f},
        new Weights.Sizes(2, 2, 1),
        new float[] {1, -0.5f, 0, 0, 0, 0, 127, 1},
        mix,
        new float[] {0.125f},
        List.of(head));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WeightsFile.write(weights(), out);
    Weights read = WeightsFile.read(out.toByteArray());
    assertThat(read.vocabulary().words(), contains("tea", "milk"));
    assertThat((double) read.vectors()[1], closeTo(-0.5, 0.01));
    assertThat(read.vectors()[6], is(127f));
    assertThat(read.mix()[0][1], is(0.25f));
    assertThat(read.heads().get(0).frameIds(), contains("tea"));
    assertThat(read.heads().get(0).scale().thresholds()[0], is(0.5f));
  }

  @Test
  void writingTheSameGivesTheSameBytes() throws IOException {
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    WeightsFile.write(weights(), one);
    WeightsFile.write(weights(), other);
    assertThat(one.toByteArray(), is(other.toByteArray()));
  }

  @Test
  void otherBytesAreRefused() {
    assertThrows(IOException.class, () -> WeightsFile.read(new byte[] {1, 2, 3}));
  }

  @Test
  void caseAndDigitsDoNotMatter() {
    Vocabulary vocabulary = new Vocabulary(List.of("tea", "0,000"));
    assertThat(vocabulary.indexOf(Vocabulary.hash("Tea", 0, 3)), is(0));
    assertThat(vocabulary.indexOf(Vocabulary.hash("9,871", 0, 5)), is(1));
    assertThat(vocabulary.indexOf(Vocabulary.hash("coffee", 0, 6)), is(Vocabulary.UNKNOWN));
  }
}
