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
    CastingFeatures features = new CastingFeatures(new float[1], 1);
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

  @Test
  void whatASentenceSharesCountsOnceForAllInIt() {
    float[][] numbers = {{0.5f, 2}, {-1, 3}, {0, 0}};
    float[] ones = {1, 1, 1};
    CharacterModel model =
        new CharacterModel(
            new long[0],
            new float[3][0],
            numbers,
            new float[] {1, 2, 3},
            new CharacterModel.Curves(ones, new float[3], ones, ones));
    float[] sentence = {4};
    CastingFeatures first = new CastingFeatures(sentence, 1);
    first.own()[0] = 10;
    CastingFeatures second = new CastingFeatures(sentence, 1);
    double[] begun = model.begin(first);
    assertThat(begun, is(new double[] {3, -2, 3}));
    assertThat(model.logOdds(begun, second), is(begun));
    assertThat(model.logOdds(begun, first), is(new double[] {23, 28, 3}));
    assertThat(model.logOdds(first), is(new double[] {23, 28, 3}));
    assertThat(first.numbers(), is(2));
    assertThat(first.number(0), is(4f));
    assertThat(first.number(1), is(10f));
  }
}
