package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.story.StoryIndex;

/** Writes {@link StoryIndex}. */
final class StoryIndexCoder extends DataCoder<StoryIndex> {
  private static final long serialVersionUID = 1;

  @Override
  void write(StoryIndex index, DataOutput out) throws IOException {
    index.write(out);
  }

  @Override
  StoryIndex read(DataInput in) throws IOException {
    return StoryIndex.read(in);
  }
}
