package news.parallax.read;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What columns beside text, title, outlet and byline hold, fit to be written into tables. */
final class MetadataText {
  private static final Pattern SPACE =
      Pattern.compile("[\\s\u00a0\u2000-\u200a\u2028\u2029\u202f\u3000]+");

  /**
   * Control and format characters but for white space, and the sequences that begin with escape.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "\u001b\\[[0-9;?]*[A-Za-z]|\u001b\\][^\u0007]*\u0007|[\\p{Cc}\\p{Cf}&&[^\\s]]");

  private MetadataText() {}

  /** Without what shows nothing or steers a terminal; a no-break space is a space. */
  static @Nullable String clean(@Nullable String value) {
    return value == null
        ? null
        : Normalizer.normalize(
                SPACE.matcher(UNSEEN.matcher(value).replaceAll("")).replaceAll(" "),
                Normalizer.Form.NFC)
            .strip();
  }
}
