package news.parallax.learn.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import news.parallax.frame.model.Weights;
import news.parallax.frame.model.WeightsFile;
import news.parallax.text.LearnedFile;

/**
 * Vectors of words from which a frame model is learned; docs/models/frames.md tells their making.
 */
final class StaticWords {
  private static final String RESOURCE = "static-words.model";

  private StaticWords() {}

  /** The vectors that come with Parallax: a model without layers. */
  static Weights shipped() {
    try (InputStream in = LearnedFile.open(StaticWords.class, RESOURCE)) {
      return WeightsFile.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
