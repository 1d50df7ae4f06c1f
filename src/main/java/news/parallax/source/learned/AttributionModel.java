package news.parallax.source.learned;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import news.parallax.text.syntax.Lexicon;
import news.parallax.text.syntax.LinearModel;
import news.parallax.text.syntax.ModelFile;

/**
 * What the learned finder knows of attributions.
 *
 * @param known stems other than verbs that may be heads of cues
 * @param cues which words are heads of cues, by what needs no tree
 * @param cuesInTree the same by how they stand in the tree, to be added to it
 * @param threshold probability from which a word is taken for the head of a cue
 * @param states which labels fit the words around a cue
 * @param steps which labels follow each other
 */
public record AttributionModel(
    Lexicon known,
    LinearModel cues,
    LinearModel cuesInTree,
    double threshold,
    LinearModel states,
    LinearModel steps) {
  private static final String RESOURCE = "attribution.model";
  private static final int KIND = 0x50415233;

  private static final class Shipped {
    static final AttributionModel MODEL =
        ModelFile.load(AttributionModel.class, RESOURCE, KIND, AttributionModel::parts);
  }

  /** The model that comes with Parallax, read when first asked for. */
  static AttributionModel load() {
    return Shipped.MODEL;
  }

  public static AttributionModel read(InputStream file) throws IOException {
    return ModelFile.read(file, KIND, AttributionModel::parts);
  }

  private static AttributionModel parts(DataInputStream in) throws IOException {
    Lexicon known = Lexicon.read(in);
    LinearModel cues = LinearModel.read(in);
    LinearModel cuesInTree = LinearModel.read(in);
    double threshold = in.readDouble();
    LinearModel states = LinearModel.read(in);
    return new AttributionModel(known, cues, cuesInTree, threshold, states, LinearModel.read(in));
  }

  /** Writes the model to a file and closes it. */
  public void write(OutputStream file) throws IOException {
    ModelFile.write(
        file,
        KIND,
        out -> {
          known.write(out);
          cues.write(out);
          cuesInTree.write(out);
          out.writeDouble(threshold);
          states.write(out);
          steps.write(out);
        });
  }
}
