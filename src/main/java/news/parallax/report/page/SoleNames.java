package news.parallax.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.text.ConsonantClasses;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.NameLists;

/**
 * Which names may be said to be cited by one alone. A name that another source may be called by
 * too, "Carter" beside "Jimmy Carter", tells nothing; nor do a bare surname, a place, and words
 * that were hardly meant as a name.
 */
final class SoleNames {
  /**
   * Letters by which names of bodies are taken for forms of one: "Coordination", "Coordinating".
   */
  private static final int STEM = 5;

  private static final List<String> ENDINGS = List.of(" jr", " jr.", " sr", " sr.", " ii", " iii");

  private final NameLists lists = new NameLists();

  /** The names, as words in lower case, by each word that may tie them to others. */
  private final Map<String, List<String[]>> byWord = new HashMap<>();

  /** How often a name is another but for accents, hyphens and the like. */
  private final Map<String, Integer> spellings = new HashMap<>();

  /**
   * @param named the names of all sources that have one
   */
  SoleNames(Collection<String> named) {
    for (String name : new HashSet<>(named)) {
      String[] words = words(name);
      spellings.merge(String.join(" ", words), 1, Integer::sum);
      for (String word : words) {
        byWord.computeIfAbsent(stem(word), unseen -> new ArrayList<>()).add(words);
      }
    }
  }

  private static String[] words(String name) {
    String lower = NameScan.plain(name).strip();
    lower = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    for (String ending : ENDINGS) {
      lower = lower.endsWith(ending) ? lower.substring(0, lower.length() - ending.length()) : lower;
    }
    return Arrays.stream(lower.replace(",", "").replace(".", "").split(" +", -1))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  private static String stem(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }

  /** The last word of a name but for "Jr." and the like. */
  static String surname(String name) {
    String[] words = words(name);
    return words.length == 0 ? name : words[words.length - 1];
  }

  /**
   * Whether the name may be told.
   *
   * @param individual whether it is of one person
   * @param typed whether anything tells what kind of source it is
   */
  boolean tellable(String name, boolean individual, boolean typed) {
    String[] words = words(name);
    return words.length > 0
        && (individual ? isPerson(name, words, typed) : isBody(name, words, typed))
        && !lists.isPlace(name.toLowerCase(Locale.ROOT))
        && isAlone(words, individual);
  }

  private boolean isPerson(String name, String[] words, boolean typed) {
    String first = words[0];
    boolean given = isGiven(first);
    for (int i = 1; i < words.length - 1 && !given; i++) {
      if (isGiven(words[i])) {
        return false; // "Agent Leah Greeves", "Human Services Michael Caputo"
      }
    }
    boolean title = lists.isTitle(first) || lists.isTitle(stripped(first));
    boolean named = words.length > 1 && words.length <= 4 && !title && !lists.isPlace(first);
    boolean place = lists.isPlace(words[words.length - 1]) && !given;
    return named && !place && (given || typed) && isCapitalised(name) && !lists.isDemonym(words[1]);
  }

  private boolean isGiven(String word) {
    return lists.genderOf(word) != Gender.UNKNOWN;
  }

  /** "justice" of "justices". */
  private static String stripped(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private boolean isBody(String name, String[] words, boolean typed) {
    boolean long3 = words.length > 1 || name.length() > 3;
    return typed
        && long3
        && !lists.isTitle(words[0])
        && isCapitalised(name)
        && !lists.isNoName(words[0]);
  }

  /** Whether every word but short ones is capitalised. */
  private static boolean isCapitalised(String name) {
    for (String word : name.split(" ", -1)) {
      if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return Character.isUpperCase(name.charAt(0));
  }

  /** Whether no other source has a name that may be of the same. */
  private boolean isAlone(String[] words, boolean individual) {
    if (spellings.getOrDefault(String.join(" ", words), 0) > 1) {
      return false;
    }
    for (String word : words) {
      for (String[] other : byWord.getOrDefault(stem(word), List.of())) {
        boolean same = String.join(" ", words).equals(String.join(" ", other));
        if (!same && (individual ? mayBeOnePerson(words, other) : mayBeOneBody(words, other))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean mayBeOnePerson(String[] one, String[] other) {
    String last = one[one.length - 1];
    if (other.length == 1) {
      return other[0].equals(last) || other[0].equals(one[0]);
    }
    boolean surname = Arrays.stream(other).anyMatch(word -> isForm(word, last));
    return surname && (other[0].charAt(0) == one[0].charAt(0) || holds(one, other));
  }

  /** Whether two surnames may be one, as letters of another script are put: "Zelensky". */
  private static boolean isForm(String one, String other) {
    return one.equals(other)
        || (one.length() > STEM
            && other.length() > STEM
            && stem(one).equals(stem(other))
            && ConsonantClasses.of(one).equals(ConsonantClasses.of(other)));
  }

  private static boolean mayBeOneBody(String[] one, String[] other) {
    return stem(one[0]).equals(stem(other[0])) || holds(one, other);
  }

  /** Whether either is part of the other. */
  private static boolean holds(String[] one, String[] other) {
    String left = " " + String.join(" ", one) + " ";
    String right = " " + String.join(" ", other) + " ";
    return left.contains(right) || right.contains(left);
  }
}
