package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.story.StorySignature;
import news.parallax.story.StorySignatureFormat;

/** Writes the signatures of a slice. */
final class SignaturesCoder extends DataCoder<List<StorySignature>> {
  private static final long serialVersionUID = 1;

  @Override
  void write(List<StorySignature> signatures, DataOutput out) throws IOException {
    out.writeInt(signatures.size());
    for (StorySignature signature : signatures) {
      StorySignatureFormat.write(signature, out);
    }
  }

  @Override
  List<StorySignature> read(DataInput in) throws IOException {
    List<StorySignature> signatures = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      signatures.add(StorySignatureFormat.read(in));
    }
    return signatures;
  }
}
