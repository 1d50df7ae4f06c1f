package news.parallax.text.mention;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.Entity.Kind;
import org.jspecify.annotations.Nullable;

/** An entity while its mentions are being gathered. */
final class EntityDraft {
  /** A mention to be: see {@link Mention}. */
  record Place(int first, int from, int to, Span span, Mention.Form form) {
    Mention of(Entity entity) {
      return new Mention(entity, first, from, to, span, form);
    }
  }

  /** What comes after so many says nothing new. */
  private static final int MOST_DESCRIPTIONS = 40;

  private final String name;
  private final Kind kind;
  private Gender gender = Gender.UNKNOWN;
  private final List<Place> places = new ArrayList<>();
  private final List<Description> descriptions = new ArrayList<>();

  /** Whether what is said shows a person. */
  private boolean shown;

  EntityDraft(String name, Kind kind) {
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

  List<Place> places() {
    return places;
  }

  List<Description> descriptions() {
    return descriptions;
  }

  void add(Place place) {
    places.add(place);
  }

  void describe(@Nullable Description description) {
    if (description != null && descriptions.size() < MOST_DESCRIPTIONS) {
      descriptions.add(description);
    }
  }

  /** Notes that what is said shows a person. */
  void show() {
    shown = true;
  }

  boolean isShown() {
    return shown;
  }

  void become(Gender known) {
    gender = gender == Gender.UNKNOWN ? known : gender;
  }
}
