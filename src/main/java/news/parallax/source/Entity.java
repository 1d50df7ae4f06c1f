package news.parallax.source;

import java.util.ArrayList;
import java.util.List;

/** A person, body or place that an article names, with all its mentions in reading order. */
final class Entity {

  /** What is named. */
  enum Kind {
    PERSON,
    BODY,
    PLACE
  }

  /** What a person's titles tell. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  /**
   * A place where the entity is named.
   *
   * @param from first word of the name
   * @param to one past its last word
   */
  record Mention(Entity entity, int from, int to) {}

  private final String name;
  private final Kind kind;
  private Gender gender = Gender.UNKNOWN;
  private final List<Mention> mentions = new ArrayList<>();
  private final StringBuilder titles = new StringBuilder();

  Entity(String name, Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  String name() {
    return name;
  }

  Kind kind() {
    return kind;
  }

  Gender gender() {
    return gender;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** All descriptions of the entity in the article, in lower case, separated by bars. */
  String titles() {
    return titles.toString();
  }

  Mention mention(int from, int to) {
    Mention mention = new Mention(this, from, to);
    mentions.add(mention);
    return mention;
  }

  void describe(String title) {
    if (!title.isEmpty()) {
      titles.append(titles.isEmpty() ? "" : " | ").append(title);
    }
  }

  void become(Gender known) {
    gender = gender == Gender.UNKNOWN ? known : gender;
  }

  boolean canBe(Gender other) {
    return gender == Gender.UNKNOWN || other == Gender.UNKNOWN || gender == other;
  }

  /** Where the entity was last named before the word; -1 if nowhere. */
  int lastBefore(int word) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).from() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? -1 : mentions.get(low - 1).from();
  }
}
