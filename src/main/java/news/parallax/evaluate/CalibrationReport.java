package news.parallax.evaluate;

import java.util.BitSet;
import java.util.List;

record CalibrationReport(
    news.parallax.frame.Codebook codebook,
    String codedName,
    String codedHash,
    FrameCalibration.Settings settings,
    CodedData data,
    news.parallax.frame.Calibration calibration,
    int folds,
    double cost,
    List<BitSet> gold,
    NestedValidation validation,
    List<BitSet> byCues) {
  String markdown() {
    return "";
  }

  List<String> summary() {
    Reliability r = Reliability.of(gold, validation.predicted(), data.learnable().size(), 1);
    return List.of(r.toString());
  }
}
