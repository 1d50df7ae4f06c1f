package news.parallax.frame;

import java.io.Serializable;

/**
 * A word, a phrase or a prefix that speaks for a frame; with a negative weight against it; with
 * weight 0 for nothing, which hides the shorter cues inside it ("social security" is no security).
 *
 * @param pattern lower case; words separated by one space; a word that ends in {@code *} stands for
 *     every word that begins so
 */
public record Cue(String pattern, double weight) implements Serializable {

  /** How exactly the pattern says what it wants: at one place the most exact cue counts. */
  int exactness() {
    int stars = (int) pattern.chars().filter(c -> c == '*').count();
    return 2 * (pattern.length() - stars) - stars;
  }
}
