package news.parallax.text.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares names of people in full. */
public final class FullNames {
  /**
   * The parts of a name in lower case, without full stops.
   *
   * @param suffix "jr"; empty if there is none
   */
  private record Parts(String given, List<String> middle, String surname, String suffix) {
    static Parts of(String name, NameLists names) {
      List<String> words =
          new ArrayList<>(
              Arrays.asList(name.toLowerCase(Locale.ROOT).replace(".", "").split(" ", -1)));
      String last = words.get(words.size() - 1);
      String suffix = words.size() > 2 && names.isSuffix(last) ? last : "";
      int surname = words.size() - (suffix.isEmpty() ? 1 : 2);
      return new Parts(
          words.get(0),
          surname < 1 ? List.of() : words.subList(1, surname),
          words.get(Math.max(0, surname)),
          suffix);
    }
  }

  private FullNames() {}

  /**
   * Whether two names may be one person's: surname and suffix are the same, the given names forms
   * of one, and the middle names do not differ. "Bill Diaz" and "William A. Diaz" may be, "Ana
   * Diaz" and "Ana Diaz Jr." are not.
   */
  static boolean mayBeOne(String name, String other, NameLists names) {
    Parts these = Parts.of(name, names);
    Parts those = Parts.of(other, names);
    return these.surname.equals(those.surname)
        && these.suffix.equals(those.suffix)
        && GivenNameForms.agree(these.given, those.given)
        && agreeInMiddle(these.middle, those.middle);
  }

  /**
   * Whether middle names or their initials do not differ, as far as both names have them.
   *
   * @param these in lower case, without full stops
   */
  public static boolean agreeInMiddle(List<String> these, List<String> those) {
    for (int i = 0; i < Math.min(these.size(), those.size()); i++) {
      if (!these.get(i).startsWith(those.get(i)) && !those.get(i).startsWith(these.get(i))) {
        return false;
      }
    }
    return true;
  }
}
