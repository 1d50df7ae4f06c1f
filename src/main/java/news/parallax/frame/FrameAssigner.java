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

  /**
   * How much each sentence of a document leaves open (uncertainty sampling: Lewis and Gale 1994): 1
   * where the score of a frame is just its threshold, 0 where all frames are as far from theirs as
   * can be, and in section {@code METADATA}.
   */
  double[] doubts(Document document);
}
