package news.parallax.learn.attribution;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import news.parallax.source.Attribution.Act;
import news.parallax.source.ConfidenceCalibration;
import org.junit.jupiter.api.Test;

class CalibrationTrainerTest {

  @Test
  void aScoreThatIsTooHighIsLowered() {
    CalibrationTrainer trainer = new CalibrationTrainer();
    for (int i = 0; i < 100; i++) {
      trainer.add(Act.TOPIC, 0.9, i % 10 < 7);
      trainer.add(Act.TOPIC, 0.6, i % 10 < 4);
    }
    ConfidenceCalibration.Curve topic = trainer.fit().curves().get(Act.TOPIC);
    assertThat(probability(topic, 0.9), closeTo(0.7, 0.01));
    assertThat(probability(topic, 0.6), closeTo(0.4, 0.01));
  }

  @Test
  void whatHasNoCasesIsLeftAsItIs() {
    ConfidenceCalibration.Curve belief = new CalibrationTrainer().fit().curves().get(Act.BELIEF);
    assertThat(probability(belief, 0.8), closeTo(0.8, 1e-6));
  }

  @Test
  void anActThatIsNoSpeechNeedsMoreEvidence() {
    ConfidenceCalibration calibration = new CalibrationTrainer().fit();
    double statement = calibration.curves().get(Act.STATEMENT).least();
    calibration
        .curves()
        .forEach((act, curve) -> assertThat(curve.least() > statement, is(act != Act.STATEMENT)));
  }

  private static double probability(ConfidenceCalibration.Curve curve, double score) {
    return 1 / (1 + Math.exp(-curve.slope() * ConfidenceCalibration.logit(score) - curve.shift()));
  }
}
