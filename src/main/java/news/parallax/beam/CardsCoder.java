package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.story.StoryCard;

/** Writes cards of articles. */
final class CardsCoder extends DataCoder<List<StoryCard>> {
  private static final long serialVersionUID = 1;

  @Override
  void write(List<StoryCard> cards, DataOutput out) throws IOException {
    out.writeInt(cards.size());
    for (StoryCard card : cards) {
      card.write(out);
    }
  }

  @Override
  List<StoryCard> read(DataInput in) throws IOException {
    List<StoryCard> cards = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      cards.add(StoryCard.read(in));
    }
    return cards;
  }
}
