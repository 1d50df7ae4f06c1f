package news.parallax.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The people that a byline names. Desks, agencies and addresses are none. */
public final class Authors {
  private static final Pattern LEAD = Pattern.compile("^(?i:by|from|written by|reported by) ");
  private static final Pattern PARTS =
      Pattern.compile(
          "\\s*(?:[,;|/\u2022]|\\band\\b|&|\\bwith\\b|\\bfor\\b)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("\\(.*?\\)|\\S*@\\S*|(?i)\\S*\\.(?:com|org|net|co\\.uk)\\b");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'\u2019-]*(?:"
              + " (?:\\p{Lu}[\\p{L}.'\u2019-]*|de|del|della|da|di|du|van|von|der|den|la|le|al|el|bin|ibn|y)){1,5}");
  private static final Set<String> NO_PEOPLE =
      Set.of(
          """
          staff news desk editor editors press team agency agencies service services
          network times post reporter reporters writer writers correspondent
          correspondents board contributor contributors online today magazine radio tv
          nast report bureau wire journal tribune herald
          """
              .strip()
              .split("\\s+"));
  private static final int MOST = 50;

  private Authors() {}

  /** The names in the order of the byline, each once; nobody if none is sure. */
  public static List<String> of(String byline) {
    Set<String> names = new LinkedHashSet<>();
    String line = ADDRESS.matcher(byline).replaceAll(" ").replaceAll("\\s+", " ").strip();
    line = LEAD.matcher(line).replaceFirst("");
    for (String part : PARTS.split(line, -1)) {
      String name = LEAD.matcher(part.strip()).replaceFirst("").replaceAll("[.,]+$", "").strip();
      if (names.stream().noneMatch(name::equalsIgnoreCase)
          && names.size() < MOST
          && NAME.matcher(name).matches()
          && isPerson(name)) {
        names.add(name);
      }
    }
    return new ArrayList<>(names);
  }

  private static boolean isPerson(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ", -1))
        .noneMatch(word -> NO_PEOPLE.contains(word));
  }

  /** The key of whoever writes under a name, {@code aut_…}. */
  public static String id(String name) {
    return Key.of("aut", name.toLowerCase(Locale.ROOT));
  }
}
