package news.parallax.story;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import news.parallax.text.Segmenter;
import org.jspecify.annotations.Nullable;

/** Signatures of invented articles: events are bags of invented names and words. */
final class InventedSignatures {
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final StorySigner SIGNER = new StorySigner();
  private static final String[] COMMON =
      "the government said on that people were after new would have been about their this year"
          .split(" ", -1);

  private InventedSignatures() {}

  static StorySignature of(String id, @Nullable LocalDate date, String text) {
    return SIGNER.sign(id, "out_" + id, date, SEGMENTER.segment(text));
  }

  /** A text of the event of the given number; another seed words it differently. */
  static String text(int event, int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int sentence = 0; sentence < 12; sentence++) {
      for (int word = 0; word < 14; word++) {
        text.append(COMMON[random.nextInt(COMMON.length)]).append(' ');
        if (word % 4 == 0) {
          text.append(name(event, random.nextInt(12))).append(' ');
        } else if (word % 4 == 2) {
          text.append(name(100_000 + seed, random.nextInt(60)).toLowerCase(Locale.ROOT))
              .append(' ');
        }
      }
      text.append(".\n");
    }
    return text.toString();
  }

  private static String name(int event, int number) {
    Random random = new Random(event * 1000L + number);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      name.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
      name.append("aeiou".charAt(random.nextInt(5)));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }
}
