package news.parallax.frame.vector;

import news.parallax.article.Section;
import news.parallax.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Turns a sentence into a vector. Threads may share one.
 *
 * <p>Embedders are found as services ({@link java.util.ServiceLoader}); an implementation has a
 * public constructor without arguments that does no work, and reads its model at the first
 * sentence.
 */
public interface SentenceEmbedder {

  /** The name by which codebooks ask for it. */
  String name();

  /**
   * What changes whenever the vectors do: version and hash of the model. A codebook calibrated with
   * one fingerprint is not used with another.
   */
  String fingerprint();

  /** Number of dimensions. */
  int dimensions();

  /**
   * The vector of a sentence, of length 1; all 0 if the sentence holds no word that is known.
   *
   * @param text a sentence in plain form, as {@link news.parallax.text.Document#plain()} has it
   */
  float[] embed(String text);

  /**
   * The vectors of the sentences of a document, each with what stands around it if the embedder
   * looks there; null in section {@code METADATA}.
   */
  default float[] @Nullable [] embed(Document document) {
    float[] @Nullable [] vectors = new float[document.sentences().size()][];
    for (Document.Paragraph paragraph : document.paragraphs()) {
      if (paragraph.section() != Section.METADATA) {
        for (int s = paragraph.firstSentence(); s < paragraph.endSentence(); s++) {
          vectors[s] = embed(document.sentences().get(s).span().in(document.plain()));
        }
      }
    }
    return vectors;
  }
}
