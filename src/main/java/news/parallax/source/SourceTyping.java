package news.parallax.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells what kind a source is from the words that describe it. Words are looked up in {@code
 * source-types.txt}; strong ones come before weak ones, earlier ones before later ones. Threads may
 * share one.
 */
final class SourceTyping {

  /**
   * A type and the words that decided it.
   *
   * @param strength the lower, the more telling
   */
  record Decision(SourceType type, String evidence, int strength) {}

  static final Decision UNDECIDED = new Decision(SourceType.UNKNOWN, "", 9);
  private static final int STRONG = 1;
  private static final int WEAK = 2;

  private final Map<String, Decision> words = new HashMap<>();

  SourceTyping() {
    Resource.sections("source-types.txt").forEach(this::add);
  }

  private void add(String heading, List<String> lines) {
    List<String> parts = Resource.words(heading);
    if (parts.size() != 2) {
      return;
    }
    SourceType type = SourceType.valueOf(parts.get(1).toUpperCase(Locale.ROOT));
    int strength = parts.get(0).equals("strong") ? STRONG : WEAK;
    for (String line : lines) {
      for (String word : Resource.words(line)) {
        String phrase = word.replace('_', ' ');
        words.putIfAbsent(phrase, new Decision(type, phrase, strength));
      }
    }
  }

  /** The type that a description tells; {@link #UNDECIDED} if it tells none. */
  Decision decide(String description) {
    List<String> tokens = tokens(description);
    Decision best = UNDECIDED;
    for (int i = 0; i < tokens.size(); i++) {
      @Nullable Decision pair =
          i + 1 < tokens.size() ? words.get(tokens.get(i) + " " + tokens.get(i + 1)) : null;
      Decision found = pair != null ? pair : words.get(tokens.get(i));
      int strength = found == null ? best.strength() : pair != null ? 0 : found.strength();
      if (found != null && strength < best.strength()) {
        best = new Decision(found.type(), found.evidence(), strength);
      }
    }
    return best;
  }

  private static List<String> tokens(String description) {
    List<String> tokens = new ArrayList<>();
    int start = -1;
    String lower = description.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      boolean part =
          i < lower.length()
              && (Character.isLetterOrDigit(lower.charAt(i)) || lower.charAt(i) == '-');
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        tokens.add(lower.substring(start, i));
        start = -1;
      }
    }
    return tokens;
  }
}
