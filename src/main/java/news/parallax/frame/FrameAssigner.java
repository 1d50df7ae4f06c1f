package news.parallax.frame;

import java.util.List;
import news.parallax.frame.model.FrameModel;
import news.parallax.text.Document;

/** Finds the frames of one codebook in a text. Threads may share one. */
public interface FrameAssigner {

  /**
   * By the calibration of the codebook if it has one, or else by its model, or else by its cues.
   */
  static FrameAssigner of(Codebook codebook) {
    Calibration calibration = codebook.calibration();
    if (calibration != null) {
      return new CalibratedFrameAssigner(codebook, calibration);
    }
    return codebook.model() == null
        ? new LexiconFrameAssigner(codebook)
        : new ModelFrameAssigner(codebook, FrameModel.shipped());
  }

  /**
   * The assignments of every sentence outside section {@code METADATA}, in reading order; within a
   * sentence by falling score, then in the order of the codebook.
   */
  List<Assignment> assign(Document document);
}
