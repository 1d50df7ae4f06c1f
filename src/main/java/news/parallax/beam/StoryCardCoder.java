package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.story.StoryCard;

/** Writes {@link StoryCard}. */
final class StoryCardCoder extends DataCoder<StoryCard> {
  private static final long serialVersionUID = 1;

  @Override
  void write(StoryCard card, DataOutput out) throws IOException {
    card.write(out);
  }

  @Override
  StoryCard read(DataInput in) throws IOException {
    return StoryCard.read(in);
  }
}
