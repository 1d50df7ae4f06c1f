package news.parallax.text.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article names, with all mentions in reading order. Immutable; equal
 * to itself alone.
 */
public final class Entity {

  /** What is named. */
  public enum Kind {
    PERSON,
    /** An institution, a company, or anything else with a name. */
    BODY,
    PLACE,
    /** People called by where they are from or what they believe: "Democrats". */
    GROUP
  }

  /** What a person's first name, titles and pronouns tell. */
  public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Of whom "he" and "she" in any case stand for; unknown of other words. Lower case. */
    public static Gender ofPronoun(String word) {
      return switch (word) {
        case "he", "him", "his", "himself" -> MALE;
        case "she", "her", "hers", "herself" -> FEMALE;
        default -> UNKNOWN;
      };
    }

    /** Whether the two may be of one person. */
    public boolean fits(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  private final String name;
  private final Kind kind;
  private final Gender gender;
  private final List<Description> descriptions;
  private final String titles;
  private final String described;
  private final List<Mention> mentions;
  private final int[] names;
  private final boolean surelyPerson;
  private final boolean toldPerson;

  Entity(EntityDraft draft) {
    name = draft.name();
    kind = draft.kind();
    gender = draft.gender();
    descriptions = List.copyOf(draft.descriptions());
    described = descriptions.isEmpty() ? "" : joined(descriptions);
    titles = described.toLowerCase(Locale.ROOT);
    List<Mention> all = new ArrayList<>(draft.places().size());
    for (EntityDraft.Place place : draft.places()) {
      all.add(place.of(this));
    }
    all.sort(Comparator.comparingInt(Mention::from));
    mentions = Collections.unmodifiableList(all);
    boolean titled = false;
    int named = 0;
    int[] starts = new int[all.size()];
    for (Mention mention : all) {
      titled |= mention.first() < mention.from();
      if (mention.isName()) {
        starts[named++] = mention.from();
      }
    }
    boolean described = gender != Gender.UNKNOWN || draft.isShown();
    toldPerson = kind == Kind.PERSON && (described || titled);
    surelyPerson = toldPerson || (kind == Kind.PERSON && name.indexOf(' ') > 0);
    names = Arrays.copyOf(starts, named);
  }

  private static String joined(List<Description> descriptions) {
    return descriptions.stream()
        .filter(Description::saysWhat)
        .map(Description::text)
        .collect(Collectors.joining(" | "));
  }

  /** The fullest name in the article, without titles: "Ana Diaz". */
  public String name() {
    return name;
  }

  public Kind kind() {
    return kind;
  }

  public Gender gender() {
    return gender;
  }

  /** What the article says the entity is, those beside full names first. */
  public List<Description> descriptions() {
    return descriptions;
  }

  /** All descriptions but age and home, as they are written, separated by bars; empty if none. */
  public String described() {
    return described;
  }

  /** The same in lower case. */
  public String titles() {
    return titles;
  }

  /**
   * Whether the text shows a person, by a title, a description, a first name or more names than
   * one, not by a capital alone.
   */
  public boolean isSurelyPerson() {
    return surelyPerson;
  }

  /** The same without regard to how many names there are: "Hotel Porto" is no person. */
  public boolean isToldPerson() {
    return toldPerson;
  }

  /** The first description of the kind; null if there is none. */
  public @Nullable Description firstOf(Description.Kind described) {
    for (Description description : descriptions) {
      if (description.kind() == described) {
        return description;
      }
    }
    return null;
  }

  /** All mentions in reading order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The first word of the last mention by name before the word; -1 if there is none. */
  public int lastNamedBefore(int word) {
    int low = 0;
    int high = names.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names[middle] < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? -1 : names[low - 1];
  }

  @Override
  public String toString() {
    return name;
  }
}
