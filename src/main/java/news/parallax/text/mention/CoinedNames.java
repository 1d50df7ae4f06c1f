package news.parallax.text.mention;

import java.util.Locale;
import news.parallax.text.WordList;

/** Names that no person bears. */
public final class CoinedNames {
  /** What stands before a capital within surnames: "McMullin", "DeFazio". */
  private static final WordList PARTICLES = WordList.of("particles", "capital");

  private CoinedNames() {}

  /** Whether one word has a capital within, as coined names do: "SoCalGas", "LinkedIn". */
  public static boolean isCoined(String name) {
    if (name.indexOf(' ') >= 0 || name.length() < 4) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      boolean within =
          Character.isUpperCase(name.charAt(i)) && Character.isLetter(name.charAt(i - 1));
      if (within && !PARTICLES.contains(name.substring(0, i).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
