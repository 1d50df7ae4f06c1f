package news.parallax.frame.character;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayOutputStream;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CharacterModelTest {
  private static final int MANY = 500;

  private static CharacterModel model() {
    TreeSet<Long> sorted = new TreeSet<>();
    for (int i = 0; i < MANY; i++) {
      sorted.add(CastingFeatures.hash(Template.WAY, i));
    }
    long[] hashes = sorted.stream().mapToLong(Long::longValue).toArray();
    float[][] weights = new float[3][MANY];
    for (int i = 0; i < MANY; i++) {
      weights[1][i] = i + 1;
    }
    float[] ones = {1, 1, 1};
    return new CharacterModel(
        hashes,
        weights,
        new float[3][2],
        new float[3],
        new CharacterModel.Curves(ones, new float[3], ones, ones));
  }

  @Test
  void everyHashIsFoundAndNoOther() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model().write(out);
    CharacterModel model = CharacterModel.read(out.toByteArray());
    double sum = 0;
    for (int i = 0; i < MANY; i++) {
      sum += model.weight(CastingFeatures.hash(Template.WAY, i), CharacterRole.VILLAIN);
    }
    assertThat(sum, is(MANY * (MANY + 1) / 2.0));
    assertThat(
        model.weight(CastingFeatures.hash(Template.NOUN, 1), CharacterRole.VILLAIN), is(0.0));
  }

  @Test
  void oddsAddUpWhatHolds() {
    CastingFeatures features = new CastingFeatures(2);
    features.about(7);
    features.add(Template.WAY, 3);
    features.aboutNoWord();
    features.add(Template.WAY, 4);
    features.add(Template.NOUN, 9);
    double[] odds = model().logOdds(features);
    double weights =
        model().weight(CastingFeatures.hash(Template.WAY, 3), CharacterRole.VILLAIN)
            + model().weight(CastingFeatures.hash(Template.WAY, 4), CharacterRole.VILLAIN);
    assertThat(odds[CharacterRole.VILLAIN.ordinal()], closeTo(weights, 1e-6));
    assertThat(features.word(0), is(7));
    assertThat(features.word(1) < 0, is(true));
  }
}
