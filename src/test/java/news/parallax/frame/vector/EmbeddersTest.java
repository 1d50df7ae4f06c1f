package news.parallax.frame.vector;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

class EmbeddersTest {

  @Test
  void embeddersOnTheClassPathAreFoundByName() {
    assertThat(Embedders.names(), hasItem("letters"));
    assertThat(Embedders.get("nowhere"), is(nullValue()));
    assertThat(Embedders.missing("nowhere"), containsString("no embeddings 'nowhere' here"));
    assertThat(Embedders.missing("minilm"), containsString("-Pembeddings"));
  }

  @Test
  void wordsUsedAlikePointTheSameWay() {
    assertThat(cosine("senator", "congressman"), greaterThan(cosine("senator", "kitchen")));
    assertThat(WordVectors.shipped().indexOf("qwertzuiop"), is(-1));
  }

  /** Runs only in a build with the profile {@code embeddings}. */
  @Test
  void miniLmGivesUnitVectorsThatFollowTheMeaning() {
    SentenceEmbedder miniLm = Embedders.get("minilm");
    assumeTrue(miniLm != null);
    float[] one = miniLm.embed("The police arrested three protesters.");
    assertThat(one.length, is(miniLm.dimensions()));
    assertThat((double) dot(one, one), closeTo(1, 1e-4));
    float[] alike = miniLm.embed("Officers detained some demonstrators.");
    float[] other = miniLm.embed("The central bank raised interest rates.");
    assertThat(dot(one, alike), greaterThan(dot(one, other) + 0.2f));
    assertArrayEquals(one, miniLm.embed("The police arrested three protesters."));
    assertThat(miniLm.embed("a".repeat(1_000_000)).length, is(miniLm.dimensions()));
    assertThat(miniLm.embed("\" ".repeat(500_000)).length, is(miniLm.dimensions()));
    assertThat(miniLm.embed("").length, is(miniLm.dimensions()));
  }

  private static float dot(float[] one, float[] other) {
    float dot = 0;
    for (int d = 0; d < one.length; d++) {
      dot += one[d] * other[d];
    }
    return dot;
  }

  private static double cosine(String one, String other) {
    WordVectors vectors = WordVectors.shipped();
    double dot = 0;
    for (int d = 0; d < vectors.dimensions(); d++) {
      dot +=
          vectors.value(vectors.indexOf(one), d)
              * (double) vectors.value(vectors.indexOf(other), d);
    }
    return dot;
  }
}
