package news.parallax.frame;

import java.util.Locale;

/** A small codebook in its parts, for tests that put together what they need of it. */
public final class DrinksCodebook {
  public static final String TEA = frame("tea", "[tea]", "Milk");
  public static final String COFFEE = frame("coffee", "[coffee]", "Milk");
  public static final String MILK = frame("milk", "[milk]", "Tea");

  private DrinksCodebook() {}

  /**
   * The codebook "drinks".
   *
   * @param parts frames, then further keys, as YAML
   */
  public static String of(String... parts) {
    return "id: drinks\nversion: \"1\"\ntitle: Drinks\nframes:\n" + String.join("", parts);
  }

  /**
   * A frame whose match is its own label.
   *
   * @param cues as YAML
   * @param other the label of one that it is not
   */
  public static String frame(String id, String cues, String other) {
    String label = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    return """
      - id: %s
        label: %s
        definition: %s.
        cues: %s
        matches: [%s.]
        mismatches: [%s.]
    """
        .formatted(id, label, label, cues, label, other);
  }
}
