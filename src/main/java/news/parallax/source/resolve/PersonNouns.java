package news.parallax.source.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.parallax.text.WordList;
import news.parallax.text.mention.NameLists;

/** Which descriptions are of people, so that "he" and "they" may stand for them. */
final class PersonNouns {
  private static final WordList PEOPLE = WordList.of("people", "speaker without a name");
  private static final WordList SHE = WordList.of("roles", "she");
  private static final WordList HE = WordList.of("roles", "he");
  private static final WordList MANY = WordList.of("people", "several people");
  private static final WordList THINGS = WordList.of("people", "ends like people");

  /** "the 47-year-old". */
  private static final Pattern AGED = Pattern.compile("\\d+-year-olds?");

  /** How nouns end that name many by what they do: "shareholders", "tourists". */
  private static final Pattern DOERS = Pattern.compile("\\w+(?:er|or|ist|ian)s|\\w+men");

  /** Words behind which a description tells more of its noun. */
  private static final WordList FURTHER = WordList.of("grammar", "tells more of a noun");

  private static final WordList AMOUNTS = WordList.of("people", "amount of people");

  private final NameLists names;

  PersonNouns(NameLists names) {
    this.names = names;
  }

  /** Whether one person is described, not "history" or "the behavior". */
  boolean isPerson(String description) {
    boolean person = false;
    for (String word : core(description)) {
      if (word.equals("no") || names.isDocument(word)) {
        return false;
      }
      person |=
          names.isRole(word)
              || PEOPLE.contains(word)
              || SHE.contains(word)
              || HE.contains(word)
              || AGED.matcher(word).matches();
    }
    return person;
  }

  /** Whether people or a body of them are described, not "its efforts" or "messages". */
  boolean arePeople(String description) {
    for (String word : core(description)) {
      if (isMany(word) || names.isRole(word) || names.isBody(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun, in lower case, names several people or a body of them. */
  boolean isMany(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    boolean doers = DOERS.matcher(word).matches() && !THINGS.contains(one);
    return names.isPlural(word)
        || names.isGroup(word)
        || names.isServant(word)
        || PEOPLE.contains(word)
        || MANY.contains(word)
        || AGED.matcher(word).matches()
        || (!one.equals(word) && (names.isRole(one) || names.isDemonym(one)))
        || (doers && !names.isDocument(word));
  }

  /** The words up to what only tells more: "the mindset" of "the mindset of his supporters". */
  private static List<String> core(String description) {
    List<String> core = new ArrayList<>();
    for (String word : description.toLowerCase(Locale.ROOT).split(" ", -1)) {
      boolean amount = !core.isEmpty() && AMOUNTS.contains(core.get(core.size() - 1));
      if (word.endsWith(",") || word.equals(",") || (FURTHER.contains(word) && !amount)) {
        if (word.length() > 1 && word.endsWith(",")) {
          core.add(word.substring(0, word.length() - 1));
        }
        return core;
      }
      core.add(word);
    }
    return core;
  }

  /** "The results": "they" are not it. */
  boolean isDocument(String description) {
    return Arrays.stream(description.split(" ", 4)).anyMatch(word -> names.isDocument(word));
  }
}
