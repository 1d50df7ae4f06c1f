package news.parallax.frame;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.frame.model.CueScores;
import news.parallax.frame.model.Reading;
import news.parallax.text.Document;

/** Reads what the cues of a codebook score in each sentence, for a model. Threads may share one. */
public final class CueReader {
  private final LexiconFrameAssigner lexicon;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @param frameIds the frames to read, in the order of the model
   */
  public CueReader(Codebook codebook, List<String> frameIds) {
    this.lexicon = new LexiconFrameAssigner(codebook);
    frameIds.forEach(id -> places.put(id, places.size()));
  }

  /** What the cues score in the sentences read. */
  public CueScores read(Document document, Reading reading) {
    return scores(reading, tallies(document));
  }

  List<FrameTally> tallies(Document document) {
    return lexicon.tallies(document);
  }

  CueScores scores(Reading reading, List<FrameTally> tallies) {
    double[][] sums = new double[reading.size()][places.size()];
    int[] sentences = new int[reading.size()];
    Arrays.setAll(sentences, reading::sentence);
    for (FrameTally tally : tallies) {
      int s = Arrays.binarySearch(sentences, tally.sentence());
      Integer place = places.get(tally.frame().id());
      if (s >= 0 && place != null) {
        sums[s][place] += tally.score();
      }
    }
    return new CueScores(reading, places.size(), sums);
  }
}
