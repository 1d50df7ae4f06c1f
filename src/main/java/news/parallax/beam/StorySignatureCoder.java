package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.story.StorySignature;
import news.parallax.story.StorySignatureFormat;

/** Writes {@link StorySignature}. */
final class StorySignatureCoder extends DataCoder<StorySignature> {
  private static final long serialVersionUID = 1;

  @Override
  void write(StorySignature signature, DataOutput out) throws IOException {
    StorySignatureFormat.write(signature, out);
  }

  @Override
  StorySignature read(DataInput in) throws IOException {
    return StorySignatureFormat.read(in);
  }
}
