package news.parallax.frame.character;

import org.jspecify.annotations.Nullable;

/**
 * What casts an actor in a role.
 *
 * @param word by its number in the document
 * @param linked whether the actor stands to the word as the role asks; or else it only stands in
 *     the same sentence
 */
record Evidence(int word, Basis basis, boolean linked) {

  /**
   * What the way in which an actor stands to a word tells of the actor in a role; null if it does
   * not speak for it.
   */
  static @Nullable Basis basis(CharacterRole role, Way way) {
    if (way.denied()) {
      return null;
    }
    return switch (role) {
      case VILLAIN -> ofVillain(way);
      case VICTIM -> ofVictim(way);
      case HERO -> ofHero(way);
    };
  }

  private static @Nullable Basis ofVillain(Way way) {
    return switch (way.connotation()) {
      case HARM_VERB, WRONG_VERB ->
          switch (way.link().side()) {
            case DOES -> Basis.DEED;
            case CHARGED -> Basis.JUDGEMENT;
            default -> null;
          };
      case DEED_NOUN ->
          switch (way.link().side()) {
            case HAS, DOES -> Basis.DEED;
            case CHARGED, CALLED -> Basis.JUDGEMENT;
            default -> null;
          };
      case CHARGE_NOUN -> way.link() == Way.Link.AGAINST ? Basis.JUDGEMENT : null;
      case ACCUSE_VERB, PURSUE_VERB ->
          way.link().side() == Way.Side.SUFFERS ? Basis.JUDGEMENT : null;
      case BAD_ADJECTIVE ->
          switch (way.link().side()) {
            case CALLED, CHARGED, HAS -> Basis.JUDGEMENT;
            default -> null;
          };
      case VILLAIN_NOUN ->
          switch (way.link().side()) {
            case CALLED -> Basis.LABEL;
            case CHARGED -> Basis.JUDGEMENT;
            default -> null;
          };
      default -> null;
    };
  }

  private static @Nullable Basis ofVictim(Way way) {
    return switch (way.connotation()) {
      case HARM_VERB -> way.link().side() == Way.Side.SUFFERS ? Basis.SUFFERING : null;
      case SUFFER_VERB -> way.link().side() == Way.Side.DOES ? Basis.SUFFERING : null;
      case DEED_NOUN -> way.link().side() == Way.Side.TARGET ? Basis.SUFFERING : null;
      case PAIN_NOUN ->
          switch (way.link().side()) {
            case HAS, TARGET -> Basis.SUFFERING;
            default -> null;
          };
      case HURT_ADJECTIVE -> way.link().side() == Way.Side.CALLED ? Basis.SUFFERING : null;
      case VICTIM_NOUN -> way.link().side() == Way.Side.CALLED ? Basis.LABEL : null;
      default -> null;
    };
  }

  private static @Nullable Basis ofHero(Way way) {
    return switch (way.connotation()) {
      case HELP_VERB -> way.link().side() == Way.Side.DOES ? Basis.DEED : null;
      case PRAISE_VERB -> way.link().side() == Way.Side.SUFFERS ? Basis.JUDGEMENT : null;
      case GOOD_ADJECTIVE, VIRTUE_NOUN ->
          switch (way.link().side()) {
            case CALLED, HAS, CHARGED -> Basis.JUDGEMENT;
            default -> null;
          };
      case HERO_NOUN -> way.link().side() == Way.Side.CALLED ? Basis.LABEL : null;
      default -> null;
    };
  }

  /** What a word near an actor may tell in a role; null if nothing. */
  static @Nullable Basis near(CharacterRole role, Connotation connotation) {
    return switch (role) {
      case VILLAIN ->
          switch (connotation) {
            case HARM_VERB, WRONG_VERB, DEED_NOUN -> Basis.DEED;
            case ACCUSE_VERB, PURSUE_VERB, BAD_ADJECTIVE -> Basis.JUDGEMENT;
            default -> null;
          };
      case VICTIM ->
          switch (connotation) {
            case HARM_VERB, SUFFER_VERB, PAIN_NOUN, HURT_ADJECTIVE, DEED_NOUN -> Basis.SUFFERING;
            default -> null;
          };
      case HERO ->
          switch (connotation) {
            case HELP_VERB -> Basis.DEED;
            case PRAISE_VERB, GOOD_ADJECTIVE, VIRTUE_NOUN -> Basis.JUDGEMENT;
            default -> null;
          };
    };
  }
}
