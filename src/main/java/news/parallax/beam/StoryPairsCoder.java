package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.story.StoryPairs;

/** Writes {@link StoryPairs}. */
final class StoryPairsCoder extends DataCoder<StoryPairs> {
  private static final long serialVersionUID = 1;

  @Override
  void write(StoryPairs pairs, DataOutput out) throws IOException {
    pairs.write(out);
  }

  @Override
  StoryPairs read(DataInput in) throws IOException {
    return StoryPairs.read(in);
  }
}
