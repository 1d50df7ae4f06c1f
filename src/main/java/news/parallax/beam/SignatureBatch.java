package news.parallax.beam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import news.parallax.story.StorySignature;

/**
 * What the stories of some articles are found by.
 *
 * @param all a signature an article
 */
record SignatureBatch(List<StorySignature> all) {

  SignatureBatch {
    all = List.copyOf(all);
  }

  /** Signatures on their way: they are read twice, and many small texts take a lot of memory. */
  static Parcel pack(List<StorySignature> all) {
    return Parcel.of(SignatureBatch.class, new SignatureBatch(all));
  }

  static List<StorySignature> unpack(Parcel packed) {
    try {
      return packed.open(SignatureBatch.class).all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
